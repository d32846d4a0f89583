import {expect, test} from 'vitest'
import {compareStatements} from '../../../src/statistics/statements/compare-statements.ts'
import {indicators, toSightings, toStatistic, year} from '../lakes.ts'
import {toStatements} from './sentences.ts'

const levels = [
  {value: 40, period: year(2015)},
  {value: 27, period: year(2018)},
].map((said) =>
  toStatistic('ash', {indicator: 'landings', text: `${String(said.value)} boats`, ...said}),
)

/** What is said beside numbers of landings that fall from 2015 to 2018. */
function compareWithFall(...written: string[]) {
  const statements = toStatements(['ash: Boats land on the lake.', ...written])
  return compareStatements(statements, {
    findPlaces: (text) =>
      ['north-lake', 'south-lake'].flatMap((id) => (text.includes(id) ? [{id}] : [])),
    placeStems: new Set(['north', 'south', 'lake']),
    placeName: (place) => place,
    paperLabel: (paper) => paper,
    workOf: new Map(),
    indicators: indicators.map((one) =>
      one.id === 'landings' ? {...one, names: ['berthing']} : one,
    ),
    sightings: toSightings(levels),
  })
}

test('a trend in words agrees with the numbers of its indicator', () => {
  expect(
    compareWithFall('birch: The number of landings has been falling since 2014.'),
  ).toMatchObject([
    {
      slot: 'trend',
      indicator: 'landings',
      place: 'north-lake',
      verdict: 'agree',
      papers: ['ash', 'birch'],
      statistics: levels.map(({id}) => id).toSorted(),
      statements: [{paper: 'birch', value: 'fall'}],
      explanation:
        'Landings, north-lake: birch tells of a fall, and ash has numbers that fall, from “40 boats” in 2015 to “27 boats” in 2018. The direction is the same.',
    },
  ])
})

test.each([
  ['another name of it', 'birch: Berthing is declining.', 'agree'],
  ['what rises in the same years', 'birch: Landings rose from 2014 to 2019.', 'direction-conflict'],
  ['what rises at no named time', 'birch: Landings are increasing.', 'different-period'],
])('%s is held against the numbers', (_, written, verdict) => {
  expect(compareWithFall(written)).toMatchObject([{indicator: 'landings', verdict}])
})

test.each([
  ['a trend of other years', 'birch: From 1950 to 1960 landings rose.'],
  ['a trend of a part', 'birch: Landings of painted canoes are rising.'],
  ['a trend of a share', 'birch: The share of landings is rising.'],
  ['a trend of another place', 'birch: At south-lake landings are rising.'],
])('%s is not', (_, written) => {
  expect(compareWithFall(written)).toEqual([])
})
