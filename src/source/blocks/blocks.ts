/**
 * Lines to blocks: paragraphs, headings, list items and tables, in the source's order.
 *
 * One-line paragraphs and hard-wrapped ones go through the same code: a source whose
 * lines mostly stand in runs of even width is wrapped, and there lines that fill the
 * measure are joined; in any other source each line is a block.
 */
import type {Ledger} from '../../model/correction.ts'
import type {Block, TableBlock, TextBlock} from './block.ts'
import {gatherCells} from './cell-tables.ts'
import {type LineRun, splitDisplays} from './displays.ts'
import {findBylines} from './head-lines.ts'
import {joinTexts} from '../text/joining.ts'
import {isFootnoteMark} from '../signs/footnotes.ts'
import {
  concatTexts,
  insertedText,
  type MappedText,
  sliceText,
  trimText,
} from '../text/mapped-text.ts'
import {gatherContents} from './contents.ts'
import {groupLines} from './line-groups.ts'
import {splitTables} from './line-tables.ts'
import {joinLoneMarkers} from './lone-markers.ts'
import {endsSentence} from '../text/plain.ts'
import {longestMeasure, splitParagraphs} from './paragraphs.ts'
import type {PageEdges} from './pages.ts'

type Recorded = Ledger['corrections'][number]

type Part = LineRun | TableBlock

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
  const groups = groupLines(lines, edges)
  const pieces = joinLoneMarkers(gatherCells(gatherContents(groups)), edges)
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

/** Width of a wrapped source's lines; `undefined` when its lines are whole paragraphs. */
function findMeasure(groups: readonly (readonly MappedText[])[]): number | undefined {
  const lengths = groups.flat().map((line) => line.text.length)
  const inRuns = groups.filter((group) => group.length >= 3).flat().length
  const measure = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.9)]
  if (measure === undefined || measure > longestMeasure) return undefined
  return inRuns / lengths.length >= wrappedShare ? measure : undefined
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
