import type {Paragraph, PhrasingContent, Table} from 'mdast'
import {visit} from 'unist-util-visit'
import {isMilestone} from '../markdown/running-text.ts'

/** The page that begins before the first word of a passage. */
export function findOpeningFolio(passage: Paragraph | Table): number | undefined {
  if (passage.type === 'table') return undefined
  const firstWord = passage.children.findIndex((node) => !isMilestone(node))
  const opening = firstWord < 0 ? passage.children : passage.children.slice(0, firstWord)
  return toFolio(opening.findLast(isFolio))
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

function toFolio(folio: PhrasingContent | undefined): number | undefined {
  if (!folio || !('children' in folio)) return undefined
  const [label] = folio.children
  return label?.type === 'text' ? Number(label.value) : undefined
}
