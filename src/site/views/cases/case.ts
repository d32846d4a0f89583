/** Sides that differ, as every list of disagreements shows them. */
import type {QuotePiece} from './differing.ts'
import type {ObservationRow} from '../observations/observations.ts'
import type {EntryFacets} from '../lists/list-facets.ts'
import type {VerdictView} from '../observations/verdicts.ts'

/** A comparison with its sides. */
export interface Case {
  readonly anchor: string
  readonly title: string
  /** Place and time. */
  readonly about: string
  readonly verdict: VerdictView
  readonly sides: readonly Side[]
  /** Sides that the indicator's page shows beyond these. */
  readonly more: number
  readonly explanation: string
  readonly independence: {readonly papers: number; readonly witnesses: number}
  readonly href: string
  /** What stands at the address: the page of an indicator, or a sentence. */
  readonly hrefLabel: string
  readonly facets: EntryFacets
}

/** One value, and all places that state it. */
export interface Side {
  readonly text: string
  readonly detail: string
  readonly places: readonly Pick<ObservationRow, 'paperName' | 'placeLabel' | 'href'>[]
  /** Language of the value, and of its quote. */
  readonly language: string
  readonly quoteLanguage: string
  readonly pieces: readonly QuotePiece[]
}
