/**
 * Comparisons: the values of one indicator and place held against each other.
 *
 * Values of one time make a comparison each; where there are several times, another takes
 * one value of each and tells how they differ from time to time.
 */
import type {Comparison} from '../../model/comparison.ts'
import {buildComparison, inOrder} from './build-comparison.ts'
import {derive, toKey} from './derive.ts'
import {compareWholes} from './implied-wholes.ts'
import {compareNamesakes, type NamesakeOptions} from './namesakes.ts'
import {areSameTime, isSameScope} from './relate.ts'
import type {Sighting} from './sighting.ts'

export type CompareOptions = NamesakeOptions

/** Compare values that are of one indicator and place; the order in which they come does not matter. */
export function compare(sightings: readonly Sighting[], options: CompareOptions): Comparison[] {
  const sorted = [...sightings, ...sightings.flatMap(toPartOfWhole)].toSorted(inOrder)
  const own = sorted.filter(({part}) => !part)
  // What one paper states directly may follow from the numbers of another.
  const indicators = [...new Map(own.map(({indicator}) => [indicator.id, indicator])).values()]
  const byPaper = [...Map.groupBy(own, ({paper}) => paper).values()]
  const derived = byPaper.flatMap((values) => derive(values, indicators))
  const direct = Map.groupBy(sorted, toComparisonKey)
  const worked = Map.groupBy(derived, toComparisonKey)
  return [
    ...[...direct].flatMap(([key, values]) =>
      compareKey(key, values, worked.get(key) ?? [], options),
    ),
    ...compareNamesakes(own, options),
    ...compareWholes(own, options),
  ].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** What is a part of another indicator is held against it as well, as under a restriction. */
function toPartOfWhole(sighting: Sighting): Sighting[] {
  const {indicator, whole, scope, measure} = sighting
  if (!whole || measure !== 'level') return []
  const isWhatMakesIt = (id: string) =>
    indicator.scopes?.some((one) => one.id === id && one.partOf === whole.id) === true
  const restrictions = scope.filter((id) => !isWhatMakesIt(id))
  return [{...sighting, indicator: whole, part: indicator, scope: [indicator.id, ...restrictions]}]
}

/** A level and a growth say nothing of each other, and are not compared. */
function toComparisonKey(sighting: Sighting): string {
  return sighting.measure === 'level' ? toKey(sighting) : `${toKey(sighting)}.growth`
}

function compareKey(
  key: string,
  all: readonly Sighting[],
  derived: readonly Sighting[],
  options: CompareOptions,
): Comparison[] {
  const direct = all.filter(({part}) => !part)
  const parts = all.filter((one) => one.part && direct.some((other) => areNear(one, other)))
  const times = groupByTime([...direct, ...parts, ...findUseful(derived, direct)]).map(thinParts)
  if (times.length === 0) return []
  if (times.length === 1) return compareTime(key, times[0] ?? [], options)
  return [
    ...compareTimes(key, times.flatMap(chooseOfScopes), direct, options),
    ...times
      .filter((group) => group.length > 1 && group.some(({part}) => !part))
      .flatMap((group) => compareTime(`${key}.${toTimeLabel(group)}`, group, options)),
  ]
}

/** Values of one time; where they are under several restrictions, also what papers say under the same. */
function compareTime(
  id: string,
  group: readonly Sighting[],
  options: CompareOptions,
): Comparison[] {
  const whole = buildComparison(id, group, options)
  if (whole.verdict !== 'different-scope') return [whole]
  const scopes = Map.groupBy(
    group.filter(({part}) => !part),
    toScopeLabel,
  )
  const shared = [...scopes].filter(([, own]) => new Set(own.map(({paper}) => paper)).size > 1)
  return [whole, ...shared.map(([scope, own]) => buildComparison(`${id}.${scope}`, own, options))]
}

/** One value of each part is enough beside a whole: those who copy it are told in its own comparison. */
function thinParts(group: readonly Sighting[]): Sighting[] {
  const parts = Map.groupBy(
    group.filter(({part}) => part),
    toScopeLabel,
  )
  const kept = [...parts.values()].flatMap((same) => same.slice(0, 1))
  return group.filter((one) => !one.part || kept.includes(one))
}

/** Years that may lie between a whole and a part that is held against it. */
const nearYears = 1

/** What is said without a year, such as "annually", is near to any. */
function areNear({years: a, ...one}: Sighting, {years: b, ...other}: Sighting): boolean {
  if (!a || !b) return false
  if (one.assumedFrom || other.assumedFrom) return true
  return Math.abs(a.from - b.from) <= nearYears && Math.abs(a.to - b.to) <= nearYears
}

/** Values of several times: those under one restriction in a row, and one under each beside each other. */
function compareTimes(
  key: string,
  chosen: readonly Sighting[],
  direct: readonly Sighting[],
  options: CompareOptions,
): Comparison[] {
  const scopes = [...Map.groupBy(chosen, toScopeLabel)]
  const toSeries = (id: string, values: readonly Sighting[]) =>
    buildComparison(`${id}.${overTime}`, values, options, {copies: findCopies(values, direct)})
  if (scopes.length === 1) return [toSeries(key, chosen)]
  const nearest = scopes.map(([, own]) =>
    chooseNearest(
      own,
      chosen.filter((other) => !own.includes(other)),
    ),
  )
  const [first, ...others] = nearest
  // What is of one time has been told in the comparison of that time.
  const isOneTime = first && others.every((other) => areSameTime(first, other))
  return [
    ...(isOneTime ? [] : [toSeries(key, nearest)]),
    ...scopes
      .filter(([, own]) => own.length > 1 && !own.some(({part}) => part))
      .map(([scope, own]) => toSeries(`${key}.${scope}`, own)),
  ]
}

/** What others state as one of some values does, for the same time and under the same restriction. */
function findCopies(values: readonly Sighting[], direct: readonly Sighting[]): Sighting[] {
  return direct.filter(
    (one) =>
      !values.includes(one) &&
      values.some(
        (other) =>
          !other.isDerived &&
          other.value === one.value &&
          other.unit === one.unit &&
          isSameScope(other, one) &&
          areSameTime(other, one),
      ),
  )
}

/** What the id of a comparison of several times ends with, where that of one time has its years. */
const overTime = 'over-time'

/** Name of what is counted without restriction. */
const unrestricted = 'all'

function toScopeLabel({scope}: Sighting): string {
  return scope.length > 0 ? scope.join('-') : unrestricted
}

/** The value nearest in time to any of some others, of another paper where one is as near or nearly. */
function chooseNearest(own: readonly Sighting[], others: readonly Sighting[]): Sighting {
  const distance = ({years: mine}: Sighting) =>
    Math.min(
      ...others.map(({years: other}) =>
        mine && other ? Math.abs(other.from - mine.from) + Math.abs(other.to - mine.to) : Infinity,
      ),
    )
  const papers = new Set(others.map(({paper}) => paper))
  const far = (one: Sighting) =>
    distance(one) <= nearYears * 2 && !papers.has(one.paper) ? -1 : distance(one)
  const [nearest] = own.toSorted((a, b) => far(a) - far(b) || inOrder(a, b))
  return nearest as Sighting
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
        // What the cells of one table make together is checked with the table.
        (one.table === undefined || one.table !== other.table) &&
        isSameScope(other, one) &&
        (isComparedAnyTime(one) || areSameTime(other, one)),
    ),
  )
}

