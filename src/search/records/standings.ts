import {type Comparison, type Verdict, verdicts} from '../../model/comparison.ts'
import {isDisagreement} from '../../model/disagreement.ts'

/** How a statement stands beside others: the comparison that says the worst of it. */
export interface Standing {
  readonly comparison: string
  readonly indicator: string
  readonly verdict: Verdict
  readonly severity: number
}

/**
 * The standing of each statistic that is compared with others.
 *
 * A comparison that is about two sides says nothing worse than agreement of the statistics
 * beside them.
 */
export function toStandings(comparisons: readonly Comparison[]): Map<string, Standing> {
  const standings = new Map<string, Standing[]>()
  for (const {id, indicator, slot, verdict, severity, statistics, between} of comparisons) {
    // What a sentence says without a number is nothing of the numbers in it.
    if (verdict === 'single' || indicator === undefined || slot !== undefined) continue
    const sides = between.flat()
    for (const statistic of sides.length > 0 ? sides : statistics) {
      const standing = {comparison: id, indicator, verdict, severity}
      standings.set(statistic, [...(standings.get(statistic) ?? []), standing])
    }
  }
  return new Map(
    [...standings].flatMap(([id, some]) => {
      const worst = worstStanding(some)
      return worst ? [[id, worst] as const] : []
    }),
  )
}

/** Disputed before undisputed, then as verdicts and severity go. */
export function worstStanding(standings: readonly Standing[]): Standing | undefined {
  return standings.toSorted(
    (a, b) =>
      Number(isDisagreement(b)) - Number(isDisagreement(a)) ||
      verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict) ||
      b.severity - a.severity ||
      (a.comparison < b.comparison ? -1 : 1),
  )[0]
}
