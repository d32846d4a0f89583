import {stripVTControlCharacters, styleText} from 'node:util'

/** Columns where the terminal does not say how wide it is, as in a pipe. */
const defaultWidth = 100
const gap = '  '

/** A table for the terminal: columns as wide as they need, the last takes the rest and is wrapped. */
export function printTable(header: readonly string[], rows: readonly (readonly string[])[]): void {
  const width = process.stdout.columns || defaultWidth
  const widths = header.map((title, column) =>
    Math.max(toLength(title), ...rows.map((row) => toLength(row[column] ?? ''))),
  )
  const before = widths.slice(0, -1).reduce((sum, own) => sum + own + gap.length, 0)
  const rest = Math.max(longestWord, width - before)
  const toLines = (row: readonly string[]) => {
    const wrapped = wrap(row.at(-1) ?? '', rest)
    const first = row.slice(0, -1).map((cell, column) => pad(cell, widths[column] ?? 0))
    return wrapped.map((line, at) =>
      at === 0 ? [...first, line].join(gap) : ' '.repeat(before) + line,
    )
  }
  const lines = [styleText('bold', toLines(header).join('\n')), ...rows.flatMap(toLines)]
  process.stdout.write(`${lines.map((line) => line.trimEnd()).join('\n')}\n`)
}

/** Width below which wrapping would cut every line to a word. */
const longestWord = 30

function toLength(text: string): number {
  return [...stripVTControlCharacters(text)].length
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - toLength(text)))
}

/** Lines no longer than a width, broken between words. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && toLength(line) + 1 + toLength(word) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
