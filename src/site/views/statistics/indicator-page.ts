/** All that the papers say of one indicator: place by place, held against each other. */
import type {Element} from 'hast'
import type {Comparison, Indicator} from '../../../model/comparison.ts'
import type {CorpusData} from '../../../model/data.ts'
import type {Statistic} from '../../../model/statistic.ts'
import {drawIntervals, type Mark} from '../../charts/interval-chart.ts'
import {toCount, toPeriod, toUnitWords} from '../../format.ts'
import type {MeasuredIndicator} from '../observations/indicators.ts'
import type {Side} from '../cases/case.ts'
import {toMarks} from '../observations/marks.ts'
import {type ObservationRow, toObservationRow} from '../observations/observations.ts'
import {toSaidSides} from '../cases/statement-cases.ts'
import {verdictNames} from '../observations/verdict-names.ts'
import {
  findWorstComparison,
  toVerdictView,
  type VerdictView,
  withoutTitle,
} from '../observations/verdicts.ts'

/** What is said of one place. */
export interface PlaceView {
  readonly id: string
  readonly title: string
  readonly verdict: VerdictView | undefined
  readonly explanation: string
  /** What is told besides the worst, of several times: other parts, namesakes. */
  readonly beside: readonly {
    readonly id: string
    readonly verdict: VerdictView
    readonly explanation: string
    /** What sentences say of it in words. */
    readonly sides: readonly Side[]
  }[]
  /** `10 observations, 4 papers`. */
  readonly counts: string
  /** Times for which several papers are one witness: `2011–2022: 3 papers, 1 witness`. */
  readonly dependent: readonly string[]
  readonly plates: readonly Plate[]
  /** How many statements the drawing leaves to the table. */
  readonly undrawn: number
  readonly groups: readonly ObservationGroup[]
  readonly comparisons: readonly CitableComparison[]
}

/** A drawing in its sizes, and the file of it. */
export interface Plate {
  readonly file: string
  /** What it shows of all, where there are several. */
  readonly caption: string
  readonly drawings: readonly Element[]
}

/** Statements of one time, with the verdict on them. */
export interface ObservationGroup {
  readonly id: string | undefined
  readonly title: string
  readonly verdict: VerdictView | undefined
  readonly explanation: string
  readonly independence: string
  /** Statements witness by witness; those of one witness stand in one bracket. */
  readonly witnesses: readonly (readonly ObservationRow[])[]
}

export interface CitableComparison {
  readonly id: string
  readonly title: string
  readonly url: string
}

/** What is said of an indicator, the place with most statements first. */
export function toPlaceViews(measured: MeasuredIndicator, data: CorpusData): PlaceView[] {
  const places = [...Map.groupBy(measured.statistics, toPlaceKey).values()].toSorted(
    (a, b) => b.length - a.length,
  )
  const byHome = Map.groupBy(measured.comparisons, (comparison) => findHome(comparison, places))
  return places.map((statistics) =>
    toPlaceView(statistics, measured.indicator, byHome.get(statistics) ?? [], data),
  )
}

/** The place under which a comparison is shown: its own, else the first that it holds a statement of. */
function findHome(
  comparison: Comparison,
  places: readonly (readonly Statistic[])[],
): readonly Statistic[] | undefined {
  const key = toPlaceKey(comparison)
  const holding = places.filter((statistics) =>
    statistics.some(({id}) => comparison.statistics.includes(id)),
  )
  return holding.find(([first]) => first && toPlaceKey(first) === key) ?? holding[0]
}

function toPlaceKey({place, counterpart}: Pick<Statistic, 'place' | 'counterpart'>): string {
  return `${place ?? ''} ${counterpart ?? ''}`
}

