/** Where pages begin and end, in a source that parts them with form feeds. */

/** A page's header has no more lines, and its footer none either. */
const longestHeader = 3
const longestFooter = 6
/** Fewer form feeds may stand for anything. */
const fewestFeeds = 2

/** Numbers of the lines at the edges of pages, from 1; `undefined` where no form feeds part pages. */
export function findPageEdges(lines: readonly string[]): ReadonlySet<number> | undefined {
  const starts = lines.flatMap((line, index) => (line.startsWith('\f') ? [index] : []))
  if (starts.length < fewestFeeds) return undefined
  const edges = new Set<number>()
  for (const [at, start] of [0, ...starts].entries()) {
    const end = starts[at] ?? lines.length
    const filled: number[] = []
    for (let index = start; index < end; index++) if (lines[index]?.trim()) filled.push(index + 1)
    // The first page opens with the paper's own names, which headers repeat later.
    if (at > 0) for (const line of filled.slice(0, longestHeader)) edges.add(line)
    for (const line of filled.slice(-longestFooter)) edges.add(line)
  }
  return edges
}
