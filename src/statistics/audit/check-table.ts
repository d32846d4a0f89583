/**
 * The arithmetic of a table: which of its columns and rows make others.
 *
 * Nothing is told to us of what should add up, so relations are looked for in the numbers: one that
 * holds in most rows is taken for meant, and the rows in which it does not hold are what is wrong.
 */
import type {TableCheck} from '../../model/figure.ts'
import {formatNumber} from '../quantities/format-number.ts'
import {tidy} from '../quantities/number-mention.ts'
import type {Checked, Column, NumericTable, TableFault} from './table-columns.ts'
import {fewestRows, isTotal, isWhole, nearlyOne, sumOf, toColumns} from './table-columns.ts'
import {checkTotals} from './table-totals.ts'

export interface CheckedTable {
  readonly checks: readonly TableCheck[]
  readonly faults: readonly TableFault[]
}

/** A way in which a cell follows from others of its row. */
interface Relation {
  readonly result: Column
  readonly told: string
  readonly calculate: (row: number) => number | undefined
  /** How far rounding alone may lead away. */
  readonly slack: (row: number) => number
}

/** Part of the rows in which a relation holds if it is meant, and if its column is called a total. */
const mostRows = {found: 0.8, named: 0.5} as const

/** Check the rows and columns of a table. */
export function checkTable(table: NumericTable): CheckedTable {
  const columns = toColumns(table)
  const rowChecks = findRelations(columns, table.data.length).map((relation) =>
    checkRelation(relation, table),
  )
  const all = [...rowChecks, ...checkTotals(columns, table)]
  return {checks: all.map(({check}) => check), faults: all.flatMap(({faults}) => faults)}
}

/** Sums of two or three columns that follow, and rates; those that hold in most rows. */
function findRelations(columns: readonly Column[], rows: number): Relation[] {
  const found: Relation[] = []
  for (const result of columns) {
    const others = columns.filter((column) => column !== result)
    const candidates = [...toSums(result, others), ...toRates(result, others)]
    // What holds in more rows is meant rather than what holds in some by chance.
    const [best] = candidates
      .map((relation) => ({relation, part: measure(relation, rows)}))
      .filter(({part}) => part >= (isTotal(result.title) ? mostRows.named : mostRows.found))
      .toSorted((a, b) => b.part - a.part)
    if (best) found.push(best.relation)
  }
  return found
}

/** Counts are exact; what has decimals was rounded. */
function toSlack(columns: readonly Column[]): number {
  return sumOf(columns.map((column) => (isWhole(column) ? 0 : column.rounding))) ?? 0
}

function toSums(result: Column, others: readonly Column[]): Relation[] {
  // Parts stand beside each other, after what they make or before it.
  const runs = [2, 3].flatMap((length) =>
    others.slice(0, others.length - length + 1).map((_, at) => others.slice(at, at + length)),
  )
  const before = others.filter(({index}) => index < result.index)
  const all = isTotal(result.title) && before.length > 3 ? [before] : []
  return [...runs, ...all]
    .filter((run) => run.every((part, at) => part.index === (run[0]?.index ?? 0) + at))
    .filter((run) => run[0]?.index === result.index + 1 || run.at(-1)?.index === result.index - 1)
    .map((run) => ({
      result,
      told: run.map(({title}) => title).join(' + '),
      calculate: (row) => sumOf(run.map(({values}) => values[row])),
      slack: () => toSlack(run),
    }))
}

/** Growth in percent, from the amount of growth and the level that it led to or came from. */
function toRates(result: Column, others: readonly Column[]): Relation[] {
  // Whole numbers without a sign are counts, which a quotient meets by chance.
  if (isWhole(result) && !result.title.includes('%')) return []
  return others.flatMap((amount) =>
    others
      .filter((level) => level !== amount)
      .flatMap((level): Relation[] => {
        const ways = [
          {
            told: `${amount.title} / (${level.title} − ${amount.title})`,
            of: (a: number, l: number) => l - a,
          },
          {told: `${amount.title} / ${level.title}`, of: (_: number, l: number) => l},
        ]
        return ways.map(({told, of}) => ({
          result,
          told: `${told} × 100`,
          calculate: (row) => {
            const [part, whole] = [amount.values[row], level.values[row]]
            if (part === undefined || whole === undefined || of(part, whole) === 0) return undefined
            return (part / of(part, whole)) * 100
          },
          slack: () => 0,
        }))
      }),
  )
}

function holds({result, calculate, slack}: Relation, row: number): boolean | undefined {
  const [is, should] = [result.values[row], calculate(row)]
  if (is === undefined || should === undefined) return undefined
  // A count that is made of counts is exact.
  const own = Number.isInteger(should) && isWhole(result) ? 0 : result.rounding
  return Math.abs(is - should) <= tidy(own + slack(row)) * nearlyOne
}

/** Part of the rows in which a relation holds; 0 where they are too few, or nearly all is nought. */
function measure(relation: Relation, rows: number): number {
  const outcomes = Array.from({length: rows}, (_, row) => holds(relation, row)).filter(
    (outcome) => outcome !== undefined,
  )
  const told = relation.result.values.filter((value) => value !== undefined && value !== 0)
  if (outcomes.length < fewestRows || told.length < fewestRows) return 0
  return outcomes.filter(Boolean).length / outcomes.length
}

function checkRelation(relation: Relation, {rows, data}: NumericTable): Checked {
  const {result, told, calculate} = relation
  const tested = data.map((_, row) => holds(relation, row))
  const wrong = tested.flatMap((outcome, row) => (outcome === false ? [row] : []))
  const count = tested.filter((outcome) => outcome !== undefined).length
  const faults = wrong.map((row): TableFault => {
    const [is = 0, should = 0] = [result.values[row], calculate(row)]
    const name = rows[row]?.[0] ?? ''
    return {
      row,
      column: result.index,
      expected: formatNumber(should),
      found: rows[row]?.[result.index] ?? formatNumber(is),
      detail: `${name}: ${result.title} is ${formatNumber(is)}, but ${told} makes ${formatNumber(should)}.`,
    }
  })
  const good = count - wrong.length
  return {
    check: {
      what: `${result.title} = ${told}`,
      holds: wrong.length === 0,
      detail: `Holds in ${String(good)} of ${String(count)} rows${wrong.length > 0 ? `, not for ${wrong.map((row) => rows[row]?.[0] ?? '').join(', ')}` : ''}.`,
    },
    faults,
  }
}
