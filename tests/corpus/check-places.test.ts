import {expect, test} from 'vitest'
import {checkPlaces} from '../../src/corpus/load/check-places.ts'

test('a larger place that the vocabulary lacks is told, with the one that may be meant', () => {
  const place = {names: {en: 'A place'}, spellings: []}
  const lake = {...place, id: 'lake'}
  expect(checkPlaces([lake, {...place, id: 'island', within: ['lake']}])).toEqual([])
  expect(checkPlaces([lake, {...place, id: 'island', within: ['lakes']}])).toEqual([
    'Unexpected place `lakes` around `island`, expected another id of the vocabulary; did you mean `lake`?',
  ])
})
