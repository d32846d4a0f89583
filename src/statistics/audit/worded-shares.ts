/** Shares whose wording does not let a reader tell what they are of. */
import type {Claim} from '../../model/claim.ts'
import {formatNumber} from '../quantities/format-number.ts'
import {type Finding, toLocalId} from './note.ts'
import {isCount, type Placed} from './placed.ts'

export function auditWordedShares(claim: Claim, placed: readonly Placed[]): Finding[] {
  return placed.slice(1).flatMap((second, at): Finding[] => {
    const first = placed[at]
    const isPair = [first, second].every((one) => one?.statistic.unit === 'percent')
    if (!first || !isPair) return []
    const between = claim.text.slice(first.end, second.start)
    const link = /^\s?%?[)\]]\s(and\/or|and)\s[^.;:()[\]]{1,60}[([]$/.exec(between)?.[1]
    if (link === undefined) return []
    const sum = formatNumber(first.statistic.value + second.statistic.value)
    if (link === 'and/or') {
      const detail = `“And/or” stands between two shares: whether they overlap, or make ${sum} % together, cannot be told.`
      return [toFinding(claim, first, second, 'and-or', detail)]
    }
    const total = at > 0 ? placed[at - 1] : undefined
    const isAll =
      total !== undefined &&
      isCount(total.statistic) &&
      first.high + second.high < 100 &&
      /^[^.,;:()[\]]{0,20}\bwith\s[^.,;:()[\]]{1,40}[([]$/.test(
        claim.text.slice(total.end, first.start),
      )
    if (!isAll) return []
    const detail = `As worded, all ${total.statistic.text} are of one of the two kinds, but the shares make ${sum} %.`
    return [toFinding(claim, total, second, 'all', detail)]
  })
}

function toFinding(claim: Claim, from: Placed, to: Placed, what: string, detail: string): Finding {
  return {
    kind: 'percent',
    what,
    at: toLocalId(from.statistic.id),
    lines: claim.lines,
    quote: claim.text.slice(from.start, to.end),
    detail,
    severity: 1,
    url: from.statistic.url,
  }
}
