import {describe, expect, test} from 'vitest'
import {dropAsking} from '../../src/search/asking.ts'

describe('words that only ask', () => {
  test.each([
    ['has anyone investigated swarms in spring?', 'swarms in spring?'],
    ['what papers are available on the yield of hives', 'on the yield of hives'],
    ['rivers and lakes of the north that are known', 'rivers and lakes of the north that are'],
  ])('%j asks for %j', (query, asked) => {
    expect(dropAsking(query)).toBe(asked)
  })

  test.each([
    ['information technology of hives', 'what belongs to a word that says something'],
    ['papers on bees', 'what leaves one word only'],
    ['US papers on WHO reports', 'what follows a name'],
    ['share of hives, 15 %', 'a query without them'],
  ])('of %j nothing is taken: %s', (query) => {
    expect(dropAsking(query)).toBe(query)
  })
})
