import {describe, expect, test} from 'vitest'
import {
  countEntries,
  type EntryValues,
  parseFilters,
  passes,
  toFilterAddress,
  toRecord,
} from '../../src/site/views/lists/entry-filter.ts'

const toValues = (values: Partial<EntryValues>) => toRecord((name) => values[name] ?? [])
const conflict = toValues({kind: ['conflict'], severity: ['3'], paper: ['a', 'b']})
const sum = toValues({kind: ['sum'], paper: ['b'], topic: ['floods']})

describe('filters of a list', () => {
  test('stand in the address, and come back from it', () => {
    const filters = parseFilters('?paper=b&kind=sum&kind=conflict&other=x')
    expect(toFilterAddress(filters)).toBe('?kind=sum&kind=conflict&paper=b')
    expect(toFilterAddress(parseFilters(''))).toBe('')
  })

  test('widen within one, narrow between several', () => {
    const both = parseFilters('?kind=sum&kind=conflict')
    expect([conflict, sum].map((entry) => passes(entry, both))).toEqual([true, true])
    const narrow = parseFilters('?kind=sum&kind=conflict&paper=a')
    expect([conflict, sum].map((entry) => passes(entry, narrow))).toEqual([true, false])
  })

  test('count what a box alone would leave', () => {
    const filters = parseFilters('?kind=sum')
    expect(countEntries([conflict, sum], filters, 'kind', 'conflict')).toBe(1)
    expect(countEntries([conflict, sum], filters, 'paper', 'b')).toBe(1)
    expect(countEntries([conflict, sum], filters, 'paper', 'a')).toBe(0)
  })
})
