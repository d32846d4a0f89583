/**
 * What a page carries besides its text: running headers, page numbers, and pieces that
 * the conversion printed twice.
 */
import type {LeftOutReason} from '../model/correction.ts'
import type {Block} from './blocks.ts'
import {toPlain} from './plain.ts'

/** A running header stands on at least so many pages. */
const fewestPages = 3
/** Longer blocks are text, however often they recur. */
const longestHeader = 300

export function findFurniture(blocks: readonly Block[]): Map<Block, LeftOutReason> {
  const found = new Map<Block, LeftOutReason>()
  const byShape = Map.groupBy(blocks, toShape)
  for (const [index, block] of blocks.entries()) {
    const text = textOf(block)
    const alike = byShape.get(toShape(block)) ?? []
    if (isPageNumber(text)) found.set(block, 'page-furniture')
    else if (isRecurring(text, alike)) found.set(block, 'running-header')
    else if (isTailOf(text, blocks.slice(0, index).findLast(isTextBlock)))
      found.set(block, 'repeated')
  }
  return found
}

export function textOf(block: Block): string {
  if (block.kind === 'text') return block.text.text
  return block.rows.map((row) => row.map((cell) => cell.text).join(' ')).join(' ')
}

const isTextBlock = (block: Block) => block.kind === 'text'

/** The block's letters, every number alike: headers differ in their page number. */
function toShape(block: Block): string {
  return textOf(block)
    .toLowerCase()
    .replace(/\d+/g, '#')
    .replace(/[^\p{L}#]+/gu, ' ')
    .trim()
}

function isPageNumber(text: string): boolean {
  return /^[-–—\s]*\d{1,4}[-–—\s]*$/.test(text)
}

function isRecurring(text: string, alike: readonly Block[]): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  // An address recurs because front matter does, once in each language.
  if (text.includes('@')) return false
  return alike.length >= fewestPages && text.length <= longestHeader && letters >= 3
}

/** One word that the text before it ends with: the tail of a broken address, printed again. */
function isTailOf(text: string, before: Block | undefined): boolean {
  const word = toPlain(text)
  if (!before || word.length < 8 || /\s/.test(word)) return false
  return textOf(before)
    .replace(/[>)\].]+$/, '')
    .endsWith(word)
}
