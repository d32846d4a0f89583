/**
 * One thing after the other: several sentences of one passage are found by one query more
 * often than not, and the second says less that is new than the first of another passage.
 */
import {byScore, type Found} from './fold.ts'

/** What is left of the score of the second result of a passage, and of each after it. */
const repeated = 0.3

/** Results, best first, with those of one passage spread; a result keeps its order among equals. */
export function spread(sorted: readonly Found[]): Found[] {
  const seen = new Map<string, number>()
  return sorted
    .map((found) => {
      const {record} = found
      const passage = record.within.at(-1) ?? record.id
      const before = seen.get(passage) ?? 0
      seen.set(passage, before + 1)
      return before === 0 ? found : {...found, score: found.score * repeated ** before}
    })
    .sort(byScore)
}
