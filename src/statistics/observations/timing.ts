/** The time that each quantity of a sentence is told of. */
import type {Period} from '../../model/claim.ts'
import type {PeriodMention} from './periods.ts'
import type {Quantity} from '../quantities/quantities.ts'
import {type Carried, closeAfter, goesOn, respectively, takeRun} from './reading-on.ts'

/** Units of time: a number of them is how long something takes. */
const lengths = new Set([
  'years',
  'months',
  'weeks',
  'days',
  'hours',
  'minutes',
  'seconds',
  'decades',
])

/** Whether a unit measures how long something takes. */
export function isLength(unit: string): boolean {
  return lengths.has(unit)
}

/** Words that set a sentence in the present or at no time, so that it inherits none. */
const timeless =
  /(?<!\p{L})(?:today|currently|now|nowadays|at present|annually|yearly|each year|every year|per year|a year|recently|previously|globally|worldwide|usually|generally|always|will|сегодня|ежегодно|сейчас|жыл сайын|қазіргі)(?!\p{L})/iu

/** What is told in the present alone did not happen in the year of what was told before. */
const present =
  /\b(?:is|are|has|have|makes? up|accounts? for|amounts? to|consists? of|covers?|comprises?|contains?|represents?|constitutes?)\b/iu
/** A finite verb of the past; "is called" is none. */
const past =
  /\b(?:was|were|had|did|became|came|left|made|took|rose|fell|grew|(?<!(?:is|are|be)\s)\p{L}{2,}(?<!e)ed)\b/iu

/**
 * The time of each quantity: told right after it, else the nearest told before in its
 * clause, else what the sentence opens with or inherits.
 */
export function findPeriodOfEach(
  text: string,
  quantities: readonly Quantity[],
  periods: readonly PeriodMention[],
  {named, inherited}: {named: Period | undefined; inherited: Period | undefined},
): (Period | undefined)[] {
  const told = periods.filter(isTold)
  const main = findMain(text, told)
  const after = quantities.map((quantity, at) =>
    findAfter(text, quantity, quantities[at + 1], told),
  )
  const taken = new Set(after)
  const found = quantities.map((quantity, at) => {
    const own = after[at]
    if (own) return closeOpen(text, toPeriod(own), inherited)
    // How long something takes happens at no time of its own, unless one is told with it.
    if (isLength(quantity.unit)) return main && toPeriod(main)
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
  return pairRespectively(text, quantities, periods, splitSpans(text, quantities, found, after))
}

/** The time of the sentence before or of the passage. */
export function findInheritedPeriod(text: string, {last, frame}: Carried): Period | undefined {
  if (goesOn(text)) return last ?? frame
  const isPresent = timeless.test(text) || (present.test(text) && !past.test(text))
  return isPresent ? frame : (frame ?? last)
}

export function isTold({tie}: PeriodMention): boolean {
  return tie === 'adverb' || tie === 'bracket'
}

export function toPeriod({from, to}: PeriodMention): Period {
  return {...(from !== undefined && {from}), ...(to !== undefined && {to})}
}

/** The time that a sentence opens with, which holds for all of it. */
export function findMain(
  text: string,
  periods: readonly PeriodMention[],
): PeriodMention | undefined {
  return periods.find(
    ({start, tie}) =>
      tie === 'adverb' && start < closeAfter && !/[,;()]/.test(text.slice(0, start)),
  )
}

/** The last span of time that a sentence names, from its beginning to its end: "since 2004" is no period to refer back to. */
export function toSpan(periods: readonly PeriodMention[]): Period | undefined {
  const span = periods.findLast(
    (period) =>
      period.from !== undefined &&
      period.to !== undefined &&
      period.from !== period.to &&
      isTold(period),
  )
  return span && toPeriod(span)
}

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

/** "in 2015 and 2016 (37,900 and 36,700 respectively)": the times pair with the numbers in order. */
function pairRespectively(
  text: string,
  quantities: readonly Quantity[],
  periods: readonly PeriodMention[],
  found: readonly (Period | undefined)[],
): (Period | undefined)[] {
  const sign = respectively.exec(text)
  const run = sign
    ? takeRun(
        text,
        quantities.filter(({end}) => end <= sign.index),
      )
    : []
  const before = periods.filter(({end}) => end <= (run[0]?.start ?? 0)).slice(-run.length)
  const isListed =
    before.length > 1 && before.length === run.length && takeRun(text, before).length === run.length
  if (!isListed) return [...found]
  return quantities.map((quantity, at) => {
    const period = before[run.indexOf(quantity)]
    return period ? toPeriod(period) : found[at]
  })
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
    const isFrom = /(?:from|с|от)\s(?:about |almost |around )?$/iu.test(
      text.slice(Math.max(0, low.start - 14), low.start),
    )
    if (
      !isFrom ||
      after[at] ||
      !/^\s(?:to|до)\s[^,;]{0,24}$/iu.test(text.slice(low.end, high.start))
    )
      continue
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
