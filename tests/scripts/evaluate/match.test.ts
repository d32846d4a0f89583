import {describe, expect, test} from 'vitest'
import {isSameNumber, isSimilar, overlaps, toLetters} from '../../../scripts/evaluate/match.ts'

test('letters are compared without signs, case and hyphens at the end of a line', () => {
  expect(toLetters('Non-\n  Governmental “bodies”, 2021')).toBe('nongovernmentalbodies2021')
  expect(toLetters('Қандас (ﬁrst)')).toBe('қандасfirst')
})

test('lines overlap when they share one', () => {
  expect(overlaps([1, 3], [3, 9])).toBe(true)
  expect(overlaps([1, 2], [3, 9])).toBe(false)
  expect(overlaps(null, [3, 9])).toBe(false)
})

test('numbers are the same within rounding of the machine', () => {
  expect(isSameNumber(0.1 + 0.2, 0.3)).toBe(true)
  expect(isSameNumber(58_800, 58_801)).toBe(false)
  expect(isSameNumber(null, 0)).toBe(false)
  expect(isSameNumber(null, null)).toBe(true)
})

describe('fields of a reference', () => {
  test.each([
    ['Journal of Economics', 'Journal of Economics.', true],
    ['Journal of Economics', 'Journal of Econornics', true],
    ['Journal of Economics', 'Economics', false],
    [2021, '2021', true],
    [undefined, null, true],
    ['12', undefined, false],
  ])('%s and %s', (a, b, isSame) => {
    expect(isSimilar(a, b)).toBe(isSame)
  })
})