/** A level that was worked out is held against other times as well, where it is no flow. */
function isComparedAnyTime({measure, unit, indicator}: Sighting): boolean {
  if (measure === 'change') return false
  return unit === 'percent' || unit === 'times' || indicator.kind === 'stock'
}

function groupByTime(values: readonly Sighting[]): Sighting[][] {
  let groups: Sighting[][] = []
  for (const value of values) {
    const isKnown = (group: readonly Sighting[]) => group.some((other) => areSameTime(other, value))
    // A value may be of one time with two groups that were apart until then.
    const known = groups.filter(isKnown)
    groups = [...groups.filter((group) => !known.includes(group)), [...known.flat(), value]]
  }
  return groups
}

/** One value for each restriction: what most papers state, then what is written most exactly. */
function chooseOfScopes(group: readonly Sighting[]): Sighting[] {
  // Of a part its own restrictions are left to its own comparisons.
  const own = group.filter(({part, scope}) => !part || scope.length === 1)
  const byScope = Map.groupBy(own, toScopeLabel)
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

function toTimeLabel(group: readonly Sighting[]): string {
  const {years, months} = group.find(({assumedFrom}) => !assumedFrom) ?? group[0] ?? {}
  if (months !== undefined) return months.replace('/', '-')
  if (!years) return 'undated'
  const {from, to} = years
  return from === to ? String(from) : `${String(from)}-${String(to)}`
}
