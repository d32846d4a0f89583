/**
 * One result for one thing: the rule by which hits on the same words are folded.
 *
 * - A statistic folds into the claim, table or figure that it is read from.
 * - A passage folds into the best claim or statistic of its sentences that was found:
 *   the sentence that answers stands for the passage around it. Where none does nearly as
 *   well as the passage, what answers is no claim, and the best folds into the passage.
 *
 * Only what is in the list folds: a list of statistics alone shows each of them.
 */
import type {SearchRecord} from '../records/record.ts'

/** How much better than the best of its sentences a passage answers that stands for itself; a judgement. */
const passageLead = 1.6

export interface Found {
  readonly record: SearchRecord
  readonly score: number
  /** The share of the query that the record, or what is folded into it, holds. */
  readonly coverage: number
  /** What was found and folded into this one. */
  readonly folded: readonly SearchRecord[]
}

/** Best first; stable, so that equals keep their order. */
export function byScore(a: Found, b: Found): number {
  return b.score - a.score
}

/** Fold hits; they keep their order, and each has the best score of what is in it. */
export function fold(found: readonly Found[]): Found[] {
  const heads = new Map(found.map((one) => [one.record.id, one]))
  const foldInto = (part: Found, head: Found | undefined) => {
    if (!head) return
    heads.delete(part.record.id)
    heads.set(head.record.id, {
      record: head.record,
      score: Math.max(head.score, part.score),
      coverage: Math.max(head.coverage, part.coverage),
      folded: [...head.folded, part.record, ...part.folded],
    })
  }
  for (const one of found) {
    if (one.record.kind === 'passage') continue
    const container = one.record.within.find((id) => {
      const head = heads.get(id)
      return head !== undefined && head.record.kind !== 'passage'
    })
    const current = heads.get(one.record.id)
    if (container !== undefined && current) foldInto(current, heads.get(container))
  }
  const parts = findBestParts(heads)
  for (const [passage, part] of parts) {
    const [whole, best] = [heads.get(passage), heads.get(part)]
    if (!whole || !best) continue
    if (whole.score > passageLead * best.score) foldInto(best, whole)
    else foldInto(whole, best)
  }
  return [...heads.values()]
}

/** The best of the found parts of each found passage. */
function findBestParts(heads: ReadonlyMap<string, Found>): Map<string, string> {
  const best = new Map<string, {id: string; score: number}>()
  for (const {record, score} of heads.values()) {
    if (record.kind === 'passage') continue
    for (const id of record.within) {
      if (heads.get(id)?.record.kind !== 'passage') continue
      const before = best.get(id)
      if (!before || score > before.score) best.set(id, {id: record.id, score})
    }
  }
  return new Map([...best].map(([passage, {id}]) => [passage, id]))
}
