import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {facetNames} from '../../src/search/records/facets.ts'
import {toActiveFilters, withoutFilter} from '../../src/search/query/active-filters.ts'
import {pageSize, readState, toAddress} from '../../src/site/elements/search/search-state.ts'

const read = (address: string) => readState(new URLSearchParams(address))

const year = fc.integer({min: -500, max: 2100})
const years = fc
  .record({from: year, to: year}, {requiredKeys: []})
  .filter(({from, to}) => (from ?? to) !== undefined && (from ?? -Infinity) <= (to ?? Infinity))

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
    .chain((chosen) =>
      fc
        .option(years, {nil: undefined})
        .map((span) => ({...Object.fromEntries(chosen), ...(span && {year: span})})),
    ),
  without: fc.uniqueArray(fc.string(), {maxLength: 2}),
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
    ['?year=2019', '?year=2019'],
    ['?year=2021..2019', '?year=2019..2021'],
    ['?year=..2021', '?year=..2021'],
    ['?year=soon..', ''],
    ['?value=-5..', '?value=-5..'],
    ['?n=21', '?n=40'],
    ['?n=-5', ''],
    ['?n=many', ''],
    ['?n=1e9', '?n=1000'],
  ])('%s is read as %s', (given, address) => {
    expect(toAddress(read(given))).toBe(address)
  })
})

test('a filter taken away leaves the others', () => {
  const lists = {kind: ['claim', 'table'], paper: ['abele-2021']}
  const filters = {...lists, year: {from: 2007}}
  const [kind, , paper, years] = toActiveFilters(filters)
  if (!kind || !paper || !years) throw new Error('There are four filters')
  expect(withoutFilter(filters, kind)).toEqual({...filters, kind: ['table']})
  expect(withoutFilter(filters, paper)).toEqual({kind: ['claim', 'table'], year: {from: 2007}})
  expect(withoutFilter(filters, years)).toEqual(lists)
})
