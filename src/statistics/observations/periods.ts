/**
 * The times that a sentence speaks of: points, spans, "since", "until".
 *
 * `chrono-node` 2 was tried: it finds "December 1, 2021" and "January 2011 to March
 * 2012", but no bare year, "between 2011 and 2022", "since 1991", "the first half of
 * 2017" or "1991–2000", and knows no Kazakh.
 */
import {type DateMention, findDates} from './dates.ts'
import {type PeriodWords, toPeriodWords} from './period-words.ts'
import {toNumberWords} from '../../model/number-words.ts'

export interface PeriodMention {
  readonly start: number
  readonly end: number
  readonly from?: string
  readonly to?: string
  /**
   * How the date is tied to its sentence: by a preposition of time, in brackets, as what
   * is compared with ("than in 2010"), or as part of a name ("the law of 2011").
   */
  readonly tie: 'adverb' | 'bracket' | 'comparison' | 'name'
}

export interface PeriodOptions {
  readonly language: string
  /** Stretches where figures are no date: citations, quantities. */
  readonly outside?: readonly {readonly start: number; readonly end: number}[]
}

/** Characters before a date in which its preposition stands. */
const reach = 40

/** Find the periods of a sentence in order; two dates of one span are one period. */
export function findPeriods(text: string, options: PeriodOptions): PeriodMention[] {
  const {language, outside = []} = options
  const words = toPeriodWords(language)
  const isTaken = (start: number, end: number) =>
    outside.some((span) => span.start < end && start < span.end)
  const dates = findDates(text, language, words, isTaken)
  const spans = joinDates(text, dates, words)
  return addLengths(text, spans, words, language)
}

interface Spans {
  readonly joined: RegExp
  readonly between: RegExp
  readonly and: RegExp
  readonly compared: RegExp
  readonly since: RegExp
  readonly until: RegExp
  readonly sinceAfter: RegExp
  readonly untilAfter: RegExp
}

const compiled = new Map<PeriodWords, Spans>()

function compile(words: PeriodWords): Spans {
  const known = compiled.get(words)
  if (known) return known
  const whole = (source: string) => new RegExp(`^(?:${source})$`, 'iu')
  const last = (source: string) => new RegExp(`(?<!\\p{L})(?:${source})$`, 'iu')
  const first = (source: string) => new RegExp(`^(?:${source})`, 'iu')
  const spans = {
    joined: whole(words.joins),
    between: last(words.between),
    and: whole(words.and),
    compared: whole(words.compared),
    since: last(words.since),
    until: last(words.until),
    sinceAfter: first(words.sinceAfter),
    untilAfter: first(words.untilAfter),
  }
  compiled.set(words, spans)
  return spans
}

function joinDates(
  text: string,
  dates: readonly DateMention[],
  words: PeriodWords,
): PeriodMention[] {
  const is = compile(words)
  const periods: PeriodMention[] = []
  for (let at = 0; at < dates.length; at++) {
    const [date, next] = [dates[at]!, dates[at + 1]]
    const before = text.slice(Math.max(0, date.start - reach), date.start)
    const between =
      next && next.start - date.end <= reach ? text.slice(date.end, next.start) : undefined
    const isSpan =
      between !== undefined &&
      date.from <= next!.to &&
      (is.joined.test(between) || (is.between.test(before) && is.and.test(between)))
    const isCompared = between !== undefined && is.compared.test(between) && next!.from < date.to
    if (isSpan || isCompared) {
      const [from, to] = isSpan ? [date.from, next!.to] : [next!.from, date.to]
      periods.push({
        start: date.start,
        end: next!.end,
        from,
        to,
        tie: findTie(text, date.start, next!.end),
      })
      at++
      continue
    }
    const period = toPeriod(text, date, before, is)
    // "in 2015 and 2016": the second is tied as the first.
    const last = periods.at(-1)
    const isListed = last && /^(?:,|\s(?:and|и|және))\s$/.test(text.slice(last.end, date.start))
    periods.push(isListed && period.tie === 'name' ? {...period, tie: last.tie} : period)
  }
  return periods
}

