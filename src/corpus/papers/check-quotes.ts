/**
 * That a paper's text stands verbatim at the lines it names.
 *
 * Compared are letters and digits, after the recorded corrections: line ends, joined
 * hyphens, list markers and marks of emphasis are no words of the author.
 */
import type {PhrasingContent} from 'mdast'
import type {VFile} from 'vfile'
import {isMilestone, toRunningText} from '../../markdown/running-text.ts'
import type {Ledger} from '../../model/correction.ts'
import type {Lines} from '../../model/paper.ts'
import {splitLines} from '../../source/text/decode.ts'
import {reportError} from '../load/messages.ts'
import type {OutlinedPassage} from './outline.ts'
import {type OutlinedPaper, idOf, linesOf} from './outlined-paper.ts'

/** Longest word whose end may stand after a break, in letters. */
const longestWord = 40

/** A stretch of text between two breaks of a passage, and the source line it begins on. */
interface Piece {
  readonly line: number
  readonly text: string
}

/** Report every passage, sentence, quantity and citation that is not at its lines. */
export function checkQuotes(paper: OutlinedPaper, source: string, file: VFile): void {
  const lines = toLetterLines(source, paper.ledger)
  for (const passage of paper.outline.passages) {
    if (passage.node.type === 'table' || !passage.lines) continue
    const report = (id: string, node: {position?: VFile['messages'][number]['place']}) => {
      const reason = `Unexpected text of \`${id}\`, expected it at its lines of source.txt; run \`collate normalise\``
      reportError(file, 'quote-verbatim', reason, node.position)
    }
    if (!isAtLines(passage.node.children, passage.lines, lines)) report(passage.id, passage.node)
    for (const {directive, at} of placedSpans(paper, passage)) {
      if (!isAtLines(directive.children, at, lines)) report(idOf(directive), directive)
    }
  }
}

/** The directives of a passage that say where they stand. */
function placedSpans(paper: OutlinedPaper, passage: OutlinedPassage) {
  return passage.spans.flatMap(({directive}) => {
    const {id, to} = directive.attributes ?? {}
    const at = linesOf(paper, id ?? '', to ? Number(to) : undefined)
    return at ? [{directive, at}] : []
  })
}

function isAtLines(
  children: readonly PhrasingContent[],
  [first, last]: Lines,
  lines: readonly string[],
): boolean {
  const pieces = toPieces(children, first)
  return pieces.every(({line, text}, index) => {
    const next = pieces[index + 1]?.line ?? last
    return isWithin(toLetters(text), lines.slice(line - 1, next).join(''), lines[next - 1] ?? '')
  })
}

/** Whether a piece is in its lines; a word that a hyphen had split ends on the line after the break. */
function isWithin(piece: string, region: string, after: string): boolean {
  if (region.includes(piece)) return true
  for (let length = 1; length <= longestWord; length++) {
    const isEndThere = after.startsWith(piece.slice(-length))
    if (isEndThere && region.includes(piece.slice(0, -length))) return true
  }
  return false
}

function toPieces(children: readonly PhrasingContent[], first: number): Piece[] {
  const pieces: {line: number; text: string}[] = [{line: first, text: ''}]
  const collect = (nodes: readonly PhrasingContent[]) => {
    for (const node of nodes) {
      if (isMilestone(node)) {
        const line = node.name === 'l' ? toLine(node) : undefined
        if (line !== undefined && line > first) pieces.push({line, text: ''})
      } else if ('children' in node) collect(node.children)
      else {
        const piece = pieces.at(-1)
        if (piece) piece.text += toRunningText({children: [node]}).text
      }
    }
  }
  collect(children)
  return pieces
}

function toLine(milestone: Parameters<typeof toRunningText>[0]): number {
  return Number.parseInt(toRunningText(milestone).text, 10)
}

/** The lines of a source with their corrections, letters and digits only; lines that were left out are empty. */
function toLetterLines(source: string, ledger: Ledger | undefined): string[] {
  const isOut = (line: number) =>
    ledger?.leftOut.some(({lines: [first, last]}) => first <= line && line <= last) === true
  return splitLines(source).map((line, index) => {
    if (isOut(index + 1)) return ''
    const own = (ledger?.corrections ?? []).filter(
      ({lines: [first, last]}) => first === index + 1 && last === first,
    )
    return toLetters(correctLine(line, own))
  })
}

function correctLine(line: string, corrections: Ledger['corrections']): string {
  let corrected = line
  // From the end, so that the columns before stay what they are.
  for (const {column, wrong, right} of corrections.toSorted((a, b) => b.column - a.column)) {
    const start = column - 1
    if (!corrected.startsWith(wrong, start)) continue
    corrected = corrected.slice(0, start) + right + corrected.slice(start + wrong.length)
  }
  return corrected
}

function toLetters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}
