/** Tables whose rows stand on a line each, their cells parted by tabs, bars or spaces. */
import {emptyText, type MappedText, sliceText, trimText} from '../text/mapped-text.ts'
import type {TableBlock} from './block.ts'
import type {LineRun} from './displays.ts'

export function splitTables(group: readonly MappedText[]): (LineRun | TableBlock)[] {
  const parts: (LineRun | TableBlock)[] = []
  const spaced = findSpacedRows(group)
  let run: MappedText[] = []
  let runIsTable = false
  const close = () => {
    if (run.length === 0) return
    parts.push(runIsTable && isTable(run) ? toTable(run) : {kind: 'lines', lines: run})
    run = []
  }
  for (const line of group) {
    const isRow =
      line.text.includes('\t') || line.text.trimStart().startsWith('|') || spaced.has(line)
    if (isRow !== runIsTable) close()
    runIsTable = isRow
    run.push(line)
  }
  close()
  return parts
}

/** Longest cell of a table whose columns only spaces part, in characters. */
const longestSpacedCell = 40

/** A row of a table set with spaces whose first cell is empty. */
const emptyFirst = /^\s{6,}\S/

/** Lines of a table set with spaces: as many cells in each, and figures in most behind the first. */
function findSpacedRows(group: readonly MappedText[]): Set<MappedText> {
  const found = new Set<MappedText>()
  const cellsOf = ({text}: MappedText) => [
    ...(emptyFirst.test(text) ? [''] : []),
    ...text.trim().split(/\s{2,}/),
  ]
  for (let start = 0; start < group.length;) {
    const width = cellsOf(group[start]!).length
    let end = start + 1
    while (end < group.length && cellsOf(group[end]!).length === width) end++
    const rows = group.slice(start, end)
    const cells = rows.slice(1).flatMap((row) => cellsOf(row).slice(1))
    const isShort = rows.every((row) =>
      cellsOf(row).every(({length}) => length <= longestSpacedCell),
    )
    const figures = cells.filter((cell) => /^[([]?[–—−-]?\d|^[–—-]$/.test(cell)).length
    if (width > 1 && rows.length > 2 && isShort && figures * 2 > cells.length) {
      for (const row of rows) found.add(row)
    }
    start = end
  }
  return found
}

function isTable(run: readonly MappedText[]): boolean {
  return run.length > 1 || (run[0]?.text.split('\t').filter((cell) => cell.trim()).length ?? 0) > 1
}

function toTable(run: readonly MappedText[]): TableBlock {
  const rows = run
    .filter((line) => !/^\s*\|[\s|:-]*$/.test(line.text))
    .map((line) => splitCells(line))
  return {
    kind: 'table',
    rows,
    lines: [run[0]?.lines[0] ?? 1, run.at(-1)?.lines[0] ?? 1],
  }
}

function splitCells(line: MappedText): MappedText[] {
  const isPiped = line.text.trimStart().startsWith('|')
  const isIndented = !isPiped && !line.text.includes('\t') && emptyFirst.test(line.text)
  const separator = isPiped ? /\|/g : line.text.includes('\t') ? /\t/g : /(?<=\S)\s{2,}(?=\S)/g
  const cells: MappedText[] = []
  let start = 0
  for (const {0: mark, index} of line.text.matchAll(separator)) {
    cells.push(trimText(sliceText(line, start, index)))
    start = index + mark.length
  }
  cells.push(trimText(sliceText(line, start)))
  if (isIndented) cells.unshift(emptyText)
  return isPiped ? cells.slice(1, -1) : cells
}
