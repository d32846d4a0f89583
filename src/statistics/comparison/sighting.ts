/** Statistics made ready to be compared: an interval, a span of years, a scope, and who says so. */
import type {Qualifier, Statistic} from '../../model/statistic.ts'
import type {IndicatorDefinition} from '../../model/vocabulary.ts'
import {toComparedUnit} from '../indicators/compared-units.ts'
import {findPeriods} from '../observations/periods.ts'

/** First and last year of a period. */
export interface Years {
  readonly from: number
  readonly to: number
}

/** One value of one paper: a statistic, or what follows from several. */
export interface Sighting {
  readonly indicator: IndicatorDefinition
  /** The indicator that its own is a part of. */
  readonly whole: IndicatorDefinition | undefined
  /** Its own indicator, where it is held against the whole that this is a part of. */
  readonly part: IndicatorDefinition | undefined
  /** Place, and the other place that it is told by, if any. */
  readonly place: string | undefined
  readonly counterpart: string | undefined
  /** The other places that its sentence names. */
  readonly named: readonly string[]
  readonly paper: string
  /** The statistics it rests on. */
  readonly statistics: readonly string[]
  /** The table in whose cells it stands. */
  readonly table: string | undefined
  /** The sentences that state it. */
  readonly claims: readonly string[]
  /** As written; for a derived value how it was worked out. */
  readonly text: string
  /** What the text says before the number: `more than `; empty where it is the number alone. */
  readonly qualifierWords: string
  readonly isDerived: boolean
  /** Its indicator was found by the words around it, which define nothing. */
  readonly isFromWords: boolean
  /** The number is a lower or upper limit: `more than 14 thousand`. */
  readonly isBound: boolean
  readonly value: number
  readonly low: number
  readonly high: number
  readonly unit: string
  /** A level, or the amount or factor of a change. */
  readonly measure: 'level' | 'change'
  readonly direction: 'up' | 'down' | undefined
  /** `undefined` where neither the text nor its source gives a year. */
  readonly years: Years | undefined
  /** Part of a year, where the period is some months only: `2017-01/2017-06`. */
  readonly months: string | undefined
  /** The text gives no year: it was taken from the source it cites, or from the paper. */
  readonly assumedFrom: 'source' | 'paper' | undefined
  readonly scope: readonly string[]
  /** Texts that it was copied from or into, and works that it cites. */
  readonly families: readonly string[]
  readonly works: readonly string[]
}

/** What is known of papers and citations when statistics are compared. */
export interface SightingContext {
  readonly indicators: ReadonlyMap<string, IndicatorDefinition>
  /** Ids of those that were found by the words around numbers. */
  readonly wordIndicators: ReadonlySet<string>
  /** Year of each paper. */
  readonly yearOf: ReadonlyMap<string, number>
  /** Works that a citation names, with their years. */
  readonly citedWorks: ReadonlyMap<
    string,
    readonly {readonly work: string; readonly year?: number}[]
  >
  /** Places that the sentence of a statistic speaks of. */
  readonly placesOf: (statistic: Statistic) => readonly string[]
  /** Families of a statistic and of its sentence. */
  readonly familiesOf: (statistic: Statistic) => readonly string[]
}

