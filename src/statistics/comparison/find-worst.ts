import {type Verdict, verdicts} from '../../model/comparison.ts'

/** The worst of some relations, by verdict, then severity; of those as bad the one of the lowest rank. */
export function findWorst<T extends {readonly verdict: Verdict; readonly severity: number}>(
  relations: readonly T[],
  rank: (relation: T) => number,
): T | undefined {
  return relations.toSorted(
    (a, b) =>
      verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict) ||
      b.severity - a.severity ||
      rank(a) - rank(b),
  )[0]
}
