/** Numbers in words: cardinals, fractions, shares and multiples. */
import {type Cardinal, findWords, isJoined, readCardinal, type Word} from '../../model/cardinals.ts'
import {type NumberWords, readMultiplier} from '../../model/number-words.ts'
import {readMeasure} from './measures.ts'
import {type NumberDraft, tidy} from './number-mention.ts'
import {skipSpace} from './skip-space.ts'

interface Reading extends Cardinal {
  readonly form: NumberDraft['form']
}

/** Find the numbers written in words, where no figures stand. */
export function findInWords(
  text: string,
  words: NumberWords,
  figures: readonly NumberDraft[],
): NumberDraft[] {
  const tokens = findWords(text)
  const found: NumberDraft[] = []
  let nextFigures = 0
  for (let at = 0; at < tokens.length;) {
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

function readWords(
  text: string,
  tokens: readonly Word[],
  at: number,
  words: NumberWords,
): Reading | undefined {
  const read =
    readFraction(text, tokens, at, words) ??
    readShare(text, tokens, at, words) ??
    readTimes(tokens, at, words)
  if (read) return read
  const cardinal = readCardinal(text, tokens, at, words)
  return cardinal && {...cardinal, form: 'words'}
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
  // "a century and a half"
  if (isArticle && before !== undefined && words.and.includes(before.lower)) return undefined
  // "One-third" is a share anywhere, "a third" and "one third party" are not.
  const isOne = first.lower === 'one' && text[first.end] === '-'
  if (isArticle && parts > 2 && !isOne && !isShareContext(before, after)) return undefined
  if (after && /^(?:hour|year|day|century|dozen|million|billion|thousand)/.test(after.lower))
    return undefined
  // "One-half mile", "three-quarters cup": of a measure.
  if (readMeasure(text, skipSpace(text, second.end))) {
    return {count: 2, value: many / parts, form: 'words', isMultiplied: false}
  }
  const multiplied = readOfMultiplier(tokens, at + 2, words)
  if (multiplied)
    return {count: 5, value: (many / parts) * multiplied, form: 'words', isMultiplied: true}
  return {
    count: 2,
    value: Number(((100 * many) / parts).toFixed(2)),
    form: 'share',
    isMultiplied: false,
  }
}

/** "A quarter of a million". */
function readOfMultiplier(
  tokens: readonly Word[],
  at: number,
  words: NumberWords,
): number | undefined {
  const [of, article, multiplier] = tokens.slice(at, at + 3)
  if (of?.lower !== 'of' || !multiplier || !words.articles.includes(article!.lower))
    return undefined
  const factor = readMultiplier(words, multiplier.lower)
  return factor !== undefined && factor >= 1e3 ? factor : undefined
}

/** Words that show `a third` to be a share. */
function isShareContext(before: Word | undefined, after: Word | undefined): boolean {
  const ofWhole = new Set(['of', 'as', 'from', 'всех', 'от'])
  const bound = new Set([
    'than',
    'over',
    'about',
    'around',
    'nearly',
    'almost',
    'roughly',
    'approximately',
    'by',
    'under',
    'only',
    'least',
    'most',
    'to',
    'exactly',
    'some',
  ])
  return (
    (after !== undefined && ofWhole.has(after.lower)) ||
    (before !== undefined && bound.has(before.lower))
  )
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
  const ofTime = new Set([
    'first',
    'second',
    'latter',
    'last',
    'early',
    'late',
    'and',
    'other',
    'this',
    'next',
    'previous',
    'each',
    'every',
    'opening',
    'первой',
    'второй',
    'первую',
    'вторую',
    'первая',
    'вторая',
  ])
  const twoBefore = tokens[at - 2]?.lower ?? ''
  const isOfOne = after !== undefined && words.articles.includes(after.lower)
  const isTime = ofTime.has(before) && !(isOfOne && words.and.includes(before))
  if (isTime || (words.articles.includes(before) && words.and.includes(twoBefore))) return undefined
  if (text[first.end] === '-') return undefined
  if (isOfOne) {
    // "Half a million" is a cardinal.
    if (readMultiplier(words, tokens[at + 2]?.lower ?? '') !== undefined) return undefined
    // "Half an hour": of a measure; with any other noun it counts nothing.
    return {count: 2, value: value / 100, form: 'words', isMultiplied: false}
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
  // "Twice a year" is how often, "won twice" how many times it happened.
  if (first.lower === 'twice' && !comparesBy(tokens, at)) return undefined
  return {count: 1, value, form: 'times', isMultiplied: false}
}

/** Whether "twice" compares: "twice as many", "twice the rate", "twice higher", "twice that of". */
function comparesBy(tokens: readonly Word[], at: number): boolean {
  const [next = '', second = ''] = [tokens[at + 1]?.lower, tokens[at + 2]?.lower]
  if (next === 'as') return !/^(?:he|she|it|they|we|the|a|an)$/.test(second)
  if (
    /^(?:the|that|those|what|more|less|its|their|this|than|larger|of)$/.test(next) ||
    /er$/.test(next)
  )
    return true
  return /^(?:by|than|nearly|almost|about|increased|decreased|grew|rose|fell)$/.test(
    tokens[at - 1]?.lower ?? '',
  )
}
