/**
 * Numbers as they are written, in figures and in words.
 *
 * The libraries on npm were tried first. `compromise` 14 reads "+33.0 thousand" as 1000,
 * cuts "19 234" in two and loses the sign of "−1.4"; Microsoft's recognizers 1.3 cut
 * "1 million 101,000" and "19 234", miss "$1.2bn" and read "10−3 M" as three million.
 * Neither reads a decimal comma in a Russian sentence beside a grouping one in English.
 */
import {type NumberWords, toNumberWords} from './number-words.ts'

export interface NumberMention {
  readonly start: number
  readonly end: number
  readonly value: number
  /** `share` is a fraction in words, its value in percent; `times` a multiple. */
  readonly form: 'figures' | 'words' | 'share' | 'times'
  /** Unit of the last place written: 0.1 for `2.5`, 100,000 for `16.4 million`. */
  readonly step: number | undefined
  /** What words such as `million` multiply the figures by. */
  readonly factor: number
  /** Whether a word such as `million` or a power of ten belongs to it. */
  readonly isMultiplied: boolean
  /** Whether places are grouped, or a decimal mark or sign is written: then it is no year. */
  readonly isMarked: boolean
  /** `±` stands before it. */
  readonly isTolerance: boolean
}

interface Draft {
  start: number
  end: number
  value: number
  form: NumberMention['form']
  step: number | undefined
  factor: number
  isMultiplied: boolean
  isMarked: boolean
  isTolerance: boolean
}

