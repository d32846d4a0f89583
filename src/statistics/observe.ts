/** Quantities of a sentence with the time and place that they speak of. */
import type {Period} from '../model/claim.ts'
import type {Change} from '../model/statistic.ts'
import {findChange} from './change.ts'
import {findPeriods, namesEarlierPeriod, type PeriodMention} from './periods.ts'
import type {PlaceFinder, PlaceMention} from './places.ts'
import {findQuantities, type Quantity} from './quantities.ts'
import type {UnitReader} from './units.ts'

export interface Observation extends Quantity {
  readonly change: Change
  readonly period?: Period
  readonly place?: string
}

export interface ObserveOptions {
  readonly language: string
  readonly units: UnitReader
  readonly findPlaces: PlaceFinder
  /** Place of a sentence that names none. */
  readonly place?: string
  readonly year?: number
  readonly outside?: readonly {readonly start: number; readonly end: number}[]
}

/** What a sentence leaves to the next: the times it spoke of. */
export interface Carried {
  /** Time of the sentence before in the same passage. */
  readonly last?: Period
  /** Last span of time that any sentence named. */
  readonly span?: Period
}

/** Characters between a number and the time or place that is said right after it. */
const closeAfter = 70
/** Characters between a place and the number paired with it: "China (3,784", "in Tajikistan – 38.4%". */
const closePair = 6

/** Observe the quantities of a sentence, and what it leaves to the next. */
export function observe(
  text: string,
  carried: Carried,
  options: ObserveOptions,
): {observations: Observation[]; carried: Carried} {
  const {language, outside = []} = options
  const quantities = findQuantities(text, options)
  const periods = findPeriods(text, {
    ...options,
    outside: [...outside, ...quantities],
  })
  const places = options.findPlaces(text)
  const main = findMainPeriod(text, periods)
  const inherited = findInherited(text, language, carried)
  const observations = quantities.map((quantity, at): Observation => {
    const period = findPeriod(text, quantity, quantities[at + 1], periods, main) ?? inherited
    const place = findPlace(text, quantities, at, places) ?? options.place
    return {
      ...quantity,
      change: findChange(text, quantity),
      ...(period && {period}),
      ...(place !== undefined && {place}),
    }
  })
  const own = main ?? periods.find(({tie}) => tie !== 'name')
  const last = observations.at(-1)?.period ?? (own && toPeriod(own)) ?? inherited
  const span = periods.findLast(({from, to, tie}) => from !== to && tie !== 'name')
  return {
    observations,
    carried: {...carried, ...(last && {last}), ...(span && {span: toPeriod(span)})},
  }
}

function toPeriod({from, to}: PeriodMention): Period {
  return {...(from !== undefined && {from}), ...(to !== undefined && {to})}
}

/** The time that a sentence opens with, which holds for all of it. */
function findMainPeriod(text: string, periods: readonly PeriodMention[]): PeriodMention | undefined {
  return periods.find(
    ({start, tie}) => tie === 'adverb' && /^[^,;()]*$/.test(text.slice(0, start)) && start < closeAfter,
  )
}

/** The time of the sentence before, where this one goes on from it. */
function findInherited(text: string, language: string, {last, span}: Carried): Period | undefined {
  if (namesEarlierPeriod(text, language)) return span ?? last
  return /^(?:of (?:these|them|those|which)|among (?:these|them|those)|(?:around|about|some|only|more than|over|nearly|almost|the majority|most|many|half) [^.]{0,20}of (?:them|these|those)|из них|среди них|олардың|this|these|they|such|the (?:most|highest|lowest|largest|main|remaining|rest)|negative|the (?:arrived|same|corresponding|figure|number|share))(?!\p{L})/iu.test(
    text,
  )
    ? last
    : undefined
}

