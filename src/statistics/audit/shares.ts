/** Shares against the numbers they are of, and words against the figures that tell them again. */
import type {Claim} from '../../model/claim.ts'
import type {AuditedPaper, Finding} from './note.ts'
import {toLocalId} from './note.ts'
import {formatNumber} from '../quantities/format-number.ts'
import {isCount, type Placed, placeStatistics} from './placed.ts'

export function auditShares({claims, statistics}: AuditedPaper): Finding[] {
  return claims.flatMap((claim) => {
    const placed = placeStatistics(claim, statistics)
    return [
      ...findWrongWords(claim, placed),
      ...findWrongFactors(claim, placed),
      ...findMissingSigns(claim, placed),
    ]
  })
}

/** "More than half (76.2 %)": the words allow 50 to 60. */
function findWrongWords(claim: Claim, placed: readonly Placed[]): Finding[] {
  return placed.slice(1).flatMap((second, index): Finding[] => {
    const first = placed[index]
    if (!first || /\d/.test(first.statistic.text)) return []
    const isShare = [first, second].every(({statistic}) => statistic.unit === 'percent')
    if (!isShare || !/^[^,;.()]{0,60}\($/.test(claim.text.slice(first.end, second.start))) return []
    if (first.low <= second.high && second.low <= first.high) return []
    const words = toWords(first)
    return [
      {
        kind: 'percent',
        what: 'words',
        at: toLocalId(first.statistic.id),
        lines: claim.lines,
        quote: claim.text.slice(first.start, second.end),
        expected: `${formatNumber(first.low)} to ${formatNumber(first.high)} %`,
        found: second.statistic.text,
        detail: `A reader takes “${words}” for ${formatNumber(first.low)} to ${formatNumber(first.high)} %; the number that follows is ${second.statistic.text}.`,
        severity: 1,
        url: first.statistic.url,
      },
    ]
  })
}

function toWords({statistic: {text, qualifier}}: Placed): string {
  return qualifier === 'exact' ? text : `${qualifier.replace('-', ' ')} ${text}`
}

/** "Tripled from 10 to 20": the factor is not that of the levels. */
function findWrongFactors(claim: Claim, placed: readonly Placed[]): Finding[] {
  const factors = placed.filter(({statistic}) => statistic.unit === 'times')
  const [factor] = factors
  if (!factor || factors.length > 1) return []
  const levels = placed.filter(
    ({statistic}) => isCount(statistic) && statistic.change === 'level' && statistic.value > 0,
  )
  const [first, second] = levels
  if (!first || !second || levels.length !== 2) return []
  if (first.statistic.unit !== second.statistic.unit) return []
  const [small, large] =
    first.statistic.value < second.statistic.value ? [first, second] : [second, first]
  const [low, high] = [large.low / small.high, large.high / small.low]
  if (low <= factor.high && factor.low <= high) return []
  const ratio = formatNumber(large.statistic.value / small.statistic.value)
  return [
    {
      kind: 'contradiction',
      what: 'factor',
      at: toLocalId(factor.statistic.id),
      lines: claim.lines,
      quote: claim.text,
      expected: `${ratio} times`,
      found: toWords(factor),
      detail: `${large.statistic.text} is ${ratio} times ${small.statistic.text}, which is not “${toWords(factor)}”.`,
      severity: 3,
      url: factor.statistic.url,
    },
  ]
}

const percentSign = /[%٪]|per ?cent|процент|пайыз/iu

/** "12.0 %, 8.6 %, 6.3": the sign is missing from one number of a list. */
function findMissingSigns(claim: Claim, placed: readonly Placed[]): Finding[] {
  const shares = placed.filter(({statistic: {unit, text}}) => unit === 'percent' && /\d/.test(text))
  const isBare = ({statistic, end}: Placed) =>
    !percentSign.test(statistic.text) &&
    // In "1, 2 and 3 percent" the sign is told once, at the end.
    !percentSign.test(claim.text.slice(end))
  return shares.filter(isBare).flatMap((bare): Finding[] => {
    if (shares.filter((other) => !isBare(other)).length < 2) return []
    return [
      {
        kind: 'percent',
        what: 'sign',
        at: toLocalId(bare.statistic.id),
        lines: claim.lines,
        quote: claim.text
          .slice(Math.max(0, claim.text.lastIndexOf(',', bare.start) + 1), bare.end)
          .trim(),
        expected: `${bare.statistic.text} %`,
        found: bare.statistic.text,
        detail: `The other numbers of the list are in percent; ${bare.statistic.text} stands without a sign.`,
        severity: 1,
        url: bare.statistic.url,
      },
    ]
  })
}
