import {expect, test} from 'vitest'
import {toEntryWords} from '../../src/model/reference.ts'

test.each([
  ['3 Weir, D. Trout.', 3, 'Weir, D. Trout.'],
  ['[3] Weir, D. Trout.', 3, 'Weir, D. Trout.'],
  ['3. 30 years of trout.', 3, '30 years of trout.'],
  ['30 years of trout.', 3, '30 years of trout.'],
  ['Weir, D. Trout.', 3, 'Weir, D. Trout.'],
])('the words of “%s”, entry %i', (raw, n, words) => {
  expect(toEntryWords({raw, n})).toBe(words)
})
