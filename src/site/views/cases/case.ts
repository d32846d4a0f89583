/** Sides that differ, as every list of disagreements shows them. */
import type {QuotePiece} from './differing.ts'
import type {ObservationRow} from '../observations/observations.ts'
import type {VerdictView} from '../observations/verdicts.ts'

/** What the list is filtered by. */
export interface Facetted {
  readonly kind: string
  readonly papers: readonly string[]
  readonly topics: readonly string[]
  /** As words of the page's address: `1` to `3`. */
  readonly severity: string
}

/** A comparison with its sides. */
export interface Case extends Facetted {
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
