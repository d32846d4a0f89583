import {expect, test} from 'vitest'
import {IndicatorDefinition, Place} from '../../../src/model/vocabulary.ts'
import {toCellReader} from '../../../src/statistics/indicators/table-cells.ts'

const boats = IndicatorDefinition.parse({
  id: 'boats',
  title: 'Boats',
  definition: 'Boats on a lake.',
  unit: 'boats',
  recognise: [{near: ['number of boats']}],
})

test('a cell is an observation: place from its row, what and when from its header or the caption', () => {
  const read = toCellReader({
    indicators: [boats],
    places: [Place.parse({id: 'north', names: {en: 'North'}})],
    units: [],
    language: 'en',
  })
  const cells = read({
    caption: 'Lakes in 2015',
    header: ['Lake', 'Number of boats in 2019', 'Growth, %', 'Keeper'],
    rows: [
      ['Region of the North', '1 200', '1,35', 'Ash'],
      ['Far North', '7', '–', 'Elm'],
    ],
    data: [
      ['Region of the North', 1200, 1.35, 'Ash'],
      ['Far North', 7, '–', 'Elm'],
    ],
  })
  expect(cells).toMatchObject([
    {
      row: 1,
      column: 2,
      value: 1200,
      unit: 'boats',
      place: 'north',
      period: {from: '2019', to: '2019'},
      measured: {indicator: 'boats'},
    },
    {row: 1, column: 3, value: 1.35, unit: 'percent', change: 'share', period: {from: '2015'}},
    {row: 2, column: 2, value: 7},
  ])
  expect(cells[2]).not.toHaveProperty('place')
})
