import {expect, test} from 'vitest'
import {joinLines, toLines} from '../../src/corpus/papers/places.ts'

test.each([
  ['l246', undefined, [246, 246]],
  ['l252p54', 256, [252, 256]],
  ['l85c120', 87, [85, 87]],
  ['s78', undefined, [78, 78]],
  ['stat-l85c131', undefined, [85, 85]],
  ['cite-l85c300', 86, [85, 86]],
  ['ref-1', undefined, undefined],
  ['table-1', 7, undefined],
])('`%s` that ends on %s stands at %j', (id, to, lines) => {
  expect(toLines(id, to)).toEqual(lines)
})

test('the smallest stretch that holds two', () => {
  expect(joinLines([3, 4], [1, 2])).toEqual([1, 4])
  expect(joinLines(undefined, [1, 2])).toEqual([1, 2])
})
