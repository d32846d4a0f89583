/** Lists of counts with their shares, all of one whole that the text names before: "8,700 people (22 %)", "7,800 people (20 %)". */
import type {Claim} from '../../model/claim.ts'
import {formatNumber} from '../quantities/format-number.ts'
import {type Finding, toLocalId} from './note.ts'
import {isCount, type Placed} from './placed.ts'

export interface PlacedClaim {
  readonly claim: Claim
  readonly placed: readonly Placed[]
}

interface Pair extends PlacedClaim {
  readonly count: Placed
  readonly share: Placed
}

/** Fewest pairs from which what they are shares of can be found out. */
const fewestPairs = 3
/** Part of the pairs that must come out exactly for a number to be their whole. */
const mostPairs = 0.6
/** Sentences before a list in which its whole may stand. */
const sentencesBack = 3

export function auditShareLists(claims: readonly PlacedClaim[]): Finding[] {
  const pairs = claims.map(toPair)
  const starts = pairs.flatMap((pair, at) => (pair && !pairs[at - 1] ? [at] : []))
  return starts.flatMap((start) => {
    const end = pairs.findIndex((pair, at) => at > start && !pair)
    const list = pairs.slice(start, end < 0 ? undefined : end).flatMap((pair) => pair ?? [])
    const before = claims.slice(Math.max(0, start - sentencesBack), start)
    return checkList(
      list,
      before.flatMap(({placed}) => placed),
    )
  })
}

/** The one count of a sentence and the share in brackets behind it. */
function toPair({claim, placed}: PlacedClaim): Pair | undefined {
  const [count, share, ...others] = placed
  if (!count || !share || others.length > 0) return undefined
  if (!isCount(count.statistic) || share.statistic.unit !== 'percent') return undefined
  const between = claim.text.slice(count.end, share.start)
  return /^\s?[([](?:about\s|around\s)?$/.test(between) ? {claim, placed, count, share} : undefined
}

function checkList(list: readonly Pair[], before: readonly Placed[]): Finding[] {
  const [first] = list
  if (!first || list.length < fewestPairs) return []
  const whole = before.findLast(
    ({statistic}) =>
      statistic.unit === first.count.statistic.unit &&
      list.every(({count}) => count.statistic.value < statistic.value) &&
      list.filter((pair) => toGap(pair, statistic.value).points <= 0).length >=
        list.length * mostPairs,
  )
  return whole ? list.map((pair) => tellPair(pair, whole.statistic.value)) : []
}

/** What a share should be, and by how many points it is outside of its rounding. */
function toGap({count, share}: Pair, whole: number) {
  const exact = (count.statistic.value / whole) * 100
  const {low, high} = share
  return {exact, points: Math.max(low - exact, exact - high), unit: high - low}
}

/** A share that is off by so many points is grossly wrong. */
const grossPoints = 5

function tellPair(pair: Pair, whole: number): Finding {
  const {claim, count, share} = pair
  const {exact, points, unit} = toGap(pair, whole)
  const shown = `${formatNumber(count.statistic.value)} of ${formatNumber(whole)} are ${formatNumber(exact)} %`
  const told = {
    kind: 'percent',
    what: 'share',
    at: toLocalId(share.statistic.id),
    lines: claim.lines,
    quote: claim.text.slice(count.start, share.end),
    expected: `${formatNumber(exact)} %`,
    found: share.statistic.text,
    url: share.statistic.url,
  } as const
  if (points <= 0) return {...told, holds: true, detail: `${shown}, as stated.`}
  const isCutOff = points <= unit / 2
  return {
    ...told,
    detail: `${shown}${isCutOff ? `, which is not rounded but cut off to ${share.statistic.text}` : `, not ${share.statistic.text}`}.`,
    severity: isCutOff ? 1 : points >= grossPoints ? 3 : 2,
  }
}
