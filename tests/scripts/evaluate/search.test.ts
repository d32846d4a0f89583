import {expect, test} from 'vitest'
import {toValue} from '../../../scripts/evaluate/figure.ts'
import {scoreQueries, scoreScenarios, type Result} from '../../../scripts/evaluate/search.ts'

const passages = [
  {id: 'a#l1', paper: 'a', lines: [1, 4] as [number, number], kind: 'paragraph', text: ''},
  {id: 'a#l9', paper: 'a', lines: [9, 9] as [number, number], kind: 'paragraph', text: ''},
]
const at = (line: number, grade: number) => ({
  paper: 'a',
  lines: [line, line] as [number, number],
  quote: 'Words',
  grade,
})
const result = (line: number, text = 'some words'): Result => ({
  paper: 'a',
  lines: [line, line],
  text,
})

async function measure(relevant: ReturnType<typeof at>[], results: Result[]) {
  const query = {id: 'q1', query: 'words', type: 'topic', relevant}
  const {figures} = await scoreQueries([query], passages, () => Promise.resolve(results))
  return Object.fromEntries(figures.map((figure) => [figure.name, toValue(figure)]))
}

test('the ideal order scores one', async () => {
  expect(await measure([at(9, 1), at(2, 3)], [result(2), result(9)])).toEqual({
    'nDCG@10': 1,
    'nDCG@10 topic': 1,
    'recall@10': 1,
    'recall@10 topic': 1,
  })
})

test('a second result on one passage earns nothing', async () => {
  const ideal = 7 + 1 / Math.log2(3)
  const scores = await measure([at(1, 3), at(3, 2), at(9, 1)], [result(1), result(3), result(9)])
  expect(scores['nDCG@10']).toBeCloseTo((7 + 1 / Math.log2(4)) / ideal)
  expect(scores['recall@10']).toBe(1)
})

test('what stands beyond the tenth result is not found', async () => {
  const others = Array.from({length: 10}, () => result(20))
  expect((await measure([at(9, 3)], [...others, result(9)]))['nDCG@10']).toBe(0)
})

test('a scenario asks for words in their place, through the filters that search has', async () => {
  const asked: unknown[] = []
  const scenario = {
    id: 'f1',
    task: 'forecasts',
    query: '',
    filters: {
      kind: ['forecast', 'figure'],
      paper: ['a'],
      place: ['Upper Valley'],
      period: [2022, 2023],
    },
    expect_at: [{paper: 'a', lines: [9, 9] as [number, number], quote: 'the right words'}],
    must_not_at: [{paper: 'a', lines: [9, 9] as [number, number], quote: 'other words'}],
  }
  const {figures} = await scoreScenarios(
    [scenario],
    (_, options) => {
      asked.push(options.filters)
      return Promise.resolve([result(9, 'These are the right words.')])
    },
    (facet, name) => [facet === 'place' ? name.toLowerCase().replace(' ', '-') : name],
  )
  expect(asked).toEqual([
    {
      claim: ['forecast'],
      kind: ['figure'],
      paper: ['a'],
      place: ['upper-valley'],
      year: {from: 2022, to: 2023},
    },
  ])
  expect(figures.map(toValue)).toEqual([1, 1])
})
