/**
 * The arithmetic of a table: which of its columns and rows make others.
 *
 * Nothing is told to us of what should add up, so relations are looked for in the numbers: one that
 * holds in most rows is taken for meant, and the rows in which it does not hold are what is wrong.
 */
import type {Table, TableCheck} from '../model/figure.ts'
import {formatNumber} from './format-number.ts'
import {tidy} from './number-mention.ts'

/** A row or column that does not make what the others make. */
export interface TableFault {
  readonly row: number
  readonly column: number
  readonly expected: string
  readonly found: string
  readonly detail: string
}

export interface CheckedTable {
  readonly checks: readonly TableCheck[]
  readonly faults: readonly TableFault[]
}

type NumericTable = Pick<Table, 'header' | 'rows' | 'data'>

interface Column {
  readonly index: number
  readonly title: string
  readonly values: readonly (number | undefined)[]
  /** Half a unit of the last decimal that its cells show. */
  readonly rounding: number
}

/** A way in which a cell follows from others of its row. */
interface Relation {
  readonly result: Column
  readonly told: string
  readonly calculate: (row: number) => number | undefined
  /** How far rounding alone may lead away. */
  readonly slack: (row: number) => number
}

/** Part of the rows in which a relation holds if it is meant. */
const mostRows = 0.8
const fewestRows = 3
/** A column whose rows miss their total by more than this is none that adds up. */
const nearTotal = 0.02

/** Check the rows and columns of a table. */
export function checkTable(table: NumericTable): CheckedTable {
  const columns = toColumns(table)
  const rowChecks = findRelations(columns, table.data.length).map((relation) =>
    checkRelation(relation, table),
  )
  const columnChecks = columns.flatMap((column) => checkTotal(column, table) ?? [])
  const all = [...rowChecks, ...columnChecks]
  return {checks: all.map(({check}) => check), faults: all.flatMap(({faults}) => faults)}
}

function toColumns({header, data, rows}: NumericTable): Column[] {
  return header.flatMap((title, index) => {
    const values = data.map((row) => {
      const value = row[index]
      return typeof value === 'number' ? value : undefined
    })
    const count = values.filter((value) => value !== undefined).length
    if (index === 0 || count < fewestRows) return []
    const decimals = Math.max(
      ...rows.map((row) => /[.,](\d{1,2})\s?%?$/.exec(row[index]?.trim() ?? '')?.[1]?.length ?? 0),
    )
    return [{index, title, values, rounding: 0.5 * 10 ** -decimals}]
  })
}

/** Sums of two or three columns that follow, shares of two, and means; those that hold in most rows. */
function findRelations(columns: readonly Column[], rows: number): Relation[] {
  const found: Relation[] = []
  for (const result of columns) {
    const others = columns.filter((column) => column !== result)
    const candidates = [
      ...toSums(result, others),
      ...toRates(result, others),
      ...toMeans(result, others),
    ]
    const [best] = candidates.filter((relation) => isMeant(relation, rows))
    if (best) found.push(best)
  }
  return found
}

function toSums(result: Column, others: readonly Column[]): Relation[] {
  // Parts stand beside each other, after what they make or before it.
  const runs = [2, 3].flatMap((length) =>
    others.slice(0, others.length - length + 1).map((_, at) => others.slice(at, at + length)),
  )
  return runs
    .filter((run) => run.every((part, at) => part.index === (run[0]?.index ?? 0) + at))
    .filter((run) => run[0]?.index === result.index + 1 || run.at(-1)?.index === result.index - 1)
    .map((run) => ({
      result,
      told: run.map(({title}) => title).join(' + '),
      calculate: (row) => sumOf(run.map(({values}) => values[row])),
      slack: () => sumOf(run.map(({rounding}) => rounding)) ?? 0,
    }))
}

/** Growth in percent, from the amount of growth and the level that it led to or came from. */
function toRates(result: Column, others: readonly Column[]): Relation[] {
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

/** The mean of a level and of what it was before its growth. */
function toMeans(result: Column, others: readonly Column[]): Relation[] {
  return others.flatMap((level) =>
    others
      .filter((growth) => growth !== level)
      .map((growth) => ({
        result,
        told: `${level.title} − ${growth.title} / 2`,
        calculate: (row) => {
          const [end, change] = [level.values[row], growth.values[row]]
          return end === undefined || change === undefined ? undefined : end - change / 2
        },
        slack: () => level.rounding + growth.rounding / 2,
      })),
  )
}

function holds({result, calculate, slack}: Relation, row: number): boolean | undefined {
  const [is, should] = [result.values[row], calculate(row)]
  if (is === undefined || should === undefined) return undefined
  return Math.abs(is - should) <= tidy(result.rounding + slack(row)) * 1.0001
}

/** A relation is meant where it holds in most rows, and not because all is nought. */
function isMeant(relation: Relation, rows: number): boolean {
  const outcomes = Array.from({length: rows}, (_, row) => holds(relation, row)).filter(
    (outcome) => outcome !== undefined,
  )
  const good = outcomes.filter(Boolean).length
  const isTold = relation.result.values.filter((value) => value !== undefined && value !== 0).length
  return outcomes.length >= fewestRows && isTold >= fewestRows && good / outcomes.length >= mostRows
}

interface Checked {
  readonly check: TableCheck
  readonly faults: readonly TableFault[]
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

/** The first or last row against the sum of all others. */
function checkTotal(
  {values, title, index, rounding}: Column,
  {rows}: NumericTable,
): Checked | undefined {
  const last = values.length - 1
  const attempts = [0, last].flatMap((at) => {
    const total = values[at]
    const sum = sumOf(values.filter((_, row) => row !== at))
    if (total === undefined || sum === undefined || values.length <= fewestRows) return []
    return [{at, total, sum, gap: Math.abs(total - sum)}]
  })
  // Rounded rows may lead away from a rounded total.
  const slack = rounding * values.length * 1.0001
  const [best] = attempts.toSorted((a, b) => a.gap - b.gap)
  if (!best) return undefined
  const {at, total, sum, gap} = best
  const scale = Math.max(...values.map((value) => Math.abs(value ?? 0)))
  if (gap > slack && gap > nearTotal * scale) return undefined
  const name = rows[at]?.[0] ?? ''
  const isGood = gap <= slack
  const detail = `${name}: ${formatNumber(total)}; the other ${String(values.length - 1)} rows make ${formatNumber(sum)}.`
  return {
    check: {what: `${title}: total of the rows`, holds: isGood, detail},
    faults: isGood
      ? []
      : [
          {
            row: at,
            column: index,
            expected: formatNumber(sum),
            found: formatNumber(total),
            detail: `${title}, ${name}: ${formatNumber(total)}, but the other rows make ${formatNumber(sum)}.`,
          },
        ],
  }
}

/** `undefined` where one of them is not there. */
function sumOf(values: readonly (number | undefined)[]): number | undefined {
  let sum = 0
  for (const value of values) {
    if (value === undefined) return undefined
    sum += value
  }
  return tidy(sum)
}
