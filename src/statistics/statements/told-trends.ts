/** Trends in words beside the numbers of their indicator: "has been falling since 2011", and 40 boats, then 27. */
import type {IndicatorDefinition} from '../../model/vocabulary.ts'
import type {Sighting, Years} from '../comparison/sighting.ts'
import {findLacking, toIndicatorOf} from './named-indicators.ts'
import {type Series, findSeries} from './series.ts'
import type {Reading, Statement} from './statement.ts'

export interface NumberOptions {
  readonly indicators: readonly IndicatorDefinition[]
  readonly sightings: readonly Sighting[]
  readonly placeName: (place: string) => string
}

/** Trends of one indicator and place, in words and in numbers. */
export interface ToldTrend {
  readonly indicator: IndicatorDefinition
  readonly place: string | undefined
  readonly readings: readonly Reading[]
}

/** Find the trends that numbers stand beside. */
export function findToldTrends(
  readings: readonly Reading[],
  statements: readonly Statement[],
  {
    indicators,
    sightings,
    placeStems,
    findPlaces,
  }: NumberOptions & {
    readonly placeStems: ReadonlySet<string>
    readonly findPlaces: (text: string) => readonly {readonly id: string}[]
  },
): ToldTrend[] {
  const indicatorOf = toIndicatorOf(indicators, placeStems)
  const home = findHome(sightings)
  const byPaper = Map.groupBy(sightings, ({paper}) => paper)
  const told = readings.flatMap((reading) => {
    const named = indicatorOf(reading)
    if (!named) return []
    const {indicator, isInverse} = named
    const places = [...new Set(findPlaces(reading.statement.bare).map(({id}) => id))]
    // Of which of several places it is told the words do not say.
    if (reading.places.size > 1 || (reading.places.size === 0 && places.length > 1)) return []
    const own = findHome(byPaper.get(reading.statement.paper) ?? []) ?? home
    const [place = indicator.place ?? places[0] ?? own] = reading.places
    return [{indicator, place, reading: isInverse ? toOpposite(reading) : reading}]
  })
  const groups = Map.groupBy(told, ({indicator, place}) => `${indicator.id} ${place ?? ''}`)
  return [...groups.values()].flatMap((group): ToldTrend[] => {
    const [{indicator, place}] = group as [(typeof group)[number]]
    const own = sightings.filter((one) => one.indicator.id === indicator.id && one.place === place)
    const words = group.map(({reading}) => reading)
    const numbers = words.flatMap((reading) => toReadings(reading, own, statements))
    const unique = new Map(numbers.map((one) => [toNumberKey(one), one]))
    if (unique.size === 0) return []
    return [{indicator, place, readings: [...words, ...unique.values()]}]
  })
}

/** Years before a paper that its "recently" speaks of, and what it says of no time. */
const recentYears = 10

/** Years in which numbers tell of what a trend in words tells of. */
export function toWindow({years, statement: {year}}: Reading): Years | undefined {
  if (!years) return year === undefined ? undefined : {from: year - recentYears, to: year}
  // What rose in a year rose from the year before.
  return years.from === years.to ? {from: years.from - 1, to: years.to} : years
}

function toReadings(
  reading: Reading,
  sightings: readonly Sighting[],
  statements: readonly Statement[],
): Reading[] {
  const window = toWindow(reading)
  if (!window) return []
  return findSeries(sightings, window).flatMap((series) => toReading(series, reading, statements))
}

/** Numbers as what they say of the subject of a trend in words. */
function toReading(
  {paper, numbers, direction, years}: Series,
  {slot, about, subject, words, names, places}: Reading,
  statements: readonly Statement[],
): Reading[] {
  const claim = numbers.at(-1)?.claims[0]
  const own = statements.filter((one) => one.paper === paper)
  const statement = own.find(({id}) => id === claim) ?? toUnspoken(own, numbers)
  if (!statement) return []
  const values = new Set([direction])
  const said = {slot, about, subject, words, names, places, values, years}
  return [{...said, statement, start: 0, end: 0, others: [], numbers}]
}

/** Cells of a table stand in no sentence. */
function toUnspoken(
  [any]: readonly Statement[],
  [first]: readonly Sighting[],
): Statement | undefined {
  if (!any || !first) return undefined
  const nothing = {text: '', bare: '', lines: undefined, family: undefined, works: []}
  return {...any, ...nothing, id: first.statistics.join(' ')}
}

function toNumberKey({numbers}: Reading): string {
  return numbers.flatMap(({statistics}) => statistics).join(' ')
}

/** The words that say it begin with what is lacking: "the deficit has been growing". */
function toOpposite(reading: Reading): Reading {
  const {statement, start, values} = reading
  const first = findLacking(statement.bare.slice(0, start)) ?? start
  return {...reading, start: first, values: new Set(values.has('rise') ? ['fall'] : ['rise'])}
}

/** The place that most numbers are told of: what is meant where none is named. */
function findHome(sightings: readonly Sighting[]): string | undefined {
  const byPlace = Map.groupBy(sightings, ({place}) => place)
  byPlace.delete(undefined)
  const [most] = [...byPlace].toSorted(
    ([one = '', a], [other = '', b]) => b.length - a.length || (one < other ? -1 : 1),
  )
  return most?.[0]
}
