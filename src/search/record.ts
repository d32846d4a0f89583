/** What search knows of one thing that can be found, whichever engine holds it. */
import type {ClaimKind, Period} from '../model/claim.ts'
import type {Lines, Role} from '../model/paper.ts'
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

/** A statistic's quantity, to be set large beside its sentence. */
export interface ShownQuantity {
  /** As written. */
  readonly text: string
  readonly measures: string
  readonly placeName?: string
  readonly period?: Period
}

/** The first rows of a table. */
export interface ShownRows {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** How many rows the table has. */
  readonly total: number
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
  readonly table?: ShownRows
  /** The first record that says the same in the same words, in an earlier paper of the list. */
  readonly copyOf?: string
  /** It opens its paper: the abstract, or what stands first; it is what the paper's title finds. */
  readonly isLead?: true
  /** Place of a reference in its list. */
  readonly n?: number
  /** Family names: of a reference its authors, else those of the paper. */
  readonly authors?: readonly string[]
}

/**
 * What is indexed of a record: `text`, the words of the thing itself; `focus`, what it is
 * about in few words, such as a quantity with its place and year; `body`, the rest of
 * it, such as the cells of a table; `context`, what it stands in.
 */
export interface IndexedFields {
  readonly text: string
  readonly focus: string
  readonly body: string
  readonly context: string
}
export const fieldNames = [
  'text',
  'focus',
  'body',
  'context',
] as const satisfies readonly (keyof IndexedFields)[]

export interface IndexedRecord {
  readonly record: SearchRecord
  readonly fields: IndexedFields
}
