/** Which comparisons are told as disagreements, and where each stands. */
import type {Comparison, Verdict} from './comparison.ts'

/** Verdicts of two sides that cannot both be true. */
const conflicts: readonly Verdict[] = ['direction-conflict', 'conflict', 'internal']
/** From this severity on a mere difference of time or scope is told among the disagreements. */
const leastTold = 2

export function isConflict(verdict: Verdict): boolean {
  return conflicts.includes(verdict)
}

/** Whether two sides cannot both be true, or differ enough to be told. */
export function isDisagreement({
  verdict,
  severity,
}: Pick<Comparison, 'verdict' | 'severity'>): boolean {
  return isConflict(verdict) || (verdict.startsWith('different') && severity >= leastTold)
}

/** Where a comparison stands: on the page of its indicator, or on that of statements without a number. */
export function toComparisonPath({
  id,
  indicator,
}: {
  readonly id: string
  readonly indicator?: string | undefined | null
}): string {
  return `/statistics/${indicator ?? 'statements'}/#${id}`
}
