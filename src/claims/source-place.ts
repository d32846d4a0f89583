/** Where a stretch of a passage stands in the source, and the id that gives it. */
import type {PhrasingContent} from 'mdast'
import type {TextDirective} from 'mdast-util-directive'
import type {Point} from 'unist'
import {isMilestone, toRunningText} from '../markdown/running-text.ts'

/** Length of the mark before emphasised text, where the tree does not place the mark itself. */
const markLength = {emphasis: 1, strong: 2} as const

export interface SourcePlace {
  /** Line and column of the first character, Markdown marks included: `l85c120`. */
  readonly id: string
  /** The line it ends on, where that is not the line it begins on. */
  readonly to?: number
}

/**
 * Find the place of a stretch of running text.
 *
 * In a passage without source positions the milestone gives the line, and the distance
 * from the start of the passage stands for the column.
 *
 * @returns `undefined` where neither says anything
 */
export function findSourcePlace(
  passage: {readonly children: readonly PhrasingContent[]},
  start: number,
  end: number,
): SourcePlace | undefined {
  const {placeAt} = toRunningText(passage)
  const first = placeAt(start)
  const last = placeAt(end - 1)
  if (!first || !last) return findPlaceByMilestone(passage, start)
  const {line, column} = findMarkBefore(passage, start) ?? first
  return {id: `l${line}c${column}`, ...(last.line !== line && {to: last.line})}
}

function findPlaceByMilestone(
  passage: {readonly children: readonly PhrasingContent[]},
  start: number,
): SourcePlace | undefined {
  const [first] = passage.children
  if (!first || !isMilestone(first)) return undefined
  const label = toRunningText(first).text
  const line = /^\d+/.exec(label)?.[0]
  const from = Number(/p(\d+)$/.exec(label)?.[1] ?? 1)
  return line === undefined ? undefined : {id: `l${line}c${from + start}`}
}

/** The place of the outermost Markdown mark that opens right at an offset. */
function findMarkBefore(
  parent: {readonly children: readonly PhrasingContent[]},
  start: number,
): Point | undefined {
  let offset = 0
  for (const node of parent.children) {
    const isOutside: boolean = isMilestone(node)
    if (isOutside) continue
    const length = toRunningText({children: [node]}).text.length
    if (length > 0 && offset + length > start) {
      if (!('children' in node)) return undefined
      if (offset === start && isMark(node)) return toMarkPlace(node)
      return findMarkBefore(node, start - offset)
    }
    offset += length
  }
  return undefined
}

type Mark = Extract<PhrasingContent, {type: 'emphasis' | 'strong'}>

function isMark(node: PhrasingContent): node is Mark {
  return node.type === 'emphasis' || node.type === 'strong'
}

function toMarkPlace(node: Mark): Point | undefined {
  if (node.position) return node.position.start
  const inner = findMarkBefore(node, 0) ?? toRunningText(node).placeAt(0)
  return inner && {line: inner.line, column: inner.column - markLength[node.type]}
}

/** Stretches of running text that a directive holds, outermost first; a sentence must not cut one. */
export function findDirectives(
  passage: {readonly children: readonly PhrasingContent[]},
  names: ReadonlySet<string>,
): {node: TextDirective; start: number; end: number}[] {
  const found: {node: TextDirective; start: number; end: number}[] = []
  const collect = (children: readonly PhrasingContent[], from: number) => {
    let offset = from
    for (const node of children) {
      const isOutside: boolean = isMilestone(node)
      if (isOutside) continue
      const end = offset + toRunningText({children: [node]}).text.length
      if (node.type === 'textDirective' && names.has(node.name)) {
        found.push({node, start: offset, end})
      }
      if ('children' in node) collect(node.children, offset)
      offset = end
    }
  }
  collect(passage.children, 0)
  return found
}
