import {describe, expect, test} from 'vitest'
import {createCellReader} from '../../src/corpus/records/read-cell.ts'
import {toProcessorTime} from '../processor-time.ts'

describe('reads a cell that holds a number and nothing else', () => {
  const readCell = createCellReader([])
  test.each([
    ['263648', 263_648],
    ['1,35', 1.35],
    ['0.5', 0.5],
    ['-1 567', -1567],
    ['−0,28', -0.28],
    ['–7', -7],
    ['+3.5', 3.5],
    ['12 345 678', 12_345_678],
    ['12\u00a0345', 12_345],
    ['76.2%', 76.2],
    ['12 %', 12],
    ['-0,00', 0],
    [' 7 ', 7],
    ['2011-2019', '2011-2019'],
    ['10 regions', '10 regions'],
    ['1 23', '1 23'],
    ['–', '–'],
    ['', ''],
    ['1,234,5', '1,234,5'],
  ])('`%s`', (cell, value) => {
    expect(readCell(cell)).toBe(value)
  })
})

test('a comma groups thousands where all of a table have three digits behind', () => {
  const readCell = createCellReader(['1,234', '12,345.5', '7'])
  expect(['1,234', '12,345.5', '7', '1,234,567'].map(readCell)).toEqual([
    1234, 12_345.5, 7, 1_234_567,
  ])
})

test('a comma marks decimals where one of a table has other than three digits behind', () => {
  const readCell = createCellReader(['1,234', '1,5'])
  expect(['1,234', '1,5'].map(readCell)).toEqual([1.234, 1.5])
})

test('is quick on hostile cells', () => {
  const time = toProcessorTime(() => {
    createCellReader(['1,'.repeat(50_000)])(`${'1 '.repeat(50_000)}x`)
    createCellReader([])('123 456 '.repeat(20_000))
  })
  expect(time).toBeLessThan(500)
})
