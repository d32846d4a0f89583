/** What reads on from one number or sentence to the next. */
import type {Period} from '../../model/claim.ts'

/** What a sentence leaves to the next. */
export interface Carried {
  /** Time of the sentence before in the same passage. */
  readonly last?: Period
  /** Last span of time that any sentence named. */
  readonly span?: Period
  /** Time of the last sentence that pointed at a figure or table. */
  readonly shown?: Period
  /** Time that holds for a whole passage: of what leads a list in, or the span it opens with. */
  readonly frame?: Period
  /** What the passage last counted, shares left out. */
  readonly unit?: string
  /** Place in which the passage was last set. */
  readonly place?: string
  /** Place of which the passage speaks until it names another: a sentence opened with it. */
  readonly topicPlace?: string
  /** Place in which what leads a list in is set. */
  readonly framePlace?: string
}

/** Characters between a number and the time or place that is said right after it. */
export const closeAfter = 70

export const respectively = /respectively|соответственно|тиісінше/i

/** Openings of a sentence that goes on from the one before. */
const goingOn =
  /^(?:of (?:these|them|those|which)|among (?:these|them|those)|(?:around|about|some|only|more than|over|nearly|almost|the majority|most|many|half) [^.]{0,20}of (?:them|these|those)|this|these|those|they|it|its|their|such|the (?:most|highest|lowest|largest|smallest|main|remaining|rest|same|corresponding|figure|number|share|majority)|в том числе|из них|среди них|это|они|олардың|оның|бұл)(?![\p{L}’'])/iu

export function goesOn(text: string): boolean {
  return goingOn.test(text)
}

/** "The number of canals doubled": it says itself what it counts; "the number of these" does not. */
const ownCount = /^the (?:total )?number of (?!(?:them|these|those)(?!\p{L}))/iu

/** Whether a sentence counts what the one before counted. */
export function countsOn(text: string): boolean {
  return goesOn(text) && !ownCount.test(text)
}

const display =
  '(?:figure|fig\\.|chart|graph|diagram|table|рисун\\p{L}{1,3}|рис\\.|таблиц\\p{L}{1,3})'
const pointing = new RegExp(`(?<!\\p{L})${display}\\s?\\d`, 'iu')
const pointingBack = new RegExp(
  `(?<!\\p{L})(?:the|this|that|same)\\s${display}(?!\\p{L}|\\s?\\d)`,
  'iu',
)

/** "As Figure 3 shows, …" */
export function pointsAtFigure(text: string): boolean {
  return pointing.test(text)
}

/** "The data on the chart …": it speaks of what was shown before. */
export function pointsBackAtFigure(text: string): boolean {
  return pointingBack.test(text)
}

/** What stands at the end of a list that only commas and `and` part. */
export function takeRun<T extends {readonly start: number; readonly end: number}>(
  text: string,
  quantities: readonly T[],
): T[] {
  const run: T[] = []
  for (const quantity of quantities.toReversed()) {
    const next = run[0]
    if (next && !/^\s?(?:,|and|и|және|,\s?and)\s?$/.test(text.slice(quantity.end, next.start)))
      break
    run.unshift(quantity)
  }
  return run
}
