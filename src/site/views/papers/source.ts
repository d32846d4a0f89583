import type {Correction, Ledger, LeftOutReason} from '../../../model/correction.ts'
import type {Lines} from '../../../model/paper.ts'
import type {SourceText} from '../../data.ts'
import {toCount} from '../../format.ts'

/** A line of a source as its page shows it. */
export interface SourceLine {
  readonly number: number
  readonly pieces: readonly SourcePiece[]
  /** What became of it where it is not text of the paper. */
  readonly fate: SourceFate | undefined
}

export interface SourceFate {
  readonly kind: 'taken' | 'left-out'
  /** Said once, at the first of its lines. */
  readonly label: string | undefined
}

/** A stretch of a line, read as it stands unless a note says otherwise. */
export interface SourcePiece {
  readonly text: string
  /** What it has been read as, and why. */
  readonly note?: string
}

type Change = Ledger['corrections'][number]

const reasons: Readonly<Record<LeftOutReason, string>> = {
  'running-header': 'running header',
  masthead: 'masthead of the journal',
  'page-furniture': 'page furniture',
  garbled: 'garbled by the conversion',
  repeated: 'repeated',
  identifiers: 'identifiers of authors in other registers',
}

/** Why a place within a line is read otherwise; one at its end joins it to another line. */
const whys: Readonly<Record<Exclude<Correction['why'], 'hyphen' | 'join'>, string>> = {
  ocr: 'OCR',
  spelling: 'spelling of the conversion',
  mojibake: 'wrong encoding',
  escape: 'escape of the conversion',
}

export function toSourceLines({lines, ledger}: SourceText): SourceLine[] {
  const fates = new Map<number, SourceFate>()
  for (const {lines: taken, field} of ledger.taken) {
    setFate(fates, taken, 'taken', `in the record: ${field.replaceAll('.', ', ')}`)
  }
  for (const {lines: left, why} of ledger.leftOut) {
    setFate(fates, left, 'left-out', `left out: ${reasons[why]}`)
  }
  const changes = Map.groupBy(ledger.corrections, (change) => change.lines[0])
  return lines.map((text, index) => ({
    number: index + 1,
    pieces: toPieces(text, changes.get(index + 1) ?? []),
    fate: fates.get(index + 1),
  }))
}

function setFate(
  fates: Map<number, SourceFate>,
  [first, last]: Lines,
  kind: SourceFate['kind'],
  label: string,
): void {
  for (let line = first; line <= last; line++) {
    fates.set(line, {kind, label: line === first ? label : undefined})
  }
}

/**
 * A line cut at its corrections. One whose text is not found at its column is left
 * unmarked: an address masked before it has moved it.
 */
function toPieces(line: string, changes: readonly Change[]): SourcePiece[] {
  const pieces: SourcePiece[] = []
  let end = 0
  for (const change of changes.toSorted((a, b) => a.column - b.column)) {
    const start = change.column - 1
    const [wrong = ''] = change.wrong.split('\n')
    if (start < end || !line.startsWith(wrong, start)) continue
    if (start > end) pieces.push({text: line.slice(end, start)})
    pieces.push({text: wrong, note: toNote(change)})
    end = start + wrong.length
  }
  return end < line.length ? [...pieces, {text: line.slice(end)}] : pieces
}

function toNote({why, right, lines: [, last]}: Change): string {
  if (why === 'join' || why === 'hyphen') return `joined to line ${last}`
  const reading = right === '' ? 'dropped' : `read as ${right}`
  return `${reading} (${whys[why]})`
}

/** How many lines and places the editing touched, in words. */
export function toSourceTally({lines, ledger}: SourceText): string[] {
  const countLines = (ranges: readonly {lines: Lines}[]) =>
    ranges.reduce((sum, {lines: [first, last]}) => sum + last - first + 1, 0)
  const joins = ledger.corrections.filter(({why}) => why === 'join' || why === 'hyphen').length
  return [
    toCount(lines.length, 'line'),
    `${toCount(countLines(ledger.taken), 'line')} in the bibliographic record`,
    `${toCount(countLines(ledger.leftOut), 'line')} left out`,
    toCount(ledger.corrections.length - joins, 'correction'),
    toCount(joins, 'join'),
  ]
}
