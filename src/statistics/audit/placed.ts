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
  return placeInOrder(claim.text, own, ({text}) => text).map(({item, start, end}) => {
    const {low = -Infinity, high = Infinity} = item
    return {statistic: item, start, end, low, high}
  })
}

/** Find what a text says of items that stand in it one after the other; what is not found is left out. */
export function placeInOrder<Item>(
  text: string,
  items: readonly Item[],
  toText: (item: Item) => string,
): {item: Item; start: number; end: number}[] {
  let from = 0
  return items.flatMap((item) => {
    const start = text.indexOf(toText(item), from)
    if (start < 0) return []
    from = start + toText(item).length
    return {item, start, end: from}
  })
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
