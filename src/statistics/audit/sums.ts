/** Parts against their total, and shares against a hundred, in the sentences of a paper. */
import {toPhrasePattern} from '../../claims/phrases.ts'
import type {Claim} from '../../model/claim.ts'
import type {AuditedPaper, Finding} from './note.ts'
import {toLocalId} from './note.ts'
import {formatNumber} from '../quantities/format-number.ts'
import {tidy} from '../quantities/number-mention.ts'
import {isCount, type Placed, placeStatistics} from './placed.ts'

export function auditSums({claims, statistics, indicators}: AuditedPaper): Finding[] {
  return claims.flatMap((claim) => {
    const placed = placeStatistics(claim, statistics)
    return [
      ...findTooLargeParts(claim, placed),
      ...findWrongHundreds(claim, placed, (id) => indicators.get(id)?.isDistribution === true),
    ]
  })
}

/** "400,000 people, of which 200,000 from A, 150,000 from B and 90,000 from C". */
function findTooLargeParts(claim: Claim, placed: readonly Placed[]): Finding[] {
  const sign = /,?\s(?:of (?:which|whom)|out of (?:which|them))\s/i.exec(claim.text)
  if (!sign) return []
  const total = placed.findLast(({end}) => end <= sign.index)
  const rest = claim.text.slice(sign.index)
  const end = sign.index + (/[;]|\.\s/.exec(rest)?.index ?? rest.length)
  if (!total || !isCount(total.statistic)) return []
  const parts = placed.filter(
    ({start, statistic}) =>
      start > sign.index &&
      start < end &&
      isCount(statistic) &&
      statistic.unit === total.statistic.unit,
  )
  const sum = add(parts)
  if (parts.length === 0 || sum.low <= total.high) return []
  return [
    {
      kind: 'sum',
      what: 'parts',
      at: toLocalId(total.statistic.id),
      lines: claim.lines,
      quote: claim.text.slice(total.start, end),
      expected: `at most ${formatNumber(total.statistic.value)}`,
      found: toSumText(parts),
      detail: `The parts make ${formatNumber(sum.value)}, more than the whole of ${formatNumber(total.statistic.value)}.`,
      severity: 3,
      url: total.statistic.url,
    },
  ]
}

/** Fewest shares that are taken for the parts of one whole. */
const fewestShares = 3
const rest = toPhrasePattern(['(other|others|the rest|remaining|остальн*|друг*)'])

/** Of what one may be several, shares pass a hundred by right. */
const severalAnswers = toPhrasePattern([
  '(more than one|several|multiple) (answer*|choice*|response*|option*|reason*)',
  '(overlap*|not mutually exclusive|multiple-choice|could choose|could name)',
])

/** Shares of one whole that pass 100, or miss it though the last is of "others". */
function findWrongHundreds(
  claim: Claim,
  placed: readonly Placed[],
  isDistribution: (indicator: string) => boolean,
): Finding[] {
  const shares = placed.filter(
    ({statistic}, at) =>
      statistic.unit === 'percent' &&
      statistic.change === 'share' &&
      !isToldAgain(claim.text, placed, at),
  )
  const [first] = shares
  const last = shares.at(-1)
  if (!first || !last || shares.length < fewestShares) return []
  const times = new Set(
    shares.map(({statistic: {period}}) => `${period?.from ?? ''} ${period?.to ?? ''}`),
  )
  const places = new Set(shares.map(({statistic}) => statistic.place))
  const indicator = first.statistic.indicator ?? ''
  if (times.size > 1 || (places.size > 1 && !isDistribution(indicator))) return []
  if (shares.some(({statistic}) => statistic.indicator !== first.statistic.indicator)) return []
  const sum = add(shares)
  const isComplete = rest.test(claim.text.slice(last.start))
  const isTooMuch = sum.low > 100
  if (isTooMuch && severalAnswers.test(claim.text)) return []
  const found = {
    kind: 'percent',
    what: 'hundred',
    at: toLocalId(first.statistic.id),
    lines: claim.lines,
    quote: claim.text,
    expected: '100 %',
    found: `${toSumText(shares)} %`,
    url: first.statistic.url,
  } as const
  if (!isTooMuch && sum.high >= 100) {
    const detail = `${toSumText(shares)} %, within rounding a hundred.`
    return isComplete ? [{...found, holds: true, detail}] : []
  }
  if (!isTooMuch && !isComplete) return []
  return [
    {
      ...found,
      detail: `The shares make ${formatNumber(sum.value)} %, ${isTooMuch ? 'more' : 'less'} than the whole, also after rounding.`,
    },
  ]
}

/** "More than half (76.2 %)": the words tell what the bracket tells again. */
function isToldAgain(text: string, placed: readonly Placed[], at: number): boolean {
  const [own, next] = [placed[at], placed[at + 1]]
  if (!own || !next || /\d/.test(own.statistic.text)) return false
  return /^[^,;.]{0,60}\($/.test(text.slice(own.end, next.start))
}

function add(parts: readonly Placed[]) {
  const sum = (value: (part: Placed) => number) =>
    tidy(parts.reduce((total, part) => total + value(part), 0))
  return {
    value: sum(({statistic}) => statistic.value),
    low: sum(({low}) => low),
    high: sum(({high}) => high),
  }
}

function toSumText(parts: readonly Placed[]): string {
  const terms = parts.map(({statistic}) => formatNumber(statistic.value)).join(' + ')
  return `${terms} = ${formatNumber(add(parts).value)}`
}
