import {beforeAll, expect, test} from 'vitest'
import type {CorpusData} from '../../src/model/data.ts'
import {buildBees} from './bees.ts'

let data: CorpusData

beforeAll(async () => {
  data = await buildBees()
})

test('numbers that no vocabulary names are compared by their words, but not what a program printed', () => {
  const told = data.comparisons
    .filter(({verdict}) => verdict !== 'single')
    .map(({verdict, papers}) => `${verdict} ${String(papers.length)}`)
  // Ids come of the words that tell most, and say nothing of an order.
  expect(told.toSorted()).toEqual(['agree 2', 'conflict 2', 'direction-conflict 2', 'internal 2'])
  const [direction] = data.comparisons.filter(({verdict}) => verdict === 'direction-conflict')
  expect(direction?.explanation).toContain(
    'Alder 2016 has “more than doubled” for 2005–2015, but Birch 2017 has “more than halved”',
  )
})

test('what is compared by words has an indicator that says so', () => {
  const losses = data.indicators.find(({id}) => id.includes('winter'))
  expect(losses).toMatchObject({
    title: 'Winter losses honeybee colonies (percent)',
    unit: 'percent',
    statistics: ['alder-2016#stat-l13c44', 'birch-2017#stat-l13c44'],
  })
  expect(losses?.definition).toContain('no entry of the vocabulary names them')
})

test('sums, words and numbers within a paper are checked, and what comes out is told', () => {
  const notes = data.audit.map(({kind, severity, lines}) => [kind, severity, lines?.[0]])
  expect(notes).toEqual([
    ['sum', 3, 17],
    // The abstract has 4,210 colonies, the results have 4,120.
    ['contradiction', 2, 9],
    ['percent', 1, 19],
    ['sum', 3, 19],
  ])
  expect(data.claims.flatMap(({addsUp = []}) => addsUp)).toEqual([
    '410 + 230 = 640, as the total of 640 people says.',
  ])
})

test('a table names the notes on it', () => {
  const [table] = data.tables
  const notes = data.audit.filter(({paper, kind}) => paper === table?.paper && kind === 'sum')
  expect(notes.length).toBeGreaterThan(0)
  expect(table?.audit).toEqual(notes.map(({id}) => id))
})

test('sentences in nearly the same words tell where they differ; of short ones the numbers are compared as such', () => {
  const kinds = data.families.flatMap(({differences}) => differences.map(({kind}) => kind))
  expect(kinds.toSorted()).toEqual(['opposite'])
})
