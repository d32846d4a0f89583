/**
 * Lines to blocks: paragraphs, headings, list items and tables, in the source's order.
 *
 * One-line paragraphs and hard-wrapped ones go through the same code: a source whose
 * lines mostly stand in runs of even width is wrapped, and there lines that fill the
 * measure are joined; in any other source each line is a block.
 */
import type {Ledger} from '../../model/correction.ts'
import {gatherCells} from './cell-tables.ts'
import {type LineRun, splitDisplays} from './displays.ts'
import {findFolios} from './folios.ts'
import {findBylines} from './head-lines.ts'
import {joinTexts} from '../text/joining.ts'
import {isFootnoteMark, isRule} from '../signs/footnotes.ts'
import {isHeaderLine, isRecurring, toShape} from '../signs/furniture-shape.ts'
import {
  concatTexts,
  emptyText,
  insertedText,
  linesOf,
  type MappedText,
  sliceText,
  trimText,
} from '../text/mapped-text.ts'
import {joinLoneMarkers} from './lone-markers.ts'
import {endsSentence} from '../text/plain.ts'
import {longestMeasure, splitParagraphs} from './paragraphs.ts'
import type {PageEdges} from '../text/pages.ts'

export interface TextBlock {
  readonly kind: 'text'
  readonly text: MappedText
  /** Depth of a Markdown heading in the source. */
  readonly depth?: number
  readonly isQuote?: boolean
  /** Lines of code or of a formula, which are not joined. */
  readonly display?: readonly MappedText[]
}

export interface TableBlock {
  readonly kind: 'table'
  readonly rows: readonly (readonly MappedText[])[]
  readonly lines: readonly [number, number]
}

export type Block = TextBlock | TableBlock

type Recorded = Ledger['corrections'][number]

export function linesOfBlock(block: Block): readonly [number, number] {
  return block.kind === 'table' ? block.lines : linesOf(block.text)
}

/** In a wrapped source at least this share of lines stands in runs of three or more. */
const wrappedShare = 0.4
/** @param edges lines at the edges of pages, where these are known */
export function toBlocks(
  lines: readonly MappedText[],
  lexicon: ReadonlySet<string>,
  edges: PageEdges | undefined,
): {blocks: Block[]; corrections: Recorded[]} {
  const corrections: Recorded[] = []
  const blocks: Block[] = []
  const groups = detachFurniture(groupLines(lines, edges), edges)
  const pieces = joinLoneMarkers(gatherCells(groups), edges)
  const running = pieces.filter((piece): piece is readonly MappedText[] => !('kind' in piece))
  const measure = findMeasure(running)
  const isSetIn = findSetIn(running)
  const splitBylines = findBylines(lines)
  const readParagraphs = (run: readonly MappedText[]) => {
    for (const part of splitBylines(run)) {
      for (const paragraph of splitParagraphs(part, measure)) {
        const text = joinTexts(
          paragraph.map((line) => trimText(line)),
          lexicon,
          corrections,
        )
        if (text.text !== '')
          blocks.push(toTextBlock(text, measure !== undefined && isSetIn(paragraph)))
      }
    }
  }
  const parts = pieces.flatMap((piece) => {
    const split = 'kind' in piece ? [piece] : splitTables(piece)
    return split.flatMap((part): Part[] =>
      part.kind === 'table' ? [part] : splitDisplays(part.lines, measure),
    )
  })
  for (const part of joinDisplays(parts)) {
    if (part.kind === 'table') blocks.push(part)
    else if (part.kind === 'display') blocks.push(toDisplay(part.lines))
    else readParagraphs(part.lines)
  }
  return {blocks, corrections}
}

/** Lines that gaps part are one formula with its number, or one piece of code. */
function joinDisplays(parts: readonly Part[]): Part[] {
  const joined: Part[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (part.kind === 'display' && last?.kind === 'display') last.lines.push(...part.lines)
    else joined.push(part)
  }
  return joined
}

/** Lines between blank ones; a page's number stands alone, and a form feed begins a page. */
function groupLines(lines: readonly MappedText[], edges: PageEdges | undefined): MappedText[][] {
  const folios = findFolios(lines.map(({text}) => text))
  const groups: MappedText[][] = []
  let isOpen = false
  for (const [index, line] of lines.entries()) {
    const isBlank = line.text.trim() === ''
    const isNoteMark =
      edges?.get(index + 1) === 'foot' && opensNote(line, lines[index + 1], lines[index + 2])
    const isFolio = folios.has(index) && edges?.has(index + 1) !== false
    const isAlone = isFolio || isNoteMark || isRule(line.text)
    if (!isBlank && (!isOpen || isAlone || line.text.startsWith('\f'))) groups.push([])
    if (!isBlank) groups.at(-1)?.push(line)
    isOpen = !isBlank && !isAlone
  }
  return groups
}

