import {describe, expect, test} from 'vitest'
import {findCommonWords} from '../../src/search/ranking/feedback.ts'
import type {Found} from '../../src/search/ranking/fold.ts'
import type {QueryWord} from '../../src/search/query/query-words.ts'

const ask = (query: string): QueryWord[] =>
  query.split(' ').map((word) => ({
    word,
    terms: [{term: word, weight: 1, how: 'exact'}],
    readAs: [],
    rarity: 1,
  }))

const find = (...texts: readonly string[]): Found[] =>
  texts.map((text, n) => ({
    record: {
      id: `p#l${n}`,
      kind: 'claim',
      paper: 'p',
      language: 'en',
      topics: [],
      claimKinds: [],
      text,
      url: '/',
      within: [],
    },
    score: 1,
    coverage: 1,
    folded: [],
  }))

describe('what the first results have in common', () => {
  const found = find('river lake trout 12', 'river trout pike 12', 'river pond heron')

  test('is what several hold and the query does not say, the rarest first', () => {
    const common = findCommonWords(found, ask('river lake cold deep'), (term) =>
      term === 'trout' ? 3 : 1,
    )
    expect(common.map(({word}) => word)).toEqual(['trout'])
    expect(findCommonWords(found, ask('cold deep wide old'), () => 1)[0]?.word).toBe('river')
  })

  test('is nothing to a short query', () => {
    expect(findCommonWords(found, ask('lake cold deep'), () => 1)).toEqual([])
  })
})
