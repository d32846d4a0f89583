import {findMultiplier, months, numberWords} from './substance-words.ts'
import type {Word} from './words.ts'

/** A number, year or month among the words of a statement. */
export interface Quantity {
  readonly kind: 'number' | 'date'
  /** Equal for two that say the same: `74.3 thousand` and `74,300`. */
  readonly value: string
  /** Index of its first word and of the one behind its last. */
  readonly from: number
  readonly to: number
}

/** Numbers of four digits in this span, written without separators, count as years. */
const [firstYear, lastYear] = [1500, 2199]

/** The quantities among the words of a text, in their order. */
export function findQuantities(text: string, words: readonly Word[]): Quantity[] {
  const found: Quantity[] = []
  for (let from = 0; from < words.length; from++) {
    const quantity = readQuantity(text, words, from)
    if (!quantity) continue
    found.push(quantity)
    from = quantity.to - 1
  }
  return found
}

function readQuantity(text: string, words: readonly Word[], from: number): Quantity | undefined {
  const word = words[from]
  if (!word) return undefined
  const written = text.slice(word.start, word.end)
  const month = months.get(word.key)
  // In Cyrillic, where months are written small, no month is another word besides.
  if (month !== undefined && /^(?:\p{Lu}|\p{Script=Cyrillic})/u.test(written)) {
    return {kind: 'date', value: `month ${month}`, from, to: from + 1}
  }
  const value = /^-?\p{N}/u.test(word.key) ? Number(word.key) : numberWords.get(word.key)
  const multiplier = findMultiplier(words[from + 1]?.key ?? '')
  if (value === undefined) {
    const alone = findMultiplier(word.key)
    return alone === undefined
      ? undefined
      : {kind: 'number', value: String(alone), from, to: from + 1}
  }
  // Such as 3rd, 16.4.2: no amount, yet not the same as 4th or 16.4.3.
  if (Number.isNaN(value)) return {kind: 'number', value: word.key, from, to: from + 1}
  if (multiplier !== undefined) {
    return {kind: 'number', value: toValue(value * multiplier), from, to: from + 2}
  }
  const isYear = /^\p{Nd}{4}$/u.test(written) && value >= firstYear && value <= lastYear
  return {kind: isYear ? 'date' : 'number', value: toValue(value), from, to: from + 1}
}

/** Without the dust of binary fractions: 74.3 thousand is 74300. */
function toValue(value: number): string {
  return String(Number(value.toPrecision(12)))
}
