/** Numbers over time in one paper: growth that lacks its start, a year told twice, a maximum that is none. */
import type {Claim} from '../../model/claim.ts'
import type {Statistic} from '../../model/statistic.ts'
import {findLevels} from './levels.ts'
import type {AuditedPaper, Finding} from './note.ts'
import {toLocalId} from './note.ts'
import {type Sentence, toSentenceFinding} from './prose.ts'
import {formatNumber} from '../quantities/format-number.ts'
import {isCount, type Placed, placeStatistics} from './placed.ts'

export function auditGrowth(
  {claims, statistics}: AuditedPaper,
  sentences: readonly Sentence[],
): Finding[] {
  const inClaims = claims.flatMap((claim) => {
    const placed = placeStatistics(claim, statistics)
    return [...findYearsToldTwice(claim, placed), ...findWrongExtremes(claim, placed, statistics)]
  })
  return [...sentences.flatMap(findUndatedGrowth), ...inClaims]
}

/** From this factor on a reader must know since when. */
const striking = 10
const year = /\b(?:19|20)\d{2}\b/g
/** "Since 2001, trade rose from … ", "Over ten years, …": the growth has its start. */
const startOfSentence =
  /^(?:since|from|after|between|over|within|during)\s[^,]*(?:\d{4}|years?|decades?)|\bsince\s(?:19|20)\d{2}\b/iu

/** "Rose from 1.7 million to more than 100 million in 2019": from when is not told. */
function findUndatedGrowth(sentence: Sentence): Finding[] {
  const {text} = sentence
  return findLevels(sentence).flatMap(({from, to}): Finding[] => {
    // What dates another clause of the sentence dates nothing here.
    const clause = text.slice(text.lastIndexOf(', ', from.start) + 1)
    const isDatedOnce = new Set(clause.match(year) ?? []).size === 1
    const factor = to.value / from.value
    if (factor < striking || !isDatedOnce || startOfSentence.test(text)) return []
    return [
      toSentenceFinding(sentence, 'percent', 'growth', {
        quote: text.slice(from.start, to.end),
        expected: 'the year of the first value',
        found: 'none',
        detail: `A growth by a factor of ${formatNumber(Math.round(factor))} is told without the year that it began in.`,
        severity: 1,
      }),
    ]
  })
}

/** "In 2020 it was 14 %, in 2020 it is 26 %": two values of one thing for one year. */
function findYearsToldTwice(claim: Claim, placed: readonly Placed[]): Finding[] {
  const told = [...claim.text.matchAll(/\bin ((?:19|20)\d{2})\b/gi)].map(({1: name, index}) => ({
    name,
    value: placed.find(({start}) => start > index),
  }))
  return told.flatMap(({name, value}, at): Finding[] => {
    const again = told.slice(at + 1).find((other) => other.name === name)?.value
    if (!value || !again || value === again || name === undefined) return []
    const [a, b] = [value.statistic, again.statistic]
    if (!isOf(a, name) || !isOf(b, name)) return []
    if (!isOneThing(a, b) || (value.low <= again.high && again.low <= value.high)) return []
    return [
      {
        kind: 'contradiction',
        what: 'year-twice',
        at: toLocalId(b.id),
        lines: claim.lines,
        quote: claim.text,
        expected: `one value for ${name}`,
        found: `${a.text} and ${b.text}`,
        detail: `The sentence names ${name} twice, with ${a.text} and then with ${b.text}.`,
        url: b.url,
      },
    ]
  })
}

function isOf({period}: Statistic, year: string): boolean {
  return period?.from === year && period.to === year
}

function isOneThing(a: Statistic, b: Statistic): boolean {
  return (
    a.unit === b.unit &&
    a.place === b.place &&
    a.counterpart === b.counterpart &&
    a.indicator !== undefined &&
    a.indicator === b.indicator &&
    a.scope.join(' ') === b.scope.join(' ')
  )
}

/** Characters before a number in which it is called the largest or the smallest. */
const callingReach = 80
const largest = /\b(?:the|an?) (?:largest|highest|greatest|maximum|record|peak)\b(?! of)/iu
const smallest = /\b(?:the|an?) (?:smallest|lowest|minimum)\b/iu

/** "The largest number (58) was registered in 2007", where the paper has 255 for another year. */
function findWrongExtremes(
  claim: Claim,
  placed: readonly Placed[],
  statistics: readonly Statistic[],
): Finding[] {
  return placed.flatMap((one): Finding[] => {
    const before = claim.text.slice(Math.max(0, one.start - callingReach), one.start)
    const called = largest.exec(before) ?? smallest.exec(before)
    // Another number between the word and this one is what the word is about.
    if (!called || /\d/.test(before.slice(called.index))) return []
    const {statistic} = one
    if (/\bone of\s*$/iu.test(before.slice(0, called.index)) || !isCount(statistic)) return []
    if (statistic.change !== 'level' || statistic.period === undefined) return []
    const isLargest = largest.test(before)
    const beyond = statistics
      .filter((other) => isOneThing(statistic, other) && other.change === 'level')
      .filter(({low = Infinity, high = -Infinity}) => (isLargest ? low > one.high : high < one.low))
      .filter(
        ({period}) => period !== undefined && isOfOneYear(period) === isOfOneYear(statistic.period),
      )
      .toSorted((a, b) => (isLargest ? b.value - a.value : a.value - b.value))[0]
    if (!beyond) return []
    return [
      {
        kind: 'contradiction',
        severity: 1,
        what: 'extreme',
        at: toLocalId(statistic.id),
        lines: claim.lines,
        quote: claim.text,
        expected: isLargest ? `at least ${beyond.text}` : `at most ${beyond.text}`,
        found: statistic.text,
        detail: `${statistic.text} is called ${called[0].toLowerCase()}, and elsewhere the paper has ${beyond.text}${toYears(beyond)}: it was so at most until then.`,
        url: statistic.url,
      },
    ]
  })
}

function isOfOneYear(period: Statistic['period']): boolean {
  return period?.from?.slice(0, 4) === period?.to?.slice(0, 4)
}

function toYears({period}: Statistic): string {
  return period?.from === undefined ? '' : ` for ${period.from.slice(0, 4)}`
}
