import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {z} from 'zod'
import {splitSentences} from '../../src/claims/sentences.ts'
import {toProcessorTime} from '../processor-time.ts'

const Cases = z.array(
  z.strictObject({title: z.string(), language: z.string(), sentences: z.array(z.string())}),
)
const cases = Cases.parse(parse(readFileSync('tests/claims/sentences.cases.yaml', 'utf8')))

const piece = fc.constantFrom(
  ...['One word', ' ', '. ', '.', '? ', '(', ')', '[', ']', '“', '”', 'A. ', 'No. ', 'et al. '],
  ...['(Miller, 2023)', '2021 г. ', 'т.е. ', 'U.S. ', '3.5', '…', '\n', '; ', ': ', 'ж. ', '1) '],
)
const runningText = fc.array(piece, {maxLength: 30}).map((pieces) => pieces.join(''))

describe('splitting into sentences', () => {
  test.each(cases)('$title', ({language, sentences}) => {
    const text = sentences.join(' ')
    const found = splitSentences(text, language).map(({start, end}) => text.slice(start, end))
    expect(found).toEqual(sentences)
  })

  test('loses nothing but white space, and overlaps nowhere', () => {
    const whole = fc.property(runningText, fc.constantFrom('en', 'ru', 'kk'), (text, language) => {
      let at = 0
      for (const {start, end} of splitSentences(text, language)) {
        expect(text.slice(at, start).trim()).toBe('')
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(text.slice(at).trim()).toBe('')
    })
    fc.assert(whole, {numRuns: 1000})
  })

  test.each(['(', '. (', ') (', 'A. ', '“', '1. ', 'et al. (', '(Miller, 2023). ', '\n', 'a. '])(
    'takes no more than linear time on a long run of %j',
    (unit) => {
      expect(
        toProcessorTime(() => splitSentences(unit.repeat(100_000 / unit.length), 'en')),
      ).toBeLessThan(3000)
    },
  )
})
