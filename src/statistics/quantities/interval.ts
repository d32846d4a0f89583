/**
 * The interval of values that a wording allows, on which all comparing is done.
 *
 * | wording | interval |
 * | --- | --- |
 * | `16.4 million`, `76.2%`, `38 %` | half a unit of the last place written, on both sides: [16.35, 16.45) million |
 * | `17,540` | itself: a count written out in full is exact; with three or more zeros at its end, half of that place |
 * | `half`, `a third`, `doubled` | a tenth of the value on both sides: words for round shares are loose |
 * | `12.3 ± 0.4` | the tolerance |
 * | about | a tenth of the value on both sides |
 * | more than, at least | up to the next round unit: "more than 14 thousand" is [14, 15) thousand |
 * | less than, almost | down to the round unit before |
 * | up to, at most | no lower end |
 * | range | from its lower to its upper end; half its width more on both sides after "about" |
 */
import type {Qualifier} from '../../model/statistic.ts'
import {type NumberMention, tidy} from './number-mention.ts'
import {findNumbers} from './numbers.ts'

export interface WrittenValue {
  readonly value: number
  readonly valueHigh?: number
  readonly qualifier: Qualifier
  /** The quantity as written; its places and zeros show how far it is rounded. */
  readonly text: string
}

export interface Interval {
  readonly low?: number
  readonly high?: number
}

/** Width of `about` and of shares in words, as a part of the value. */
const looseness = 0.1
/** Zeros at the end of a count from which it is taken to be rounded there. */
const roundZeros = 3

/** The lowest and highest value that a wording allows; `undefined` at an open end. */
export function toInterval({value, valueHigh, qualifier, text}: WrittenValue): Interval {
  const numbers = findNumbers(text, 'en')
  const tolerance = numbers.find(({isTolerance}) => isTolerance)
  if (tolerance && numbers.length > 1) return around(value, Math.abs(tolerance.value))
  if (valueHigh !== undefined) {
    const width = qualifier === 'about' ? (valueHigh - value) / 2 : 0
    return {low: tidy(value - width), high: tidy(valueHigh + width)}
  }
  const written = numbers.find((number) => number.value === value) ?? numbers[0]
  const half = toRounding(value, written, text) / 2
  // "Almost a third" has no last place that is round.
  const isWorded = written?.step === undefined
  const round = Math.max(toRoundUnit(value), isWorded ? Math.abs(value) * looseness : 0)
  switch (qualifier) {
    case 'about':
      return around(value, Math.max(half, Math.abs(value) * looseness))
    case 'more-than':
    case 'at-least':
      return {low: value, high: tidy(value + round)}
    case 'less-than':
    case 'almost':
      return {low: tidy(value - round), high: value}
    case 'up-to':
    case 'at-most':
      return {high: value}
    case 'range':
    case 'average':
    case 'exact':
      return around(value, half)
  }
}

function around(value: number, width: number): Interval {
  return {low: tidy(value - width), high: tidy(value + width)}
}

/** The unit to which a number as written is rounded; 0 for a count in full. */
function toRounding(value: number, written: NumberMention | undefined, text: string): number {
  if (!written || written.step === undefined) return 2 * looseness * Math.abs(value)
  const isShare = /[%‰]|per ?cent|процент|пайыз/iu.test(text)
  if (written.step < 1 || written.isMultiplied || isShare) return written.step
  const round = toRoundUnit(value)
  return round >= 10 ** roundZeros ? 10 ** roundZeros : 0
}

/** The place of the last digit that is not zero: 100 for 1,618,900; 0.1 for 29.9. */
function toRoundUnit(value: number): number {
  const digits = tidy(Math.abs(value)).toExponential()
  const [mantissa = '', power = '0'] = digits.split('e')
  const places = mantissa.includes('.') ? mantissa.length - 2 : 0
  return tidy(10 ** (Number(power) - places))
}