/** The number of a note, with a gap between it and the note. */
const opensNote = (number: MappedText, gap?: MappedText, note?: MappedText) =>
  /^\d{1,2}$/.test(number.text) &&
  gap?.text.trim() === '' &&
  /^["“‘«]?\p{Lu}.{20}/u.test(note?.text ?? '')

/** Running headers and page numbers that no blank line sets off become groups of their own. */
function detachFurniture(
  groups: readonly MappedText[][],
  edges: PageEdges | undefined,
): MappedText[][] {
  const outer = groups
    .flatMap((group) => [group[0], group.at(-1)])
    .filter((line) => line !== undefined)
  const shapes = Map.groupBy(new Set(outer), (line) => toShape(line.text))
  const numbers = new Set(outer.map(({text}) => Number(text)).filter(Number.isInteger))
  const isFurniture = ({text, lines: [line]}: MappedText) => {
    if (edges?.has(line ?? 0) === false) return false
    const trimmed = text.trim()
    if (/^\d{1,4}$/.test(trimmed))
      return numbers.has(Number(trimmed) + 1) || numbers.has(Number(trimmed) - 1)
    // A table that stands on every page is judged as a whole.
    if (trimmed.startsWith('|') || text.includes('\t')) return false
    if (isHeaderLine(text)) return true
    return isRecurring(trimmed, shapes.get(toShape(text))?.length ?? 0)
  }
  return groups.flatMap((group) => {
    let [start, end] = [0, group.length]
    while (start < end && isFurniture(group[start]!)) start++
    while (end > start && isFurniture(group[end - 1]!)) end--
    const single = (line: MappedText) => [line]
    const middle = group.slice(start, end)
    return [
      ...group.slice(0, start).map(single),
      ...(middle.length > 0 ? [middle] : []),
      ...group.slice(end).map(single),
    ]
  })
}

/** Width of a wrapped source's lines; `undefined` when its lines are whole paragraphs. */
function findMeasure(groups: readonly (readonly MappedText[])[]): number | undefined {
  const lengths = groups.flat().map((line) => line.text.length)
  const inRuns = groups.filter((group) => group.length >= 3).flat().length
  const measure = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.9)]
  if (measure === undefined || measure > longestMeasure) return undefined
  return inRuns / lengths.length >= wrappedShare ? measure : undefined
}

type Part = LineRun | TableBlock

function splitTables(group: readonly MappedText[]): Part[] {
  const parts: Part[] = []
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

function toTextBlock(text: MappedText, isSetIn: boolean): TextBlock {
  const marks = /^(#{1,6})\s+/.exec(text.text)
  if (marks) {
    return {kind: 'text', text: sliceText(text, marks[0].length), depth: marks[1]?.length ?? 1}
  }
  const quote = /^>\s?(?=\S)/.exec(text.text)
  if (quote) return {kind: 'text', text: sliceText(text, quote[0].length), isQuote: true}
  return isSetIn && endsSentence(text.text) && !isFootnoteMark(text.text)
    ? {kind: 'text', text, isQuote: true}
    : {kind: 'text', text}
}

function toDisplay(lines: readonly MappedText[]): TextBlock {
  const display = lines.map((line) => trimText(line))
  const parts = display.flatMap((line, index) =>
    index === 0 ? [line] : [insertedText(' ', display[index - 1]!), line],
  )
  return {kind: 'text', text: concatTexts(parts), display}
}

/** At most this share of the lines of a text is quotations set in from its edge. */
const quotedShare = 0.25
const setIn = /^(?: {3,}|\t)(?=["“«‘(]?\p{L})/u

/** Tells a quotation whose every line is set in, where most lines of the text are not. */
function findSetIn(
  groups: readonly (readonly MappedText[])[],
): (lines: readonly MappedText[]) => boolean {
  const lines = groups.flat()
  const share = lines.filter(({text}) => setIn.test(text)).length / Math.max(1, lines.length)
  return (paragraph) =>
    share <= quotedShare && paragraph.length > 1 && paragraph.every(({text}) => setIn.test(text))
}
