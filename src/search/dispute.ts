import type {Verdict} from '../model/comparison.ts'

/** How a statement stands beside others: the comparison that says the worst of it. */
export interface Standing {
  readonly comparison: string
  readonly indicator: string
  readonly verdict: Verdict
  readonly severity: number
}

/** Verdicts of two sides that cannot both be true. */
const conflicts: readonly Verdict[] = ['direction-conflict', 'conflict', 'internal']
/** From this severity on a mere difference is told among the disagreements. */
const graveSeverity = 2

/** Whether what a comparison says makes a statement doubtful. */
export function isDisputed({verdict, severity}: Pick<Standing, 'verdict' | 'severity'>): boolean {
  return (
    conflicts.includes(verdict) || (verdict.startsWith('different') && severity >= graveSeverity)
  )
}
