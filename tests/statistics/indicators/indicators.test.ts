import {describe, expect, test} from 'vitest'
import {IndicatorDefinition, Place} from '../../../src/model/vocabulary.ts'
import {findCounterpart} from '../../../src/statistics/indicators/counterpart.ts'
import {toIndicatorFinder} from '../../../src/statistics/indicators/indicators.ts'
import {toPlaceFinder} from '../../../src/statistics/observations/places.ts'
import {toNear, toRecogniser} from '../../../src/statistics/indicators/recognise.ts'

const numbers = (text: string) =>
  [...text.matchAll(/\d+/g)].map(({0: digits, index}) => ({
    start: index,
    end: index + digits.length,
  }))

describe('the stretch of a sentence that is a number’s own', () => {
  test.each<[string, number, string]>([
    ['Births were 14 and deaths were 10 of them, in all.', 0, 'Births were 14 and deaths were '],
    ['Births were 14 and deaths were 10 of them, in all.', 1, ' and deaths were 10 of them'],
    ['Boats rose from 21 to 24 in a year', 1, 'Boats rose from 21 to 24 in a year'],
    ['Boats: 5 in 6, 7 in 8', 3, 'Boats: 5 in 6, 7 in 8'],
    ['With sails (38) and oars (34) they left', 1, ') and oars (34'],
  ])('%s, number %i', (text, at, near) => {
    expect(toNear(text, numbers(text), at)).toBe(near)
  })
})

describe('a rule', () => {
  const around = {
    sentence: 'The boats of the north grew by 5 since the flood',
    near: 'The boats of the north grew by 5 since the flood',
    passage: 'Of lakes. The boats of the north grew by 5 since the flood',
    unit: 'boats',
    change: 'increase',
  } as const
  test.each([
    [{near: ['boat*']}, true],
    [{near: ['ships']}, false],
    [{any: ['ships', 'flood']}, true],
    [{all: ['boats', 'ships']}, false],
    [{all: ['boats', 'since … flood']}, true],
    [{passage: ['lakes']}, true],
    [{any: ['lakes']}, false],
    [{any: ['boats'], none: ['flood']}, false],
    [{near: ['boats'], notNear: ['north']}, false],
    [{near: ['boats'], unit: ['percent']}, false],
    [{near: ['boats'], change: ['level' as const]}, false],
    [{near: ['boats'], change: ['increase' as const]}, true],
  ])('%j is %s', (rule, holds) => {
    expect(toRecogniser([rule], 'boats')(around)).toBe(holds)
  })

  test('asks for the unit of its indicator where it names none, but not where a number has none', () => {
    const fits = toRecogniser([{near: ['boats']}], 'people')
    expect(fits(around)).toBe(false)
    expect(fits({...around, unit: undefined})).toBe(true)
  })
})

const places = [
  {id: 'north', names: {en: 'North'}},
  {id: 'south', names: {en: 'South'}},
  {id: 'west', names: {en: 'West'}},
].map((place) => Place.parse(place))

describe('the other place that a number is told by', () => {
  test.each([
    ['Boats came from South (12), West (9)', 12, 'south'],
    ['Boats came from South (12), West (9)', 9, 'west'],
    ['In North 40 boats went to South, 30 to West', 40, 'south'],
    ['In North 40 boats went to South, 30 to West', 30, 'west'],
    ['The way from South to North grew from 3 boats', 3, 'south'],
    ['In North there were 8 boats', 8, undefined],
    ['Over 50 boats (62) of all in North are from South', 50, 'south'],
  ])('%s: %i', (sentence, value, expected) => {
    const start = sentence.indexOf(String(value))
    const end = start + String(value).length
    const found = toPlaceFinder(places)(sentence)
    expect(findCounterpart(sentence, {start, end}, found, 'north')).toBe(expected)
  })
})

test('the first indicator that fits a number has it, with the restrictions that its text states', () => {
  const definitions = [
    {
      id: 'sails',
      title: 'Sails',
      scopes: [{id: 'hired', title: 'for hire', recognise: [{any: ['for hire']}]}],
      recognise: [{near: ['sailing boats']}],
    },
    {id: 'boats', title: 'Boats', place: 'north', recognise: [{near: ['boats']}]},
  ].map((entry) => IndicatorDefinition.parse({definition: '', unit: 'boats', ...entry}))
  const find = toIndicatorFinder(definitions, toPlaceFinder(places))
  const ask = (sentence: string) =>
    find({
      sentence,
      near: sentence,
      passage: sentence,
      unit: 'boats',
      change: 'level',
      start: 0,
      end: 1,
      place: undefined,
    })
  expect(ask('5 sailing boats for hire')).toEqual({indicator: 'sails', scope: ['hired']})
  expect(ask('5 boats for hire')).toEqual({indicator: 'boats', scope: [], place: 'north'})
  expect(ask('5 nets')).toBeUndefined()
})
