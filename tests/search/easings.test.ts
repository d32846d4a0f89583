import {expect, test} from 'vitest'
import type {Filters} from '../../src/search/query/filters.ts'
import {toEasings} from '../../src/search/query/easings.ts'

const ease = (query: string, filters: Filters = {}) =>
  toEasings(query, filters).map((easing) => [easing.query, easing.filters])

test('a phrase is eased to its words; what is excluded, a filter and a range are left out', () => {
  expect(ease('“lime trees” bees -honey kind:table')).toEqual([
    ['lime trees bees -honey kind:table', {}],
    ['“lime trees” bees kind:table', {}],
    ['“lime trees” bees -honey', {}],
  ])
  expect(ease('bees between 15 and 25 thousand')).toEqual([['bees', {}]])
})

test('each filter that is chosen is left out alone', () => {
  expect(ease('bees', {kind: ['claim', 'table'], year: {from: 2019}})).toEqual([
    ['bees', {kind: ['table'], year: {from: 2019}}],
    ['bees', {kind: ['claim'], year: {from: 2019}}],
    ['bees', {kind: ['claim', 'table']}],
  ])
})

test('words alone stand in nobody’s way', () => {
  expect(ease('bees and lime trees in 2019')).toEqual([])
})