function toPlaceView(
  statistics: readonly Statistic[],
  indicator: Indicator,
  own: readonly Comparison[],
  data: CorpusData,
): PlaceView {
  // What is told in words stands beside what the numbers say.
  const worst = findWorstComparison(own.filter(({slot}) => slot === undefined))
  const marks = toMarks(statistics, own, indicator.unit, data)
  const title = toPlaceTitle(statistics)
  const drawn = statistics.filter(({unit, period}) => unit === indicator.unit && period)
  const key = toPlaceKey(statistics[0] ?? {})
    .trim()
    .replaceAll(' ', '-')
  const id = `place-${key || 'none'}`
  return {
    id,
    title,
    verdict: worst && toVerdictView(worst),
    explanation: worst ? withoutTitle(worst, indicator.title) : '',
    beside: own
      .filter((comparison) => comparison !== worst && comparison.period === undefined)
      .filter(({verdict}) => verdict !== 'single')
      .map((comparison) => ({
        id: comparison.id,
        verdict: toVerdictView(comparison),
        explanation: withoutTitle(comparison, indicator.title),
        sides: toSaidSides(comparison, data),
      })),
    counts: [
      toCount(statistics.length, 'observation'),
      toCount(new Set(statistics.map(({paper}) => paper)).size, 'paper'),
    ].join(', '),
    dependent: own
      .filter(({papers, witnesses, period}) => period && papers.length > 1 && witnesses === 1)
      .map((comparison) => `${toComparisonTitle(comparison)}: ${toIndependence(comparison)}`),
    plates: toPlates(marks, indicator, {id, title}),
    undrawn: statistics.length - drawn.length,
    groups: toGroups(statistics, own, {worst, title: indicator.title}, data),
    comparisons: own.map((comparison) => ({
      id: comparison.id,
      title: toCitedTitle(comparison, indicator),
      url: `/statistics/${comparison.indicator}/#${comparison.id}`,
    })),
  }
}

/** Totals of several years dwarf those of one from this factor on. */
const dwarfing = 5

/** The drawings of a place that has something to compare: totals of several years apart, where those of one year could not be read beside them. */
function toPlates(
  marks: readonly Mark[],
  {unit, kind, title: indicator}: Indicator,
  {id, title}: {readonly id: string; readonly title: string},
): Plate[] {
  const draw = (file: string, caption: string, shown: readonly Mark[]): Plate[] => {
    const sentence = toSentence(indicator, title, shown)
    const drawings = drawIntervals(shown, {unit: toUnitWords(unit), sentence})
    return [{file: `${file}.svg`, caption, drawings}]
  }
  // One statement is told whole by its row.
  if (marks.length < 2) return []
  const {single = [], long = []} = Object.groupBy(marks, ({from, to}) =>
    to - from > 1 ? 'long' : 'single',
  )
  const highest = (some: readonly Mark[]) => Math.max(...some.map(({high}) => Math.abs(high)))
  if (kind === 'flow' && single.length > 0 && highest(long) > dwarfing * highest(single)) {
    return [
      ...draw(id, 'Of one year and less.', single),
      ...draw(`${id}-totals`, 'Totals of several years.', long),
    ]
  }
  const isTotal = kind === 'flow' && long.length > 0
  return draw(
    id,
    isTotal ? 'A number is the total of its period: that of several years holds all of them.' : '',
    marks,
  )
}

function toPlaceTitle(statistics: readonly Statistic[]): string {
  const [first] = statistics
  const name = first?.placeName ?? first?.place
  const other = first?.counterpartName
  return [name ?? 'Several places, or none named', other && `with ${other}`]
    .filter(Boolean)
    .join(', ')
}

/** `3 papers, 1 witness`. */
function toIndependence({papers, witnesses}: Comparison): string {
  return `${toCount(papers.length, 'paper')}, ${toCount(witnesses, 'witness', 'witnesses')}`
}

/**
 * Statements by the comparison of their time. The comparison across times stands above
 * them all; what has no comparison of its own time is in it alone.
 */
