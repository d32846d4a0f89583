import {expect, test} from 'vitest'
import type {Statistic} from '../../../src/model/statistic.ts'
import {compareStatistics, toStatistic, year} from '../lakes.ts'

const ash = (said: Partial<Statistic> & {value: number}) => toStatistic('ash-2020', said)
const birch = (said: Partial<Statistic> & {value: number}) => toStatistic('birch-2021', said)
const in2015 = {period: year(2015)}
const landings = {indicator: 'landings'}

test('a city and the region of its name differ in scope', () => {
  const comparisons = compareStatistics([
    ash({value: 27, place: 'ford', ...in2015}),
    birch({value: 29, place: 'ford-city', ...in2015}),
  ])
  const between = comparisons.find(({id}) => id.endsWith('namesakes'))
  expect(between).toMatchObject({verdict: 'different-scope', papers: ['ash-2020', 'birch-2021']})
  expect(between?.explanation).toContain('ford on one side, ford-city on the other')
})

test('one number that stands for two things is a coincidence', () => {
  const comparisons = compareStatistics([
    ash({value: 27, unit: 'percent', indicator: 'moored-share', ...in2015}),
    birch({value: 27, unit: 'percent', indicator: 'painted-share', ...in2015}),
  ])
  expect(comparisons.map(({verdict}) => verdict)).toEqual(['single', 'single'])
})

test('a share is borne out by the numbers of the places that its sentence names, a year later', () => {
  const comparisons = compareStatistics([
    ash({
      value: 60,
      unit: 'percent',
      indicator: 'hire-share',
      place: 'all',
      claim: 'of-both-lakes',
      ...in2015,
    }),
    ash({value: 200, place: 'all', period: year(2016)}),
    ash({value: 50, place: 'north-lake', period: year(2016)}),
    ash({value: 71, place: 'south-lake', period: year(2016)}),
  ])
  const share = comparisons.find(({indicator}) => indicator === 'hire-share')
  expect(share).toMatchObject({verdict: 'agree', derived: [{how: '(50 + 71) of 200 = 60.5 %'}]})
})

test('shares and numbers that make one whole bear each other out', () => {
  const share = (value: number, of: number) =>
    ash({value, unit: 'percent', indicator: 'sail-share', period: year(of)})
  const comparisons = compareStatistics([
    share(20, 2010),
    share(25, 2014),
    ash({value: 100, indicator: 'sails', period: year(2010)}),
    ash({value: 130, indicator: 'sails', period: year(2014)}),
  ])
  expect(comparisons.find(({id}) => id.endsWith('.whole'))).toMatchObject({
    verdict: 'agree',
    derived: [{how: '100 / 20 % = 500'}, {how: '130 / 25 % = 520'}],
  })
})

test.each([
  ['years of a flow are weighed by the year', [80, year(2015, 2016)], [41, year(2017)], 0],
  ['a flow that doubles in a year is hard to believe', [80, year(2015)], [165, year(2016)], 3],
] as const)('%s', (_, [one, from], [other, to], severity) => {
  const [comparison] = compareStatistics([
    ash({value: one, period: from, ...landings}),
    birch({value: other, period: to, ...landings}),
  ])
  expect(comparison).toMatchObject({verdict: 'different-period', severity})
})

test('a part that a paper tells beside its whole misleads nobody', () => {
  const [comparison] = compareStatistics([
    ash({value: 400, ...in2015}),
    ash({value: 20, scope: ['hired'], ...in2015}),
  ])
  expect(comparison).toMatchObject({verdict: 'different-scope', severity: 1})
})
