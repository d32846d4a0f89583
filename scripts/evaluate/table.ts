/** Figures as a table for the terminal: a column per paper, then all of them together. */
import {type Figure, toPrecisionAndRecall, toValue} from './figure.ts'

export interface Column {
  readonly title: string
  readonly figures: readonly Figure[]
}

/** One line per figure of the last column, which holds the sum. */
export function toTable(area: string, columns: readonly Column[]): string {
  const all = columns.at(-1)?.figures ?? []
  const rows = all.map((sum) => [
    sum.name,
    ...columns.map(({figures}) => formatValue(figures.find(({name}) => name === sum.name))),
    formatCounts(sum),
  ])
  const table = [[area, ...columns.map(({title}) => title), ''], ...rows]
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)))
  const isNumber = (column: number) => column > 0 && column < widths.length - 1
  return table
    .map((row) =>
      row
        .map((cell, column) =>
          isNumber(column) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function formatValue(figure: Figure | undefined): string {
  return (figure && toValue(figure))?.toFixed(3) ?? '–'
}

function formatCounts({right, wanted, given}: Figure): string {
  if (given === undefined) return `${formatCount(right)}/${wanted}`
  const {precision, recall} = toPrecisionAndRecall({right, wanted, given})
  return `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  ${right}/${wanted}, ${given} given`
}

/** Sums of shares have decimals, counts have none. */
function formatCount(count: number): string {
  return Number.isInteger(count) ? String(count) : count.toFixed(2)
}
