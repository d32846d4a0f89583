/**
 * Text with the accidents of its writing removed: compatibility forms (NFKC), capitals,
 * soft hyphens and zero-width characters.
 *
 * Folding changes lengths, and a hit must be marked in the author's text, so every
 * stretch of the folded text knows where it came from.
 */

export interface FoldedText {
  readonly text: string
  /** The stretch of the unfolded text that gave a stretch of the folded one. */
  originOf(start: number, end: number): {start: number; end: number}
}

/** A cluster whose length changed: offsets in the folded and in the unfolded text. */
interface Change {
  readonly folded: {readonly start: number; readonly end: number}
  readonly start: number
  readonly end: number
}

/** Characters that are not seen and that no reader types. */
const invisible = /^[\u00ad\u200b-\u200f\u2060\ufeff]$/u

/**
 * A character with its combining marks, wherever folding can do more than lower an ASCII letter.
 * Takes `é` in one or two code points and a no-break space; refuses a bare `e`.
 */
const foldable = /[\s\S]\p{M}+|[\u0080-\u{10ffff}]/gu

export function foldCharacters(text: string): FoldedText {
  let folded = ''
  let copied = 0
  const changes: Change[] = [{folded: {start: 0, end: 0}, start: 0, end: 0}]
  for (const match of text.matchAll(foldable)) {
    const [cluster] = match
    const start = match.index
    const end = start + cluster.length
    const form = foldCluster(cluster)
    folded += text.slice(copied, start).toLowerCase() + form
    copied = end
    if (form.length === cluster.length) continue
    changes.push({folded: {start: folded.length - form.length, end: folded.length}, start, end})
  }
  folded += text.slice(copied).toLowerCase()
  return {
    text: folded,
    originOf: (start, end) => ({
      start: toOrigin(changes, start, 'start'),
      end: toOrigin(changes, end - 1, 'end'),
    }),
  }
}

function foldCluster(cluster: string): string {
  if (invisible.test(cluster)) return ''
  // Lowering can decompose (`İ`), and lowering a compatibility form can give another: once more.
  return cluster.normalize('NFKC').toLowerCase().normalize('NFKC')
}

/** Where the character at an offset begins or ends; all of a cluster that changed. */
function toOrigin(changes: readonly Change[], offset: number, side: 'start' | 'end'): number {
  const change = findLast(changes, offset)
  if (offset < change.folded.end) return change[side]
  return change.end + offset - change.folded.end + (side === 'end' ? 1 : 0)
}

/** The last change that begins at or before an offset; the list begins with one at 0. */
function findLast(changes: readonly Change[], offset: number): Change {
  let low = 0
  let high = changes.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const start = changes[middle]?.folded.start ?? 0
    if (start <= offset) low = middle
    else high = middle - 1
  }
  return changes[low] ?? {folded: {start: 0, end: 0}, start: 0, end: 0}
}
