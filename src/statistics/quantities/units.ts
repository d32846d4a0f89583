/** What a number counts or measures: the unit that follows it, or stands before it. */
import {toPhrasePattern, toPhraseReader} from '../../claims/phrases.ts'
import type {Unit} from '../../model/vocabulary.ts'
import {readMeasure} from './measures.ts'
import {
  currencySigns,
  currencyWords,
  irregularPlurals,
  percentagePointWords,
  percentWords,
  phraseEnds,
  singularsInS,
  timesWords,
} from './unit-words.ts'

export interface UnitReading {
  readonly unit: string
  readonly end: number
  readonly kind: 'percent' | 'per' | 'money' | 'times' | 'measure' | 'vocabulary' | 'noun'
}

export interface UnitReader {
  /** The unit that follows a number which ends at a place. */
  readAfter(text: string, at: number): UnitReading | undefined
  /** The last unit of the vocabulary named in a stretch: "the population reached 16.4 million". */
  findLast(text: string): string | undefined
}

/** Words of a noun phrase after a number that are looked at. */
const longestPhrase = 6

const readPercentagePoint = toPhraseReader(percentagePointWords)
const readPercent = toPhraseReader(percentWords)
const readTimes = toPhraseReader(timesWords)
const currencies = Object.entries(currencyWords).map(
  ([unit, words]) => [unit, toPhraseReader(words)] as const,
)
const currencyCodes = new Set(Intl.supportedValuesOf('currency'))

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
      readSign(text, at) ?? readMoney(text, at) ?? readNoun(text, at, readKnown),
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

/** Shares and multiples. */
function readSign(text: string, at: number): UnitReading | undefined {
  const sign = /^\s{0,2}([%％﹪]|‰|-?p\.p\.)/.exec(text.slice(at, at + 7))
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
  const times = readTimes(text, from)
  if (times !== undefined) return {unit: 'times', end: times, kind: 'times'}
  return readPer(text, from)
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

function readMoney(text: string, at: number): UnitReading | undefined {
  const from = skipSpace(text, at)
  const sign = currencySigns[text[from] ?? '']
  // "5 $" and "5€", but not the sign of the next amount: "$5, $6".
  if (sign && !/\d/.test(text[from + 1] ?? '')) return {unit: sign, end: from + 1, kind: 'money'}
  const code = /^[A-Z]{3}(?![\p{L}\d])/u.exec(text.slice(from, from + 4))?.[0]
  if (code && currencyCodes.has(code)) return {unit: code, end: from + 3, kind: 'money'}
  for (const [unit, readAt] of currencies) {
    const end = readAt(text, from)
    if (end !== undefined) return {unit, end, kind: 'money'}
  }
  return undefined
}

/** The sign or code of money right before a number. */
export function readMoneyBefore(
  text: string,
  at: number,
): {unit: string; start: number} | undefined {
  const before = text.slice(Math.max(0, at - 5), at)
  const sign = /(?:(?:US|A|C|HK|NZ|S|R)?\$|[€£¥₸₽₹₩₺₴₪])\s?$/.exec(before)
  if (sign) {
    const unit = currencySigns[sign[0].trim()]
    return unit === undefined ? undefined : {unit, start: at - sign[0].length}
  }
  const code = /(?<![\p{L}\d])([A-Z]{3})\s$/u.exec(before)
  if (code && currencyCodes.has(code[1]!)) return {unit: code[1]!, start: at - code[0].length}
  return undefined
}

/** A measure right after the number, else the last known noun of the phrase, else its head. */
function readNoun(
  text: string,
  at: number,
  readKnown: (text: string, at: number) => {unit: string; end: number} | undefined,
): UnitReading | undefined {
  const isGlued = /^\p{L}/u.test(text.slice(at, at + 1))
  const first = text[at] === '-' ? at + 1 : skipSpace(text, at)
  const measure = readMeasure(text, first)
  const knownFirst = isGlued ? undefined : readKnown(text, first)
  if (measure && (knownFirst === undefined || measure.end >= knownFirst.end)) {
    return {...measure, kind: 'measure'}
  }
  if (isGlued || first === at) return undefined
  let known: {unit: string; end: number} | undefined
  let head: {noun: string; end: number} | undefined
  for (const word of readPhrase(text, at)) {
    const found = readKnown(text, word.start)
    if (found) known = found
    const isPlural = irregularPlurals.has(word.lower) || /^\p{L}{2,}s$/u.test(word.lower)
    if (isPlural && !singularsInS.test(word.lower)) head = {noun: word.lower, end: word.end}
    // After a noun that counts, the phrase may go on only as a compound: "work permits".
    else if (known && word.start >= known.end) break
  }
  if (known) return {...known, kind: 'vocabulary'}
  if (!head) return undefined
  const {noun, end} = head
  if (!/^[a-z]+$/.test(noun)) return undefined
  // "1.2 × 10^6 cells/ml"
  const divisor = text[end] === '/' ? readMeasure(text, end + 1) : undefined
  return {
    unit: divisor ? `${noun}/${divisor.unit}` : noun,
    end: divisor?.end ?? end,
    kind: 'noun',
  }
}

interface PhraseWord {
  readonly start: number
  readonly end: number
  readonly lower: string
}

const wordAfter = /[\s\u00A0]{1,2}[“"«'‘]?(\p{L}[\p{L}’'-]*)["”»]?/uy

/** The words after a number, up to the first that no noun phrase holds. */
function readPhrase(text: string, at: number): PhraseWord[] {
  const words: PhraseWord[] = []
  let end = at
  while (words.length < longestPhrase) {
    wordAfter.lastIndex = end
    const found = wordAfter.exec(text)
    if (!found) break
    const word = found[1]!
    const lower = word.toLowerCase()
    if (phraseEnds.has(lower)) break
    const start = found.index + found[0].lastIndexOf(word)
    words.push({start, end: start + word.length, lower})
    end = found.index + found[0].length
  }
  return words
}

function skipSpace(text: string, at: number): number {
  let from = at
  while (from < at + 2 && /[\s\u00A0\u202F\u2009]/.test(text[from] ?? '')) from++
  return from
}
