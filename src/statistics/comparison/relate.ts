/** What two values of one indicator and place say of each other. */
import type {Verdict} from '../../model/comparison.ts'
import {isConflict} from '../../model/disagreement.ts'
import type {Sighting, Years} from './sighting.ts'

export type RelationVerdict = Exclude<Verdict, 'single'>

/** Why: what an explanation is made from. */
export type Reason =
  | 'meet'
  | 'apart'
  | 'directions'
  | 'same-direction'
  | 'part-larger'
  | 'part-implausible'
  | 'part-doubtful'
  | 'periods'
  | 'scopes'
  | 'restricted-larger'
  | 'areas'
  | 'nearly'
  | 'fits'

export interface Relation {
  readonly verdict: RelationVerdict
  readonly reason: Reason
  readonly severity: 0 | 1 | 2 | 3
  readonly pair: readonly [Sighting, Sighting]
}

/** A year of a span is too much where it is over so many times the mean of the span. */
const mostTimesMean = 3

/** Yearly factors from which a difference between years is surprising, doubtful, hard to believe. */
const factors = [1.2, 1.5, 2] as const
/** Gaps, as a part of the larger value, from which a conflict is plain, and gross. */
const gaps = [0.02, 0.25] as const
/** Values under different restrictions that differ by more than this would mislead a reader. */
const misleadingFactor = 5

/**
 * Relate two values; the same whichever comes first.
 *
 * @returns `undefined` where they say nothing of each other, such as a level and a growth
 */
export function relate(a: Sighting, b: Sighting): Relation | undefined {
  if (sharesStatistic(a, b) || isChangeOfOneSentence(a, b)) return undefined
  // Cells of one table stand for different things.
  if (a.table !== undefined && a.table === b.table) return undefined
  const found = isSameArea(a, b) ? findRelation(a, b) : ofTwoAreas
  if (!found) return undefined
  const isInside = a.paper === b.paper
  const isContradiction = isConflict(found.verdict)
  return {
    ...found,
    verdict: isInside && isContradiction ? 'internal' : found.verdict,
    pair: [a, b],
  }
}

type Found = Omit<Relation, 'pair'>

/** Those who went from one place to another are told of either. */
function isSameArea(a: Sighting, b: Sighting): boolean {
  const [one, other] = [a, b].map(({place, counterpart}) => new Set([place, counterpart]))
  return one?.symmetricDifference(other ?? new Set()).size === 0
}

/** Values of two places are never of one thing; where their names are alike that is told. */
const ofTwoAreas: Found = {verdict: 'different-scope', reason: 'areas', severity: 1}

function findRelation(a: Sighting, b: Sighting): Found | undefined {
  const isSameTime = areSameTime(a, b)
  if (a.direction && b.direction && a.direction !== b.direction && isSameTime) {
    if (!isSameScope(a, b)) return undefined
    return {verdict: 'direction-conflict', reason: 'directions', severity: 3}
  }
  if (a.measure !== b.measure || a.direction !== b.direction) return undefined
  if (a.unit !== b.unit) {
    return a.direction && isSameTime && isSameScope(a, b)
      ? {verdict: 'agree', reason: 'same-direction', severity: 0}
      : undefined
  }
  if (isBorneOut(a, b) && isSameScope(a, b))
    return {verdict: 'agree', reason: 'nearly', severity: 0}
  const doMeet = (a.low <= b.high && b.low <= a.high) || isWithinBound(a, b) || isWithinBound(b, a)
  if (doMeet && isSameTime && (isSameScope(a, b) || a.value === b.value || a.isFromWords)) {
    return {verdict: 'agree', reason: 'meet', severity: 0}
  }
  // Words that only one text has restrict what it counts, or say it otherwise; a period is plain.
  if (a.isFromWords && !isSameTime) return relatePeriods(a, b)
  if (!isSameScope(a, b)) {
    return areParts(a, b) && isSameTime ? undefined : relateScopes(a, b, isSameTime)
  }
  if (isSameTime) {
    // Values that one sentence lists beside each other are of different parts.
    if (isOneSentence(a, b)) return undefined
    return {verdict: 'conflict', reason: 'apart', severity: toGapSeverity(a, b)}
  }
  return relatePeriods(a, b)
}

/** "More than half (76 %)": in one sentence a limit is told with what lies beyond it, however far. */
function isWithinBound(bound: Sighting, value: Sighting): boolean {
  if (!bound.isBound || value.isBound || !isOneSentence(bound, value)) return false
  return bound.low >= bound.value ? value.value >= bound.value : value.value <= bound.value
}

