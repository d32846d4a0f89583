/** What a number counts or measures: the unit that follows it, or stands before it. */
import {toPhrasePattern, toPhraseReader} from '../../claims/phrases.ts'
import type {Unit} from '../../model/vocabulary.ts'
import {type UnitReading, unknownUnit} from './amount.ts'
import {readDenominator} from './denominators.ts'
import {readMoney} from './money.ts'
import {readNoun} from './noun-phrases.ts'
import {skipSpace} from './skip-space.ts'
import {percentagePointWords, percentWords, timesWords} from './unit-words.ts'

export interface UnitReader {
  /** The unit that follows a number which ends at a place. */
  readAfter(text: string, at: number): UnitReading | undefined
  /** The last unit of the vocabulary named in a stretch: "the population reached 16.4 million". */
  findLast(text: string): string | undefined
}

const readPercentagePoint = toPhraseReader(percentagePointWords)
const readPercent = toPhraseReader(percentWords)
const readTimes = toPhraseReader(timesWords)

/** Make ready to read units: those of any subject, and those of a corpus's vocabulary. */
export function toUnitReader(units: readonly Unit[]): UnitReader {
  const known = units.map(({id, words}) => ({
    id,
    readAt: toPhraseReader(words),
    pattern: new RegExp(toPhrasePattern(words).source, 'giu'),
  }))
  const readKnown = (text: string, at: number) => {
    for (const {id, readAt} of known) {
      const end = readAt(text, at)
      if (end !== undefined) return {unit: id, end}
    }
    return undefined
  }
  return {
    readAfter: (text, at) =>
      readSign(text, at) ??
      divide(text, readMoney(text, at) ?? readNoun(text, at, readKnown)) ??
      readRate(text, at),
    findLast(text) {
      let last: {unit: string; at: number} | undefined
      for (const {id, pattern} of known) {
        const found = [...text.matchAll(pattern)].at(-1)
        if (found && found.index > (last?.at ?? -1)) last = {unit: id, at: found.index}
      }
      return last?.unit
    },
  }
}

/** Money and counts are told for something: "5 dollars a barrel", "300 barrels per day". */
function divide(text: string, reading: UnitReading | undefined): UnitReading | undefined {
  const isDivisible =
    reading?.kind === 'money' ||
    reading?.kind === 'noun' ||
    (reading?.kind === 'measure' && !isTime(reading.unit))
  if (!reading || !isDivisible || reading.unit.includes('/')) return reading
  const below = readDenominator(text, reading.end)
  return below ? {...reading, unit: `${reading.unit}/${below.unit}`, end: below.end} : reading
}

const rate =
  /^\s(?:(?:per|an?|each|every)\s(second|minute|hour|day|night|week|month|year)|per\s(share|barrel|tonne|ton|gallon|litre|unit|person|head|household))(?!\p{L})/u

/** "An average of 20 per week": of what is told before. */
function readRate(text: string, at: number): UnitReading | undefined {
  const found = rate.exec(text.slice(at, at + 20))
  return found
    ? {unit: `${unknownUnit}/${found[1] ?? found[2]!}`, end: at + found[0].length, kind: 'noun'}
    : undefined
}

function isTime(unit: string): boolean {
  return /^(?:second|minute|hour|day|week|month|year|decade)s$|^centuries$/.test(unit)
}

/** Shares and multiples. */
function readSign(text: string, at: number): UnitReading | undefined {
  const sign = /^\s{0,2}([%％﹪]|‰|-?p\.p\.|(?<!\s)pc(?![\p{L}\d]))/u.exec(text.slice(at, at + 7))
  if (sign) {
    const unit =
      sign[1] === '‰' ? 'per-mille' : sign[1]!.endsWith('.') ? 'percentage-points' : 'percent'
    const end = at + sign[0].length
    const points = readPercentagePoint(text, skipSpace(text, end))
    return {
      unit,
      end,
      kind: unit === 'per-mille' ? 'per' : 'percent',
      ...(points && {unit: 'percentage-points'}),
    }
  }
  // "a 10-percent rise", "10-fold"
  const from = text[at] === '-' ? at + 1 : skipSpace(text, at)
  const points = readPercentagePoint(text, from)
  if (points !== undefined) return {unit: 'percentage-points', end: points, kind: 'percent'}
  const percent = readPercent(text, from)
  if (percent !== undefined) return {unit: 'percent', end: percent, kind: 'percent'}
  const times = isProduct(text, from)
    ? undefined
    : (readTimes(text, from) ?? readTimesSign(text, at))
  if (times !== undefined) return {unit: 'times', end: times, kind: 'times'}
  return readPer(text, from)
}

/** "10 x 20 mm": a figure after the sign makes a product or a size of it; "14,000 x g" is a measure. */
function isProduct(text: string, at: number): boolean {
  return /^[x×]\s?(?:\d|g(?!\p{L}))/u.test(text.slice(at, at + 4))
}

/** "In the 100× case". */
function readTimesSign(text: string, at: number): number | undefined {
  return text[at] === '×' ? at + 1 : undefined
}

/** `per thousand people`, `per 100,000`, `на 1000 населения`, `промилле`. */
const per =
  /(?:per\s+(mille|thousand|million|hundred thousand|100[ ,\u00A0]?000|10[ ,\u00A0]?000|1[ ,\u00A0]?000|100)|на\s+(тысячу|1[ \u00A0]?000|100[ \u00A0]?000)|(промилле))(?![\p{L}\d])/iuy

function readPer(text: string, at: number): UnitReading | undefined {
  per.lastIndex = at
  const found = per.exec(text)
  if (!found) return undefined
  const base = (found[1] ?? found[2] ?? found[3] ?? '').toLowerCase().replace(/[ ,\u00A0]/g, '')
  const unit =
    {
      mille: 'per-mille',
      thousand: 'per-mille',
      '1000': 'per-mille',
      тысячу: 'per-mille',
      промилле: 'per-mille',
      '100': 'percent',
      million: 'per-million',
      hundredthousand: 'per-100000',
    }[base] ?? `per-${base}`
  return {unit, end: found.index + found[0].length, kind: 'per'}
}
