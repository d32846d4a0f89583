import {type Block, linesOfBlock} from './blocks.ts'

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
