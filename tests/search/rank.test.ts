import {expect, test} from 'vitest'
import {createRanker} from '../../src/search/ranking/rank.ts'
import {readSmallWords} from '../../src/search/query/small-words.ts'
import {readVocabulary} from '../../src/search/query/read-query.ts'
import {readTermGroups} from '../../src/search/terms/term-groups.ts'
import type {SearchRecord} from '../../src/search/records/record.ts'
import {countWords} from '../../src/search/terms/vocabulary.ts'

const labels = {
  papers: ['deep', 'shallow'].map((id) => ({id, label: id, titles: []})),
  topics: [],
  indicators: [],
  places: [],
  works: [],
}

test('a paper without a title is named by the sentence that it opens with', () => {
  const about = 'Fish of a shallow lake. Their number was counted in spring by hand and by net.'
  const mentions =
    'Their number was counted in spring. A shallow lake with fish is near by: lake, fish.'
  const records = [toLead('deep', mentions), toLead('shallow', about)]
  const vocabulary = readVocabulary(countWords(records.map(({text}) => [text])), readTermGroups([]))
  const rank = createRanker(records, labels, vocabulary)
  const found = records.map((record) => ({record, score: 1, coverage: 1, folded: []}))
  const {words} = vocabulary.readQuery('fish shallow lake')
  const [first] = rank([found], {
    words,
    smallWords: [],
    numbers: [],
    kinds: new Set(),
    languages: [],
  })
  expect(first?.record.paper).toBe('shallow')
})

test('of texts that hold all words, the one with the small words of the query too is first', () => {
  const records = [
    toLead('deep', 'Bees have left the hives before winter.'),
    toLead('shallow', 'Bees left in the hives until winter.'),
  ]
  const vocabulary = readVocabulary(countWords(records.map(({text}) => [text])), readTermGroups([]))
  const rank = createRanker(records, labels, vocabulary)
  const found = records.map((record) => ({record, score: 1, coverage: 1, folded: []}))
  const find = (query: string) => {
    const {words} = vocabulary.readQuery(query)
    const smallWords = readSmallWords(query, words)
    const asked = {words, smallWords, numbers: [], kinds: new Set<never>(), languages: []}
    return rank([found], asked)[0]?.record.paper
  }
  expect(find('bees until winter hives')).toBe('shallow')
  expect(find('bees before winter hives')).toBe('deep')
  expect(find('bees untill winter hives')).toBe('shallow')
})

function toLead(paper: string, text: string): SearchRecord {
  return {
    id: `${paper}#l1`,
    kind: 'passage',
    paper,
    language: 'en',
    topics: [],
    claimKinds: [],
    lines: [1, 1],
    text,
    url: `/papers/${paper}/#l1`,
    within: [],
    isLead: true,
  }
}
