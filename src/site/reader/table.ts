import type {Element, ElementContent} from 'hast'
import type {Table, TableCell} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {toElement} from './element.ts'
import {type ToEntryId, toPhrasing} from './phrasing.ts'

/** A number as papers write it: `19,766,807`, `0,78`, `-1 690`, `27%`. */
const number = /^[-–−+]?\d[\d\s.,]*%?$/u

/** A table of a paper, ruled, with its cells as written; it scrolls by itself where it is too wide. */
export function toTableElement(table: Table, captionId: string, toEntryId: ToEntryId): Element {
  const [header, ...rows] = table.children
  const isNumeric = (header?.children ?? []).map((_, column) => isNumericColumn(rows, column))
  const toCell = (cell: TableCell, column: number, isHeader: boolean): Element => {
    const scope = isHeader ? 'col' : column === 0 && !isNumeric[0] ? 'row' : undefined
    // A heading that says nothing is none.
    const isHeading = scope !== undefined && toString(cell).trim() !== ''
    return toElement(
      isHeading ? 'th' : 'td',
      {...(isHeading ? {scope} : {}), ...(isNumeric[column] ? {className: ['n']} : {})},
      ...toCellContent(toPhrasing(cell.children, toEntryId)),
    )
  }
  const toRow = (row: Table['children'][number], isHeader: boolean): Element =>
    toElement('tr', {}, ...row.children.map((cell, column) => toCell(cell, column, isHeader)))
  return toElement(
    'div',
    {className: ['table-scroll'], tabIndex: 0, role: 'region', ariaLabelledBy: [captionId]},
    toElement(
      'table',
      {className: ['data']},
      toElement('thead', {}, ...(header ? [toRow(header, true)] : [])),
      toElement('tbody', {}, ...rows.map((row) => toRow(row, false))),
    ),
  )
}

/** Whether the cells of a column that hold anything hold numbers, all but for one in five. */
function isNumericColumn(rows: readonly Table['children'][number][], column: number): boolean {
  const texts = rows.map((row) => toString(row.children[column]).trim()).filter(Boolean)
  const numbers = texts.filter((text) => number.test(text))
  return numbers.length > 0 && numbers.length >= texts.length * 0.8
}

/** What joins the items of a list in a cell of structured Markdown. */
const betweenItems = ' • '

/** A cell as written; where it holds the items of a list, as that list. */
function toCellContent(content: readonly ElementContent[]): ElementContent[] {
  const items: ElementContent[][] = [[]]
  for (const node of content) {
    const [first = '', ...next] = node.type === 'text' ? node.value.split(betweenItems) : []
    items.at(-1)?.push(node.type === 'text' ? {type: 'text', value: first} : node)
    items.push(...next.map((value): ElementContent[] => [{type: 'text', value}]))
  }
  if (items.length === 1) return [...content]
  return [
    toElement(
      'ul',
      {className: ['cell-items']},
      ...items.map((item) => toElement('li', {}, ...item)),
    ),
  ]
}
