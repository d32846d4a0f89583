/**
 * Addresses as other programs get them: absolute where the corpus says where it is
 * published, else from the root of the host, which a reader resolves by where it found them.
 */
import type {Paper} from '../model/paper.ts'

/** What other programs are told of the corpus as a whole. */
export interface Publication {
  readonly title: string
  readonly description: string
  /** Address without a slash at its end. */
  readonly site?: string | undefined
  /** Licence of what Collate adds to the texts: tags, comparisons, indexes. */
  readonly license?: string | undefined
}

export function toAddress({site}: Pick<Publication, 'site'>, path: string): string {
  return `${site ?? ''}${path}`
}

export function toDoiAddress(doi: string): string {
  return `https://doi.org/${doi}`
}

export function toOrcidAddress(orcid: string): string {
  return `https://orcid.org/${orcid}`
}

export function toPaperPath({id}: Pick<Paper, 'id'>): string {
  return `/papers/${id}/`
}
