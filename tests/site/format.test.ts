import {describe, expect, test} from 'vitest'
import {
  toCount,
  toDate,
  toLanguageName,
  toNumber,
  toParagraph,
  toPeriod,
} from '../../src/site/format.ts'

test('numbers have commas between thousands and a true minus', () => {
  expect([58_800, -1400, 0.25, 1_101_000].map(toNumber)).toEqual([
    '58,800',
    '−1,400',
    '0.25',
    '1,101,000',
  ])
})

test('counts agree with their noun', () => {
  expect(toCount(1, 'claim')).toBe('1 claim')
  expect(toCount(1200, 'claim')).toBe('1,200 claims')
  expect(toCount(2, 'entry', 'entries')).toBe('2 entries')
})

test('dates are as precise as their text', () => {
  expect(['2024', '2024-05', '2024-05-08'].map(toDate)).toEqual(['2024', 'May 2024', '8 May 2024'])
})

describe('a period', () => {
  test.each([
    [{from: '2011', to: '2022'}, '2011–2022'],
    [{from: '2021', to: '2021'}, '2021'],
    [{from: '2021', to: '2021-12'}, '2021'],
    [{from: '1991'}, 'since 1991'],
    [{to: '2022-10-01'}, 'until 1 October 2022'],
    [{}, ''],
  ])('%j is written %s', (period, written) => {
    expect(toPeriod(period)).toBe(written)
  })
})

test('a paragraph is named by the line that it begins on, a table by its number', () => {
  const names = ['smith-2022#l85', 'l252p54', 'l246c41', 'smith-2022#table-2'].map(toParagraph)
  expect(names).toEqual(['¶\u00A085', '¶\u00A0252', '¶\u00A0246', 'Table\u00A02'])
})

test('languages are named in themselves, unknown ones by their tag', () => {
  expect(['kk', 'ru', 'ru-Latn', 'xx'].map(toLanguageName)).toEqual([
    'Қазақша',
    'Русский',
    'Русский, in Latin letters',
    'xx',
  ])
})
