/**
 * The passages of two texts laid side by side, in order, by dynamic programming.
 *
 * The alignment is the one in which the passages set against each other share the most
 * shingles. A passage can stand against several in a row, where one text breaks what the
 * other has as one; what has moved past other passages counts as taken out and put in.
 * Time and memory grow with the product of the numbers of passages: two texts of 3,000
 * take some two seconds.
 */
import {countShingles, findCandidates} from './candidates.ts'

/** Passages set against each other, by their indexes; one side is empty where the other has no like. */
export interface PassageGroup {
  readonly left: readonly number[]
  readonly right: readonly number[]
}

/** Share of the shorter passage's shingles that two must have in common to be set against each other. */
const leastShared = 0.3
/** Most passages on one side that stand against one on the other. */
const mostInGroup = 8

/** A step back through the alignment: how many passages it takes from each side. */
type Step = readonly [left: number, right: number]

/** Every step there is; of equally good ones the first is taken: pairs first, then gaps on the right. */
const steps: readonly Step[] = [
  [1, 1],
  ...Array.from({length: mostInGroup - 1}, (_, index): Step => [1, index + 2]),
  ...Array.from({length: mostInGroup - 1}, (_, index): Step => [index + 2, 1]),
  [0, 1],
  [1, 0],
]
const firstGap = steps.length - 2

/**
 * Align two lists of passages, each given as its words.
 *
 * Every passage is in one group, and the groups keep the order of both sides.
 */
export function alignPassages(
  left: readonly (readonly string[])[],
  right: readonly (readonly string[])[],
): PassageGroup[] {
  const affinity = toAffinity(left, right)
  const width = right.length + 1
  const best = new Float64Array((left.length + 1) * width)
  const taken = new Uint8Array(best.length)
  for (let i = 0; i <= left.length; i++) {
    for (let j = 0; j <= right.length; j++) {
      if (i === 0 && j === 0) continue
      let most = -1
      // Every step but a gap ends with this pair, and most pairs are unlike.
      const isPair = affinity.get(i - 1)?.has(j - 1) === true
      for (let index = isPair ? 0 : firstGap; index < steps.length; index++) {
        const [di, dj] = steps[index] ?? [1, 1]
        if (di > i || dj > j) continue
        const gain = index >= firstGap ? 0 : sumAffinity(affinity, i, j, di, dj)
        const score = gain === undefined ? -1 : gain + (best[(i - di) * width + j - dj] ?? 0)
        if (score <= most) continue
        most = score
        taken[i * width + j] = index
      }
      best[i * width + j] = most
    }
  }
  return followBack(taken, left.length, right.length)
}

/** Shared shingles of every two passages that are alike enough, by their indexes. */
function toAffinity(
  left: readonly (readonly string[])[],
  right: readonly (readonly string[])[],
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const affinity = new Map<number, Map<number, number>>()
  const add = (i: number, j: number, shared: number) => {
    const row = affinity.get(i) ?? new Map<number, number>()
    affinity.set(i, row.set(j, shared))
  }
  for (const {left: i, right: at, shared} of findCandidates([...left, ...right])) {
    const j = at - left.length
    if (i >= left.length || j < 0) continue
    const [one, other] = [left[i] ?? [], right[j] ?? []]
    const least = leastShared * countShingles(Math.min(one.length, other.length))
    if (shared >= least) add(i, j, shared)
  }
  // What has the same few words shares no shingle, or only commonplace ones.
  const byText = Map.groupBy(right.keys(), (j) => right[j]?.join(' ') ?? '')
  for (const [i, words] of left.entries()) {
    for (const j of byText.get(words.join(' ')) ?? []) {
      if (words.length > 0 && !affinity.get(i)?.has(j)) add(i, j, 1)
    }
  }
  return affinity
}

/** Affinity of the last passages of two prefixes, or `undefined` where two of them are unlike. */
function sumAffinity(
  affinity: ReadonlyMap<number, ReadonlyMap<number, number>>,
  i: number,
  j: number,
  di: number,
  dj: number,
): number | undefined {
  let sum = 0
  for (let one = i - di; one < i; one++) {
    const row = affinity.get(one)
    for (let other = j - dj; other < j; other++) {
      const shared = row?.get(other)
      if (shared === undefined) return undefined
      sum += shared
    }
  }
  return sum
}

function followBack(taken: Uint8Array, left: number, right: number): PassageGroup[] {
  const groups: PassageGroup[] = []
  const range = (from: number, to: number) =>
    Array.from({length: to - from}, (_, index) => from + index)
  let [i, j] = [left, right]
  while (i > 0 || j > 0) {
    const [di, dj] = steps[taken[i * (right + 1) + j] ?? 0] ?? [1, 1]
    groups.push({left: range(i - di, i), right: range(j - dj, j)})
    i -= di
    j -= dj
  }
  return groups.reverse()
}
