import {alignWords} from './align.ts'

/** How far two texts are made of the same words, in whatever order: who rewords a sentence moves its clauses. */
export interface Likeness {
  /** Weight of the words they share, as a share of the weight of both: 1 for the same words (Dice's coefficient). */
  readonly likeness: number
  /** The same as a share of the lighter text. */
  readonly overlap: number
}

/** How much a word counts. */
export type Weigh = (word: string) => number

/** Fewer words in a row are no part of one text in the other: `of the`, `in which`. */
const shortestRun = 3

/**
 * How much each word counts, by the texts it is in: little where most have it, much for a
 * figure or name that two have. The logarithm is that of inverse document frequency.
 */
export function toWeights(texts: readonly (readonly string[])[]): Weigh {
  const found = new Map<string, number>()
  for (const words of texts) {
    for (const word of new Set(words)) found.set(word, (found.get(word) ?? 0) + 1)
  }
  return (word) => Math.log(1 + texts.length / (found.get(word) ?? 1))
}

/** Compare two texts by the weight of their words; symmetric. */
export function measureLikeness(
  left: readonly string[],
  right: readonly string[],
  weigh: Weigh,
): Likeness {
  const [one, other] = [toWeight(left, weigh), toWeight(right, weigh)]
  const shared = toWeight(toSharedWords(left, right), weigh)
  return {likeness: share(2 * shared, one + other), overlap: share(shared, Math.min(one, other))}
}

/**
 * Weight of what two texts share in runs of words, as a share of the lighter one: 1 where
 * the other holds it whole. Never more than their overlap, which is found much faster.
 */
export function measureContainment(
  left: readonly string[],
  right: readonly string[],
  weigh: Weigh,
): number {
  const runs = toSharedRuns(left, right).filter((run) => run.length >= shortestRun)
  return share(
    toWeight(runs.flat(), weigh),
    Math.min(toWeight(left, weigh), toWeight(right, weigh)),
  )
}

/** Share of the words of both that two texts have in common, in order: 1 for the same words; symmetric. */
export function measureSimilarity(left: readonly string[], right: readonly string[]): number {
  return share(2 * toSharedRuns(left, right).flat().length, left.length + right.length)
}

function toWeight(words: readonly string[], weigh: Weigh): number {
  return words.reduce((sum, word) => sum + weigh(word), 0)
}

/** Words that both have, as often as both have them. */
function toSharedWords(left: readonly string[], right: readonly string[]): string[] {
  const rest = new Map<string, number>()
  for (const word of right) rest.set(word, (rest.get(word) ?? 0) + 1)
  return left.filter((word) => {
    const count = rest.get(word) ?? 0
    rest.set(word, count - 1)
    return count > 0
  })
}

/** What two texts share in the same order, in runs; nothing where they are too long and foreign to be aligned. */
function toSharedRuns(left: readonly string[], right: readonly string[]): string[][] {
  // Of several alignments that are as good, the algorithm's choice depends on the sides.
  const [first, second] = left.join(' ') > right.join(' ') ? [right, left] : [left, right]
  const changes = alignWords(first, second)
  if (!changes) return []
  const starts = [0, ...changes.map((change) => change.left[1])]
  const ends = [...changes.map((change) => change.left[0]), first.length]
  return starts.map((start, index) => first.slice(start, ends[index]))
}

/** Rounded, so that the order in which weights were added does not show. */
function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Number((part / whole).toFixed(4))
}