function toPeriod(text: string, date: DateMention, before: string, is: Spans): PeriodMention {
  const {start, end, from, to} = date
  const after = text.slice(end, end + reach)
  if (is.sinceAfter.test(after)) return {start, end, from, tie: 'adverb'}
  if (is.untilAfter.test(after)) return {start, end, to, tie: 'adverb'}
  const tie = findTie(text, start, end)
  if (is.since.test(before)) return {start, end, from, tie}
  if (is.until.test(before)) return {start, end, to, tie}
  return {start, end, from, to, tie}
}

const adverb =
  /(?:^|[\s([“"«])(?:in|on|since|by|from|between|during|as of|of start|as at|until|till|before|after|for|over|at|throughout|year|years|starting|early|late|mid|around|about|back in|within|through|to|up to|than in|that of|(?:spring|summer|autumn|fall|winter)(?:\sof)?|весной|летом|осенью|зимой|в|во|на|с|со|к|до|по|за|между|после|около|бастап)\s(?:the\s|early\s|late\s|about\s|year\s|only\s|just\s|mid-?\s?|all of\s|период\s(?:с\s)?|start of\s|period\s(?:from\s|of\s)?|years?\s)*$/iu

const comparison =
  /(?:than|compared|comparison|relative|versus|against|сравнени\p{L}|чем)\s(?:to\s|with\s|in\s|с\s|в\s|that\sof\s|those\sof\s|the\s)*$/iu

/** "According to the Lake Bank (2023": when that was published; a census is of its year. */
const citedBefore =
  /(?<!\p{L})(?:[Aa]ccording to|[Aa]s reported by)\s[^.,;:()]{0,80}(?<!\p{L})(?!Census|Survey)\p{Lu}[\p{L}-]*\s\($/u

/** A preposition ties a date to its sentence as an adverb; brackets less; else it is part of a name. */
function findTie(text: string, start: number, end: number): PeriodMention['tie'] {
  const before = text.slice(Math.max(0, start - reach), start)
  if (comparison.test(before)) return 'comparison'
  if (adverb.test(before) || /^\s*$/.test(before)) return 'adverb'
  if (/[([]\s?$/.test(before) && /^\s?(?:[)\],;]|year)/.test(text.slice(end, end + 6)))
    return citedBefore.test(text.slice(0, start)) ? 'name' : 'bracket'
  // Kazakh puts what ties a date after it.
  if (/(?:жылы|жылдары|жылға|жылдан|ж\.|жж\.)$/u.test(text.slice(start, end))) return 'adverb'
  if (/(?:годах|годы|году|гг\.)$/u.test(text.slice(start, end))) return 'adverb'
  if (/,\s$/.test(before) && /^\s?[,;]/.test(text.slice(end, end + 2))) return 'bracket'
  return 'name'
}

/** Add spans told by their length: "over 10 years … in 2020" is 2010 to 2020. */
function addLengths(
  text: string,
  periods: readonly PeriodMention[],
  words: PeriodWords,
  language: string,
): PeriodMention[] {
  const pattern = new RegExp(`(?<!\\p{L})(?:${words.length}|${words.decade})(?!\\p{L})`, 'giu')
  const added: PeriodMention[] = [...periods]
  for (const match of text.matchAll(pattern)) {
    const isOpen =
      /^(?:\d|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty)/i.test(match[0])
    const isPast = new RegExp(words.past, 'iu').test(match[0])
    // "5 years" alone measures; a preposition or "past" makes a span of it.
    if (isOpen || (!isPast && !/^(?:over|in|during|за|в течение|соңғы)/iu.test(match[0]))) continue
    const length = match[1] === undefined ? 10 : toCount(match[1], language)
    // Without a year at its end "the past decade" is no period: the text does not say when it ends.
    const to = periods.find(({start, tie}) => start > match.index && tie === 'adverb')?.to
    if (length === undefined || to === undefined) continue
    const from = String(Number(to.slice(0, 4)) - length)
    const end = match.index + match[0].length
    added.push({start: match.index, end, from, to: to.slice(0, 4), tie: 'adverb'})
  }
  return added.sort((a, b) => a.start - b.start)
}

function toCount(written: string, language: string): number | undefined {
  return /^\d/.test(written)
    ? Number(written)
    : toNumberWords(language).cardinals[written.toLowerCase()]
}

/** Whether a sentence speaks of a period that was named before: "during this period". */
export function namesEarlierPeriod(text: string, language: string): boolean {
  return new RegExp(`(?<!\\p{L})${toPeriodWords(language).anaphora}(?!\\p{L})`, 'iu').test(text)
}
