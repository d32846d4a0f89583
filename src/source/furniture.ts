/**
 * What a page carries besides its text: running headers, page numbers, and pieces that
 * the conversion printed twice.
 */
import type {LeftOutReason} from '../model/correction.ts'
import {type Block, linesOfBlock} from './blocks.ts'
import {isRule} from './footnotes.ts'
import {isHeaderLine, isRecurring, toShape} from './furniture-shape.ts'
import {toPlain} from './plain.ts'

export function findFurniture(blocks: readonly Block[]): Map<Block, LeftOutReason> {
  const found = new Map<Block, LeftOutReason>()
  const byShape = Map.groupBy(blocks, (block) => toShape(textOf(block)))
  for (const [index, block] of blocks.entries()) {
    const text = textOf(block)
    const times = byShape.get(toShape(text))?.length ?? 0
    if (isPageNumber(text) || isImage(text) || isRule(text)) found.set(block, 'page-furniture')
    else if (isOneLine(block) && isHeaderLine(text)) found.set(block, 'running-header')
    else if (isRecurring(text, times)) found.set(block, 'running-header')
    else if (isTailOf(text, blocks.slice(0, index).findLast(isTextBlock)))
      found.set(block, 'repeated')
  }
  return found
}

export function textOf(block: Block): string {
  if (block.kind === 'text') return block.text.text
  return block.rows.map((row) => row.map((cell) => cell.text).join(' ')).join(' ')
}

/** What runs over two lines is a header with text behind it, and must not be left out. */
function isOneLine(block: Block): boolean {
  const [first, last] = linesOfBlock(block)
  return first === last
}

const isTextBlock = (block: Block) => block.kind === 'text'

function isPageNumber(text: string): boolean {
  return /^[-–—\s]*\d{1,4}[-–—\s]*$/.test(text)
}

/** A picture that the conversion cut out and left no more than a link to. */
function isImage(text: string): boolean {
  return /^(?:!\[[^\]]{0,200}\]\([^)]{0,300}\)\s?)+$/.test(text.trim())
}

/** One word that the text before it ends with: the tail of a broken address, printed again. */
function isTailOf(text: string, before: Block | undefined): boolean {
  const word = toPlain(text)
  if (!before || word.length < 8 || /\s/.test(word)) return false
  return textOf(before)
    .replace(/[>)\].]+$/, '')
    .endsWith(word)
}
