import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {facetNames} from '../../src/search/facets.ts'
import {
  pageSize,
  readState,
  toActiveFilters,
  toAddress,
  withoutFilter,
} from '../../src/site/elements/search-state.ts'

const read = (address: string) => readState(new URLSearchParams(address))

const state = fc.record({
  query: fc.string(),
  filters: fc
    .uniqueArray(
      fc.tuple(
        fc.constantFrom(...facetNames),
        fc.uniqueArray(fc.string(), {minLength: 1, maxLength: 3}),
      ),
      {
        selector: ([name]) => name,
      },
    )
    .map((chosen) => Object.fromEntries(chosen)),
  shown: fc.integer({min: 1, max: 50}).map((pages) => pages * pageSize),
})

describe('the address of a search', () => {
  test('says the whole state', () => {
    fc.assert(
      fc.property(state, (some) => {
        expect(read(toAddress(some))).toEqual(some)
      }),
    )
  })

  test('is nothing where nothing was asked', () => {
    expect(toAddress(read(''))).toBe('')
  })

  test.each([
    ['?q=58.8+thousand&kind=claim&kind=table', '?q=58.8+thousand&kind=claim&kind=table'],
    ['?kind=claim&kind=claim', '?kind=claim'],
    ['?utm_source=x&q=bees', '?q=bees'],
    ['?n=21', '?n=40'],
    ['?n=-5', ''],
    ['?n=many', ''],
    ['?n=1e9', '?n=1000'],
  ])('%s is read as %s', (given, address) => {
    expect(toAddress(read(given))).toBe(address)
  })
})

test('a filter taken away leaves the others', () => {
  const filters = {kind: ['claim', 'table'], paper: ['abele-2021']}
  const [first, , last] = toActiveFilters(filters)
  if (!first || !last) throw new Error('There are three filters')
  expect(withoutFilter(filters, first)).toEqual({kind: ['table'], paper: ['abele-2021']})
  expect(withoutFilter(filters, last)).toEqual({kind: ['claim', 'table']})
})
