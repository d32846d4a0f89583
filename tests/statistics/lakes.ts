/** Invented papers that count boats on lakes, for tests of comparing and of audits. */
import type {Statistic} from '../../src/model/statistic.ts'
import {IndicatorDefinition} from '../../src/model/vocabulary.ts'
import {type CompareOptions, compare} from '../../src/statistics/comparison/compare.ts'
import {toInterval} from '../../src/statistics/quantities/interval.ts'
import {
  type Sighting,
  type SightingContext,
  toSighting,
} from '../../src/statistics/comparison/sighting.ts'

export const indicators = [
  {
    id: 'boats',
    title: 'Boats',
    unit: 'boats',
    recognise: [{near: ['boats']}],
    scopes: [{id: 'hired', title: 'for hire', recognise: [{any: ['for hire']}]}],
  },
  {id: 'landings', title: 'Landings', unit: 'boats', kind: 'flow', recognise: [{any: ['landed']}]},
  {
    id: 'sails',
    title: 'Sailing boats',
    unit: 'boats',
    partOf: 'boats',
    recognise: [{near: ['sail*']}],
  },
  {
    id: 'hire-share',
    title: 'Share of boats for hire',
    unit: 'percent',
    shareOf: ['boats', 'boats'],
    recognise: [{any: ['share of boats']}],
  },
  {
    id: 'sail-share',
    title: 'Share of sailing boats',
    unit: 'percent',
    shareOf: ['sails', 'boats'],
    recognise: [{any: ['share of sailing boats']}],
  },
  ...['moored', 'painted'].map((what) => ({
    id: `${what}-share`,
    title: `Share of boats ${what}`,
    unit: 'percent',
    isDistribution: true,
    recognise: [{any: [`${what} in`]}],
  })),
].map((entry) => IndicatorDefinition.parse({definition: entry.title, ...entry}))

/** A statistic of a paper, with what a test says of it. */
export function toStatistic(
  paper: string,
  said: Partial<Statistic> & {readonly value: number},
): Statistic {
  const {value, qualifier = 'exact', text = String(value)} = said
  const number = said.id ?? `${paper}#stat-l${String(Math.round(Math.abs(value)) % 1000)}c1`
  return {
    id: number,
    paper,
    passage: `${paper}#l1`,
    claim: `${paper}#${number}-claim`,
    quote: text,
    text,
    qualifier,
    unit: 'boats',
    ...toInterval({value, qualifier, text}),
    measures: 'boats',
    indicator: 'boats',
    place: 'north-lake',
    scope: [],
    change: 'level',
    citations: [],
    url: `/papers/${paper}/`,
    ...said,
  }
}

export const year = (from: number, to = from) => ({from: String(from), to: String(to)})

const context: SightingContext = {
  wordIndicators: new Set(),
  indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
  yearOf: new Map([
    ['ash-2020', 2020],
    ['birch-2021', 2021],
    ['cedar-2022', 2022],
  ]),
  citedWorks: new Map([['cite-1', [{work: 'old-1999', year: 1999}]]]),
  placesOf: ({claim}) => (claim === 'of-both-lakes' ? ['all', 'north-lake', 'south-lake'] : []),
  familiesOf: ({family}) => (family === undefined ? [] : [family]),
}

export const options: CompareOptions = {
  paperLabel: (paper) => paper,
  placeName: (place) => place,
  areNamesakes: (one, other) => one.replace('-city', '') === other.replace('-city', ''),
  workOf: new Map([
    ['ash-2020', 'ash-2020'],
    ['birch-2021', 'birch-2021'],
    ['cedar-2022', 'birch-2021'],
  ]),
}

export function toSightings(statistics: readonly Statistic[]): Sighting[] {
  return statistics.flatMap((statistic) => toSighting(statistic, context) ?? [])
}

export function compareStatistics(statistics: readonly Statistic[]) {
  return compare(toSightings(statistics), options)
}
