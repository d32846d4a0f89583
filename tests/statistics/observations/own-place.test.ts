import {expect, test} from 'vitest'
import {isAboutPlace} from '../../../src/statistics/observations/own-place.ts'
import {toPlaceFinder} from '../../../src/statistics/observations/places.ts'

const places = [
  {id: 'world', names: {en: 'world'}, spellings: []},
  {id: 'westland', names: {en: 'Westland'}, spellings: [], within: ['world']},
  {id: 'northport', names: {en: 'Northport'}, spellings: [], within: ['westland']},
  {id: 'eastland', names: {en: 'Eastland'}, spellings: [], within: ['world']},
]
const isAbout = (...sentences: string[]) =>
  isAboutPlace('westland', sentences, places, toPlaceFinder(places))

test.each([
  ['names it most', true, ['Bees live in Westland.', 'In Eastland too.', 'Westland has hives.']],
  ['names what lies in it', true, ['Hives stand in Northport.', 'The world has bees.']],
  ['names no place', true, ['Bees fly.']],
  ['names another', false, ['Hives stand in Eastland.', 'Bees of Westland.', 'Eastland is warm.']],
  [
    'names places that nobody knows',
    false,
    ['In Lakeport 4,000 hives stood.', 'Most stand in Lakeport.', 'Bees live in Lakeport, too.'],
  ],
  ['names a month', true, ['In May bees fly.', 'In May they swarm.', 'Warm in May.']],
  [
    'points at tables and works',
    true,
    ['See in Table 1.', 'As in Table 2.', 'It is in Table 3.', 'Told in Marsh (2001) of Westland.'],
  ],
])('whether a paper is of the place of its corpus: it %s', (_, expected, sentences) => {
  expect(isAbout(...sentences)).toBe(expected)
})
