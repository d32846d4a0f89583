import {expect, test} from 'vitest'
import type {QueryWord} from '../../src/search/query/query-words.ts'
import {pickRows} from '../../src/search/ranking/shown-rows.ts'

const rows = ['North lake', 'South lake', 'West lake', 'East pond'].map((name, n) => [
  name,
  String(n),
])
const table = {header: ['Water', 'Boats'], rows}
const word = (term: string, rarity: number): QueryWord => ({
  word: term,
  terms: [{term, weight: 1, how: 'exact'}],
  readAs: [],
  rarity,
})
const namesOf = (words: readonly QueryWord[], names: readonly string[] = []) =>
  pickRows(table, words, names).map(([name]) => name)

test('the first rows are shown where none answers', () => {
  expect(namesOf([])).toEqual(['North lake', 'South lake', 'West lake'])
})

test('the rows that hold most of the query are shown, in the order of the table', () => {
  expect(namesOf([word('lake', 1), word('west', 3)])).toEqual(['West lake'])
  expect(namesOf([word('pond', 2), word('south', 2)])).toEqual(['South lake', 'East pond'])
})

test('a place that is chosen says more than the words', () => {
  expect(namesOf([word('lake', 1), word('west', 3)], ['East pond'])).toEqual(['East pond'])
})
