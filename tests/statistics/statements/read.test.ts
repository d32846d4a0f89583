import {expect, test} from 'vitest'
import {readStatement} from '../../../src/statistics/statements/read.ts'
import type {Statement} from '../../../src/statistics/statements/statement.ts'
import {toProcessorTime} from '../../processor-time.ts'

const empty: Statement = {
  id: 'a#l1c1',
  paper: 'a',
  work: 'a',
  year: 2020,
  role: 'acknowledgements',
  text: '',
  bare: '',
  lines: [1, 1],
  url: '/papers/a/#l1c1',
  kinds: [],
  years: undefined,
  family: undefined,
  works: [],
  statistics: [],
}

test.each([
  'Lake the ',
  'Lake of the ',
  'Lake, ',
  'Lake and the ',
  'Agency on ',
  'Agency on Lakes and ',
  'is mainly ',
  'was only ',
  'the lake, which ',
  'grew and ',
  'in 2019, ',
  'was established in 2019 and ',
  'grant number ',
  '“On lakes ',
  '(2010 ',
])('a long run of “%s” is read in little time', (piece) => {
  const text = piece.repeat(Math.floor(2000 / piece.length))
  const time = toProcessorTime(() => {
    const readings = readStatement(
      {...empty, text, bare: text},
      {findPlaces: () => [], placeStems: new Set()},
    )
    for (const {start, end} of readings) expect(start).toBeLessThan(end)
  })
  expect(time).toBeLessThan(2000)
})
