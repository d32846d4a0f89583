import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {analyse, tokenise} from '../../src/search/analysis/analyse.ts'
import {stemKazakh} from '../../src/search/analysis/kazakh.ts'
import {toProcessorTime} from '../processor-time.ts'

interface Case {
  readonly title: string
  readonly text: string
  readonly terms: string
}
const file = new URL('analyse.cases.yml', import.meta.url)
const cases = parse(readFileSync(file, 'utf8')) as readonly Case[]

describe('terms of a text', () => {
  test.each(cases)('$title: $text', ({text, terms}) => {
    expect(analyse(text).join(' ')).toBe(terms)
  })
})

test.each([
  'босқын босқындар босқындарға босқынның',
  'халық халқы халқындағы халықтан',
  'білім білімі біліммен',
  'коэффициент коэффициенті коэффициенттер',
  'үй үйге үйлеріндегі',
  'облыс облысы облыстан облыстарда',
  'қандас қандасы қандастың қандастарға',
  'Өзбекстан Өзбекстаннан Өзбекстанның',
])('a Kazakh word and its forms are one term: %s', (forms) => {
  expect(new Set(forms.split(' ').map((form) => stemKazakh(form.toLowerCase()))).size).toBe(1)
})

test.each([
  'орган органы органов органами',
  'Узбекистан Узбекистана Узбекистане Узбекистаном',
  'дефицит дефицита дефицитом',
  'горожанин горожане горожан',
  'система системы систем системами',
  'переселенец переселенца переселенцы',
  'вернуться вернулся вернулось вернулись',
])('a Russian word and its forms are one term: %s', (forms) => {
  expect(new Set(analyse(forms)).size).toBe(1)
})

const piece = fc.constantFrom(
  'Bees', 'миграция', 'қан', 'é', 'e\u0301', 'İ', 'ﬁ', '\u00ad', '5', '19', '234', '2019', '0',
  ' ', '\u00a0', ',', '.', '-', '–', '−', '’', '%', '(', '\n', '½', '𝟗', '東',
) // prettier-ignore
const anyText = fc.array(piece, {maxLength: 12}).map((some) => some.join(''))

/** A whole number written in digits, in groups of three, with a separator. */
const toGroups = (number: number, separator: string) =>
  String(number).replace(/\B(?=(\d{3})+$)/g, separator)

describe('of any text', () => {
  test('places lie inside the text, in order, and hold something', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const {start, end} of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(end).toBeGreaterThan(start)
        }
      }),
      {numRuns: 2000},
    )
  })

  test('the term of a place is among the terms of what stands there', () => {
    const wordsOnly = fc.array(fc.constantFrom('Bees', 'ﬁsh', 'e\u0301tat', 'миграция', 'İz', ' '))
    fc.assert(
      fc.property(wordsOnly, (some) => {
        const text = some.join(' ')
        for (const {term, start, end} of tokenise(text)) {
          expect(analyse(text.slice(start, end))).toContain(term)
        }
      }),
      {numRuns: 500},
    )
  })

  test('capitals and Unicode forms make no difference', () => {
    const form = fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD')
    const plain = fc.stringMatching(/^[a-zа-яё0-9éü ,.%-]{0,30}$/)
    fc.assert(
      fc.property(plain, form, (text, name) => {
        expect(analyse(text.toUpperCase().normalize(name))).toEqual(analyse(text))
      }),
      {numRuns: 1000},
    )
  })

  test('a term is one term, and no term is empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const term of analyse(text)) expect(term).toMatch(/^-?[\p{L}\p{M}\p{N}.]+$/u)
      }),
      {numRuns: 1000},
    )
  })

  test('a number is one term however it is grouped', () => {
    const separator = fc.constantFrom('', ',', ' ', '\u00a0', '\u202f', '\u2009')
    fc.assert(
      fc.property(fc.nat(2_000_000_000), separator, (number, sign) => {
        expect(analyse(`of ${toGroups(number, sign)} people`)).toEqual([String(number), 'peopl'])
      }),
      {numRuns: 1000},
    )
  })

  test('a decimal is one term with either mark, and never without it', () => {
    const twoDigits = fc.integer({min: 1, max: 99}).filter((digits) => digits % 10 !== 0)
    fc.assert(
      fc.property(fc.nat(9_999_999), twoDigits, (whole, fraction) => {
        const term = `${whole}.${fraction}`
        expect(analyse(`${whole}.${fraction}`)).toEqual([term])
        expect(analyse(`${whole},${fraction}`)).toEqual([term])
        expect(analyse(`${toGroups(whole, ' ')},${fraction}`)).toEqual([term])
        expect(analyse(`${whole}${fraction}`)).not.toContain(term)
      }),
      {numRuns: 1000},
    )
  })

  test('two years with a dash are two years', () => {
    const year = fc.integer({min: 1000, max: 2999})
    const dash = fc.constantFrom('-', '–', '−', ' – ', ' - ')
    fc.assert(
      fc.property(year, year, dash, (from, to, sign) => {
        expect(analyse(`${from}${sign}${to}`)).toEqual([String(from), String(to)])
      }),
    )
  })
})

const hostile = [
  '1 123',
  '1',
  '1,',
  '1.',
  ' 123',
  'a-',
  "a'",
  '%',
  '\u0301',
  'e\u0301',
  '-1',
  '\u00ad',
  'ab',
  '0',
  'лардағы',
  'қызда',
]

test.each(hostile)('reads 100,000 characters of %j in good time', (unit) => {
  const text = unit.repeat(Math.ceil(100_000 / unit.length))
  expect(toProcessorTime(() => analyse(text))).toBeLessThan(2000)
})