function toGroups(
  statistics: readonly Statistic[],
  comparisons: readonly Comparison[],
  {worst, title}: {readonly worst: Comparison | undefined; readonly title: string},
  data: CorpusData,
): ObservationGroup[] {
  const timed = comparisons.filter(({period}) => period !== undefined)
  const grouped = new Set(timed.flatMap((comparison) => comparison.statistics))
  const others = statistics.filter(({id}) => !grouped.has(id))
  const toOwnRow = toObservationRow(data)
  const titles = new Map(data.indicators.map((one) => [one.id, one.title]))
  const toRow = (statistic: Statistic): ObservationRow => {
    const row = toOwnRow(statistic)
    if (statistics.includes(statistic)) return row
    const measured = titles.get(statistic.indicator ?? '') ?? statistic.measures
    return {...row, scope: [measured, row.scope].filter(Boolean).join(', ')}
  }
  const toWitnesses = (group: readonly Statistic[]) =>
    [...Map.groupBy(group.map(toRow), ({witness}) => witness).values()].toSorted(
      (a, b) => b.length - a.length,
    )
  const byPeriod = Map.groupBy(others, ({period}) => (period ? toPeriod(period) : ''))
  return [
    ...timed.map((comparison) => ({
      id: comparison.id,
      title: toComparisonTitle(comparison),
      verdict: toVerdictView(comparison),
      // Where no other time stands between, the head of the place has just told it.
      explanation:
        comparison === worst && timed.length === 1 ? '' : withoutTitle(comparison, title),
      independence: toIndependence(comparison),
      start: comparison.period?.from ?? '',
      witnesses: toWitnesses([
        ...statistics.filter(({id}) => comparison.statistics.includes(id)),
        ...findAgainst(comparison, data),
      ]),
    })),
    ...[...byPeriod].map(([period, group]) => ({
      id: undefined,
      title: period || 'Period not stated',
      verdict: undefined,
      explanation: '',
      independence: '',
      start: group[0]?.period?.from ?? '9999',
      witnesses: toWitnesses(group),
    })),
  ].toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
}

/** Statements of other indicators on which the verdict rests, such as a part that is larger than its whole. */
function findAgainst({between, indicator}: Comparison, {statistics}: CorpusData): Statistic[] {
  const sides = new Set(between.flat())
  return statistics.filter((one) => sides.has(one.id) && one.indicator !== indicator)
}

function toComparisonTitle({period}: Comparison): string {
  return period ? toPeriod(period) : 'All times'
}

/** What tells the comparisons of a place apart that are of several times. */
function toCitedTitle(comparison: Comparison, {scopes}: Indicator): string {
  const {id, slot, period, verdict} = comparison
  if (slot !== undefined) return 'the trend in words'
  if (id.endsWith('.namesakes')) return 'places of one name'
  if (id.endsWith('.whole')) return 'shares and numbers of one whole'
  if (period) return toComparisonTitle(comparison)
  const parts = id.split('.').slice(2)
  // Without a period, a year in the id is assumed: the words state none.
  const isUndated = parts.some((part) => /^\d/.test(part))
  const told = parts
    .filter((part) => part !== 'over-time' && !/^\d/.test(part))
    .map((part) => scopes.find((scope) => scope.id === part)?.title ?? part)
  const times = isUndated ? 'time not stated' : 'all times'
  return `${times} (${[...told, verdictNames[verdict].toLowerCase()].join(', ')})`
}

/** What a drawing shows, for who does not see it. */
function toSentence(title: string, place: string, marks: readonly Mark[]): string {
  const said = marks
    .toSorted((a, b) => a.from - b.from || a.value - b.value)
    .map(({from, to, text, source}) => `${toYears(from, to)}: ${text} (${source})`)
  return `${title}, ${place}, by the years that each statement speaks of. ${said.join('; ')}.`
}

function toYears(from: number, to: number): string {
  const [first, last] = [Math.floor(from), Math.ceil(to) - 1]
  return last <= first ? String(first) : `${String(first)} to ${String(last)}`
}
