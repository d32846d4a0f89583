import type {Verdict} from '../model/comparison.ts'

/** How a statement stands beside others: the comparison that says the worst of it. */
export interface Standing {
  readonly comparison: string
  readonly indicator: string
  readonly verdict: Verdict
  readonly severity: number
}
