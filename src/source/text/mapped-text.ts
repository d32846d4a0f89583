/**
 * Text that knows where each of its characters stands in the source.
 *
 * Reading joins lines, drops hyphens and puts OCR right; through all of it a
 * character keeps its source line and column, from which ids are made.
 */
import type {Text} from 'mdast'

export interface MappedText {
  readonly text: string
  /** Source line of each character, from 1. */
  readonly lines: readonly number[]
  /** Source column of each character, from 1, in UTF-16 units. */
  readonly columns: readonly number[]
}

export const emptyText: MappedText = {text: '', lines: [], columns: []}

export function toMappedLine(text: string, line: number): MappedText {
  return {
    text,
    lines: Array.from({length: text.length}, () => line),
    columns: Array.from({length: text.length}, (_, index) => index + 1),
  }
}

export function sliceText(source: MappedText, start: number, end = source.text.length): MappedText {
  return {
    text: source.text.slice(start, end),
    lines: source.lines.slice(start, end),
    columns: source.columns.slice(start, end),
  }
}

export function concatTexts(parts: readonly MappedText[]): MappedText {
  return {
    text: parts.map((part) => part.text).join(''),
    lines: concatNumbers(parts.map(({lines}) => lines)),
    columns: concatNumbers(parts.map(({columns}) => columns)),
  }
}

/** As many lists as a call takes arguments for sure. */
const fewLists = 1000

/** A passage grows block by block: two lists are copied whole, many times faster than number by number. */
function concatNumbers(lists: readonly (readonly number[])[]): number[] {
  return lists.length > fewLists ? lists.flat() : ([] as number[]).concat(...lists)
}

/** Text that stands in no source, at the place just after `after`: the space between two joined lines, say. */
export function insertedText(text: string, after: MappedText): MappedText {
  const line = after.lines.at(-1) ?? 1
  const column = (after.columns.at(-1) ?? 0) + 1
  return {
    text,
    lines: Array.from({length: text.length}, () => line),
    columns: Array.from({length: text.length}, () => column),
  }
}

export function trimText(source: MappedText): MappedText {
  const start = source.text.length - source.text.trimStart().length
  return sliceText(source, start, Math.max(start, source.text.trimEnd().length))
}

/** Where the lines of a text begin, but for those that go on with a word. */
export function findLines({text, lines}: MappedText): number[] {
  return [...lines.keys()].filter(
    (at) => at === 0 || (lines[at] !== lines[at - 1] && text[at - 1] === ' '),
  )
}

export const splitAt = (text: MappedText, starts: readonly number[]): MappedText[] =>
  starts.map((start, index) => trimText(sliceText(text, start, starts[index + 1])))

/** First and last source line; the text must not be empty. */
export function linesOf(source: MappedText): [number, number] {
  const [first, last] = [source.lines[0], source.lines.at(-1)]
  if (first === undefined || last === undefined) throw new Error('Unexpected empty text')
  return [first, last]
}

/** As text nodes, each one stretch of one source line. */
export function toTextNodes(source: MappedText): Text[] {
  const nodes: Text[] = []
  let start = 0
  for (let index = 1; index <= source.text.length; index++) {
    const goesOn =
      index < source.text.length &&
      source.lines[index] === source.lines[index - 1] &&
      source.columns[index] === (source.columns[index - 1] ?? 0) + 1
    if (goesOn) continue
    nodes.push(toTextNode(sliceText(source, start, index)))
    start = index
  }
  return nodes
}

function toTextNode(stretch: MappedText): Text {
  const line = stretch.lines[0] ?? 1
  const column = stretch.columns[0] ?? 1
  return {
    type: 'text',
    value: stretch.text,
    position: {start: {line, column}, end: {line, column: column + stretch.text.length}},
  }
}
