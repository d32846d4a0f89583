/** Rows of a source table to an mdast table with one header row. */
import type {PhrasingContent, Table, TableCell, TableRow} from 'mdast'
import type {Ledger} from '../../model/correction.ts'
import type {TableBlock} from '../blocks/block.ts'
import {parseInline} from './inline.ts'
import {
  concatTexts,
  emptyText,
  insertedText,
  type MappedText,
  sliceText,
} from '../text/mapped-text.ts'

export function toTable(block: TableBlock, corrections: Ledger['corrections']): Table {
  const rows = evenRows(block.rows)
  const [top = [], second = [], ...rest] = rows
  const isTwoRows = rows.length > 2 && isSecondHeader(second)
  const header = isTwoRows ? mergeHeaders(top, second) : top
  const body = isTwoRows ? rest : rows.slice(1)
  return {
    type: 'table',
    align: header.map(() => null),
    children: [header, ...body].map((row) => toRow(row, corrections)),
  }
}

/** All rows as long as the longest, without columns that are empty in every row. */
function evenRows(rows: TableBlock['rows']): MappedText[][] {
  const width = Math.max(...rows.map((row) => row.findLastIndex(({text}) => text !== '') + 1))
  return rows.map((row) => Array.from({length: width}, (_, column) => row[column] ?? emptyText))
}

/** A row that only tells columns apart: nothing under the first, and no numbers. */
function isSecondHeader(row: readonly MappedText[]): boolean {
  const [first, ...others] = row.map(({text}) => text)
  const filled = others.filter((text) => text !== '')
  return first === '' && filled.length > 0 && filled.every((text) => /\p{L}/u.test(text))
}

/** `Including` over `Natural growth` and `Migration growth` becomes `Including: Natural growth`, and so on. */
function mergeHeaders(top: readonly MappedText[], second: readonly MappedText[]): MappedText[] {
  let above = emptyText
  return top.map((cell, column) => {
    if (cell.text !== '') above = cell
    const below = second[column] ?? emptyText
    if (below.text === '' || above.text === '') return below.text === '' ? cell : below
    return concatTexts([above, insertedText(': ', above), below])
  })
}

function toRow(row: readonly MappedText[], corrections: Ledger['corrections']): TableRow {
  return {type: 'tableRow', children: row.map((cell) => toCell(cell, corrections))}
}

function toCell(cell: MappedText, corrections: Ledger['corrections']): TableCell {
  const children: PhrasingContent[] = []
  for (const item of splitItems(cell)) {
    if (children.length > 0) children.push({type: 'text', value: ' • '})
    if (item.text !== '') children.push(...parseInline(item, corrections))
  }
  return {type: 'tableCell', children}
}

/** The items of a list that stands in one cell: `- One; - Two.` */
function splitItems(cell: MappedText): MappedText[] {
  if (!/^-\s/.test(cell.text)) return [cell]
  const marks = [...cell.text.matchAll(/(?:^|(?<=[;.])\s{1,3})-\s{1,3}/g)]
  return marks.map((mark, index) =>
    sliceText(cell, mark.index + mark[0].length, marks[index + 1]?.index),
  )
}
