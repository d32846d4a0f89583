/** Where the groups of front matter end: at key words, or where the body begins. */
import type {Block, TextBlock} from '../blocks/block.ts'
import {isKeywordsLine} from '../signs/keywords.ts'
import {toPlain} from '../text/plain.ts'

/** Where the body begins and ends; front matter stands before and after it. */
export interface Parts {
  readonly bodyStart: number
  readonly backStart: number
}

export const isFront = (index: number, {bodyStart, backStart}: Parts) =>
  index < bodyStart || index >= backStart

export interface Anchor {
  /** Index just after the abstract's last paragraph. */
  readonly end: number
  readonly keywords?: TextBlock
}

export function findAnchors(blocks: readonly Block[], parts: Parts): Anchor[] {
  const anchors: Anchor[] = blocks.flatMap((block, end) =>
    isFront(end, parts) && block.kind === 'text' && isKeywordsLine(toPlain(block.text.text))
      ? [{end, keywords: block}]
      : [],
  )
  if (anchors.some(({end}) => end < parts.bodyStart)) return anchors
  return [{end: parts.bodyStart}, ...anchors]
}
