/** From some values to the record of their comparison: the worst of what any two say of each other. */
import type {Comparison, Verdict} from '../../model/comparison.ts'
import {isConflict} from '../../model/disagreement.ts'
import {explain, type Wording} from './explain.ts'
import {findWorst} from './find-worst.ts'
import {areSameTime, type Relation, relate as relateValues} from './relate.ts'
import type {Sighting} from './sighting.ts'
import {countWitnesses} from './witnesses.ts'

interface BuildOptions {
  /** Of values of several times: what others state as these do. */
  readonly copies?: readonly Sighting[]
  /** What two of the values say of each other. */
  readonly relate?: typeof relateValues
}

/** Build the comparison of values of one indicator. */
export function buildComparison(
  id: string,
  values: readonly Sighting[],
  options: Wording,
  {copies, relate = relateValues}: BuildOptions = {},
): Comparison {
  const isSeries = copies !== undefined
  const relations = toRelations(values, relate).filter(
    // A contradiction of one time is told in the comparison of that time.
    ({verdict, pair}) => !isSeries || !isConflict(verdict) || !areSameTime(...pair),
  )
  const worst = findWorst(relations, rank)
  const group = [...values, ...(copies ?? [])].toSorted(inOrder)
  const [first] = values as readonly [Sighting]
  const period = isSeries ? undefined : toPeriod(group)
  return {
    id,
    indicator: first.indicator.id,
    ...(first.place !== undefined && {place: first.place}),
    ...(first.place !== undefined && {placeName: options.placeName(first.place)}),
    ...(first.counterpart !== undefined && {
      counterpart: first.counterpart,
      counterpartName: options.placeName(first.counterpart),
    }),
    ...(period && {period}),
    verdict: worst?.verdict ?? toVerdictOfUnrelated(values),
    statistics: [...new Set(group.flatMap(({statistics}) => statistics))].toSorted(),
    statements: [],
    papers: [...new Set(group.map(({paper}) => paper))].toSorted(),
    witnesses: countWitnesses(group, options.workOf),
    between: worst ? toSides(worst) : [],
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

/** The statistics of both sides, in the order of their ids. */
function toSides({pair}: Relation): string[][] {
  return pair.toSorted(inOrder).map(({statistics}) => [...statistics])
}

/** Values of which none says anything of another are of different times, or of different parts. */
function toVerdictOfUnrelated(group: readonly Sighting[]): Verdict {
  const [first, ...others] = group
  if (!first || others.length === 0) return 'single'
  return others.every((other) => areSameTime(first, other)) ? 'different-scope' : 'different-period'
}

function toRelations(group: readonly Sighting[], relate: typeof relateValues): Relation[] {
  return group.flatMap((a, at) => group.slice(at + 1).flatMap((b) => relate(a, b) ?? []))
}

/** Of several relations as bad one between papers comes first, and between wholes. */
function rank({pair: [a, b]}: Relation): number {
  return Number(a.paper === b.paper) + Number(a.part !== undefined) + Number(b.part !== undefined)
}

function toPeriod(group: readonly Sighting[]): Comparison['period'] {
  const years = group.find(({assumedFrom}) => !assumedFrom)?.years
  return years && {from: String(years.from), to: String(years.to)}
}

/** By the ids of what they rest on. */
export function inOrder(a: Sighting, b: Sighting): number {
  const [one = '', other = ''] = [a.statistics[0], b.statistics[0]]
  return one < other ? -1 : one > other ? 1 : 0
}