const spaceLike = String.raw`[ \u00A0\u202F\u2009]`
/** `12,345`, `1 234 567.8`; not `2020 300`. */
const grouped = new RegExp(
  String.raw`\d{1,3}(?:([,'’\u00A0\u202F\u2009 ])\d{3}(?!\d))(?:\1\d{3}(?!\d))*(?:[.·]\d+|,\d{1,2}(?!\d))?`,
  'uy',
)
/** `2021`, `14.8`, `3·5`. */
const plainPoint = /\d+(?:[.·]\d+)?/uy
/** `14,8`; a decimal comma has one or two places after it in a text that groups by commas. */
const plainComma = /\d+,\d{1,2}(?![\d,])/uy
/** `14,825` in a text that never groups by commas. */
const plainLongComma = /\d+,\d+(?![\d,])/uy
/** `× 10−3`, `x 10^5`, `·10⁶`. */
const timesPower = /\s?[×xX·*∙⋅]\s?10\s?(?:\^|\*\*)?\s?([−–-]?\d{1,3}|[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})(?!\d)/uy
/** What follows a bare `10`: `−3`, `^5`, `⁻⁶`. */
const powerOfTen = /\s?(?:\^\s?([−–-]?\d{1,3})|([−–-]\d{1,2})|([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))(?![\d%]|[.,]\d)/uy
const exponent = /[eE]([+−-]?\d{1,3})(?![\p{L}\d])/uy
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * Find the numbers of a text in order, without overlap.
 *
 * Whether a number measures something is not asked here; ordinals, decades (`1990s`),
 * and figures inside names (`COVID-19`, `8D05`) and dates (`05.07.2023`) are left out.
 */
export function findNumbers(text: string, language: string): NumberMention[] {
  const words = toNumberWords(language)
  const hasDecimalComma = words !== toNumberWords('en')
  const numbers: Draft[] = []
  for (const {index} of text.matchAll(/\d+/g)) {
    if (numbers.length > 0 && index < numbers.at(-1)!.end) continue
    const number = readFigures(text, index, hasDecimalComma)
    if (number) numbers.push(number)
  }
  multiply(numbers, text, words)
  const inWords = findInWords(text, words, numbers)
  return [...joinParts(numbers, text), ...inWords].sort((a, b) => a.start - b.start)
}

/** Read the figures that begin at a place; `undefined` where they are part of a name, date or ordinal. */
function readFigures(text: string, at: number, hasDecimalComma: boolean): Draft | undefined {
  if (isInsideName(text, at)) return undefined
  const {written, isDecimal} = readWritten(text, at, hasDecimalComma)
  let end = at + written.length
  if (isDateOrVersion(text, end, written)) return undefined
  if (/^(?:st|nd|rd|th|s|-?(?:st|nd|rd|th)|[’']s)(?![\p{L}\d])/u.test(text.slice(end, end + 4))) {
    return undefined
  }
  // "CRF04" and "8D05": a letter and more figures after these.
  if (/^\p{L}{1,3}\d/u.test(text.slice(end, end + 4))) return undefined
  const pointed = toPointed(written, isDecimal)
  let value = Number(pointed)
  let step = 10 ** -(/\.(\d+)$/.exec(pointed)?.[1]?.length ?? 0)
  let isMultiplied = false
  const power = readPower(text, end, written)
  if (power) {
    value = power.isBase ? 10 ** power.exponent : value * 10 ** power.exponent
    step = power.isBase ? value : step * 10 ** power.exponent
    end = power.end
    isMultiplied = true
  }
  const sign = readSign(text, at)
  return {
    start: at - sign.length,
    end,
    value: tidy(sign.isNegative ? -value : value),
    form: 'figures',
    step: tidy(step),
    factor: 1,
    isMultiplied,
    isMarked: /\D/.test(written) || sign.length > 0 || isMultiplied,
    isTolerance: sign.isTolerance,
  }
}

/** A letter right before, or a hyphened one, makes the figures part of a name: `CO2`, `COVID-19`. */
function isInsideName(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at)
  return /[\p{L}\d_#@]$|[\p{L}\d]\/$|\p{L}[-‐‑]$|\d[.:]$/u.test(before)
}

/** The figures as written, and whether a single comma in them is the decimal mark. */
function readWritten(text: string, at: number, hasDecimalComma: boolean) {
  const group = matchAt(grouped, text, at)
  if (group) {
    const isOneComma = /^\d{1,3},\d{3}$/.test(group)
    // "8,438 млн" has a decimal comma, "3,784 человека" a grouping one.
    const isDecimal =
      isOneComma && (group.startsWith('0') || (hasDecimalComma && isMultipliedAfter(text, at + group.length)))
    return {written: group, isDecimal}
  }
  const comma = matchAt(hasDecimalComma ? plainLongComma : plainComma, text, at)
  if (comma) return {written: comma, isDecimal: true}
  return {written: matchAt(plainPoint, text, at) ?? '', isDecimal: false}
}

function isMultipliedAfter(text: string, at: number): boolean {
  return /^\s?(?:млн|млрд|тыс|миллион|миллиард|тысяч|мың|%)/iu.test(text.slice(at, at + 10))
}

function isDateOrVersion(text: string, end: number, written: string): boolean {
  if (!/^\d+\.\d+$/.test(written)) return /^[./]\d+[./]\d/.test(text.slice(end, end + 8))
  return /^\.\d/.test(text.slice(end, end + 2))
}

/** Write with a decimal point and no grouping. */
function toPointed(written: string, isDecimal: boolean): string {
  const bare = written.replace(/[\s\u00A0\u202F\u2009'’]/g, '').replace('·', '.')
  if (isDecimal) return bare.replace(',', '.')
  // A last comma with one or two places after grouping ones or spaces: "1 234,56".
  if (/,\d{1,2}$/.test(bare)) return bare.replace(/,(?=\d{3})/g, '').replace(',', '.')
  return bare.replaceAll(',', '')
}

function readPower(text: string, at: number, written: string) {
  const times = execAt(timesPower, text, at)
  if (times) return {exponent: toExponent(times[1]!), end: at + times[0].length, isBase: false}
  const short = execAt(exponent, text, at)
  if (short) return {exponent: toExponent(short[1]!), end: at + short[0].length, isBase: false}
  if (written !== '10') return undefined
  const base = execAt(powerOfTen, text, at)
  if (!base) return undefined
  return {exponent: toExponent(base[1] ?? base[2] ?? base[3]!), end: at + base[0].length, isBase: true}
}

function toExponent(written: string): number {
  const plain = written
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (sign) => String(superscripts.indexOf(sign)))
    .replace(/[−–⁻]/g, '-')
    .replace('⁺', '')
  return Number(plain)
}

/** A sign right before the figures. A hyphen is one where no name or number stands before it. */
function readSign(text: string, at: number) {
  const none = {length: 0, isNegative: false, isTolerance: false}
  const sign = text[at - 1] ?? ''
  const before = text.slice(Math.max(0, at - 25), at - 1)
  if (sign === '±') return {length: 1, isNegative: false, isTolerance: true}
  if (/^[±]\s?$/.test(text.slice(Math.max(0, at - 2), at))) {
    return {length: 2, isNegative: false, isTolerance: true}
  }
  if (!/[+−–-]/.test(sign) || !/(^|[\s([{=:$€£¥~≈<>≤≥])$/u.test(before)) return none
  if (sign === '+') return {length: 1, isNegative: false, isTolerance: false}
  if (sign !== '−' && /\p{Lu}[\p{L}]*\s+$|\d\s+$/u.test(before)) return none
  if (sign === '–' && /\p{L}\s+$/u.test(before)) return none
  return {length: 1, isNegative: true, isTolerance: false}
}

const multiplierAfter = new RegExp(String.raw`(?:${spaceLike}|-)?(\p{L}+)\.?`, 'uy')

/** Give numbers the multipliers that follow them: `58.8 thousand`, `5k`, `19,5 млн`. */
function multiply(numbers: Draft[], text: string, words: NumberWords): void {
  for (const number of numbers) {
    for (;;) {
      const next = execAt(multiplierAfter, text, number.end)
      if (!next) break
      const word = next[1]!
      const isGlued = next[0].startsWith(word)
      const factor = toMultiplier(word, words) ?? (isGlued ? readSuffix(text, number, word, words) : undefined)
      if (factor === undefined) break
      number.value = tidy(number.value * factor)
      number.step = tidy((number.step ?? 1) * factor)
      number.factor *= factor
      number.isMultiplied = true
      // The stop of `тыс.` belongs to it, one that ends the sentence does not.
      const keepsStop = next[0].endsWith('.') && /^\s+\p{Ll}|^[,;)]/u.test(text.slice(number.end + next[0].length))
      number.end += next[0].length - (next[0].endsWith('.') && !keepsStop ? 1 : 0)
    }
  }
}

/** `m` is a million only where money is written before: `$5m`, not `5m`. */
function readSuffix(text: string, number: Draft, word: string, words: NumberWords): number | undefined {
  const factor = words.suffixes[word.toLowerCase()]
  if (factor === undefined) return undefined
  const isMoney = /[$€£¥₸₽₹]\s?$|\p{Lu}{3}\s?$/u.test(text.slice(Math.max(0, number.start - 5), number.start))
  return isMoney || word === 'k' || word.length > 1 && word !== 'mm' ? factor : undefined
}

function toMultiplier(word: string, {multipliers}: NumberWords): number | undefined {
  return lookUp(multipliers, word.toLowerCase())
}

/** The value of a word in a table whose keys may end in `*`. */
function lookUp(table: Readonly<Record<string, number>>, word: string): number | undefined {
  if (Object.hasOwn(table, word)) return table[word]
  for (const [key, value] of Object.entries(table)) {
    if (key.endsWith('*') && word.startsWith(key.slice(0, -1))) return value
  }
  return undefined
}

/** Join a number in two parts: `1 million 101,000`, `2 тыс. 300`. */
function joinParts(numbers: readonly Draft[], text: string): Draft[] {
  const joined: Draft[] = []
  for (const number of numbers) {
    const last = joined.at(-1)
    const isPart =
      last?.isMultiplied === true &&
      last.step !== undefined &&
      last.step >= 1e3 &&
      /^[ \u00A0\u202F]$/.test(text.slice(last.end, number.start)) &&
      number.value > 0 &&
      number.value < last.step
    if (!isPart) joined.push({...number})
    else {
      last.value = tidy(last.value + number.value)
      last.step = number.step
      last.end = number.end
      last.isMarked = true
    }
  }
  return joined
}

interface Word {
  readonly start: number
  readonly end: number
  readonly lower: string
}

/** Find the numbers written in words, where no figures stand. */
function findInWords(text: string, words: NumberWords, figures: readonly Draft[]): Draft[] {
  const tokens: Word[] = [...text.matchAll(/\p{L}+/gu)].map(({0: word, index}) => ({
    start: index,
    end: index + word.length,
    lower: word.toLowerCase(),
  }))
  const found: Draft[] = []
  let nextFigures = 0
  for (let at = 0; at < tokens.length; ) {
    const read = readWords(text, tokens, at, words)
    if (!read) {
      at++
      continue
    }
    const [first, last] = [tokens[at]!, tokens[at + read.count - 1]!]
    while (nextFigures < figures.length && figures[nextFigures]!.end <= first.start) nextFigures++
    // `million` of `5 million` is taken.
    const isTaken = (figures[nextFigures]?.start ?? Infinity) < last.end
    if (!isTaken) {
      const {value, form, isMultiplied} = read
      const {start} = first
      const {end} = last
      found.push({
        start,
        end,
        value: tidy(value),
        form,
        step: undefined,
        factor: 1,
        isMultiplied,
        isMarked: true,
        isTolerance: false,
      })
    }
    at += read.count
  }
  return found
}

interface Reading {
  readonly count: number
  readonly value: number
  readonly form: Draft['form']
  readonly isMultiplied: boolean
}

function readWords(
  text: string,
  tokens: readonly Word[],
  at: number,
  words: NumberWords,
): Reading | undefined {
  return (
    readFraction(text, tokens, at, words) ??
    readShare(text, tokens, at, words) ??
    readTimes(tokens, at, words) ??
    readCardinal(text, tokens, at, words)
  )
}

/** `two-thirds`, `a quarter of`, `over a third of`; not `a third party`. */
function readFraction(
  text: string,
  tokens: readonly Word[],
  at: number,
  words: NumberWords,
): Reading | undefined {
  const [first, second] = [tokens[at]!, tokens[at + 1]]
  if (!second || !isJoined(text, first, second)) return undefined
  const isArticle = words.articles.includes(first.lower)
  const many = isArticle ? 1 : words.cardinals[first.lower]
  const parts = words.denominators[second.lower]
  if (many === undefined || many === 0 || parts === undefined || many >= parts) return undefined
  const after = tokens[at + 2]
  const before = tokens[at - 1]
  if (isArticle && parts > 2 && !isShareContext(before, after)) return undefined
  if (after && /^(?:hour|year|day|century|dozen|million|billion|thousand)/.test(after.lower)) return undefined
  return {count: 2, value: Number(((100 * many) / parts).toFixed(2)), form: 'share', isMultiplied: false}
}

/** Words that show `a third` to be a share. */
function isShareContext(before: Word | undefined, after: Word | undefined): boolean {
  const ofWhole = new Set(['of', 'as', 'from', 'всех', 'от'])
  const bound = new Set([
    'than', 'over', 'about', 'around', 'nearly', 'almost', 'roughly', 'approximately', 'by', 'under',
    'only', 'least', 'most', 'to', 'over', 'exactly', 'some',
  ])
  return (after !== undefined && ofWhole.has(after.lower)) || (before !== undefined && bound.has(before.lower))
}

/** `half of`, `more than half`; not `the first half of 2017`, `half-hour`. */
function readShare(
  text: string,
  tokens: readonly Word[],
  at: number,
  words: NumberWords,
): Reading | undefined {
  const first = tokens[at]!
  const value = words.shares[first.lower]
  if (value === undefined) return undefined
  const before = tokens[at - 1]?.lower ?? ''
  const after = tokens[at + 1]
  const ofTime = new Set(['first', 'second', 'latter', 'last', 'early', 'late', 'and', 'other', 'перв', 'перво', 'первой', 'второй', 'первую', 'вторую', 'первая', 'вторая'])
  if (ofTime.has(before)) return undefined
  if (text[first.end] === '-') return undefined
  if (after && words.articles.includes(after.lower)) {
    const multiplier = lookUp(words.multipliers, tokens[at + 2]?.lower ?? '')
    if (multiplier === undefined) return undefined
    return {count: 3, value: (value / 100) * multiplier, form: 'words', isMultiplied: true}
  }
  return {count: 1, value, form: 'share', isMultiplied: false}
}

/** `doubled`, `tenfold`; `double` only as a verb or before what it multiplies. */
function readTimes(tokens: readonly Word[], at: number, words: NumberWords): Reading | undefined {
  const first = tokens[at]!
  const value = words.times[first.lower]
  if (value === undefined) return undefined
  const after = tokens[at + 1]?.lower ?? ''
  const before = tokens[at - 1]?.lower ?? ''
  const isAdjective = /^(?:double|triple|quadruple|doubles|triples)$/.test(first.lower)
  const multiplied = /^(?:the|that|what|its|their|in|from|over|since|by|those|this)$/
  const verb = /^(?:to|than|will|would|nearly|almost|about|could|may|might|can|should)$/
  if (isAdjective && !multiplied.test(after) && !verb.test(before)) return undefined
  // "Twice a year" is how often.
  if (first.lower === 'twice' && /^(?:a|per|each|every)$/.test(after)) return undefined
  return {count: 1, value, form: 'times', isMultiplied: false}
}

/** `twenty-five`, `one hundred and five thousand`, `a dozen`, `two and a half million`. */
function readCardinal(
  text: string,
  tokens: readonly Word[],
  at: number,
  words: NumberWords,
): Reading | undefined {
  let count = 0
  let total = 0
  let part = 0
  let isMultiplied = false
  let hasNumber = false
  for (;;) {
    const token = tokens[at + count]
    if (!token || (count > 0 && !isJoined(text, tokens[at + count - 1]!, token))) break
    const cardinal = words.cardinals[token.lower]
    const factor = lookUp(words.multipliers, token.lower)
    const isArticle = !hasNumber && words.articles.includes(token.lower) && cardinal === undefined
    if (isArticle) {
      // Only before a multiplier does an article count.
      const next = lookUp(words.multipliers, tokens[at + count + 1]?.lower ?? '')
      if (next === undefined) break
      part = 1
    } else if (cardinal !== undefined) {
      if (hasNumber && part % 100 !== 0 && !(part % 10 === 0 && part % 100 >= 20 && cardinal < 10)) break
      part += cardinal
    } else if (factor !== undefined) {
      if (!hasNumber) break
      isMultiplied = true
      if (factor === 100 || factor === 12) part *= factor
      else {
        total += part * factor
        part = 0
      }
    } else if (words.and.includes(token.lower) && hasNumber) {
      const gained = readAfterAnd(text, tokens, at + count, words, part, isMultiplied)
      if (!gained) break
      part += gained.value
      count += gained.count
      continue
    } else break
    hasNumber = true
    count++
  }
  if (!hasNumber) return undefined
  return {count, value: total + part, form: 'words', isMultiplied}
}

/** What `and` adds: a half, or the rest below a hundred. */
function readAfterAnd(
  text: string,
  tokens: readonly Word[],
  at: number,
  words: NumberWords,
  part: number,
  isMultiplied: boolean,
): {value: number; count: number} | undefined {
  const [first, second] = [tokens[at + 1], tokens[at + 2]]
  if (!first || !isJoined(text, tokens[at]!, first)) return undefined
  if (words.articles.includes(first.lower) && second?.lower === 'half') return {value: 0.5, count: 3}
  const rest = words.cardinals[first.lower]
  const mayFollow = isMultiplied && part % 100 === 0 && rest !== undefined && rest < 100
  return mayFollow ? {value: 0, count: 1} : undefined
}

function isJoined(text: string, left: Word, right: Word): boolean {
  const between = text.slice(left.end, right.start)
  return between.length <= 2 && /^[\s-]+$/.test(between)
}

/** Take off what binary fractions add: 0.1 + 0.2 is 0.3. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12))
}

function execAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  return execAt(pattern, text, at)?.[0]
}
