import {expect, test} from 'vitest'
import {fromColumns, toColumns} from '../../src/search/columns.ts'
import {packIndex, unpackIndex} from '../../src/search/postings.ts'
import {toRecords} from '../../src/search/to-records.ts'
import {hives, vocabulary} from './hives.ts'

test('records come out of columns as they went in', () => {
  const records = toRecords(hives, vocabulary).map(({record}) => record)
  const columns = JSON.parse(JSON.stringify(toColumns(records))) as ReturnType<typeof toColumns>
  expect(fromColumns(columns)).toEqual(records)
})

test('an index comes out of its lines as it went in', () => {
  const index = {
    documentCount: 50,
    nextId: 50,
    documentIds: {0: 0},
    fieldIds: {text: 0, focus: 1},
    fieldLength: {0: [3, 1]},
    averageFieldLength: [3, 1],
    storedFields: {},
    dirtCount: 0,
    index: [
      ['bee', {0: {2: 1, 3: 3, 49: 1}, 1: {4: 1}}],
      ['8.4', {1: {0: 2}}],
    ] as [string, Record<string, Record<string, number>>][],
    serializationVersion: 2,
  }
  expect(unpackIndex(packIndex(index))).toEqual(index)
})
