/** Where pages begin and end, in a source that parts them with form feeds. */

/** A page's header has no more lines, and its footer none either. */
const longestHeader = 3
const longestFooter = 6
/** Fewer form feeds may stand for anything. */
const fewestFeeds = 2

/** The lines at the edges of pages by their numbers, from 1, and which edge it is. */
export type PageEdges = ReadonlyMap<number, 'head' | 'foot'>

/** @returns `undefined` where no form feeds part pages */
export function findPageEdges(lines: readonly string[]): PageEdges | undefined {
  const starts = lines.flatMap((line, index) => (line.startsWith('\f') ? [index] : []))
  if (starts.length < fewestFeeds) return undefined
  const edges = new Map<number, 'head' | 'foot'>()
  for (const [at, start] of [0, ...starts].entries()) {
    const end = starts[at] ?? lines.length
    const filled: number[] = []
    for (let index = start; index < end; index++) if (lines[index]?.trim()) filled.push(index + 1)
    for (const line of filled.slice(-longestFooter)) edges.set(line, 'foot')
    // The first page opens with the paper's own names, which headers repeat later.
    if (at > 0) for (const line of filled.slice(0, longestHeader)) edges.set(line, 'head')
  }
  return edges
}
