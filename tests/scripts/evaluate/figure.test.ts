import {expect, test} from 'vitest'
import {Tally, sumFigures, toValue} from '../../../scripts/evaluate/figure.ts'

test('a share is the right among the wanted', () => {
  expect(toValue({name: 'joins', right: 3, wanted: 4})).toBe(0.75)
})

test('F1 weighs the right against the wanted and the given', () => {
  expect(toValue({name: 'value', right: 2, wanted: 4, given: 2})).toBeCloseTo(2 / 3)
})

test.each([
  ['nothing is wanted', {right: 0, wanted: 0}],
  ['nothing is wanted and nothing given', {right: 0, wanted: 0, given: 0}],
])('has no value where %s', (_, counts) => {
  expect(toValue({name: 'cells', ...counts})).toBeUndefined()
})

test('what is given where nothing is wanted is wrong', () => {
  expect(toValue({name: 'value', right: 0, wanted: 0, given: 2})).toBe(0)
})

test('papers are summed by their counts', () => {
  const figures = [
    {name: 'value', right: 1, wanted: 2, given: 3},
    {name: 'unit', right: 1, wanted: 1},
    {name: 'value', right: 4, wanted: 5, given: 6},
  ]
  expect(sumFigures(figures)).toEqual([
    {name: 'value', right: 5, wanted: 7, given: 9},
    {name: 'unit', right: 1, wanted: 1},
  ])
})

test('a tally counts what is wanted and tells each miss', () => {
  const tally = new Tally()
  tally.want('joins', true, () => 'none')
  tally.want('joins', false, () => 'lines 2 to 5')
  tally.add('joins', {given: 3})
  expect(tally.toScore()).toEqual({
    figures: [{name: 'joins', right: 1, wanted: 2, given: 3}],
    misses: ['joins: lines 2 to 5'],
  })
})
