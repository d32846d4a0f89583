/** Where pages begin and end, in a source that parts them with form feeds. */

import {isLoneMark, isNoteText} from '../signs/footnotes.ts'

/** A page's header has no more lines, and its footer none either. */
const longestHeader = 3
const longestFooter = 6
/** Lines of the longest note. */
const longestNote = 12
/** Fewer form feeds may stand for anything. */
const fewestFeeds = 2

/** The lines at the edges of pages by their numbers, from 1, and which edge it is. */
export type PageEdges = ReadonlyMap<number, 'top' | 'head' | 'foot'>

/** @returns `undefined` where no form feeds part pages */
export function findPageEdges(lines: readonly string[]): PageEdges | undefined {
  const starts = lines.flatMap((line, index) => (line.startsWith('\f') ? [index] : []))
  if (starts.length < fewestFeeds) return undefined
  const edges = new Map<number, 'top' | 'head' | 'foot'>()
  for (const [at, start] of [0, ...starts].entries()) {
    const end = starts[at] ?? lines.length
    const filled: number[] = []
    for (let index = start; index < end; index++) if (lines[index]?.trim()) filled.push(index + 1)
    const foot = Math.min(filled.length - longestFooter, findNotes(lines, filled))
    for (const line of filled.slice(Math.max(0, foot))) edges.set(line, 'foot')
    // The first page opens with the paper's own names, which headers repeat later.
    if (at === 0) continue
    for (const [index, line] of filled.slice(0, longestHeader).entries())
      edges.set(line, index === 0 ? 'top' : 'head')
  }
  return edges
}

/** Index of the first mark of the notes that end a page, each mark on a line of its own with a gap behind it. */
function findNotes(lines: readonly string[], filled: readonly number[]): number {
  let first = filled.length
  let number: number | undefined
  for (let at = filled.length - 2; at >= 0 && first - at <= longestNote + 1; at--) {
    const [line, next] = [filled[at]!, filled[at + 1]!]
    const mark = lines[line - 1]!
    if (!isLoneMark(mark) || next === line + 1 || !isNoteText(lines[next - 1]!)) continue
    const found = Number(mark)
    if (number !== undefined && found !== number - 1 && !Number.isNaN(found)) continue
    first = at
    number = Number.isNaN(found) ? number : found
  }
  return first
}
