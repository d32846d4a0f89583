/**
 * Text with the accidents of its writing removed: compatibility forms (NFKC), capitals,
 * soft hyphens and zero-width characters.
 *
 * Folding changes lengths, and a hit must be marked in the author's text, so every
 * character of the folded text knows where it came from.
 */

export interface FoldedText {
  readonly text: string
  /** Offset in the unfolded text of the character that gave the folded one at `offset`. */
  originOf(offset: number): number
}

/** Characters that are not seen and that no reader types. */
const invisible = /^[\u00ad\u200b-\u200f\u2060\ufeff]$/u

/**
 * A character with its combining marks, wherever folding can do more than lower an ASCII letter.
 * Takes `é` in one or two code points and a no-break space; refuses a bare `e`.
 */
const foldable = /[\s\S]\p{M}+|[^\x00-\x7f]/gu

export function foldCharacters(text: string): FoldedText {
  let folded = ''
  let copied = 0
  // Where the distance between the two texts changes: folded offset, unfolded offset.
  const shifts: [number, number][] = [[0, 0]]
  for (const match of text.matchAll(foldable)) {
    const before = text.slice(copied, match.index)
    const form = foldCluster(match[0])
    folded += before.toLowerCase() + form
    copied = match.index + match[0].length
    if (form.length !== match[0].length) {
      shifts.push([folded.length - form.length, match.index], [folded.length, copied])
    }
  }
  folded += text.slice(copied).toLowerCase()
  return {text: folded, originOf: (offset) => findOrigin(shifts, offset)}
}

function foldCluster(cluster: string): string {
  if (invisible.test(cluster)) return ''
  // Lowering can decompose (`İ`), and lowering a compatibility form can give another: once more.
  return cluster.normalize('NFKC').toLowerCase().normalize('NFKC')
}

function findOrigin(shifts: readonly [number, number][], offset: number): number {
  let low = 0
  let high = shifts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((shifts[middle]?.[0] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const [folded, unfolded] = shifts[low] ?? [0, 0]
  const next = shifts[low + 1]?.[1]
  const origin = unfolded + offset - folded
  return next === undefined ? origin : Math.min(origin, next)
}
