/** The text of a block, and its lines in the source. */
import {linesOf} from '../text/mapped-text.ts'
import type {Block} from './block.ts'

export function linesOfBlock(block: Block): readonly [number, number] {
  return block.kind === 'table' ? block.lines : linesOf(block.text)
}

export function textOf(block: Block): string {
  if (block.kind === 'text') return block.text.text
  return block.rows.map((row) => row.map((cell) => cell.text).join(' ')).join(' ')
}

/** Lines of blocks with what is said of them, in the source's order; neighbours alike are told as one. */
export function listLines<Said>(
  blocks: readonly Block[],
  said: ReadonlyMap<Block, Said>,
): {lines: [number, number]; said: Said}[] {
  const listed: {lines: [number, number]; said: Said; at: number}[] = []
  for (const [at, block] of blocks.entries()) {
    const value = said.get(block)
    if (value === undefined) continue
    const lines = linesOfBlock(block)
    const last = listed.at(-1)
    if (last?.said === value && last.at === at - 1) {
      last.lines[1] = lines[1]
      last.at = at
    } else listed.push({lines: [...lines], said: value, at})
  }
  return listed
}
