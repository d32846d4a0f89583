/** Lists of counts with their shares, all of one whole that the text names before: "8,700 people (22 %)", "7,800 people (20 %)". */
import type {Claim} from '../../model/claim.ts'
import {formatNumber} from '../quantities/format-number.ts'
import {tidy} from '../quantities/number-mention.ts'
import {type Finding, toLocalId} from './note.ts'
import {isCount, type Placed} from './placed.ts'

export interface PlacedClaim {
  readonly claim: Claim
  readonly placed: readonly Placed[]
}

/** A number, and the share that it is said to be. */
interface Part {
  readonly count: Placed
  readonly share: Placed
}

type Pair = PlacedClaim & Part

/** Fewest pairs from which what they are shares of can be found out. */
const fewestPairs = 3
/** Part of the pairs that must come out for a number to be their whole. */
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
  const whole = before
    // Where most shares come out of a number as it is written, it is not rounded.
    .map((one) => ({...one, low: one.statistic.value, high: one.statistic.value}))
    .findLast(
      (one) =>
        one.statistic.unit === first.count.statistic.unit &&
        list.every(({count}) => count.statistic.value < one.statistic.value) &&
        list.filter((pair) => fits(pair, one)).length >= list.length * mostPairs,
    )
  return whole ? list.map((pair) => tellShare(pair.claim, pair, whole)) : []
}

/** Whether a share is what its number is of the whole, within rounding. */
export function fits({count, share}: Part, whole: Placed): boolean {
  const [low, high] = toExact(count, whole)
  return low <= share.high && share.low <= high
}

/** Whether the last place of a share was cut off rather than rounded. */
function isCutOff({count, share}: Part, whole: Placed): boolean {
  const [low] = toExact(count, whole)
  return low > share.high && low < tidy(share.high + (share.high - share.low) / 2)
}

/** What one number is of another in percent, as far as their own rounding tells. */
function toExact(count: Placed, whole: Placed): readonly [number, number] {
  return [tidy((count.low / whole.high) * 100), tidy((count.high / whole.low) * 100)]
}

/** A share that is off by so many points is grossly wrong. */
const grossPoints = 5

/** What a number is of its whole, beside the share that the text gives it. */
export function tellShare(claim: Claim, part: Part, whole: Placed): Finding {
  const {count, share} = part
  const exact = (count.statistic.value / whole.statistic.value) * 100
  const shown = `${formatNumber(count.statistic.value)} of ${formatNumber(whole.statistic.value)} are ${formatNumber(exact)} %`
  const found = {
    kind: 'percent',
    what: 'share',
    at: toLocalId(share.statistic.id),
    lines: claim.lines,
    quote: claim.text.slice(Math.min(count.start, share.start), Math.max(count.end, share.end)),
    expected: `${formatNumber(exact)} %`,
    found: share.statistic.text,
    url: share.statistic.url,
  } as const
  const {text} = share.statistic
  if (fits(part, whole)) return {...found, holds: true, detail: `${shown}, as stated.`}
  if (isCutOff(part, whole))
    return {...found, detail: `${shown}, which is cut off to ${text}, not rounded.`, severity: 1}
  const severity = Math.abs(exact - share.statistic.value) >= grossPoints ? 3 : 2
  return {...found, detail: `${shown}, not ${text}.`, severity}
}
