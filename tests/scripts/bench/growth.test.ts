import {expect, test} from 'vitest'
import {findLimit} from '../../../scripts/bench/growth.ts'
import {makeRecords} from '../../../scripts/bench/made-records.ts'

test('a limit is met where the growth of a cost leads to it', () => {
  const runs = [10, 100].map((papers) => ({papers, cost: 2 * papers}))
  expect(findLimit(runs, ({cost}) => cost, 500)).toBe(250)
  expect(findLimit(runs, ({cost}) => cost, 50)).toBe(25)
  expect(findLimit(runs.slice(1), ({cost}) => cost, 50)).toBeUndefined()
})

test('made-up records are the same each time, and more papers have more of the same shape', () => {
  const two = makeRecords(2, 'records').records
  expect(makeRecords(2, 'records').records).toEqual(two)
  expect(makeRecords(4, 'records').records.slice(0, two.length)).toEqual(two)
  expect(new Set(two.map(({id}) => id)).size).toBe(two.length)
  const passages = makeRecords(2, 'passages').records
  expect(new Set(passages.map(({kind}) => kind))).toEqual(new Set(['passage']))
})