/** Parts that one paper lists beside each other, of which none holds the other. */
function areParts(a: Sighting, b: Sighting): boolean {
  const holds = (whole: Sighting, part: Sighting) =>
    whole.scope.every((id) => part.scope.includes(id))
  return a.paper === b.paper && !holds(a, b) && !holds(b, a)
}

function relateScopes(a: Sighting, b: Sighting, isSameTime: boolean): Found {
  const [part, whole] = a.scope.length > b.scope.length ? [a, b] : [b, a]
  const isPart = whole.scope.every((id) => part.scope.includes(id))
  // Where words alone tell what is counted, one that the other lacks may restrict nothing.
  if (!part.isFromWords && isPart && isCount(part) && isSameTime && part.low > whole.high) {
    return {verdict: 'conflict', reason: 'restricted-larger', severity: toGapSeverity(a, b)}
  }
  // One sentence that tells a part beside its whole misleads nobody.
  if (isOneSentence(a, b)) return {verdict: 'different-scope', reason: 'scopes', severity: 0}
  // Who tells a part as well as its whole, in one paper, misleads nobody.
  const isTold = a.paper === b.paper && isPart && part.high <= whole.low
  const isNear = toDistance(a, b) <= mostYearsApart
  const isMisleading = isNear && toFactor(a, b) > misleadingFactor && !a.isFromWords && !isTold
  const severity = isMisleading ? 2 : 1
  return {verdict: 'different-scope', reason: 'scopes', severity}
}

/** Two values under one restriction for different times. */
function relatePeriods(a: Sighting, b: Sighting): Found {
  const part = a.indicator.kind === 'flow' && isCount(a) && isCount(b) ? findPart(a, b) : undefined
  if (part) {
    const [inner, outer] = part
    if (inner.low > outer.high) {
      return {verdict: 'conflict', reason: 'part-larger', severity: toGapSeverity(a, b)}
    }
    const share = toLength(inner.years) / toLength(outer.years)
    // A lower bound, or an end that no text gives, says little of the mean.
    const isKnown = !outer.isBound && !outer.assumedFrom && !inner.assumedFrom
    if (isKnown && inner.low > mostTimesMean * share * outer.high) {
      return {verdict: 'conflict', reason: 'part-implausible', severity: 2}
    }
    const isDoubtful = isKnown && inner.high > mostTimesMean * share * outer.low
    return isDoubtful
      ? {verdict: 'different-period', reason: 'part-doubtful', severity: 2}
      : {verdict: 'different-period', reason: 'periods', severity: 0}
  }
  // Who tells a change in one sentence knows of it.
  const severity = isOneSentence(a, b) ? 0 : toChangeSeverity(a, b)
  // Words do not say whether a year and a span of years are counted in the same way.
  return {
    verdict: 'different-period',
    reason: 'periods',
    severity: a.isFromWords && severity > 1 ? 1 : severity,
  }
}

/** The value whose period lies within the other's, and that other. */
function findPart(a: Sighting, b: Sighting): readonly [Sighting, Sighting] | undefined {
  if (isWithin(a, b)) return [a, b]
  return isWithin(b, a) ? [b, a] : undefined
}

function isWithin({years: inner, months}: Sighting, {years: outer}: Sighting): boolean {
  if (!inner || !outer) return false
  if (inner.from < outer.from || inner.to > outer.to) return false
  return months !== undefined || toLength(inner) < toLength(outer)
}

/** Whether two values hold at one time; what no text dates is of one time where it is the same. */
export function areSameTime(a: Sighting, b: Sighting): boolean {
  if (a.assumedFrom && b.assumedFrom && (a.value === b.value || a.isFromWords)) return true
  if (!a.years || !b.years) return false
  if (a.measure === 'change' && b.measure === 'change') return isSameGrowthTime(a, b)
  if (isOfThatTime(a, b) || isBorneOut(a, b)) return true
  return a.years.from === b.years.from && a.years.to === b.years.to && a.months === b.months
}

/** Years that may lie between a value without a year and one with it that are taken for the same. */
const mostYearsApart = 5
/** How far apart they may be, as a part of the larger. */
const nearlySame = 0.03

/** A value without a year that nearly is one with it is of its time, where that is not far off. */
function isOfThatTime(a: Sighting, b: Sighting): boolean {
  if (!a.assumedFrom === !b.assumedFrom || a.unit !== b.unit || a.measure !== b.measure)
    return false
  if (!a.years || !b.years || Math.abs(a.years.to - b.years.to) > mostYearsApart) return false
  return areNearlySame(a, b) && a.low <= b.high && b.low <= a.high
}

