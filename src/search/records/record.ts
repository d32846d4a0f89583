/** What search knows of one thing that can be found, whichever engine holds it. */
import type {ClaimKind, Period} from '../../model/claim.ts'
import type {Lines, Role} from '../../model/paper.ts'
import type {RecordFacets} from './record-facets.ts'

export const recordKinds = [
  'claim',
  'statistic',
  'passage',
  'figure',
  'table',
  'reference',
] as const
export type RecordKind = (typeof recordKinds)[number]

/** A part of a text, by its offsets; the end is not in it. */
export type Stretch = readonly [start: number, end: number]

/** A statistic's quantity, to be set large beside its sentence. */
export interface ShownQuantity {
  /** As written. */
  readonly text: string
  readonly measures: string
  readonly value: number
  readonly valueHigh?: number
  readonly placeName?: string
  readonly period?: Period
  /** Where the words that say it stand in the text, where those are not all of it. */
  readonly clause?: Stretch
}

/** What stands in a table. */
export interface Cells {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface SearchRecord extends RecordFacets {
  /** Global id: `abele-2021#l85c120`. */
  readonly id: string
  readonly kind: RecordKind
  readonly paper: string
  /** Title of the section it stands in, as written. */
  readonly section?: string
  readonly role?: Role
  readonly language: string
  readonly topics: readonly string[]
  readonly claimKinds: readonly ClaimKind[]
  readonly lines?: Lines
  /** The author's words that are shown. */
  readonly text: string
  readonly url: string
  /** Records that this one is a part of, nearest first: a statistic's claim, and its passage. */
  readonly within: readonly string[]
  readonly quantity?: ShownQuantity
  readonly table?: Cells
  /** A figure that is drawn from the numbers that the text states; the file lies beside its page. */
  readonly isDrawn?: true
  /** What is found and not shown: the note of a table, the values of a figure. */
  readonly body?: string
  /** Records that say what its own words leave out: the sentence before a list, those that speak of a figure. */
  readonly leadIns?: readonly string[]
  /** The first record that says the same: in an earlier paper, or of a reference in an earlier list. */
  readonly copyOf?: string
  /** It opens its paper: the abstract, or what stands first; it is what the paper's title finds. */
  readonly isLead?: true
  /** Where the title of a reference stands in its text. */
  readonly title?: Stretch
  /** Place of a reference in its list. */
  readonly n?: number
  /** Family names: of a reference its authors, else those of the paper. */
  readonly authors?: readonly string[]
}
