/** Numbers in words. */
import {type NumberWords, readMultiplier} from './number-words.ts'

/** A word of a text, in small letters, with where it stands. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly lower: string
}

/** A number read from words: how many of them it takes, and what they are worth. */
export interface Cardinal {
  readonly count: number
  readonly value: number
  readonly isMultiplied: boolean
}

/** The words of a text that are of letters. */
export function findWords(text: string): Word[] {
  return [...text.matchAll(/\p{L}+/gu)].map(({0: word, index}) => ({
    start: index,
    end: index + word.length,
    lower: word.toLowerCase(),
  }))
}

/** `twenty-five`, `one hundred and five thousand`, `a dozen`, `half a million`, `two and a half million`. */
export function readCardinal(
  text: string,
  tokens: readonly Word[],
  at: number,
  words: NumberWords,
): Cardinal | undefined {
  const sum: Sum = {total: 0, part: 0, isMultiplied: false}
  const wordAt = (n: number): string => {
    const isNext = n === at || (tokens[n] && isJoined(text, tokens[n - 1]!, tokens[n]))
    return isNext ? (tokens[n]?.lower ?? '') : ''
  }
  const isAt = (n: number, phrase: readonly string[]) =>
    phrase.every((word, place) => wordAt(n + place) === word)
  let next = at
  // Only before a multiplier does an article count.
  const isHalf = words.shares[wordAt(at)] === 50
  const [article, factor] = isHalf ? [at + 1, at + 2] : [at, at + 1]
  if (
    words.articles.includes(wordAt(article)) &&
    readMultiplier(words, wordAt(factor)) !== undefined
  ) {
    sum.part = isHalf ? 1 / 2 : 1
    next = factor
  }
  for (;;) {
    const word = wordAt(next)
    const half = next > at ? words.halves.find((phrase) => isAt(next, phrase)) : undefined
    if (half) sum.part += 1 / 2
    else if (!addWord(sum, word, words, next === at)) {
      const isAnd = next > at && words.and.includes(word)
      if (!isAnd || !goesOn(sum, words.cardinals[wordAt(next + 1)])) break
    }
    next += half?.length ?? 1
  }
  const {total, part, isMultiplied} = sum
  return next > at ? {count: next - at, value: total + part, isMultiplied} : undefined
}

interface Sum {
  /** What thousands, millions and the like have multiplied. */
  total: number
  part: number
  isMultiplied: boolean
}

/** Add a word to the number that it goes on, or begins; tells whether it does. */
function addWord(sum: Sum, word: string, words: NumberWords, isFirst: boolean): boolean {
  const cardinal = words.cardinals[word]
  if (cardinal !== undefined) {
    if (!mayFollow(sum.part, cardinal)) return false
    // In Kazakh a hundred follows its number as a word of its own.
    sum.part = cardinal === 100 && sum.part > 0 ? sum.part * cardinal : sum.part + cardinal
    return true
  }
  const factor = readMultiplier(words, word)
  if (factor === undefined || isFirst) return false
  sum.isMultiplied = true
  if (factor === 100 || factor === 12) sum.part *= factor
  else {
    sum.total += sum.part * factor
    sum.part = 0
  }
  return true
}

/** Units follow tens, and both hundreds: `two three` are two numbers. */
function mayFollow(part: number, cardinal: number): boolean {
  if (cardinal >= 100) return part < 10
  return part % 100 === 0 || (part % 10 === 0 && part % 100 >= 10 && cardinal < 10)
}

/** Whether `and` joins the rest below a hundred to hundreds, thousands and the like. */
function goesOn({part, isMultiplied}: Sum, rest: number | undefined): boolean {
  return isMultiplied && part % 100 === 0 && rest !== undefined && rest < 100
}

/** Whether two words stand side by side, or are joined by a hyphen. */
export function isJoined(text: string, left: Word, right: Word): boolean {
  const between = text.slice(left.end, right.start)
  return between.length <= 2 && /^[\s-]+$/.test(between)
}
