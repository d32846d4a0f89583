import {expect, test} from 'vitest'
import {toPlaceFinder} from '../../../src/statistics/observations/places.ts'
import {places} from '../vocabulary.ts'

test('places are found by name and spelling, case and all, the longest first', () => {
  const text =
    'In Port region and Port, not in a port; the Republic of Westland, Вестланда, worldwide, in the world.'
  const found = toPlaceFinder(places)(text).map(
    ({id, start, end}) => `${id} ${text.slice(start, end)}`,
  )
  expect(found).toEqual([
    'port-region Port region',
    'port Port',
    'westland Republic of Westland',
    'westland Вестланда',
    'world worldwide',
    'world in the world',
  ])
})

test('names of a list that "regions" closes are those of regions', () => {
  const text = 'In Port (5%) and Westland regions; in the city of Port and other regions.'
  expect(toPlaceFinder(places)(text).map(({id}) => id)).toEqual(['port-region', 'westland', 'port'])
})
