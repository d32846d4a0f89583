/** The quantities of a sentence at their places in its text. */
import type {Claim} from '../../model/claim.ts'
import type {Statistic} from '../../model/statistic.ts'

export interface Placed {
  readonly statistic: Statistic
  readonly start: number
  readonly end: number
  readonly low: number
  readonly high: number
}

/** Find the quantities of a claim in its text, in order. */
export function placeStatistics(claim: Claim, statistics: readonly Statistic[]): Placed[] {
  const own = statistics.filter((statistic) => statistic.claim === claim.id).toSorted(inText)
  const placed: Placed[] = []
  let from = 0
  for (const statistic of own) {
    const start = claim.text.indexOf(statistic.text, from)
    if (start < 0) continue
    const end = start + statistic.text.length
    const {low = -Infinity, high = Infinity} = statistic
    placed.push({statistic, start, end, low, high})
    from = end
  }
  return placed
}

/** By line, then by column. */
function inText(a: Statistic, b: Statistic): number {
  const [one, other] = [toPlace(a.id), toPlace(b.id)]
  return one.line - other.line || one.column - other.column
}

function toPlace(id: string): {line: number; column: number} {
  const [, line, column] = /l(\d+)[cp](\d+)$/.exec(id) ?? []
  return {line: Number(line ?? 0), column: Number(column ?? 0)}
}
