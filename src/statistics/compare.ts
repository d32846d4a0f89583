/**
 * Comparisons: the values of one indicator and place held against each other.
 *
 * Values of one time make a comparison each; where there are several times, another takes
 * one value of each and tells how they differ from time to time.
 */
import {type Comparison, type Verdict, verdicts} from '../model/comparison.ts'
import {derive, toKey} from './derive.ts'
import {explain, type Wording} from './explain.ts'
import {areSameTime, isSameScope, type Relation, relate} from './relate.ts'
import type {Sighting} from './sighting.ts'
import {countWitnesses} from './witnesses.ts'

export interface CompareOptions extends Wording {
  /** The work that each paper is a version of. */
  readonly workOf: ReadonlyMap<string, string>
}

/** Compare values that are of one indicator and place; the order in which they come does not matter. */
export function compare(sightings: readonly Sighting[], options: CompareOptions): Comparison[] {
  const sorted = sightings.toSorted(inOrder)
  const derived = [...Map.groupBy(sorted, ({paper}) => paper).values()].flatMap(derive)
  const direct = Map.groupBy(sorted, toComparisonKey)
  const worked = Map.groupBy(derived, toComparisonKey)
  return [...direct]
    .flatMap(([key, values]) => compareKey(key, values, worked.get(key) ?? [], options))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** A level and a growth say nothing of each other, and are not compared. */
function toComparisonKey(sighting: Sighting): string {
  return sighting.measure === 'level' ? toKey(sighting) : `${toKey(sighting)}.growth`
}

function compareKey(
  key: string,
  direct: readonly Sighting[],
  derived: readonly Sighting[],
  options: CompareOptions,
): Comparison[] {
  const values = [...direct, ...findUseful(derived, direct)]
  const times = groupByTime(values)
  const several = times.filter((group) => group.length > 1)
  if (times.length === 1) return [build(key, times[0] ?? [], options)]
  const groups = several.map((group) => ({
    id: `${key}.${toTimeLabel(group)}`,
    group,
  }))
  return [
    build(key, times.flatMap(chooseOfScopes), options, {isSeries: true}),
    ...groups.map(({id, group}) => build(id, group, options)),
  ]
}

/** Derived values that something states directly, for the same time and under the same restriction. */
function findUseful(derived: readonly Sighting[], direct: readonly Sighting[]): Sighting[] {
  return derived.filter((one) =>
    direct.some(
      (other) =>
        other.unit === one.unit &&
        other.measure === one.measure &&
        other.direction === one.direction &&
        !other.statistics.some((id) => one.statistics.includes(id)) &&
        isSameScope(other, one) &&
        (areSameTime(other, one) || isNearInTime(other, one)),
    ),
  )
}

/** Years by which the ends of two spans of growth may differ and still tell of one. */
const nearYears = 1

/** "In the past decade" is no exact span; a level is compared with other times anyway. */
function isNearInTime(a: Sighting, b: Sighting): boolean {
  if (a.measure === 'level')
    return a.unit === 'percent' || a.unit === 'times' || a.indicator.kind === 'stock'
  if (!a.years || !b.years) return false
  if (Math.abs(a.years.to - b.years.to) > nearYears) return false
  // A growth without a year ends now, and says not when it began.
  const isOpen = [a, b].some(({assumedFrom, isDerived}) => assumedFrom && !isDerived)
  return isOpen || Math.abs(a.years.from - b.years.from) <= nearYears
}

function groupByTime(values: readonly Sighting[]): Sighting[][] {
  let groups: Sighting[][] = []
  for (const value of values) {
    const isKnown = (group: readonly Sighting[]) =>
      group.some((other) => areSameTime(other, value) || isSameGrowth(other, value))
    // A value may be of one time with two groups that were apart until then.
    const known = groups.filter(isKnown)
    groups = [...groups.filter((group) => !known.includes(group)), [...known.flat(), value]]
  }
  return groups
}

function isSameGrowth(a: Sighting, b: Sighting): boolean {
  return a.measure === 'change' && b.measure === 'change' && isNearInTime(a, b)
}

/** One value for each restriction: what most papers state, then what is written most exactly. */
function chooseOfScopes(group: readonly Sighting[]): Sighting[] {
  const byScope = Map.groupBy(group, ({scope, measure}) => `${measure} ${scope.join(' ')}`)
  return [...byScope.values()].map((values) => {
    const count = ({value}: Sighting) =>
      new Set(values.filter((other) => other.value === value).map(({paper}) => paper)).size
    const [best] = values.toSorted(
      (a, b) =>
        Number(a.isDerived) - Number(b.isDerived) ||
        count(b) - count(a) ||
        a.high - a.low - (b.high - b.low) ||
        inOrder(a, b),
    )
    return best as Sighting
  })
}

function build(
  id: string,
  group: readonly Sighting[],
  options: CompareOptions,
  {isSeries = false} = {},
): Comparison {
  const relations = toRelations(group)
  const worst = findWorst(relations)
  const [first] = group as readonly [Sighting]
  const period = isSeries ? undefined : toPeriod(group)
  return {
    id,
    indicator: first.indicator.id,
    ...(first.place !== undefined && {place: first.place}),
    ...(first.place !== undefined && {placeName: options.placeName(first.place)}),
    ...(first.counterpart !== undefined && {counterpart: first.counterpart}),
    ...(period && {period}),
    verdict: worst?.verdict ?? toVerdictOfUnrelated(group),
    statistics: [...new Set(group.flatMap(({statistics}) => statistics))].toSorted(),
    papers: [...new Set(group.map(({paper}) => paper))].toSorted(),
    witnesses: countWitnesses(group, options.workOf),
    severity: worst?.severity ?? 0,
    derived: group
      .filter(({isDerived}) => isDerived)
      .map(({paper, text, value, statistics}) => ({
        paper,
        how: text,
        value,
        statistics: [...statistics],
      })),
    explanation: explain(group, worst, relations, options),
  }
}

/** Values of which none says anything of another are of different times, or of different parts. */
function toVerdictOfUnrelated(group: readonly Sighting[]): Verdict {
  const [first, ...others] = group
  if (!first || others.length === 0) return 'single'
  return others.every((other) => areSameTime(first, other)) ? 'different-scope' : 'different-period'
}

function toRelations(group: readonly Sighting[]): Relation[] {
  return group.flatMap((a, at) => group.slice(at + 1).flatMap((b) => relate(a, b) ?? []))
}

function findWorst(relations: readonly Relation[]): Relation | undefined {
  return relations.toSorted(
    (a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict) || b.severity - a.severity,
  )[0]
}

function toPeriod(group: readonly Sighting[]): Comparison['period'] {
  const years = group.find(({assumedFrom}) => !assumedFrom)?.years
  return years && {from: String(years.from), to: String(years.to)}
}

function toTimeLabel(group: readonly Sighting[]): string {
  const {years, months} = group.find(({assumedFrom}) => !assumedFrom) ?? (group[0] as Sighting)
  if (months !== undefined) return months.replace('/', '-')
  if (!years) return 'undated'
  const {from, to} = years
  return from === to ? String(from) : `${String(from)}-${String(to)}`
}

function inOrder(a: Sighting, b: Sighting): number {
  const [one = '', other = ''] = [a.statistics[0], b.statistics[0]]
  return one < other ? -1 : one > other ? 1 : 0
}
