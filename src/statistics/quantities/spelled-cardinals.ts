/** Whole numbers in words. */
import {type NumberWords, readMultiplier} from '../../model/number-words.ts'
import type {NumberDraft} from './number-mention.ts'

/** A word of a text, in small letters, with where it stands. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly lower: string
}

/** A number read from words: how many of them it takes, and what they are worth. */
export interface Reading {
  readonly count: number
  readonly value: number
  readonly form: NumberDraft['form']
  readonly isMultiplied: boolean
}

/** `twenty-five`, `one hundred and five thousand`, `a dozen`, `two and a half million`. */
export function readCardinal(
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
    const factor = readMultiplier(words, token.lower)
    const isArticle = !hasNumber && words.articles.includes(token.lower) && cardinal === undefined
    if (isArticle) {
      // Only before a multiplier does an article count.
      const following = tokens[at + count + 1]
      const next = readMultiplier(words, following?.lower ?? '')
      // "A $700 million contract": figures stand between.
      if (next === undefined || !isJoined(text, token, following!)) break
      part = 1
    } else if (cardinal !== undefined) {
      if (hasNumber && part % 100 !== 0 && !(part % 10 === 0 && part % 100 >= 20 && cardinal < 10))
        break
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
  if (words.articles.includes(first.lower) && second?.lower === 'half')
    return {value: 0.5, count: 3}
  const rest = words.cardinals[first.lower]
  const mayFollow = isMultiplied && part % 100 === 0 && rest !== undefined && rest < 100
  return mayFollow ? {value: 0, count: 1} : undefined
}

/** Whether two words stand side by side, or are joined by a hyphen. */
export function isJoined(text: string, left: Word, right: Word): boolean {
  const between = text.slice(left.end, right.start)
  return between.length <= 2 && /^[\s-]+$/.test(between)
}
