/** What the blocks of a paper tell together: its ways with headings, and what stands behind what. */
import type {Block, TextBlock} from '../blocks/block.ts'
import {type FrontMatter, holdsBlock} from '../front/front-matter.ts'
import {findHeadingRole} from '../signs/heading-words.ts'
import {toPlain} from '../text/plain.ts'
import {findRunInHeading} from '../signs/run-in-headings.ts'

/** One bare noun phrase before a paragraph is a chance; so many are the paper's way. */
const fewestPhraseHeadings = 3

/** Depth of Markdown headings that are sections of the paper. */
export function findBaseDepth(blocks: readonly Block[]): number {
  const depths = blocks.flatMap((block) =>
    block.kind === 'text' && block.depth !== undefined && findHeadingRole(toPlain(block.text.text))
      ? [block.depth]
      : [],
  )
  return depths.length === 0 ? 1 : Math.min(...depths)
}

export function hasPhraseHeadings(blocks: readonly Block[], front: FrontMatter): boolean {
  const found = blocks.filter(
    (block) =>
      block.kind === 'text' &&
      !front.abstracts.some((group) => holdsBlock(group, block)) &&
      findRunInHeading(block.text.text)?.sign === 'phrase',
  )
  return found.length >= fewestPhraseHeadings
}

/** The text block of the body behind another. */
export function findNext(
  blocks: readonly Block[],
  index: number,
  front: FrontMatter,
): TextBlock | undefined {
  return blocks
    .slice(index + 1)
    .find(
      (block): block is TextBlock =>
        block.kind === 'text' && !front.taken.has(block) && !front.leftOut.has(block),
    )
}
