import {expect, test} from 'vitest'
import {explainDifference, weighDifference} from '../../src/collation/explain-difference.ts'

const side = (name: string, text: string) => ({name, text})

test.each([
  ['date', '2019', '2020', 'A has “2019” where B has “2020”.', 'one event has two dates'],
  ['opposite', 'rose', 'fell', 'A has “rose” where B has “fell”, the opposite.', 'otherwise'],
  ['number', '4', '5', 'A has “4” where B has “5”.', 'otherwise nearly the same'],
  ['negation', '', 'not', 'Where B has “not”, A lacks the word.', 'otherwise'],
] as const)('a %s is told with both sides', (kind, one, other, start, end) => {
  const told = explainDifference(kind, [side('A', one), side('B', other)], 0.95)
  expect(told.startsWith(start)).toBe(true)
  expect(told).toContain(end)
})

test('the opposite weighs more than a number, and less where the sentences are less alike', () => {
  expect(weighDifference('opposite', 0.9)).toBe(3)
  expect(weighDifference('number', 0.9)).toBe(2)
  expect(weighDifference('date', 0.6)).toBe(1)
})
