import {type ClaimKind, claimKinds} from '../../../model/claim.ts'
import type {CorpusData} from '../../../model/data.ts'
import type {Topic} from '../../../model/vocabulary.ts'
import {toNumber} from '../../format.ts'
import {kindNames} from '../records/kinds.ts'

/** A name and how many there are. */
export interface Tally {
  readonly label: string
  readonly href: string
  readonly count: string
  /** More about the count, in a few words. */
  readonly aside?: string
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

export function toKindTallies(data: CorpusData): (Tally & {readonly kind: ClaimKind})[] {
  return claimKinds
    .map((kind) => ({kind, count: data.claims.filter(({kinds}) => kinds.includes(kind)).length}))
    .toSorted((a, b) => b.count - a.count)
    .map(({kind, count}) => ({
      kind,
      label: kindNames[kind].one,
      href: `/claims/${kind}/`,
      count: toNumber(count),
    }))
}

/** The topics that most claims have. */
export function toTopicTallies(data: CorpusData, topics: readonly Topic[]): Tally[] {
  return topics
    .map(({id, title}) => ({
      id,
      title,
      count: data.claims.filter((claim) => claim.topics.includes(id)).length,
    }))
    .filter(({count}) => count > 0)
    .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .map(({id, title, count}) => ({
      label: title,
      href: `/claims/topics/${id}/`,
      count: toNumber(count),
    }))
}
