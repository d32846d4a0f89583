/** Numbers in a query: `8,4`, `58.8 thousand`, `between 15 and 25 thousand`. */
import {foldCharacters} from '../analysis/fold-characters.ts'
import {findMultiplier, multiply} from '../analysis/multipliers.ts'
import {readNumbers} from '../analysis/numbers.ts'

/** A number or range that a query asks for; both ends are equal where it is one number. */
export interface NumberRange {
  readonly low: number
  readonly high: number
  /** As typed. */
  readonly text: string
  /** Both ends look like years. */
  readonly isYears: boolean
}

interface Amount {
  readonly value: number
  readonly factor: number | undefined
  readonly start: number
  readonly end: number
}

/** What may stand before the first and between the two numbers of a range. */
const before = /(?:^|\s)(between|from|ranging from|от|между|с)\s+$/u
const between = /^\s*(?:-|–|—|\.\.|\.\.\.|…|to|and|until|до|и|по)\s*$/u
const needsOpening = /^\s*(?:and|и)\s*$/u
const nextWord = /\s?(\p{L}+)\.?/uy

/** One number with its multiplier, where the whole text is one. */
export function readAmount(text: string): number | undefined {
  const {text: folded} = foldCharacters(text.trim())
  const [amount, ...others] = findAmounts(folded)
  if (!amount || others.length > 0) return undefined
  const sign = folded.slice(0, amount.start)
  if (amount.end !== folded.length || !/^[-−–]?$/u.test(sign)) return undefined
  return amount.value
}

/** The numbers of a text, and the text without its ranges, which no word stands for. */
export function readAmounts(text: string): {numbers: NumberRange[]; rest: string} {
  const folded = foldCharacters(text)
  const amounts = findAmounts(folded.text)
  const numbers: NumberRange[] = []
  let rest = ''
  let copied = 0
  for (let n = 0; n < amounts.length; n += 1) {
    const range = toRange(folded.text, amounts[n]!, amounts[n + 1])
    const {start, end} = folded.originOf(range.start, range.end)
    const isYears = isYear(range.low) && isYear(range.high)
    numbers.push({low: range.low, high: range.high, text: text.slice(start, end), isYears})
    if (!range.isPair) continue
    n += 1
    if (isYears) continue
    rest += `${text.slice(copied, start)} `
    copied = end
  }
  return {numbers, rest: (rest + text.slice(copied)).trim()}
}

function findAmounts(text: string): Amount[] {
  const amounts: Amount[] = []
  const digit = /\d/g
  for (let match = digit.exec(text); match; match = digit.exec(text)) {
    const {numbers, end} = readNumbers(text, match.index)
    digit.lastIndex = Math.max(end, match.index + 1)
    for (const {term, start, end: last} of numbers) {
      // A letter right before is part of a name: `covid19`, `q3`.
      if (/\p{L}/u.test(text[start - 1] ?? '')) continue
      nextWord.lastIndex = last
      const word = nextWord.exec(text)
      const factor = word ? findMultiplier(word[1] ?? '') : undefined
      amounts.push({
        value: factor === undefined ? Number(term) : Number(multiply(term, factor)),
        factor,
        start,
        end: factor === undefined ? last : nextWord.lastIndex,
      })
    }
  }
  return amounts
}

function toRange(text: string, first: Amount, second: Amount | undefined) {
  const single = {low: first.value, high: first.value, isPair: false, ...placeOf(first, first)}
  if (!second) return single
  const joint = text.slice(first.end, second.start)
  const opening = before.exec(text.slice(0, first.start))
  if (!between.test(joint) || (needsOpening.test(joint) && !opening)) return single
  // `15 to 25 thousand` means thousands both times.
  const low = first.factor === undefined ? first.value * (second.factor ?? 1) : first.value
  if (low >= second.value) return single
  const {start, end} = placeOf(first, second)
  const from = opening ? start - opening[0].trimStart().length : start
  return {low, high: second.value, isPair: true, start: from, end}
}

function placeOf(first: Amount, last: Amount) {
  return {start: first.start, end: last.end}
}

/** Papers speak of these years. */
function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1800 && value <= 2100
}
