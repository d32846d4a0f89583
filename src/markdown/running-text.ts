/**
 * The running text of a passage, and wrapping a stretch of it.
 *
 * Sentences, citations and quantities are found in plain text and then wrapped in
 * place, across emphasis, links and one another. While a paper is read, every text
 * node knows its place in the source: it covers one stretch of one source line, so a
 * character's column is the node's plus its distance from the node's start.
 */
import type {PhrasingContent, Text} from 'mdast'
import type {TextDirective} from 'mdast-util-directive'
import type {Point} from 'unist'

/** Directives whose label is the editor's, not the author's: no part of the running text. */
const milestones = new Set(['l', 'folio'])

type Wrapper = PhrasingContent & {children: PhrasingContent[]}

export interface RunningText {
  readonly text: string
  /** Source place of a character; `undefined` in a paper without a source. */
  readonly placeAt: (offset: number) => Point | undefined
}

export function isMilestone(node: PhrasingContent): node is TextDirective {
  return node.type === 'textDirective' && milestones.has(node.name)
}

/** The text of a passage as one string, milestones left out. */
export function toRunningText(passage: {
  readonly children: readonly PhrasingContent[]
}): RunningText {
  const pieces: {start: number; node: Text}[] = []
  let text = ''
  const collect = (children: readonly PhrasingContent[]) => {
    for (const node of children) {
      if (isMilestone(node)) continue
      if (node.type === 'text') {
        pieces.push({start: text.length, node})
        text += node.value
      } else if (node.type === 'break') text += '\n'
      else if ('children' in node) collect(node.children)
      else if ('value' in node) text += node.value
    }
  }
  collect(passage.children)
  return {
    text,
    placeAt(offset) {
      const piece = pieces.findLast(({start}) => start <= offset)
      const start = piece?.node.position?.start
      if (!piece || !start) return undefined
      return {line: start.line, column: start.column + offset - piece.start}
    },
  }
}

/**
 * Wrap the stretch of running text from `start` to `end` in `wrapper`, in place.
 *
 * What the stretch covers whole goes inside. Emphasis that it covers in part is cut in
 * two; so is a link. A directive is never cut: a stretch that begins or ends inside
 * one is wrapped inside it when it lies there whole, and refused otherwise.
 *
 * @returns whether the stretch was wrapped
 */
export function wrapRange(
  passage: {children: PhrasingContent[]},
  start: number,
  end: number,
  wrapper: Wrapper,
): boolean {
  if (start >= end) return false
  const inner = findDirectiveAround(passage.children, start, end)
  if (inner === 'cut') return false
  if (inner) return wrapRange(inner.node, start - inner.offset, end - inner.offset, wrapper)
  const [before, rest] = splitChildren(passage.children, start)
  const [inside, after] = splitChildren(rest, end - start)
  // A milestone at the start marks where the passage begins, not where the wrapper does.
  const leading = inside.findIndex((node) => !isMilestone(node))
  wrapper.children = inside.slice(leading)
  passage.children = [...before, ...inside.slice(0, leading), wrapper, ...after]
  return true
}

function lengthOf(node: PhrasingContent): number {
  return toRunningText({children: [node]}).text.length
}

/** The directive that holds the whole stretch, if one holds any of its ends in its inside. */
function findDirectiveAround(
  children: readonly PhrasingContent[],
  start: number,
  end: number,
): {node: Wrapper; offset: number} | 'cut' | undefined {
  let offset = 0
  for (const node of children) {
    const length = lengthOf(node)
    const [from, to] = [offset, offset + length]
    offset = to
    if (length === 0 || to <= start || from >= end || !('children' in node)) continue
    const covered = start <= from && to <= end
    if (covered) continue
    if (node.type === 'textDirective') {
      return from <= start && end <= to ? {node, offset: from} : 'cut'
    }
    const deeper = findDirectiveAround(node.children, start - from, end - from)
    if (deeper === 'cut') return 'cut'
    if (deeper) return {node: deeper.node, offset: deeper.offset + from}
  }
  return undefined
}

/** Cut a list of nodes at an offset; zero-width nodes at the cut go to the right. */
function splitChildren(
  children: readonly PhrasingContent[],
  at: number,
): [PhrasingContent[], PhrasingContent[]] {
  const left: PhrasingContent[] = []
  const right: PhrasingContent[] = []
  let offset = 0
  for (const node of children) {
    const length = lengthOf(node)
    const [from, to] = [offset, offset + length]
    offset = to
    if (to <= at && (length > 0 || to < at)) left.push(node)
    else if (from >= at) right.push(node)
    else {
      const [a, b] = splitNode(node, at - from)
      left.push(a)
      right.push(b)
    }
  }
  return [left, right]
}

function splitNode(node: PhrasingContent, at: number): [PhrasingContent, PhrasingContent] {
  if (node.type === 'text') return splitText(node, at)
  if (!('children' in node)) throw new Error(`Unexpected cut inside \`${node.type}\``)
  const [a, b] = splitChildren(node.children, at)
  return [
    {...node, children: a},
    {...node, children: b},
  ]
}

function splitText(node: Text, at: number): [Text, Text] {
  const a: Text = {type: 'text', value: node.value.slice(0, at)}
  const b: Text = {type: 'text', value: node.value.slice(at)}
  if (node.position) {
    const {start, end} = node.position
    const cut = {line: start.line, column: start.column + at}
    a.position = {start, end: cut}
    b.position = {start: cut, end}
  }
  return [a, b]
}