function findPeriod(
  text: string,
  quantity: Quantity,
  next: Quantity | undefined,
  periods: readonly PeriodMention[],
  main: PeriodMention | undefined,
): Period | undefined {
  const after = periods.find(
    ({start, tie}) =>
      tie !== 'name' &&
      start >= quantity.end &&
      start < (next?.start ?? Infinity) &&
      start - quantity.end < closeAfter &&
      !/[;:]|\d[^\d]*,\s/.test(text.slice(quantity.end, start)),
  )
  if (after) return toPeriod(after)
  const clause = text.lastIndexOf(';', quantity.start) + 1
  const before = periods.filter(({start, end, tie}) => tie !== 'name' && end <= quantity.start && start >= clause)
  const nearest = before.findLast(({tie}) => tie === 'adverb') ?? before.at(-1)
  if (nearest) return toPeriod(nearest)
  if (main && main.end <= quantity.start) return toPeriod(main)
  // A single time that is told later in the sentence holds for it too.
  const adverbs = periods.filter(({tie}) => tie === 'adverb')
  return adverbs.length === 1 ? toPeriod(adverbs[0]!) : undefined
}

const towards = /(?:^|\s)(?:from|to|into|towards?|out of|leaving|visited|между|из|в адрес)\s(?:the\s)?$/i
const locating = /(?:^|[\s([])(?:in|of|at|for|across|within|throughout|inside|в|во|по)\s(?:the\s)?(?:cities of\s|city of\s|regions of\s|country of\s)?$/i
/** Nouns after which listed places are where something comes from or goes to. */
const movement = /(?:origin|exodus|destination|departure|came from|arriv\p{L}+ from|migrants from|headed|went to|are from|is from|come from)[^.;]*$/iu

/** The place that is paired with a number, else the one place in which the sentence is set. */
function findPlace(
  text: string,
  quantities: readonly Quantity[],
  at: number,
  places: readonly PlaceMention[],
): string | undefined {
  const quantity = quantities[at]!
  const isMovement = movement.test(text.slice(0, quantity.start))
  const paired = places.findLast(({start, end}) => {
    const gap = text.slice(end, quantity.start)
    const isClose = end <= quantity.start && gap.length <= closePair + 12 && /^(?:\s(?:region|oblast|city|область)\p{L}{0,2})?\s?(?:[([–—-]|was|were|by|–\sby|на|—)[\s–(]*(?:by\s)?(?:[$€£])?$/u.test(gap)
    return isClose && !towards.test(text.slice(Math.max(0, start - 20), start))
  })
  if (paired && !isMovement) return paired.id
  const respective = findRespective(text, quantities, at, places)
  if (respective !== undefined) return respective
  if (isMovement) return undefined
  const located = places.filter(({start}) => locating.test(text.slice(Math.max(0, start - 24), start)))
  const before = located.findLast(({end}) => end <= quantity.start)
  const after = located.find(({start}) => start >= quantity.end && start - quantity.end < closeAfter)
  return (after ?? before)?.id
}

/** "A, B and C … 1, 2 and 3 respectively": the numbers pair with the places in order. */
function findRespective(
  text: string,
  quantities: readonly Quantity[],
  at: number,
  places: readonly PlaceMention[],
): string | undefined {
  const sign = /respectively|соответственно|тиісінше/i.exec(text)
  if (!sign) return undefined
  const listed = quantities.filter(({end}) => end <= sign.index).slice(-mostListed)
  const run = takeRun(text, listed)
  const index = run.indexOf(quantities[at]!)
  const named = places.filter(({end}) => end <= (run[0]?.start ?? 0))
  return index === -1 || named.length !== run.length ? undefined : named[index]?.id
}

const mostListed = 12

/** The numbers at the end of a list that only commas and `and` part. */
function takeRun(text: string, quantities: readonly Quantity[]): Quantity[] {
  const run: Quantity[] = []
  for (const quantity of quantities.toReversed()) {
    const next = run[0]
    if (next && !/^\s?(?:,|and|и|және|,\s?and)\s?$/.test(text.slice(quantity.end, next.start))) break
    run.unshift(quantity)
  }
  return run
}
