import {expect, test} from 'vitest'
import {fitGrowth, timeQueries} from '../../../scripts/bench/measure.ts'
import {makeCorpus, makeQueries} from '../../../scripts/bench/made-corpus.ts'

test.each([
  ['in proportion', 1],
  ['as the square', 2],
  ['not at all', 0],
])('finds a cost that grows %s', (_, power) => {
  const points = [5, 50, 500].map((papers) => ({papers, cost: 3 * papers ** power}))
  expect(fitGrowth(points)).toBeCloseTo(power)
})

test('one size tells nothing of growth', () => {
  expect(fitGrowth([{papers: 5, cost: 1}])).toBeUndefined()
})

test('times every query', async () => {
  const asked: string[] = []
  const {p50, p95} = await timeQueries(['one', 'two'], (query) => asked.push(query))
  expect(new Set(asked)).toEqual(new Set(['one', 'two']))
  expect(p95).toBeGreaterThanOrEqual(p50)
})

test('a made-up corpus is the same every time', () => {
  expect(makeCorpus(2)).toEqual(makeCorpus(2))
  expect(makeQueries(5)).toEqual(makeQueries(5))
})

test('a larger made-up corpus holds the smaller one', () => {
  expect(makeCorpus(3)).toMatchObject(makeCorpus(2))
})
