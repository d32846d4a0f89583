/** Which index files there are, and what stands in each. */
import type {RecordColumns} from './columns.ts'
import type {TermGroup} from '../terms/term-groups.ts'

export const indexPaths = {
  /** `FirstIndex`: all that the first results need. */
  first: 'search/first.json',
  /** `RestIndex`: what comes after them. */
  rest: 'search/rest.json',
  pagefindModule: 'pagefind/pagefind.js',
} as const

export interface FirstIndex {
  readonly labels: FirstLabels
  /** The forms in Latin letters of each group. */
  readonly terms: readonly TermGroup[]
  /** Of the records that MiniSearch holds, in their order. */
  readonly records: RecordColumns
  /** Whether Pagefind holds any; an index of nothing cannot be started. */
  readonly hasPages: boolean
}

export interface RestIndex {
  /** The other forms of each group. */
  readonly terms: readonly TermGroup[]
  /** Of the records that Pagefind holds, in their order. */
  readonly records: RecordColumns
  /** Pagefind's id of each of them. */
  readonly pages: readonly string[]
  /** The names of each place in other languages. */
  readonly placeNames: readonly (readonly string[])[]
}

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

/** Names of what the list can be narrowed by; those of works follow from the records. */
export interface FirstLabels {
  /** Newest first. */
  readonly papers: readonly PaperLabel[]
  readonly topics: readonly ValueLabel[]
  readonly indicators: readonly ValueLabel[]
  readonly places: readonly ValueLabel[]
  /** The first and last year that the texts speak of, a few strays at either end apart. */
  readonly years?: readonly [first: number, last: number]
}

export interface WrittenLabels extends FirstLabels {
  readonly places: readonly PlaceLabel[]
}

export interface IndexLabels extends WrittenLabels {
  readonly works: readonly ValueLabel[]
}
