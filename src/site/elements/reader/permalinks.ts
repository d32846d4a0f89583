/** How the places of the paper on this page are linked to: read once, when first asked for. */
import type {Permalinks} from '../../../model/permalink.ts'

let reading: Promise<Permalinks | undefined> | undefined

/** `undefined` where the file cannot be read: every link works without it. */
export function readPermalinks(): Promise<Permalinks | undefined> {
  reading ??= fetch('permalinks.json')
    // Written by the build, which has checked its shape.
    .then((response) => (response.ok ? (response.json() as Promise<Permalinks>) : undefined))
    .catch(() => undefined)
  return reading
}

/** The id that an address names, without the words to look for that some browsers leave in it. */
export function toAddressedId(hash: string): string {
  const [id = ''] = hash.slice(1).split(':~:')
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}
