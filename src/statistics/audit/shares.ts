/** Shares of one whole against a hundred, words against the share that tells them again, and a share without its sign. */
import {toPhrasePattern} from '../../claims/phrases.ts'
import type {Claim} from '../../model/claim.ts'
import {formatNumber} from '../quantities/format-number.ts'
import {add} from './amounts.ts'
import {type AuditedPaper, type Finding, quoteAround, toLocalId, type Told} from './note.ts'
import {type Placed, placeStatistics} from './placed.ts'
import {isProse} from './prose.ts'

export function auditShares({claims, statistics, indicators}: AuditedPaper): Finding[] {
  const prose = claims.filter(({text}) => isProse(text, ''))
  return prose.flatMap((claim) => {
    const placed = placeStatistics(claim, statistics)
    return [
      ...findWrongHundreds(claim, placed, (id) => indicators.get(id)?.isDistribution === true),
      ...findWrongWords(claim, placed),
      ...findMissingSigns(claim, placed),
    ]
  })
}

function toFinding(
  {lines}: Claim,
  {statistic: {id, url}}: Placed,
  what: string,
  told: Told & Pick<Finding, 'holds'>,
): Finding {
  return {kind: 'percent', what, at: toLocalId(id), lines, url, ...told}
}

/** Fewest shares that are taken for the parts of one whole. */
const fewestShares = 3
/** What is farther past a hundred was never meant to make one. */
const farthest = 120
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
    ({statistic: {unit, change}}, at) =>
      unit === 'percent' &&
      change === 'share' &&
      !isToldAgain(claim.text, placed[at], placed[at + 1]),
  )
  const [first] = shares
  const last = shares.at(-1)
  if (!first || !last || shares.length < fewestShares) return []
  const kinds = (read: (one: Placed['statistic']) => string | undefined) =>
    new Set(shares.map(({statistic}) => read(statistic) ?? '')).size
  const isOneWhole =
    kinds(({period}) => `${period?.from ?? ''} ${period?.to ?? ''}`) === 1 &&
    kinds(({indicator}) => indicator) === 1 &&
    (kinds(({place}) => place) === 1 || isDistribution(first.statistic.indicator ?? ''))
  const sum = add(shares.map(({statistic: {value}, low, high}) => ({value, low, high})))
  if (!isOneWhole || sum.value > farthest) return []
  const isComplete = rest.test(claim.text.slice(last.start))
  const isTooMuch = sum.low > 100
  if (isTooMuch ? severalAnswers.test(claim.text) : !isComplete) return []
  const terms = shares.map(({statistic}) => formatNumber(statistic.value)).join(' + ')
  const shown = `${terms} = ${formatNumber(sum.value)} %`
  const told = {quote: claim.text, expected: '100 %', found: shown}
  if (!isTooMuch && sum.high >= 100) {
    const detail = `${shown}, within rounding a hundred.`
    return [toFinding(claim, first, 'hundred', {...told, holds: true, detail})]
  }
  const detail = `The shares make ${formatNumber(sum.value)} %, ${isTooMuch ? 'more' : 'less'} than the whole, also after rounding.`
  return [toFinding(claim, first, 'hundred', {...told, detail})]
}

/** "More than half (76.2 %)": the words tell what the bracket tells again. */
function isToldAgain(text: string, own: Placed | undefined, next: Placed | undefined): boolean {
  if (!own || !next || /\d/.test(own.statistic.text)) return false
  return /^[^,;.()]{0,60}\($/.test(text.slice(own.end, next.start))
}

/** "More than half (76.2 %)": the words allow 50 to 60. */
function findWrongWords(claim: Claim, placed: readonly Placed[]): Finding[] {
  return placed.slice(1).flatMap((second, index): Finding[] => {
    const first = placed[index]!
    const isShare = [first, second].every(({statistic}) => statistic.unit === 'percent')
    if (!isShare || !isToldAgain(claim.text, first, second)) return []
    if (first.low <= second.high && second.low <= first.high) return []
    const {text, qualifier} = first.statistic
    const words = qualifier === 'exact' ? text : `${qualifier.replace('-', ' ')} ${text}`
    const allowed = `${formatNumber(first.low)} to ${formatNumber(first.high)} %`
    return [
      toFinding(claim, first, 'words', {
        quote: quoteAround(claim.text, first.start, second.end, {before: 2, after: 0}),
        expected: allowed,
        found: second.statistic.text,
        detail: `A reader takes “${words}” for ${allowed}; the number that follows is ${second.statistic.text}.`,
        severity: 1,
      }),
    ]
  })
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
    const {text} = bare.statistic
    const start = claim.text.lastIndexOf(',', bare.start) + 1
    return [
      toFinding(claim, bare, 'sign', {
        quote: claim.text.slice(start, bare.end).trim(),
        expected: `${text} %`,
        found: text,
        detail: `The other numbers of the list are in percent; ${text} stands without a sign.`,
        severity: 1,
      }),
    ]
  })
}
