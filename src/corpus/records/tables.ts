import type {Table as TableNode} from 'mdast'
import {toRunningText} from '../../markdown/running-text.ts'
import type {Table} from '../../model/figure.ts'
import {checkTable} from '../../statistics/audit/check-table.ts'
import {toNumbered} from './captions.ts'
import {dropUndefined} from './drop-undefined.ts'
import type {OutlinedPaper} from '../papers/outlined-paper.ts'
import {createCellReader} from './read-cell.ts'

/** The tables of a paper, as written and with their numbers read. */
export function toTables(paper: OutlinedPaper): Table[] {
  return paper.outline.objects.flatMap((object) => {
    const node = object.table?.node
    if (node?.type !== 'table') return []
    const {url, ...numbered} = toNumbered(paper, object)
    const [header = [], ...rows] = toCells(node)
    const readCell = createCellReader(rows.flat())
    const problems = rows.flatMap((row, index) =>
      row.length === header.length
        ? []
        : [
            `row ${String(index + 1)} has ${String(row.length)} cells, the header ${String(header.length)}`,
          ],
    )
    const data = rows.map((row) => row.map(readCell))
    const checks = [...checkTable({header, rows, data}).checks]
    return [dropUndefined({...numbered, problems, url, header, rows, data, checks, audit: []})]
  })
}

function toCells(table: TableNode): string[][] {
  return table.children.map((row) => row.children.map((cell) => toRunningText(cell).text))
}
