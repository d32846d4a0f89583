/**
 * Which of many texts are worth comparing: those that share shingles, runs of three
 * words.
 *
 * A list of (shingle, text) pairs is sorted, so that texts with a shingle in common stand
 * together. Time and memory grow with the number of words; pairs of texts are met only
 * through a shingle that few texts have. A thousand papers of 200 sentences (5 million
 * words) take some ten seconds.
 */

/** Words in a shingle: fewer are met everywhere, more miss what was reworded. */
const shingleLength = 3

/** A shingle that more texts than this have is a phrase of the field, and no sign of copying. */
const mostTexts = 24

/** Pairs are packed as `hash * textLimit + text` into numbers, which are whole up to 2^53. */
const textLimit = 2 ** 21
const hashLimit = 2 ** 32

export interface Pair {
  readonly left: number
  readonly right: number
  /** Shingles that both have. */
  readonly shared: number
}

/**
 * Pairs of texts that share shingles, by their indexes (`left` before `right`), in order.
 *
 * @param texts their words, as keys; a text of fewer than three words has no shingle
 * @throws {RangeError} for more than two million texts
 */
export function findCandidates(texts: readonly (readonly string[])[]): Pair[] {
  if (texts.length > textLimit) {
    throw new RangeError(
      `Unexpected ${texts.length} texts, expected at most ${textLimit}; split the corpus`,
    )
  }
  const shared = new Map<number, number>()
  for (const group of groupByShingle(texts)) {
    for (const [index, left] of group.entries()) {
      for (const right of group.slice(index + 1)) {
        const key = left * textLimit + right
        shared.set(key, (shared.get(key) ?? 0) + 1)
      }
    }
  }
  return [...shared]
    .sort(([a], [b]) => a - b)
    .map(([key, count]) => ({
      left: Math.floor(key / textLimit),
      right: key % textLimit,
      shared: count,
    }))
}

/** Number of different shingles of a text of so many words, were none repeated. */
export function countShingles(words: number): number {
  return Math.max(0, words - shingleLength + 1)
}

/** For each shingle that a few texts have, the indexes of these texts, rising. */
function* groupByShingle(texts: readonly (readonly string[])[]): Generator<number[]> {
  const packed = packShingles(texts).sort()
  let start = 0
  while (start < packed.length) {
    const shingle = Math.floor((packed[start] ?? 0) / textLimit)
    const group: number[] = []
    let end = start
    for (; end < packed.length; end++) {
      const entry = packed[end] ?? 0
      if (Math.floor(entry / textLimit) !== shingle) break
      const text = entry % textLimit
      if (group.at(-1) !== text) group.push(text)
    }
    if (group.length > 1 && group.length <= mostTexts) yield group
    start = end
  }
}

function packShingles(texts: readonly (readonly string[])[]): Float64Array {
  const ids = new Map<string, number>()
  const toId = (word: string) => {
    const id = ids.get(word) ?? ids.size
    ids.set(word, id)
    return id
  }
  const total = texts.reduce((sum, words) => sum + countShingles(words.length), 0)
  const packed = new Float64Array(total)
  let at = 0
  for (const [text, words] of texts.entries()) {
    const numbers = words.map(toId)
    for (let from = 0; from + shingleLength <= numbers.length; from++) {
      packed[at++] = hash(numbers, from) * textLimit + text
    }
  }
  return packed
}

/** FNV-1a over word numbers. Two shingles with one hash make a needless comparison, no wrong one. */
function hash(numbers: readonly number[], from: number): number {
  let value = 0x811c9dc5
  for (let index = from; index < from + shingleLength; index++) {
    value = Math.imul(value ^ (numbers[index] ?? 0), 0x01000193)
    value = Math.imul(value ^ (value >>> 15), 0x85ebca6b)
  }
  return (value >>> 0) % hashLimit
}
