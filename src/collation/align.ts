/**
 * Two lists of words laid side by side, by the `diff` package (Myers' algorithm).
 *
 * Time grows with the length of the lists times the number of edits, so whoever
 * compares long or foreign texts says how many edits are worth finding.
 */
import {diffArrays} from 'diff'

/** From the first to before the last, counted in words. */
export type Range = readonly [from: number, to: number]

/** Where two lists differ: what stands on the left, and on the right in its place. Either can be empty. */
export interface Change {
  readonly left: Range
  readonly right: Range
}

export interface AlignOptions {
  /** Most words to take away and put in; past that the lists count as foreign (default: `4000`, which takes a second). */
  maxEdits?: number
}

const defaults = {maxEdits: 4000} as const satisfies Required<AlignOptions>

/**
 * The changes that turn one list into the other, in order, parted by words that both have.
 *
 * @returns `undefined` where more edits would be needed than the options allow
 */
export function alignWords(
  left: readonly string[],
  right: readonly string[],
  options: AlignOptions = {},
): Change[] | undefined {
  const {maxEdits} = {...defaults, ...options}
  const parts = diffArrays([...left], [...right], {maxEditLength: maxEdits})
  if (!parts) return undefined
  const changes: {left: [number, number]; right: [number, number]}[] = []
  let [i, j] = [0, 0]
  let open: (typeof changes)[number] | undefined
  for (const {count, added, removed} of parts) {
    if (!added && !removed) {
      open = undefined
      i += count
      j += count
      continue
    }
    if (!open) {
      open = {left: [i, i], right: [j, j]}
      changes.push(open)
    }
    if (removed) open.left[1] = i += count
    else open.right[1] = j += count
  }
  return changes
}

/** Fewer words between two changes agree by chance. */
const fewestAgreed = 4

/** Join changes that only a few words part. */
export function joinNearChanges(changes: readonly Change[]): Change[] {
  const joined: Change[] = []
  for (const change of changes) {
    const last = joined.at(-1)
    if (!last || change.left[0] - last.left[1] >= fewestAgreed) joined.push(change)
    else {
      joined[joined.length - 1] = {
        left: [last.left[0], change.left[1]],
        right: [last.right[0], change.right[1]],
      }
    }
  }
  return joined
}
