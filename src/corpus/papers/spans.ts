import type {Paragraph, PhrasingContent, Table} from 'mdast'
import type {TextDirective} from 'mdast-util-directive'
import {isMilestone, toRunningText} from '../../markdown/running-text.ts'

/** A directive in the running text of a passage. */
export interface Span {
  readonly directive: TextDirective
  readonly start: number
  readonly end: number
  /** The directives that hold it, outermost first. */
  readonly around: readonly Span[]
}

/** What stands between two cells and two rows of a table in its running text. */
const cellEnd = ' | '
const rowEnd = '\n'

/** The running text of a passage, the cells of a table one after the other. */
export function toPassageText(passage: Paragraph | Table): string {
  if (passage.type === 'paragraph') return toRunningText(passage).text
  return passage.children
    .map((row) => row.children.map((cell) => toRunningText(cell).text).join(cellEnd))
    .join(rowEnd)
}

/** Every directive in a passage but milestones, in the order of its text, outer before inner. */
export function findSpans(passage: Paragraph | Table): readonly Span[] {
  if (passage.type === 'paragraph') return collectSpans(passage.children, 0, [])
  const spans: Span[] = []
  let offset = 0
  for (const row of passage.children) {
    for (const [column, cell] of row.children.entries()) {
      if (column > 0) offset += cellEnd.length
      spans.push(...collectSpans(cell.children, offset, []))
      offset += toRunningText(cell).text.length
    }
    offset += rowEnd.length
  }
  return spans
}

function collectSpans(
  children: readonly PhrasingContent[],
  from: number,
  around: readonly Span[],
): Span[] {
  const spans: Span[] = []
  let start = from
  for (const node of children) {
    const end = start + toRunningText({children: [node]}).text.length
    if (node.type === 'textDirective') {
      const directive: TextDirective = node
      // A milestone has no text, so `start` stays as it is.
      if (isMilestone(node)) continue
      const span: Span = {directive, start, end, around}
      spans.push(span, ...collectSpans(directive.children, start, [...around, span]))
    } else if ('children' in node) {
      spans.push(...collectSpans(node.children, start, around))
    }
    start = end
  }
  return spans
}
