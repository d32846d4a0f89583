import type {Range} from '../text/ranges.ts'

/** What is found of the words, filled in while they are read. */
export interface Body {
  title?: Range
  container?: Range
  publisher?: Range
  place?: Range
  /** Of a report or paper of a series: `TR-93-4`. */
  number?: Range
  collection?: Range
  /** Names in a statement of responsibility: `Title / A. B. Lee`. */
  names: Range[]
  /** Names of those who edited the work or its container. */
  editors: Range[]
}

/** What is known of the entry before its words are read. */
export interface Facts {
  /** Where the volume, issue or pages begin; `undefined` for a work without them. */
  readonly numerals: number | undefined
  /** The work has a volume or an issue, so it stands in a journal. */
  readonly isInJournal: boolean
  /** Names and title are parted by a comma, so title and container may be too. */
  readonly isCommaStyle: boolean
  /** Stretches in italics. */
  readonly emphasis: readonly Range[]
}
