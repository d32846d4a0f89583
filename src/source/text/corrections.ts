import type {VFile} from 'vfile'
import type {CorrectionEntry, Ledger} from '../../model/correction.ts'
import {concatTexts, insertedText, type MappedText, sliceText} from './mapped-text.ts'

type Recorded = Ledger['corrections'][number]

/**
 * Put an editor's corrections into the lines they name.
 *
 * An entry whose `wrong` is not on its line, or stands there more often than `times`
 * says, is an error: the editor meant another place.
 */
export function applyCorrections(
  lines: readonly MappedText[],
  entries: readonly CorrectionEntry[],
  file: VFile,
): {lines: MappedText[]; corrections: Recorded[]} {
  const corrected = [...lines]
  const corrections: Recorded[] = []
  for (const entry of entries) {
    const line = lines[entry.line - 1]
    const starts = line ? findAll(line.text, entry.wrong) : []
    const times = entry.times ?? 1
    if (!line || starts.length !== times) {
      file.message(
        `Unexpected \`${entry.wrong}\` ${String(starts.length)} times on source line ${String(entry.line)}, expected it ${String(times)} times; mend \`line\`, \`wrong\` or \`times\` in corrections.yaml`,
        {place: {line: entry.line, column: 1}, source: 'collate', ruleId: 'correction-found'},
      ).fatal = true
      continue
    }
    for (const start of starts) {
      const {wrong, right, why} = entry
      corrections.push({lines: [entry.line, entry.line], column: start + 1, wrong, right, why})
    }
  }
  for (const [index, line] of lines.entries()) {
    const own = corrections.filter((correction) => correction.lines[0] === index + 1)
    if (own.length > 0) corrected[index] = replaceAll(line, own)
  }
  return {lines: corrected, corrections}
}

function findAll(text: string, part: string): number[] {
  const starts: number[] = []
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) {
    starts.push(at)
  }
  return starts
}

function replaceAll(line: MappedText, corrections: readonly Recorded[]): MappedText {
  const parts: MappedText[] = []
  let done = 0
  for (const {column, wrong, right} of corrections.toSorted((a, b) => a.column - b.column)) {
    const start = column - 1
    const before = sliceText(line, done, start)
    parts.push(before, toReplacement(sliceText(line, start, start + wrong.length), right))
    done = start + wrong.length
  }
  return concatTexts([...parts, sliceText(line, done)])
}

/** A text of the same length keeps its columns; any other stands whole at the start of the wrong one. */
function toReplacement(wrong: MappedText, right: string): MappedText {
  if (wrong.text.length === right.length) return {...wrong, text: right}
  const inserted = insertedText(right, wrong)
  return {...inserted, columns: inserted.columns.map(() => wrong.columns[0] ?? 1)}
}
