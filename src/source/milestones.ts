/** Milestones inside a passage: where a page, column, figure or running header had split its text. */
import type {PhrasingContent, Text} from 'mdast'
import {toDirective} from '../markdown/directive.ts'

export interface PageStart {
  /** First source line of the page. */
  readonly line: number
  /** Number printed on it. */
  readonly folio: number
}

export function insertMilestones(
  children: PhrasingContent[],
  breaks: readonly number[],
  pages: readonly PageStart[],
): void {
  const lines = new Set([...breaks, ...pages.map(({line}) => line)])
  for (const line of [...lines].toSorted((a, b) => a - b)) {
    const page = pages.find((start) => start.line === line)
    insertAt(children, line, [
      toDirective('l', {}, [{type: 'text', value: String(line)}]),
      ...(page ? [toDirective('folio', {}, [{type: 'text', value: String(page.folio)}])] : []),
    ])
  }
}

/** Before the first text of a line; after its first word, where that goes on from the line before. */
function insertAt(
  children: PhrasingContent[],
  line: number,
  milestones: PhrasingContent[],
): boolean {
  for (const [index, node] of children.entries()) {
    if (node.type === 'text') {
      if ((node.position?.start.line ?? 0) < line) continue
      const [word, rest] = splitWord(node, children[index - 1])
      children.splice(index, 1, ...word, ...milestones, ...rest)
      return true
    }
    if (
      'children' in node &&
      node.type !== 'textDirective' &&
      insertAt(node.children, line, milestones)
    ) {
      return true
    }
  }
  return false
}

/** The end of a word that a hyphen had broken at the line's end stays with its beginning. */
function splitWord(node: Text, before: PhrasingContent | undefined): [Text[], Text[]] {
  const goesOn = before?.type === 'text' && /[\p{L}\p{N}-]$/u.test(before.value)
  const word = goesOn ? /^\S+\s?/u.exec(node.value)?.[0] : undefined
  if (word === undefined) return [[], [node]]
  if (word.length === node.value.length) return [[node], []]
  const {start, end} = node.position ?? {start: {line: 1, column: 1}, end: {line: 1, column: 1}}
  const cut = {line: start.line, column: start.column + word.length}
  return [
    [{type: 'text', value: word, position: {start, end: cut}}],
    [{type: 'text', value: node.value.slice(word.length), position: {start: cut, end}}],
  ]
}
