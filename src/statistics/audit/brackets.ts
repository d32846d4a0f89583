/** A total and the parts that a bracket after it counts out: "900 hives (500 to mites, 400 to cold)". */
import {toPhrasePattern} from '../../claims/phrases.ts'
import type {Claim} from '../../model/claim.ts'
import type {AuditedPaper, Finding} from './note.ts'
import {formatNumber} from '../quantities/format-number.ts'
import {tidy} from '../quantities/number-mention.ts'
import {findNumbers} from '../quantities/numbers.ts'
import {isCount, type Placed, placeStatistics} from './placed.ts'
import {tellTotal} from './totals.ts'

/** Parts that nothing but their words tells apart; those with a time or place of their own are looked at in sums. */
export function auditBrackets({claims, statistics}: AuditedPaper): Finding[] {
  return claims.flatMap((claim) => {
    const placed = placeStatistics(claim, statistics)
    return [...claim.text.matchAll(/[([]([^()[\]]*)[)\]]/g)].flatMap(({1: inner = '', index}) => {
      const total = placed.findLast(({end}) => end <= index)
      const isTold = placed.filter(
        ({start, end}) => start > index && end <= index + inner.length + 1,
      )
      if (!total || !isCount(total.statistic) || isTold.length > 1) return []
      if (!isNear(claim.text.slice(total.end, index))) return []
      return checkParts(claim, total, inner)
    })
  })
}

/** Words between a total and its bracket: `hives were lost in 2015 `, and no other number. */
function isNear(gap: string): boolean {
  return gap.length <= longestGap && !/[.;:]\s/.test(gap) && !someOnly.test(gap)
}

const longestGap = 40
const someOnly = toPhrasePattern([
  '(including|among them|such as|mainly|mostly|for example|of which)',
])
/** Parts that make less than this share of their total are some of it, and not all. */
const nearlyAll = 0.8

function checkParts(claim: Claim, total: Placed, inner: string): Finding[] {
  const items = inner.split(/,\s(?:and\s)?|;\s|\sand\s/)
  const parts = items.map(readPart)
  if (parts.length < 2 || parts.includes(undefined)) return []
  const values = parts.flatMap((part) => part ?? [])
  const sum = tidy(values.reduce((all, value) => all + value, 0))
  const {statistic} = total
  if (values.some((value) => value >= statistic.value)) return []
  if (sum < statistic.value * nearlyAll || someOnly.test(inner)) return []
  const shown = `${values.map(formatNumber).join(' + ')} = ${formatNumber(sum)}`
  const parted = {
    what: 'bracket',
    quote: claim.text.slice(total.start, claim.text.indexOf(inner) + inner.length + 1),
    sum,
    shown,
    isTotal: sum >= total.low && sum <= total.high,
  }
  return [tellTotal(claim, total, parted)]
}

/** The one number of a part that begins or ends with it and has words besides: `500 to mites`, `mites: 500`. */
function readPart(item: string): number | undefined {
  const text = item.trim()
  const [only, ...others] = findNumbers(text, 'en').filter(({form}) => form === 'figures')
  if (!only || others.length > 0 || /[%±–=<>/]/.test(text)) return undefined
  const rest = `${text.slice(0, only.start)}${text.slice(only.end)}`
  if (!/\p{L}{2}/u.test(rest) || (only.start > 0 && only.end < text.length)) return undefined
  return only.value
}
