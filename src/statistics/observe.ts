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
  readonly outside?: readonly {readonly start: number; readonly end: number}[]
}

/** What a sentence leaves to the next. */
export interface Carried {
  /** Time of the sentence before in the same passage. */
  readonly last?: Period
  /** Last span of time that any sentence named. */
  readonly span?: Period
  /** Time that holds for a whole passage: of what leads a list in, or the span it opens with. */
  readonly frame?: Period
  /** Place in which the passage was last set. */
  readonly place?: string
  /** Place in which what leads a list in is set. */
  readonly framePlace?: string
}

/** Characters between a number and the time or place that is said right after it. */
const closeAfter = 70
/** Characters between a place and the number paired with it. */
const longestPair = 18

/** Observe the quantities of a sentence, and what it leaves to the next. */
export function observe(
  text: string,
  carried: Carried,
  options: ObserveOptions,
): {observations: Observation[]; carried: Carried} {
  const {language, outside = []} = options
  const quantities = findQuantities(text, options)
  const periods = findPeriods(text, {language, outside: [...outside, ...quantities]})
  const places = options.findPlaces(text)
  const named = namesEarlierPeriod(text, language) ? carried.span : undefined
  const inherited = named ?? findInheritedPeriod(text, carried)
  const found = findPeriodOfEach(text, quantities, periods, {named, inherited})
  const set = findSetting(text, places)
  const settingBefore = (goesOn(text) ? carried.place : undefined) ?? carried.framePlace
  const observations: Observation[] = []
  quantities.forEach((quantity, at) => {
    const period = found[at]
    const place = findPlace(text, quantities, at, places) ?? settingBefore ?? options.place
    observations.push({
      ...quantity,
      change: findChange(text, quantity, observations.at(-1)),
      ...(period && {period}),
      ...(place !== undefined && {place}),
    })
  })
  const last = toLast(periods, observations, inherited)
  const span = toSpan(periods)
  const place = set ?? carried.place
  const {frame = named, framePlace} = carried
  return {
    observations,
    carried: {
      ...(frame && {frame}),
      ...(framePlace !== undefined && {framePlace}),
      ...(last && {last}),
      ...(span ? {span} : carried.span && {span: carried.span}),
      ...(place !== undefined && {place}),
    },
  }
}

/** What a text that leads a list in, or opens a passage, leaves to all that follows in it. */
export function readFrame(text: string, options: ObserveOptions): Carried {
  const periods = findPeriods(text, options)
  const main = findMain(text, periods) ?? periods.find(({tie}) => tie === 'adverb')
  const place = findSetting(text, options.findPlaces(text))
  return {...(main && {frame: toPeriod(main)}), ...(place !== undefined && {framePlace: place})}
}

function toPeriod({from, to}: PeriodMention): Period {
  return {...(from !== undefined && {from}), ...(to !== undefined && {to})}
}

function isTold({tie}: PeriodMention): boolean {
  return tie === 'adverb' || tie === 'bracket'
}

function toLast(
  periods: readonly PeriodMention[],
  observations: readonly Observation[],
  inherited: Period | undefined,
): Period | undefined {
  const own = periods.find(isTold)
  return observations.at(-1)?.period ?? (own && toPeriod(own)) ?? inherited
}

/** The last span of time that a sentence names. */
export function toSpan(periods: readonly PeriodMention[]): Period | undefined {
  const span = periods.findLast((period) => period.from !== period.to && isTold(period))
  return span && toPeriod(span)
}

/** The time that a sentence opens with, which holds for all of it. */
function findMain(text: string, periods: readonly PeriodMention[]): PeriodMention | undefined {
  return periods.find(
    ({start, tie}) => tie === 'adverb' && start < closeAfter && !/[,;()]/.test(text.slice(0, start)),
  )
}

