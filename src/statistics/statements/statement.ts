/** Sentences that say something of the world without a number, made ready to be compared. */
import type {ClaimKind} from '../../model/claim.ts'
import type {Slot} from '../../model/comparison.ts'
import type {Lines, Role} from '../../model/paper.ts'
import type {Sighting, Years} from '../comparison/sighting.ts'

/** A sentence of a paper, claim or not. */
export interface Statement {
  readonly id: string
  readonly paper: string
  /** The work that its paper is a version of. */
  readonly work: string
  /** Year of its paper: when it was so, where it says no other time. */
  readonly year: number | undefined
  readonly role: Role
  /** The text as read. */
  readonly text: string
  /** The text with citations and addresses blanked out, so that offsets hold. */
  readonly bare: string
  readonly lines: Lines | undefined
  readonly url: string
  readonly kinds: readonly ClaimKind[]
  readonly family: string | undefined
  /** Works that it cites. */
  readonly works: readonly string[]
  /** First and last year that it speaks of; those of the sentence before, where it names none. */
  readonly years: Years | undefined
  /** Statistics that stand in it. */
  readonly statistics: readonly string[]
}

/** Words in a statement. */
export interface Said {
  readonly statement: Statement
  readonly start: number
  readonly end: number
}

/** What a statement says of a subject: the value of one slot. */
export interface Reading {
  readonly slot: Slot
  readonly statement: Statement
  /** Where the words stand that say it. */
  readonly start: number
  readonly end: number
  /** The words that say what it is said of. */
  readonly about: string
  /** What it is said of: stems, each with how much it counts, and their words in the order of the text. */
  readonly subject: ReadonlyMap<string, number>
  readonly words: ReadonlyMap<string, string>
  /** Names that the subject is told by: another's subject is another. */
  readonly names: ReadonlySet<string>
  /** Places that the subject is told of. */
  readonly places: ReadonlySet<string>
  /** What is said, such that equal values say the same. */
  readonly values: ReadonlySet<string>
  /** First and last year that it speaks of. */
  readonly years: Years | undefined
  /** Where others say it together with this one: the stages of a history. */
  readonly others: readonly Said[]
  /** The numbers that say it, where no words do. */
  readonly numbers: readonly Sighting[]
}

/** What a finder of one slot says of a stretch of a statement; the rest of a reading is the same for all. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly values: readonly string[]
  /** The words that say what it is said of. */
  readonly about: string
  /** Names that the subject is told by. */
  readonly names?: readonly string[]
  readonly years?: Years
}