/** A statistic to compare; `undefined` where it has no indicator, or is a cell of which nobody knows where. */
export function toSighting(statistic: Statistic, context: SightingContext): Sighting | undefined {
  const indicator = context.indicators.get(statistic.indicator ?? '')
  if (!indicator) return undefined
  // The rows of a table differ in something, and it is no place that could be compared.
  if (statistic.table !== undefined && statistic.place === undefined) return undefined
  const {value, change, scope} = statistic
  const isPlain = statistic.unit === indicator.unit
  const unit = isPlain ? statistic.unit : toComparedUnit(statistic)
  const direction = change === 'increase' ? 'up' : change === 'decrease' ? 'down' : undefined
  const isOwnUnit = unit === indicator.unit || unit === 'count'
  const isLevel = isOwnUnit && (direction === undefined || indicator.isChange === true)
  const sign = isLevel && direction === 'down' && value > 0 ? -1 : 1
  const low = statistic.low ?? -Infinity
  const high = statistic.high ?? Infinity
  const works = statistic.citations.flatMap((id) => context.citedWorks.get(id) ?? [])
  return {
    indicator,
    whole: context.indicators.get(findWhole(indicator, scope) ?? ''),
    part: undefined,
    place: statistic.place,
    counterpart: statistic.counterpart,
    named: context.placesOf(statistic).filter((place) => place !== statistic.place),
    paper: statistic.paper,
    statistics: [statistic.id],
    table: statistic.table,
    claims: statistic.claim === undefined ? [] : [statistic.claim],
    text: statistic.text,
    qualifierWords: toQualifierWords(statistic.qualifier),
    isDerived: false,
    isFromWords: context.wordIndicators.has(indicator.id),
    isBound: !unbounded.has(statistic.qualifier),
    value: value * sign,
    low: sign < 0 ? -high : low,
    high: sign < 0 ? -low : high,
    unit: isOwnUnit ? indicator.unit : unit,
    measure: isLevel ? 'level' : 'change',
    direction: isLevel && indicator.isChange ? undefined : direction,
    ...toTime(statistic, works, context, isLevel),
    scope: scope.toSorted(),
    families: context.familiesOf(statistic),
    works: works.map(({work}) => work),
  }
}

/** The indicator that a value is a part of: of its restriction, else of all that its own indicator counts. */
function findWhole({partOf, scopes = []}: IndicatorDefinition, scope: readonly string[]) {
  return scopes.find((one) => one.partOf !== undefined && scope.includes(one.id))?.partOf ?? partOf
}

/** The text of a quantity is the number alone; what goes before it is told in our words. */
function toQualifierWords(qualifier: Qualifier): string {
  return inText.has(qualifier) ? '' : `${qualifier.replace('-', ' ')} `
}

const inText: ReadonlySet<Qualifier> = new Set(['exact', 'range', 'average'])
/** Qualifiers after which the number is no limit. */
const unbounded = inText.union(new Set(['about']))

type Time = Pick<Sighting, 'years' | 'months' | 'assumedFrom'>

/** When a value holds: as its text says, else as of its source, else as of its paper. */
function toTime(
  {period, paper, quote}: Statistic,
  works: readonly {readonly year?: number}[],
  {yearOf}: SightingContext,
  isLevel: boolean,
): Time {
  const own = yearOf.get(paper)
  const from = toYear(period?.from)
  const to = toYear(period?.to)
  if (from !== undefined && to !== undefined) {
    const months = isPartOfYear(period?.from, period?.to)
      ? `${String(period?.from)}/${String(period?.to)}`
      : undefined
    const start = isLevel ? undefined : findComparedYear(quote)
    return {years: {from: Math.min(from, start ?? from), to}, months, assumedFrom: undefined}
  }
  if (to !== undefined) return {years: {from: to, to}, months: undefined, assumedFrom: undefined}
  const cited = works.flatMap(({year}) => year ?? [])
  // Several sources say nothing of which year it is.
  const source = new Set(cited).size === 1 ? cited[0] : undefined
  const assumed = source ?? own
  const years =
    assumed === undefined ? undefined : {from: from ?? assumed, to: Math.max(from ?? 0, assumed)}
  return {years, months: undefined, assumedFrom: source === undefined ? 'paper' : 'source'}
}

/** "Higher than in 2013": the year that a change is counted from. */
function findComparedYear(quote: string): number | undefined {
  const compared = findPeriods(quote, {language: 'en'}).find(({tie}) => tie === 'comparison')
  return toYear(compared?.from)
}

function toYear(date: string | undefined): number | undefined {
  return date === undefined ? undefined : Number(date.slice(0, 4))
}

/** Some months of one year: no point in time, and no whole year. */
function isPartOfYear(from = '', to = ''): boolean {
  const [first, last] = [from, to].map((date) => Number(date.slice(5, 7)))
  if (from.slice(0, 4) !== to.slice(0, 4) || !first || !last) return false
  return last > first && !(first === 1 && last === 12)
}
