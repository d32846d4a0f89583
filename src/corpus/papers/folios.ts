import type {Paragraph, PhrasingContent, Table} from 'mdast'
import {visit} from 'unist-util-visit'
import {isMilestone} from '../../markdown/running-text.ts'

/** The page that begins before the first word of a passage. */
export function findOpeningFolio(passage: Paragraph | Table): number | undefined {
  if (passage.type === 'table') return undefined
  const firstWord = passage.children.findIndex((node) => !isMilestone(node))
  const opening = firstWord < 0 ? passage.children : passage.children.slice(0, firstWord)
  return toFolio(opening.findLast((node) => isFolio(node)))
}

/** The last page that begins in a passage. */
export function findLastFolio(passage: Paragraph | Table): number | undefined {
  let last: PhrasingContent | undefined
  visit(passage, 'textDirective', (node) => {
    if (isFolio(node)) last = node
  })
  return toFolio(last)
}

function isFolio(node: PhrasingContent): boolean {
  return isMilestone(node) && node.name === 'folio'
}

/** The printed page that begins at a milestone; `undefined` for any other node. */
export function toFolio(node: PhrasingContent | undefined): number | undefined {
  if (!node || !isFolio(node) || !('children' in node)) return undefined
  const [label] = node.children
  return label?.type === 'text' ? Number(label.value) : undefined
}
