/**
 * Numbers that measure something: value, range, qualifier and unit of each.
 *
 * First every number gets what follows or precedes it as its unit; then those that only
 * name or date something are left out; then ranges are joined, and numbers without a
 * unit take the one that they share with their neighbours.
 */
import {type Amount, unknownUnit} from './amount.ts'
import type {Qualifier} from '../../model/statistic.ts'
import {isAside} from './asides.ts'
import {readDenominator} from './denominators.ts'
import {readLoneCounts} from './lone-counts.ts'
import {isNaming} from './naming-numbers.ts'
import {type NumberMention, tidy} from './number-mention.ts'
import {findNumbers} from './numbers.ts'
import {readMoneyBefore, skipNation} from './money.ts'
import {readQualifier} from './qualifiers.ts'
import {joinProportions, joinRanges} from './ranges.ts'
import {readRatios} from './ratios.ts'
import {shareUnits} from './shared-units.ts'
import {readSingles} from './single-measures.ts'
import type {UnitReader} from './units.ts'

export interface Quantity {
  readonly start: number
  readonly end: number
  readonly value: number
  /** Upper end of a range. */
  readonly high?: number
  readonly qualifier: Qualifier
  readonly unit: string
  /** It dates, names or numbers something, and states nothing of the world by itself. */
  readonly isAside?: true
}

export interface QuantityOptions {
  readonly language: string
  readonly units: UnitReader
  /** What the sentence before counted, where this one goes on from it: "the majority of them …". */
  readonly unitBefore?: string
  /** Stretches in which no number counts: citations, links. */
  readonly outside?: readonly {readonly start: number; readonly end: number}[]
}

/**
 * Find the quantities of a sentence in order, without overlap.
 *
 * All that a reader would call one, those included that state nothing of the world by
 * themselves and are marked for it: "over the past two years", "in three stages", "one
 * of the lakes", "dozens of boats".
 */
export function findQuantities(text: string, options: QuantityOptions): Quantity[] {
  const amounts = joinProportions(text, readAmounts(text, options))
  const counted = amounts.filter(
    (amount, at) => !isNaming(text, amount, {before: amounts[at - 1], next: amounts[at + 1]}),
  )
  const stating = counted.filter((amount) => !isAside(text, amount))
  const found = toQuantities(text, stating, options)
  const others = [
    ...readLoneCounts(text, options).map((amount) => toQuantity(text, amount)),
    ...(stating.length < counted.length ? toQuantities(text, counted, options) : []),
  ]
  for (const other of others) {
    const isTaken = found.some(({start, end}) => other.start < end && start < other.end)
    if (!isTaken) found.push({...other, isAside: true})
  }
  return found.sort((a, b) => a.start - b.start)
}

function toQuantities(
  text: string,
  amounts: readonly Amount[],
  {units, unitBefore}: QuantityOptions,
): Quantity[] {
  return shareUnits(text, joinRanges(text, amounts), units, unitBefore).map((amount) =>
    toQuantity(text, amount),
  )
}

function toQuantity(text: string, amount: Amount): Quantity {
  const {start, end, value, high, unit = unknownUnit, number, isRange} = amount
  const told = readQualifier(text, start, number.end, end)
  const qualifier = isRange && told !== 'about' ? 'range' : told
  return {start, end, value, ...(high !== undefined && {high}), qualifier, unit}
}

/** Web addresses and the marks of citations, whose figures are names: "[4,5]". */
const naming =
  /(?<!(?:CI|interval|range|=)[,:]?\s?)\[\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,9}\]|(?:https?:\/\/|www\.|doi\.org\/|(?<!\d)10\.\d{4,5}\/)\S+/giu

function findNames(text: string): {start: number; end: number}[] {
  return [...text.matchAll(naming)].map(({0: found, index}) => ({
    start: index,
    end: index + found.length,
  }))
}

function readAmounts(text: string, options: QuantityOptions): Amount[] {
  const {language, units} = options
  const outside = [...(options.outside ?? []), ...findNames(text)].toSorted(
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
    const between = last ? text.slice(last.number.end, number.start) : undefined
    // "61.3 (8.4) years": the deviation in brackets, and the unit of both.
    const isDeviation = between === ' (' && last?.unit === undefined && text[number.end] === ')'
    const unitOfBoth = isDeviation ? units.readAfter(text, number.end + 1) : undefined
    if (last && unitOfBoth?.kind === 'measure') {
      amounts[amounts.length - 1] = {...last, ...unitOfBoth}
      continue
    }
    // "3.4 (±0.5)": said by the way.
    if (number.isTolerance && between !== undefined && /^\s?\($/.test(between)) continue
    if (number.isTolerance && last && between !== undefined && /^\s?$/.test(between)) {
      amounts[amounts.length - 1] = withTolerance(text, last, number, units)
    } else amounts.push(readAmount(text, number, units, last?.end))
  }
  return [...amounts, ...readSingles(text, amounts, units), ...readRatios(text, amounts)].sort(
    (a, b) => a.start - b.start,
  )
}

/** Whom an accident or attack befell, told by the verb alone: "killing 12", "left 3 dead". */
const befell =
  /(?<!\p{L})(?:kill|injur|wound|hurt)(?:s|ed|ing|es)?\s(?:(?:at least|more than|about|some|over|another)\s)?$/iu
const befallen = /^\s(?:dead|killed|injured|wounded|hurt|missing)(?!\p{L}|\s\p{L}+s\b)/u

/** The one unit that stands before its number. */
const acidity = /(?<!\p{L})pH\s?(?:values?\s)?(?:of|was|is|at|around|about|[=~∼≈<>])?\s?$/u

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
  if (money && money.start >= from) {
    const below = readDenominator(text, skipNation(text, end))
    const unit = below ? `${money.unit}/${below.unit}` : money.unit
    return {...amount, start: money.start, end: below?.end ?? end, unit, kind: 'money'}
  }
  // "30+ years"
  const after = units.readAfter(text, text[end] === '+' ? end + 1 : end)
  if (after) return {...amount, end: after.end, unit: after.unit, kind: after.kind}
  if (
    befell.test(text.slice(Math.max(0, start - 24), start)) ||
    befallen.test(text.slice(end, end + 30))
  ) {
    return {...amount, unit: 'people', kind: 'noun'}
  }
  if (acidity.test(text.slice(Math.max(0, start - 16), start))) {
    return {...amount, unit: 'pH', kind: 'measure'}
  }
  if (
    /\b(?:an?|by)\s(?:average\s)?factor of\s$/i.test(text.slice(Math.max(0, start - 25), start))
  ) {
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