/** A share that was worked out from numbers of another year is borne out by one that nearly is the same. */
function isBorneOut(a: Sighting, b: Sighting): boolean {
  if (a.isDerived === b.isDerived || a.unit !== 'percent' || b.unit !== 'percent') return false
  if (a.measure !== 'level' || b.measure !== 'level' || a.indicator.isChange) return false
  if (toDistance(a, b) > nearYears || !areNearlySame(a, b)) return false
  return a.low > b.high || b.low > a.high
}

function areNearlySame(a: Sighting, b: Sighting): boolean {
  const largest = Math.max(Math.abs(a.value), Math.abs(b.value))
  return Math.abs(a.value - b.value) <= nearlySame * largest
}

/** Years between the ends of two periods. */
export function toDistance({years: a}: Sighting, {years: b}: Sighting): number {
  return a && b ? Math.abs(a.to - b.to) : Infinity
}

/** Years by which the ends of two spans of growth may differ and still tell of one. */
const nearYears = 1

/** Growth is told of spans that no text bounds exactly, such as "the past decade". */
function isSameGrowthTime(a: Sighting, b: Sighting): boolean {
  if (!a.years || !b.years || Math.abs(a.years.to - b.years.to) > nearYears) return false
  // A growth without a year ends now, and says not when it began.
  const isOpen = [a, b].some(({assumedFrom, isDerived}) => assumedFrom && !isDerived)
  return isOpen || Math.abs(a.years.from - b.years.from) <= nearYears
}

export function isSameScope(a: Sighting, b: Sighting): boolean {
  return a.scope.join(' ') === b.scope.join(' ')
}

function isOneSentence(a: Sighting, b: Sighting): boolean {
  return !a.isDerived && !b.isDerived && a.claims.some((claim) => b.claims.includes(claim))
}

/** "Rose from 1 to 2 in 2019": of when the first is one sentence leaves open. */
export function isChangeOfOneSentence(a: Sighting, b: Sighting): boolean {
  return isOneSentence(a, b) && !a.assumedFrom !== !b.assumedFrom
}

function sharesStatistic(a: Sighting, b: Sighting): boolean {
  return a.statistics.some((id) => b.statistics.includes(id))
}

/** Units of what has no parts that add up: shares, scores, lengths, times, temperatures. */
const unadded =
  /^(?:percent|percentage-points|times|per-.*|points|.*\/.*|[kcmun]?m|deg.|K|pH|(?:second|minute|hour|day|week|month|year|decade)s)$/

/** A number of things, of which a part is no more than the whole. */
function isCount({unit, value, indicator}: Sighting): boolean {
  return !unadded.test(unit) && value >= 0 && indicator.isChange !== true
}

export function toLength(years: Years | undefined): number {
  return years ? years.to - years.from + 1 : 1
}

function toFactor(a: Pick<Sighting, 'value'>, b: Pick<Sighting, 'value'>): number {
  const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)]
  return low > 0 ? high / low : Infinity
}

/** The factor between two values; between their means of a year, where years add up. */
export function toYearlyFactor(a: Sighting, b: Sighting): number {
  if (a.indicator.kind !== 'flow' || !isCount(a) || !isCount(b)) return toFactor(a, b)
  const [one, other] = [a, b].map((sighting) => sighting.value / toLength(sighting.years))
  return toFactor({value: one ?? 0}, {value: other ?? 0})
}

function toGapSeverity(a: Sighting, b: Sighting): 1 | 2 | 3 {
  const gap = Math.max(a.low - b.high, b.low - a.high)
  const part = gap / Math.max(Math.abs(a.value), Math.abs(b.value))
  if (part >= gaps[1]) return 3
  return part >= gaps[0] ? 2 : 1
}

/** How hard it is to believe that a value became another between their years. */
function toChangeSeverity(a: Sighting, b: Sighting): 0 | 1 | 2 | 3 {
  if (a.indicator.isChange || a.value <= 0 || b.value <= 0 || !a.years || !b.years) return 0
  const distance = Math.max(
    1,
    Math.abs((a.years.from + a.years.to - b.years.from - b.years.to) / 2),
  )
  const yearly = toYearlyFactor(a, b) ** (1 / distance)
  const level = factors.filter((factor) => yearly >= factor).length
  return level as 0 | 1 | 2 | 3
}
