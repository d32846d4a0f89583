import type {ClaimKind} from '../../../model/claim.ts'
import type {CorpusData} from '../../../model/data.ts'
import {toNumber} from '../../format.ts'
import type {ClaimList} from '../records/claims.ts'

/** A name and how many there are. */
export interface Tally {
  readonly label: string
  readonly href: string
  readonly count: string
  /** More about the count, in a few words. */
  readonly aside?: string
  /** Of a kind of claim, whose mark it then has. */
  readonly kind?: ClaimKind
}

/** What the corpus holds. */
export function toHoldings(data: CorpusData): Tally[] {
  const works = new Set(data.papers.map(({work}) => work)).size
  const plates = data.figures.length + data.tables.length
  return [
    {
      label: 'Papers',
      href: '/papers/',
      count: toNumber(data.papers.length),
      ...(works < data.papers.length ? {aside: `of ${toNumber(works)} works`} : {}),
    },
    {label: 'Claims', href: '/claims/', count: toNumber(data.claims.length)},
    {label: 'Statistics', href: '/statistics/', count: toNumber(data.statistics.length)},
    {label: 'Passages', href: '/papers/', count: toNumber(data.passages.length)},
    {label: 'Figures and tables', href: '/figures/', count: toNumber(plates)},
    {label: 'References', href: '/references/', count: toNumber(data.references.length)},
  ]
}

/** Lists of claims with their numbers, the longest first. */
export function toClaimTallies(lists: readonly ClaimList[]): Tally[] {
  return lists
    .toSorted((a, b) => b.claims.length - a.claims.length || (a.id < b.id ? -1 : 1))
    .map(({title, href, kind, claims}) => ({
      label: title,
      href,
      count: toNumber(claims.length),
      ...(kind && {kind}),
    }))
}
