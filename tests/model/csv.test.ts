import {expect, test} from 'vitest'
import {toCsv} from '../../src/model/csv.ts'

test('a table is written as RFC 4180 has it, with the mark of UTF-8', () => {
  const rows = [
    ['Lake', 'Boats, "big"'],
    ['North\nbay', null],
  ]
  expect(toCsv(rows)).toBe('\u{FEFF}Lake,"Boats, ""big"""\r\n"North\nbay",\r\n')
})

test.each([
  ['=SUM(A1)', "'=SUM(A1)"],
  ['=SUM(A1,B1)', '"\'=SUM(A1,B1)"'],
  ['+1 000 boats', "'+1 000 boats"],
  ['-cmd|calc', "'-cmd|calc"],
  ['@here', "'@here"],
  ['-1200', '-1200'],
  ['+3.5', '+3.5'],
  ['20% of boats', '20% of boats'],
  [-5e-7, '-5e-7'],
])('the cell `%s` is written so that no spreadsheet runs it', (cell, written) => {
  expect(toCsv([[cell]])).toBe(`\u{FEFF}${written}\r\n`)
})
