/** The first or last row of a table as the total of the others. */
import type {Table} from '../../model/figure.ts'
import {formatNumber} from '../quantities/format-number.ts'
import type {Checked, Column, NumericTable} from './table-columns.ts'
import {fewestRows, isTotal, isWhole, nearlyOne, sumOf} from './table-columns.ts'

/** A column whose rows miss their total by more than this is none that adds up. */
const nearTotal = 0.02
/** Of a row that is called a total, more than that is a mistake. */
const nearNamed = 0.2

interface Total {
  readonly column: Column
  readonly row: number
  readonly total: number
  readonly sum: number
  /** How far rounded rows may lead away from their total. */
  readonly slack: number
}

/** The first or last row against the sum of all others: the one of them that is it in most columns. */
export function checkTotals(columns: readonly Column[], {rows}: NumericTable): Checked[] {
  if (rows.length <= fewestRows) return []
  const last = rows.length - 1
  const [best = []] = [0, last]
    .map((row) => columns.flatMap((column) => toTotal(column, row) ?? []))
    .toSorted((a, b) => countExact(b, 0) - countExact(a, 0) || countExact(b) - countExact(a))
  return countExact(best) === 0 ? [] : best.flatMap((total) => checkTotal(total, rows) ?? [])
}

function toTotal(column: Column, row: number): Total | undefined {
  const {values, rounding, title} = column
  const total = values[row]
  const sum = sumOf(values.filter((_, other) => other !== row))
  // Shares and rates of parts do not add up.
  if (total === undefined || sum === undefined || title.includes('%')) return undefined
  return {column, row, total, sum, slack: rounding * values.length * nearlyOne}
}

/** Columns whose total is the sum of the rows: exactly, or as near as rounding leads. */
function countExact(totals: readonly Total[], room = 1): number {
  return totals.filter(
    ({total, sum, slack}) => total !== 0 && Math.abs(total - sum) <= slack * room,
  ).length
}

function checkTotal(
  {column, row, total, sum, slack}: Total,
  rows: Table['rows'],
): Checked | undefined {
  const {values, title, index} = column
  const gap = Math.abs(total - sum)
  const scale = Math.max(...values.map((value) => Math.abs(value ?? 0)))
  const name = rows[row]?.[0] ?? ''
  if (gap > slack && gap > (isTotal(name) ? nearNamed : nearTotal) * scale) return undefined
  const isRounded = gap > 0 && gap <= slack
  const holds = gap === 0 || (isRounded && !isCounted(column))
  const detail = `${name}: ${formatNumber(total)}; the other ${String(values.length - 1)} rows make ${formatNumber(sum)}${isRounded ? ', within rounding' : ''}.`
  const fault = {
    row,
    column: index,
    expected: formatNumber(sum),
    found: formatNumber(total),
    detail: `${title}, ${name}: ${formatNumber(total)}, but the other rows make ${formatNumber(sum)}${isRounded ? '; rounding each row may make as much' : ''}.`,
  }
  return {check: {what: `${title}: total of the rows`, holds, detail}, faults: holds ? [] : [fault]}
}

/** From here on whole numbers were counted, unless their title says what they are rounded to. */
const countedFrom = 10_000
const roundedTitle = /thousand|million|billion|mln|bn|тыс|млн|млрд|мың|['’]?000|%/iu

/** Whether the cells are counts of single things, of which a total misses none. */
function isCounted(column: Column): boolean {
  const largest = Math.max(...column.values.map((value) => Math.abs(value ?? 0)))
  return isWhole(column) && largest >= countedFrom && !roundedTitle.test(column.title)
}
