/** Which index files there are, and what stands in each. */
import type {EngineName} from './engine.ts'

export const indexPaths = {
  /** `IndexLabels`. */
  labels: 'search/labels.json',
  /** `VocabularyFile`. */
  vocabulary: 'search/vocabulary.json',
  /** List of `TermGroup`. */
  terms: 'search/terms.json',
  /** `PackedIndex` of MiniSearch. */
  minisearch: 'search/minisearch.json',
  /** Pagefind's id of each of its records, in their order. */
  pages: 'search/pagefind-pages.json',
  pagefindModule: 'pagefind/pagefind.js',
} as const

/** `RecordColumns` of `SearchRecord`, in the order in which the engine counts them. */
export function toRecordsPath(engine: EngineName): string {
  return `search/${engine}-records.json`
}

/** The files that the first results need, all at once. */
export const firstPaths = [
  indexPaths.labels,
  indexPaths.vocabulary,
  indexPaths.terms,
  indexPaths.minisearch,
  toRecordsPath('minisearch'),
]

export interface PaperLabel {
  readonly id: string
  readonly label: string
  /** Its title, and those in other languages. */
  readonly titles: readonly string[]
}

export interface ValueLabel {
  readonly id: string
  readonly title: string
}

export interface PlaceLabel extends ValueLabel {
  /** Its names in other languages. */
  readonly names: readonly string[]
}

/** Names of what the list can be narrowed by. */
export interface IndexLabels {
  /** Newest first. */
  readonly papers: readonly PaperLabel[]
  readonly topics: readonly ValueLabel[]
  readonly indicators: readonly ValueLabel[]
  readonly places: readonly PlaceLabel[]
  readonly works: readonly ValueLabel[]
  /** The first and last year that the texts speak of, a few strays at either end apart. */
  readonly years?: readonly [first: number, last: number]
}
