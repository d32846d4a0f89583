import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {checkTable} from '../../../src/statistics/audit/check-table.ts'

const header = ['Lake', 'Growth', 'Built', 'Bought', 'Boats', 'Rate, %']

/** Rows with the columns that follow from others, and a last row of totals. */
function toTable(values: readonly (readonly [number, number, number])[]) {
  const lakes = values.map(([built, bought, boats], at) => ({
    name: `Lake ${String(at + 1)}`,
    cells: [built + bought, built, bought, boats],
  }))
  const sum = [0, 1, 2, 3].map((column) =>
    lakes.reduce((total, {cells}) => total + (cells[column] ?? 0), 0),
  )
  const rows = [...lakes, {name: 'All', cells: sum}].map(({name, cells}) => {
    const [growth = 0, , , boats = 0] = cells
    return [name, ...cells.map(String), ((growth / (boats - growth)) * 100).toFixed(2)]
  })
  return toData(rows)
}

function toData(rows: string[][]) {
  return {header, rows, data: rows.map(([name = '', ...cells]) => [name, ...cells.map(Number)])}
}

const good = toTable([
  [30, -4, 900],
  [12, 7, 411],
  [55, -20, 1203],
  [8, 8, 77],
])

describe('a table', () => {
  test('that adds up is told to, and has no fault', () => {
    const {checks, faults} = checkTable(good)
    expect(faults).toEqual([])
    expect(checks.map(({what, holds}) => [what, holds])).toEqual([
      ['Growth = Built + Bought', true],
      ['Rate, % = Growth / (Boats − Growth) × 100', true],
      ['Growth: total of the rows', true],
      ['Built: total of the rows', true],
      ['Bought: total of the rows', true],
      ['Boats: total of the rows', true],
    ])
  })

  test('with one wrong cell tells its row and column', () => {
    const rows = good.rows.map((row) => [...row])
    rows[1]![1] = '20'
    const {faults, checks} = checkTable(toData(rows))
    expect(faults).toContainEqual(
      expect.objectContaining({row: 1, column: 1, expected: '19', found: '20'}),
    )
    expect(checks).toContainEqual({
      what: 'Growth = Built + Bought',
      holds: false,
      detail: 'Holds in 4 of 5 rows, not for Lake 2.',
    })
  })

  test('whose columns have nothing to do with each other is left alone', () => {
    const {checks, faults} = checkTable({
      header: ['Lake', 'Depth', 'Boats'],
      rows: [
        ['a', '17', '400'],
        ['b', '90', '3'],
        ['c', '44', '871'],
        ['d', '5', '66'],
      ],
      data: [
        ['a', 17, 400],
        ['b', 90, 3],
        ['c', 44, 871],
        ['d', 5, 66],
      ],
    })
    expect([...checks, ...faults]).toEqual([])
  })

  test('of words has no checks', () => {
    const rows = [
      ['a', 'deep'],
      ['b', 'wide'],
    ]
    expect(checkTable({header: ['Lake', 'Is'], rows, data: rows}).checks).toEqual([])
  })

  test('of counts misses not one of them, of thousands as many as rounding may make', () => {
    const rows = [
      ['All', '90006', '906'],
      ['Ash', '30001', '301'],
      ['Elm', '30001', '302'],
      ['Oak', '30003', '302'],
    ]
    const table = {...toData(rows), header: ['Lake', 'Bees', 'Bees, thousand']}
    expect(checkTable(table).faults.map(({column, expected}) => [column, expected])).toEqual([
      [1, '90,005'],
    ])
  })
})

test('no table that adds up has a fault', () => {
  const row = fc.tuple(
    fc.integer({min: 1, max: 500}),
    fc.integer({min: -300, max: 300}),
    fc.integer({min: 2000, max: 90_000}),
  )
  const sound = fc.property(fc.array(row, {minLength: 4, maxLength: 20}), (values) => {
    expect(checkTable(toTable(values)).faults).toEqual([])
  })
  fc.assert(sound, {numRuns: 300})
})
