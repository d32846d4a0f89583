/**
 * Numbers that measure something: value, range, qualifier and unit of each.
 *
 * First every number gets what follows or precedes it as its unit; then those that only
 * name or date something are left out; then ranges are joined, and numbers without a
 * unit take the one that they share with their neighbours.
 */
import {type Amount, unknownUnit} from './amount.ts'
import type {Qualifier} from '../../model/statistic.ts'
import {isNaming} from './naming-numbers.ts'
import {type NumberMention, tidy} from './number-mention.ts'
import {findNumbers} from './numbers.ts'
import {readQualifier} from './qualifiers.ts'
import {joinProportions, joinRanges} from './ranges.ts'
import {shareUnits} from './shared-units.ts'
import {readMoneyBefore, type UnitReader} from './units.ts'

export interface Quantity {
  readonly start: number
  readonly end: number
  readonly value: number
  /** Upper end of a range. */
  readonly high?: number
  readonly qualifier: Qualifier
  readonly unit: string
}

export interface QuantityOptions {
  readonly language: string
  readonly units: UnitReader
  /** What the sentence before counted, where this one goes on from it: "the majority of them …". */
  readonly unitBefore?: string
  /** Stretches in which no number counts: citations, links. */
  readonly outside?: readonly {readonly start: number; readonly end: number}[]
}

/** Find the quantities of a sentence in order, without overlap. */
export function findQuantities(text: string, options: QuantityOptions): Quantity[] {
  const amounts = readAmounts(text, options)
  const measured = joinProportions(text, amounts).filter(
    (amount, at, all) => !isNaming(text, amount, all[at - 1]),
  )
  const {units, unitBefore} = options
  return shareUnits(text, joinRanges(text, measured), units, unitBefore).map((amount) => {
    const {start, end, value, high, unit = unknownUnit, number, isRange} = amount
    const qualifier = isRange ? 'range' : readQualifier(text, start, number.end, end)
    return {start, end, value, ...(high !== undefined && {high}), qualifier, unit}
  })
}

/** Web addresses, whose figures are names. */
const address = /(?:https?:\/\/|www\.|doi\.org\/|doi:\s?10\.)\S+/giu

function findAddresses(text: string): {start: number; end: number}[] {
  return [...text.matchAll(address)].map(({0: found, index}) => ({
    start: index,
    end: index + found.length,
  }))
}

function readAmounts(text: string, options: QuantityOptions): Amount[] {
  const {language, units} = options
  const outside = [...(options.outside ?? []), ...findAddresses(text)].toSorted(
    (a, b) => a.start - b.start,
  )
  const amounts: Amount[] = []
  let nextOutside = 0
  for (const number of findNumbers(text, language)) {
    while (nextOutside < outside.length && outside[nextOutside]!.end <= number.start) nextOutside++
    if ((outside[nextOutside]?.start ?? Infinity) < number.end) continue
    const last = amounts.at(-1)
    // The thousand of "per thousand people" belongs to the unit before.
    if (last && number.start < last.end) continue
    if (number.isTolerance && last && /^\s?$/.test(text.slice(last.number.end, number.start))) {
      amounts[amounts.length - 1] = withTolerance(text, last, number, units)
    } else amounts.push(readAmount(text, number, units, last?.end))
  }
  return [...amounts, ...readSingles(text, amounts, units)].sort((a, b) => a.start - b.start)
}

/** "Within a month", "lasted a year": one of a measure, where a length of time is told. */
const single =
  /(?<=(?<!\p{L})(?:within|for|takes?|took|lasts?|lasted)\s)(?:a|an|one)(?=\s(?:year|month|week|day|decade|hour)(?!\p{L}))/giu

function readSingles(text: string, amounts: readonly Amount[], units: UnitReader): Amount[] {
  return [...text.matchAll(single)].flatMap(({0: article, index: start}) => {
    const end = start + article.length
    if (amounts.some((amount) => amount.start < end && start < amount.end)) return []
    return readAmount(text, toOne(start, end), units)
  })
}

function toOne(start: number, end: number): NumberMention {
  const shape = {form: 'words', step: undefined, factor: 1} as const
  return {start, end, value: 1, ...shape, isMultiplied: false, isMarked: true, isTolerance: false}
}

function readAmount(
  text: string,
  number: NumberMention,
  units: UnitReader,
  /** Where the amount before ends: a sign of money that is its own is not this one's too. */
  from = 0,
): Amount {
  const {start, end, value} = number
  const amount = {number, start, end, value}
  if (number.form === 'share') return {...amount, unit: 'percent', kind: 'percent'}
  if (number.form === 'times') return {...amount, unit: 'times', kind: 'times'}
  const money = readMoneyBefore(text, start)
  if (money && money.start >= from)
    return {...amount, start: money.start, unit: money.unit, kind: 'money'}
  const after = units.readAfter(text, end)
  if (after) return {...amount, end: after.end, unit: after.unit, kind: after.kind}
  if (/\bfactor of\s$/i.test(text.slice(Math.max(0, start - 12), start))) {
    return {...amount, unit: 'times', kind: 'times'}
  }
  return amount
}

/** "12.3 ± 0.4 mg": one quantity, its unit after the tolerance. */
function withTolerance(
  text: string,
  amount: Amount,
  tolerance: NumberMention,
  units: UnitReader,
): Amount {
  const after = units.readAfter(text, tolerance.end)
  const {unit = after?.unit, kind = after?.kind} = amount
  return {
    ...amount,
    number: {...amount.number, isMarked: true},
    value: tidy(amount.value),
    end: after?.end ?? tolerance.end,
    ...(unit !== undefined && {unit}),
    ...(kind !== undefined && {kind}),
  }
}
