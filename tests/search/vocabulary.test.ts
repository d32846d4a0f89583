import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {editDistance} from '../../src/search/analysis/edit-distance.ts'
import {readVocabulary} from '../../src/search/query/read-query.ts'
import {readTermGroups} from '../../src/search/terms/term-groups.ts'
import {countWords} from '../../src/search/terms/vocabulary.ts'

/** The definition, word for word; exponential, so for short words only. */
function countEdits(a: string, b: string): number {
  if (a === '' || b === '') return Math.max(a.length, b.length)
  const [[x], [y]] = [a, b]
  const rest = [a.slice(1), b.slice(1)] as const
  const options = [
    countEdits(rest[0], b) + 1,
    countEdits(a, rest[1]) + 1,
    countEdits(...rest) + (x === y ? 0 : 1),
  ]
  if (a.length > 1 && b.length > 1 && x === b[1] && a[1] === y) {
    options.push(countEdits(a.slice(2), b.slice(2)) + 1)
  }
  return Math.min(...options)
}

describe('edit distance', () => {
  test('is what the definition says, up to its limit', () => {
    const word = fc.stringMatching(/^[abc]{0,5}$/)
    fc.assert(
      fc.property(word, word, fc.integer({min: 1, max: 3}), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(countEdits(a, b), limit + 1))
      }),
      {numRuns: 500},
    )
  })
})

describe('a vocabulary', () => {
  const vocabulary = readVocabulary(
    countWords([
      ['Remittances rose.'],
      ['remittances fell', 'clover'],
      ['colony of 1990'],
      ['миграции'],
      ['migrate, migrates and migration'],
      ['көші-қон'],
      ['қандас'],
      ['swarms settled', 'a settlement'],
      ['19 766 807'],
      ['одно'],
    ]),
    readTermGroups([
      ['returnee', 'қандас', 'lost colony'],
      ['settlement', 'rose'],
    ]),
  )
  const termsOf = (query: string) => {
    const {words} = vocabulary.readQuery(query)
    return words.flatMap((word) => word.terms.map(({term}) => term))
  }

  test.each([
    ['a word that it holds, in any form', 'remittance', ['remitt']],
    ['a word with a letter left out', 'remitances', ['remitt']],
    ['a word with two letters swapped', 'remittnaces', ['remitt']],
    ['a word half typed', 'remitta', ['remitt']],
    ['a short word half typed', 'clo', ['clover']],
    ['a Russian word with a mistake', 'мигарции', ['миграц']],
    ['a Russian word in Latin letters', 'migratsii', ['миграц']],
    ['a Kazakh word in Latin letters', 'qandas', ['қандас']],
    ['a Kazakh word in Russian letters', 'коши-кон', ['көш', 'қон']],
    ['a Kazakh word in Latin letters with a mistake', 'gandas', ['қандас']],
    ['a form that is not the commonest of its word, with a mistake', 'migratoin', ['migrat']],
    ['a compound as its parts, or in one', 'clo-ver', ['clover']],
    ['a large number as what is rounded to it', '19.7 million', ['19766807']],
    ['a decade as its years', '1990s', ['1990']],
    ['a word with a mistake as what the right one means too', 'setlement', ['settlement', 'rose']],
    ['a word with a mistake as one in the same letters', 'migratsion', ['migrat']],
  ])('reads %s', (_title, query, terms) => {
    expect(termsOf(query)).toEqual(terms)
  })

  test.each([
    ['a short word with a mistake', 'cly'],
    ['a short Russian word with a mistake', 'окно'],
    ['a short word with a mistake and in other letters', 'mosli'],
    ['another number', '1991'],
    ['the beginning of a number', '199'],
    ['a word of its own', 'zebra'],
  ])('does not guess at %s', (_title, query) => {
    expect(termsOf(query)).toEqual([])
  })

  test('counts a word once, and a rare one for more than a common one', () => {
    const {words} = vocabulary.readQuery('remittance remittances clover zebra')
    expect(words.map(({word}) => word)).toEqual(['remittance', 'clover', 'zebra'])
    const [common, rare, nowhere] = words.map(({rarity}) => rarity)
    expect(rare).toBeGreaterThan(common ?? Infinity)
    expect(nowhere).toBe(0)
  })

  test('counts records, and lists the words of a term, the commonest first', () => {
    const {records, entries} = countWords([['Bees bees bee'], ['a bee'], ['hive']])
    expect(records).toBe(3)
    expect(entries).toEqual([
      ['bee', 2, 'bee', 'bees'],
      ['hive', 1, 'hive'],
    ])
  })
})