/** Openings of a sentence that goes on from the one before. */
const goingOn =
  /^(?:of (?:these|them|those|which)|among (?:these|them|those)|(?:around|about|some|only|more than|over|nearly|almost|the majority|most|many|half) [^.]{0,20}of (?:them|these|those)|this|these|those|they|it|its|their|such|the (?:most|highest|lowest|largest|smallest|main|remaining|rest|same|corresponding|figure|number|share|majority)|в том числе|из них|среди них|это|они|олардың|оның|бұл)(?![\p{L}’'])/iu

function goesOn(text: string): boolean {
  return goingOn.test(text)
}

/** Words that set a sentence in the present or at no time, so that it inherits none. */
const timeless =
  /(?<!\p{L})(?:today|currently|now|nowadays|at present|annually|yearly|each year|every year|per year|a year|recently|previously|globally|worldwide|usually|generally|always|will|сегодня|ежегодно|сейчас|жыл сайын|қазіргі)(?!\p{L})/iu

/** The time of the sentence before or of the passage. */
function findInheritedPeriod(text: string, {last, frame}: Carried): Period | undefined {
  if (goesOn(text)) return last ?? frame
  return timeless.test(text) ? frame : (frame ?? last)
}

/**
 * The time of each quantity: told right after it, else the nearest told before in its
 * clause, else what the sentence opens with or inherits.
 */
function findPeriodOfEach(
  text: string,
  quantities: readonly Quantity[],
  periods: readonly PeriodMention[],
  {named, inherited}: {named: Period | undefined; inherited: Period | undefined},
): (Period | undefined)[] {
  const told = periods.filter(isTold)
  const main = findMain(text, told)
  const after = quantities.map((quantity, at) => findAfter(text, quantity, quantities[at + 1], told))
  const taken = new Set(after)
  const found = quantities.map((quantity, at) => {
    // How long something takes happens at no time of its own.
    const isLength = lengths.has(quantity.unit)
    const own = after[at]
    if (own) return isLength ? undefined : closeOpen(text, toPeriod(own), inherited)
    if (isLength) return undefined
    const clause = text.lastIndexOf(';', quantity.start) + 1
    const before = told.filter(({start, end}) => end <= quantity.start && start >= clause)
    // A time right after another number is told of that one.
    const free = before.filter((period) => !taken.has(period) || period === main)
    const nearest = free.findLast(({tie}) => tie === 'adverb') ?? free.at(-1)
    if (nearest) return toPeriod(nearest)
    if (main && main.end <= quantity.start) return toPeriod(main)
    const other = before.at(-1)
    if (other) return named ?? toPeriod(other)
    return findLater(text, quantity, told, taken) ?? inherited
  })
  return splitSpans(text, quantities, found, after)
}

/** Units of time: a number of them is how long something takes. */
const lengths = new Set(['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds', 'decades'])

/** A sum "since 1991" that goes on from a sentence of 2021 reaches to 2021. */
function closeOpen(text: string, period: Period, inherited: Period | undefined): Period {
  const isOpen = period.to === undefined && inherited?.to !== undefined
  const goesUp = isOpen && period.from !== undefined && period.from < inherited.to!
  return goesUp && /^(?:in total|in all|overall|altogether|всего|барлығы)/iu.test(text)
    ? {...period, to: inherited.to!}
    : period
}

/** A single time that is told later in the sentence holds for what stands before it in its clause. */
function findLater(
  text: string,
  quantity: Quantity,
  told: readonly PeriodMention[],
  taken: ReadonlySet<PeriodMention | undefined>,
): Period | undefined {
  const adverbs = told.filter(({tie}) => tie === 'adverb')
  const [only] = adverbs
  if (adverbs.length !== 1 || !only || only.start < quantity.end) return undefined
  const isApart = /[,;:]/.test(text.slice(quantity.end, only.start))
  const isTaken = taken.has(only) && (isApart || quantity.unit === 'times')
  return isTaken ? undefined : toPeriod(only)
}

function findAfter(
  text: string,
  quantity: Quantity,
  next: Quantity | undefined,
  told: readonly PeriodMention[],
): PeriodMention | undefined {
  return told.find(
    ({start}) =>
      start >= quantity.end &&
      start < (next?.start ?? Infinity) &&
      start - quantity.end < closeAfter &&
      !/[,;:]/.test(text.slice(quantity.end, start)),
  )
}

/** "rose from 21 % to 24 % between 2019 and 2022": each end of a change has its end of the span. */
function splitSpans(
  text: string,
  quantities: readonly Quantity[],
  found: readonly (Period | undefined)[],
  after: readonly (PeriodMention | undefined)[],
): (Period | undefined)[] {
  const result = [...found]
  for (let at = 0; at + 1 < quantities.length; at++) {
    const [low, high] = [quantities[at]!, quantities[at + 1]!]
    const isFrom = /(?:from|с|от)\s(?:about |almost |around )?$/iu.test(text.slice(Math.max(0, low.start - 14), low.start))
    if (!isFrom || after[at] || !/^\s(?:to|до)\s[^,;]{0,24}$/iu.test(text.slice(low.end, high.start))) continue
    const span = found[at + 1]
    if (!span) continue
    const {from, to} = span
    if (from !== undefined && to !== undefined && from !== to) {
      result[at] = {from, to: from}
      result[at + 1] = {from: to, to}
      // The time told with the second says nothing of the first.
    } else result[at] = undefined
  }
  return result
}

/** Prepositions that set a sentence in a place, and those that tell where something comes from or goes to. */
const locating =
  /(?:^|[\s([])(?:in|of|at|for|across|within|throughout|inside|в|во|по)\s(?:the\s)?(?:cities of\s|city of\s)?$/i
const wholeOf =
  /(?:the\s)?(?:countries|country|states|republics?|regions?|cities|city|territory|territories|markets?|parts?|republic)\sof\s(?:the\s)?$/i
const towards = /(?:^|\s)(?:from|to|into|towards?|out of|leaving|visited|visit|entered|left|между|из)\s(?:the\s)?$/i
/** Words that are a place by themselves, or bring their preposition: "worldwide", "in the world". */
const selfLocating = /(?:wide|ly)$|^(?:in|across|around|throughout|of|the|в|по)\s/i
/** Nouns after which listed places are where something comes from or goes to. */
const movement =
  /(?:origin|exodus|destination|departure|came from|arriv\p{L}+ from|migrants from|headed|went to|are from|is from|come from)[^.;]*$/iu

function isSetIn(text: string, {start, end}: PlaceMention): boolean {
  const left = text.slice(Math.max(0, start - 40), start)
  if (towards.test(left.replace(wholeOf, ''))) return false
  return selfLocating.test(text.slice(start, end)) || locating.test(left)
}

/** The place in which a sentence is set, for the next that goes on from it. */
function findSetting(text: string, places: readonly PlaceMention[]): string | undefined {
  return places.find((place) => isSetIn(text, place))?.id
}

/** The place that is paired with a number, else the one in which its clause is set. */
function findPlace(
  text: string,
  quantities: readonly Quantity[],
  at: number,
  places: readonly PlaceMention[],
): string | undefined {
  const quantity = quantities[at]!
  const isMovement = movement.test(text.slice(0, quantity.start))
  const paired = isMovement ? undefined : findPaired(text, quantity, places)
  if (paired) return paired.id
  const respective = findRespective(text, quantities, at, places)
  if (respective !== undefined) return respective
  if (isMovement) return undefined
  const settings = places.filter((place) => isSetIn(text, place))
  const isApart = (from: number, to: number) =>
    quantities.some(({start, end}) => from <= start && end <= to)
  const after = settings.find(
    ({start}) =>
      start >= quantity.end && start - quantity.end < closeAfter && !isApart(quantity.end, start),
  )
  // What a sentence opens with holds for all of it.
  const before = settings.findLast(
    ({start, end}) =>
      end <= quantity.start &&
      (/^(?:in|at|for|across|в|во)?\s?(?:the\s)?$/i.test(text.slice(0, start)) || !isApart(end, quantity.start)),
  )
  return (after ?? before)?.id
}

const pairBefore =
  /^(?:\s(?:region|oblast|city|област)\p{L}{0,3})?\s?(?:[([–—-]|was|were|by|–\sby|на|—)[\s–(]*(?:by\s)?(?:[$€£])?$/u
const pairAfter = /^\s?[)\]]?\s(?:was|were|is|are)\s(?:recorded\s|registered\s|observed\s|found\s)?(?:in\s)?(?:the\s)?$/

/** "Almaty (28.5%)", "in Tajikistan – 38.4%", "(−366 people) was North Province". */
function findPaired(
  text: string,
  quantity: Quantity,
  places: readonly PlaceMention[],
): PlaceMention | undefined {
  return places.findLast(({start, end}) => {
    if (start >= quantity.end) return pairAfter.test(text.slice(quantity.end, start))
    const gap = text.slice(end, quantity.start)
    if (end > quantity.start || gap.length > longestPair || !pairBefore.test(gap)) return false
    return !towards.test(text.slice(Math.max(0, start - 20), start))
  })
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
