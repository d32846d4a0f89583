/** Tables whose cells the conversion set on lines of their own, row by row or column by column. */
import type {TableBlock} from './block.ts'
import {concatTexts, insertedText, type MappedText, trimText} from '../text/mapped-text.ts'

type Group = readonly MappedText[]

const longestCell = 40
/** A cell is wrapped over no more lines. */
const mostLines = 3
const fewestRows = 3
const widestTable = 12
const mostCells = 1200
/** So many of the cells behind a row's first are figures. */
const figuresShare = 0.8

const isFigure = ({text}: MappedText) =>
  /^\s*[([<>~]?[–—−+-]?\d|^\s*(?:[–—-]|n\/?a)\s*$/iu.test(text)
const isCell = ({text}: MappedText) =>
  text.trim().length <= longestCell &&
  !text.startsWith('\f') &&
  !/(?:\p{L}{4}|\))[.!?;]\s*$/u.test(text)

/** The groups of lines, and the tables that some of them are. */
export function gatherCells(pieces: readonly (Group | TableBlock)[]): (Group | TableBlock)[] {
  const gathered: (Group | TableBlock)[] = []
  const groups = pieces.map((piece) => (isGroup(piece) ? piece : []))
  const kinds = groups.map(kindOf)
  for (let at = 0; at < groups.length;) {
    const before = gathered.at(-1)
    const open = before && isGroup(before) ? before : []
    const found = findColumns(groups, at, open) ?? findRows({groups, kinds}, at, open)
    if (found) {
      if (found.taken > 0) {
        gathered.pop()
        if (open.length > found.taken) gathered.push(open.slice(0, -found.taken))
      }
      gathered.push(toTable(found.rows))
      at += found.length
    } else gathered.push(pieces[at++]!)
  }
  return gathered
}

interface Found {
  readonly rows: readonly Group[]
  /** Groups that it spans, and lines before them that are its first column or cell. */
  readonly length: number
  readonly taken: number
}

/** Groups of as many lines each: a head, and figures under it. */
function findColumns(groups: readonly Group[], at: number, before: Group): Found | undefined {
  const height = groups[at]?.length ?? 0
  if (height <= fewestRows) return undefined
  let end = at
  while (groups[end]?.length === height && isColumn(groups[end]!)) end++
  const columns = groups.slice(at, end)
  const labels = before.slice(-height)
  const above = before.at(-height - 1)
  const hasLabels =
    labels.length === height &&
    labels.every(isCell) &&
    (!labels.slice(1).some(isFigure) || (above !== undefined && !isCell(above)))
  if (columns.length + (hasLabels ? 1 : 0) < 3) return undefined
  const all = hasLabels ? [labels, ...columns] : columns
  const rows = Array.from({length: height}, (_, row) => all.map((column) => column[row]!))
  return {rows, length: columns.length, taken: hasLabels ? height : 0}
}

function isColumn(group: Group): boolean {
  const figures = group.slice(1).filter(isFigure).length
  return group.every(isCell) && figures >= (group.length - 1) * figuresShare
}

type Kind = 'figure' | 'words' | 'text'

const kindOf = (group: Group): Kind => {
  if (group.length > mostLines || !group.every(isCell)) return 'text'
  return group[0] && isFigure(group[0]) ? 'figure' : 'words'
}

/** Cells that follow one another: every so many a label, and figures between. */
function findRows(
  {groups, kinds}: {groups: readonly Group[]; kinds: readonly Kind[]},
  at: number,
  before: Group,
): Found | undefined {
  const run = kinds.slice(at, at + mostCells)
  const end = run.indexOf('text')
  const whole = end === -1 ? run : run.slice(0, end)
  const rest = groups[at + whole.length - 1]?.[0]?.text.trim() ?? ''
  // The number of the page may stand under its last row.
  for (const cells of /^\d{1,4}$/.test(rest) ? [whole, whole.slice(0, -1)] : [whole]) {
    const found = findRowsOf(groups, at, before, cells)
    if (found) return found
  }
  return undefined
}

function findRowsOf(
  groups: readonly Group[],
  at: number,
  before: Group,
  cells: readonly Kind[],
): Found | undefined {
  // The first cell may stand right under the caption.
  const first = before.at(-1)
  for (const taken of first && isCell(first) && !isFigure(first) ? [1, 0] : [0]) {
    const width = findWidth(taken === 1 ? ['words', ...cells] : cells)
    if (width === undefined) continue
    const own = groups.slice(at, at + cells.length).map(joinLines)
    const all = taken === 1 ? [first!, ...own] : own
    const rows = Array.from({length: all.length / width}, (_, row) =>
      all.slice(row * width, (row + 1) * width),
    )
    return {rows, length: cells.length, taken}
  }
  return undefined
}

/** How many cells a row has: labels stand first in every row but the head, and figures behind them. */
function findWidth(cells: readonly Kind[]): number | undefined {
  // So few figures fill no table, however wide its rows are.
  if (cells.filter((kind) => kind === 'figure').length * 3 < cells.length) return undefined
  for (let width = 2; width <= widestTable; width++) {
    if (cells.length % width > 0 || cells.length / width <= fewestRows) continue
    const body = cells.slice(width)
    const isLabelled = body.every((kind, index) => index % width > 0 || kind === 'words')
    if (!isLabelled) continue
    const figures = body.filter((kind) => kind === 'figure').length
    if (figures >= (body.length / width) * (width - 1) * figuresShare) return width
  }
  return undefined
}

const isGroup = (piece: Group | TableBlock): piece is Group => Array.isArray(piece)

function joinLines(lines: Group): MappedText {
  return concatTexts(
    lines.flatMap((line, index) => {
      const text = trimText(line)
      return index === 0 ? [text] : [insertedText(' ', text), text]
    }),
  )
}

function toTable(rows: readonly Group[]): TableBlock {
  const lines = rows.flat().flatMap((cell) => cell.lines)
  return {
    kind: 'table',
    rows: rows.map((row) => row.map((cell) => trimText(cell))),
    lines: [Math.min(...lines), Math.max(...lines)],
  }
}
