import {expect, test} from 'vitest'
import {fromColumns, toColumns} from '../../src/search/index/columns.ts'
import {toRecords} from '../../src/search/index/to-records.ts'
import {hives, vocabulary} from './hives.ts'

test('records come out of columns as they went in', () => {
  const hive = toRecords(hives, vocabulary)
  // Once more as another paper has them, whose sentences are the same.
  const again = hive.map((record) => ({
    ...record,
    id: record.id.replace(record.paper, 'again'),
    paper: 'again',
  }))
  const records = [...hive, ...again]
  const columns = JSON.parse(JSON.stringify(toColumns(records))) as ReturnType<typeof toColumns>
  expect(fromColumns(columns)).toEqual(records)
})
