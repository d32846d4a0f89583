/** The facets of the search page, as they stand before a query, and its plain index. */
import type {FacetName} from '../../search/facets.ts'
import {recordKinds} from '../../search/record.ts'
import {claimKinds} from '../../model/claim.ts'
import type {CorpusData} from '../../model/data.ts'
import type {Topic} from '../../model/vocabulary.ts'
import {toLanguageName, toNumber} from '../format.ts'
import type {Tally} from './home.ts'
import {kindNames} from './kinds.ts'
import {toPaperLabels} from '../../search/paper-labels.ts'
import {recordKindNames} from './record-kinds.ts'

export interface FacetValue {
  readonly value: string
  readonly label: string
  /** Language that the label is in, where it is not the page's. */
  readonly language?: string
}

export interface FacetView {
  readonly name: FacetName
  readonly title: string
  /** What a chip calls a value of it. */
  readonly noun: string
  readonly values: readonly FacetValue[]
}

/** All facets with the values that the corpus has: kinds in their order, papers newest first, else the commonest first. */
export function toFacetViews(data: CorpusData, topics: readonly Topic[]): FacetView[] {
  const names = toPaperLabels(data.papers)
  const ofClaims = countValues(data.claims.flatMap((claim) => claim.topics))
  const languages = countValues(data.passages.map(({language}) => language))
  return [
    {
      name: 'kind',
      title: 'Kind',
      noun: 'kind',
      values: recordKinds.map((kind) => ({value: kind, label: recordKindNames[kind].many})),
    },
    {
      name: 'claim',
      title: 'Kind of claim',
      noun: 'claim',
      values: claimKinds.map((kind) => ({value: kind, label: kindNames[kind].one})),
    },
    {
      name: 'paper',
      title: 'Paper',
      noun: 'paper',
      values: toNewestFirst(data).map(({id}) => ({value: id, label: names.get(id) ?? id})),
    },
    {
      name: 'topic',
      title: 'Topic',
      noun: 'topic',
      values: topics
        .filter(({id}) => ofClaims.has(id))
        .toSorted((a, b) => (ofClaims.get(b.id) ?? 0) - (ofClaims.get(a.id) ?? 0))
        .map(({id, title}) => ({value: id, label: title})),
    },
    {
      name: 'language',
      title: 'Language',
      noun: 'language',
      values: [...languages]
        .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
        .map(([tag]) => ({value: tag, label: toLanguageName(tag), language: tag})),
    },
  ]
}

/** The papers with their numbers of claims, for the index that needs no script. */
export function toPaperTallies(data: CorpusData): Tally[] {
  const names = toPaperLabels(data.papers)
  const counts = countValues(data.claims.map(({paper}) => paper))
  return toNewestFirst(data).map(({id}) => ({
    label: names.get(id) ?? id,
    href: `/papers/${id}/`,
    count: toNumber(counts.get(id) ?? 0),
  }))
}

function toNewestFirst(data: CorpusData): CorpusData['papers'] {
  return data.papers.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0) || (a.id < b.id ? -1 : 1))
}

function countValues(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
