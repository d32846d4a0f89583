/** Which stretches of a shown text the query found. */
import {readText} from '../analysis/read-text.ts'
import type {QueryWord} from '../query/query-words.ts'

/** A stretch of text by its offsets, the end excluded. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** The stretches of a text that stand for words of the query, in order and apart. */
export function findMarks(text: string, words: readonly QueryWord[]): Range[] {
  const terms = new Set(words.flatMap((word) => word.terms.flatMap(({term}) => term.split(' '))))
  if (terms.size === 0) return []
  const ranges: Range[] = []
  const found = readText(text).tokens.filter(({term}) => terms.has(term))
  for (const {start, end} of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = ranges.at(-1)
    if (last && start < last.end)
      ranges[ranges.length - 1] = {start: last.start, end: Math.max(last.end, end)}
    else ranges.push({start, end})
  }
  return ranges
}

export interface ExcerptOptions {
  /** About how many characters to keep of a longer text (default: `320`). */
  length?: number
}

const defaults = {length: 320} as const satisfies Required<ExcerptOptions>

/** How much of the excerpt stands before its first mark. */
const lead = 0.2

/**
 * The stretch of a text with the most marks, cut at white space; all of a short text.
 * The first of equal stretches wins.
 */
export function findExcerpt(
  text: string,
  marks: readonly Range[],
  options: ExcerptOptions = {},
): Range {
  const {length} = {...defaults, ...options}
  if (text.length <= length * 1.25) return {start: 0, end: text.length}
  const start = Math.max(0, findDensest(marks, length) - Math.round(length * lead))
  const from = start === 0 ? 0 : toWordStart(text, start)
  const to = from + length >= text.length ? text.length : toWordStart(text, from + length)
  return {start: from, end: text.slice(from, to).trimEnd().length + from}
}

/** Where the window with the most marks begins. */
function findDensest(marks: readonly Range[], length: number): number {
  let best = {start: 0, count: 0}
  let last = 0
  for (const [first, {start}] of marks.entries()) {
    while (last < marks.length && (marks[last]?.end ?? Infinity) <= start + length) last += 1
    if (last - first > best.count) best = {start, count: last - first}
  }
  return best.start
}

/** The start of the first word at or after an offset; the offset itself in a word without end. */
function toWordStart(text: string, offset: number): number {
  const longestWord = 60
  const space = text.slice(offset, offset + longestWord).search(/\s/)
  return space === -1 ? offset : offset + space + 1
}
