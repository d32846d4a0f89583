/** What two readings of one subject say of each other. */
import type {Verdict} from '../../model/comparison.ts'
import {isConflict} from '../../model/disagreement.ts'
import type {Years} from '../comparison/sighting.ts'
import {takeAfter} from './phrase.ts'
import type {Reading} from './statement.ts'
import {toWindow} from './told-trends.ts'

/** Why: what an explanation is made from. */
export type StatementReason =
  | 'same'
  | 'overlap'
  | 'opposite'
  | 'opposite-undated'
  | 'restricted'
  | 'other-items'
  | 'other-spans'
  | 'other-year'
  | 'other-body'
  | 'other-number'
  | 'other-stages'

export interface StatementRelation {
  readonly verdict: Exclude<Verdict, 'single'>
  readonly reason: StatementReason
  readonly severity: 0 | 1 | 2 | 3
  readonly pair: readonly [Reading, Reading]
}

type Found = Omit<StatementRelation, 'pair'>

/** Subjects are so alike that opposites of them cannot both be true. */
const sameSubject = 0.7
/** Lists say the same from this share of the shorter one on. */
const sameList = 0.5

/**
 * Relate two readings of one slot.
 *
 * @param likeness of their subjects
 * @returns `undefined` where they say nothing of each other
 */
export function relateStatements(
  a: Reading,
  b: Reading,
  likeness: number,
): StatementRelation | undefined {
  if (a.statement.id === b.statement.id) return undefined
  const isCopy = a.statement.family !== undefined && a.statement.family === b.statement.family
  // Near-copies are told as a family, which knows no numbers of documents.
  if (isCopy && a.slot !== 'identifier') return undefined
  const found = findRelation(a, b, likeness)
  if (!found) return undefined
  const isInside = a.statement.paper === b.statement.paper
  const isContradiction = isConflict(found.verdict)
  if (isInside && !isContradiction) return undefined
  return {...found, verdict: isInside ? 'internal' : found.verdict, pair: [a, b]}
}

function findRelation(a: Reading, b: Reading, likeness: number): Found | undefined {
  const isSame = a.values.symmetricDifference(b.values).size === 0
  if (a.numbers.length > 0 || b.numbers.length > 0) return relateNumbers(a, b, isSame)
  switch (a.slot) {
    case 'trend':
    case 'role':
      if (!isOneSubject(a, b)) return undefined
      if (isSame) return same
      return likeness < sameSubject ? undefined : relateOpposites(a, b)
    case 'list':
      return relateLists(a, b)
    case 'span':
      return isSame ? same : {verdict: 'different-period', reason: 'other-spans', severity: 1}
    case 'event':
      if (isSame) return same
      return likeness < sameSubject
        ? undefined
        : {verdict: 'conflict', reason: 'other-year', severity: 2}
    case 'body':
      return isSameBody(a, b)
        ? undefined
        : {verdict: 'different-scope', reason: 'other-body', severity: 1}
    case 'identifier':
      if (haveSameDate(a, b)) return same
      return a.names.has('grant')
        ? {verdict: 'conflict', reason: 'other-number', severity: 2}
        : {verdict: 'different-period', reason: 'other-year', severity: 1}
    case 'stages':
      return isSame ? same : {verdict: 'different-scope', reason: 'other-stages', severity: 1}
    default:
      throw new Error(`Unexpected slot \`${String(a.slot satisfies never)}\``)
  }
}

const same: Found = {verdict: 'agree', reason: 'same', severity: 0}

/** What words and numbers of their time say of one thing. */
function relateNumbers(a: Reading, b: Reading, isSame: boolean): Found | undefined {
  const [words, numbers] = a.numbers.length === 0 ? [a, b] : [b, a]
  const window = toWindow(words)
  // Numbers beside numbers are compared as such.
  if (words.numbers.length > 0 || !window || !numbers.years) return undefined
  if (numbers.years.from < window.from || numbers.years.to > window.to) return undefined
  if (isSame) return same
  return words.years
    ? {verdict: 'direction-conflict', reason: 'opposite', severity: 2}
    : {verdict: 'different-period', reason: 'opposite-undated', severity: 1}
}

/** One word is too little in common where more is said. */
function isOneSubject({subject: a}: Reading, {subject: b}: Reading): boolean {
  const [one, other] = [new Set(a.keys()), new Set(b.keys())]
  return one.intersection(other).size > 1 || one.symmetricDifference(other).size === 0
}

/** Whether one name is the other, or begins it: with "of the Population" or without. */
export function isSameBody(a: Reading, b: Reading): boolean {
  if (a.names.symmetricDifference(b.names).size > 0) return false
  const [one, other] = [a, b].map(({subject}) => [...subject.keys()].join(' ')) as [string, string]
  return one.startsWith(other) || other.startsWith(one)
}

function relateOpposites(a: Reading, b: Reading): Found | undefined {
  // That what rose once fell another time is no news.
  if (!doTimesMeet(a, b)) return undefined
  if (isRestrictedOtherwise(a, b)) {
    return {verdict: 'different-scope', reason: 'restricted', severity: 2}
  }
  return a.slot === 'trend'
    ? {verdict: 'direction-conflict', reason: 'opposite', severity: 3}
    : {verdict: 'conflict', reason: 'opposite', severity: 3}
}

/** Whether one is said under a restriction that the other lacks. */
function isRestrictedOtherwise(a: Reading, b: Reading): boolean {
  if (a.slot === 'trend') {
    const own = (one: Reading) => new Set([...one.subject.keys(), ...one.places])
    return own(a).symmetricDifference(own(b)).size > 0
  }
  const [one, other] = [a, b].map(({statement, end}) => takeAfter(statement.bare, end))
  return one !== other
}

/** Years after which a statement without a year no longer speaks of the time of another. */
const mostYearsApart = 5

function doTimesMeet(a: Reading, b: Reading): boolean {
  const [one, other] = [toTime(a), toTime(b)]
  if (!one || !other) return true
  const slack = a.years && b.years ? 0 : mostYearsApart
  return one.from <= other.to + slack && other.from <= one.to + slack
}

/** What names no time is of the time of its paper. */
function toTime({years, statement: {year}}: Reading): Years | undefined {
  return years ?? (year === undefined ? undefined : {from: year, to: year})
}

function relateLists(a: Reading, b: Reading): Found | undefined {
  const shared = a.values.intersection(b.values).size
  // Lists that share nothing may be of different things.
  if (shared === 0) return undefined
  const share = shared / Math.min(a.values.size, b.values.size)
  if (share >= sameList) return {verdict: 'agree', reason: 'overlap', severity: 0}
  return {verdict: 'different-scope', reason: 'other-items', severity: 1}
}

/** `2011` and `2011-07-22` are one date. */
export function haveSameDate(a: Reading, b: Reading): boolean {
  const [one = '', other = ''] = [[...a.values][0], [...b.values][0]]
  return one.startsWith(other) || other.startsWith(one)
}
