import {expect, test} from 'vitest'
import {fromColumns, toColumns} from '../../src/search/columns.ts'
import {toRecords} from '../../src/search/to-records.ts'
import {hives, vocabulary} from './hives.ts'

test('records come out of columns as they went in', () => {
  const records = toRecords(hives, vocabulary)
  const columns = JSON.parse(JSON.stringify(toColumns(records))) as ReturnType<typeof toColumns>
  expect(fromColumns(columns)).toEqual(records)
})
