/** Milestones inside a passage: where a page, column, figure or running header had split its text. */
import type {PhrasingContent, Text} from 'mdast'
import {toDirective} from '../../markdown/directive.ts'

export interface PageStart {
  /** First source line of the page. */
  readonly line: number
  /** Number printed on it. */
  readonly folio: number
}

/** The content with a milestone at each line at which it was split, and at each page that begins in it. */
export function insertMilestones(
  children: readonly PhrasingContent[],
  breaks: readonly number[],
  pages: readonly PageStart[],
): PhrasingContent[] {
  const folios = new Map(pages.map(({line, folio}) => [line, folio]))
  const lines = [...new Set([...breaks, ...folios.keys()])].toSorted((a, b) => b - a)
  return insertInto(children, lines, (line) => {
    const folio = folios.get(line)
    return [
      toDirective('l', {}, [{type: 'text', value: String(line)}]),
      ...(folio === undefined
        ? []
        : [toDirective('folio', {}, [{type: 'text', value: String(folio)}])]),
    ]
  })
}

/**
 * Before the first text of a line; after its first word, where that goes on from the line before.
 *
 * @param lines that are still to be marked, the next one last; those that are marked are taken off
 */
function insertInto(
  children: readonly PhrasingContent[],
  lines: number[],
  toMilestones: (line: number) => PhrasingContent[],
): PhrasingContent[] {
  return children.flatMap((node, index): PhrasingContent[] => {
    if (node.type === 'text') {
      const milestones: PhrasingContent[] = []
      while ((lines.at(-1) ?? Infinity) <= (node.position?.start.line ?? 0)) {
        milestones.push(...toMilestones(lines.pop() ?? 0))
      }
      if (milestones.length === 0) return [node]
      const [word, rest] = splitWord(node, children[index - 1])
      return [...word, ...milestones, ...rest]
    }
    if (!('children' in node) || node.type === 'textDirective') return [node]
    return [{...node, children: insertInto(node.children, lines, toMilestones)}]
  })
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
