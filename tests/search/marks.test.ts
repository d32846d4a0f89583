import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {findExcerpt, findMarks} from '../../src/search/ranking/marks.ts'
import type {QueryWord} from '../../src/search/query/query-words.ts'

const toWord = (...terms: readonly string[]): QueryWord => ({
  word: terms[0] ?? '',
  terms: terms.map((term) => ({term, weight: 1, how: 'exact'})),
  readAs: [],
  rarity: 1,
})
const marked = (text: string, ...terms: readonly string[]) =>
  findMarks(text, [toWord(...terms)]).map(({start, end}) => text.slice(start, end))

describe('marks', () => {
  test.each([
    ['a word in another form', 'Migrants and a migrant', ['migrant'], ['Migrants', 'migrant']],
    ['a number in another writing', 'of 19\u00a0234 people', ['19234'], ['19\u00a0234']],
    ['a part of a compound', 'non-governmental', ['government'], ['governmental']],
    ['a compound once', 'an e-mail', ['email', 'mail'], ['e-mail']],
    ['a letter written as two', 'cafe\u0301s', ['cafe'], ['cafe\u0301s']],
    ['nothing that only looks like markup', '<mark>bees</mark>', ['bee'], ['bees']],
  ])('stand on %s', (_title, text, terms, expected) => {
    expect(marked(text, ...terms)).toEqual(expected)
  })
})

describe('an excerpt', () => {
  test('of a short text is the text', () => {
    expect(findExcerpt('Bees fly.', [])).toEqual({start: 0, end: 9})
  })

  test('begins and ends with words, round the most marks', () => {
    const text = `${'Nothing here. '.repeat(40)}But bees and more bees fly. ${'Again nothing. '.repeat(40)}`
    const marks = findMarks(text, [toWord('bee')])
    const {start, end} = findExcerpt(text, marks, {length: 80})
    expect(text.slice(start, end)).toMatch(/^\S.*bees and more bees.*\S$/)
    expect(end - start).toBeLessThan(120)
  })

  test('lies in its text, and holds a mark where there is one', () => {
    const piece = fc.constantFrom('bee ', 'a', 'flower ', ' ', 'x'.repeat(90))
    const text = fc.array(piece, {maxLength: 60}).map((some) => some.join(''))
    fc.assert(
      fc.property(text, (some) => {
        const marks = findMarks(some, [toWord('bee')])
        const {start, end} = findExcerpt(some, marks, {length: 100})
        expect(0 <= start && start <= end && end <= some.length).toBe(true)
        const isMarked = marks.some((mark) => mark.start >= start && mark.end <= end)
        expect(isMarked).toBe(marks.length > 0)
      }),
      {numRuns: 500},
    )
  })
})
