/** Two levels of one thing against what is said of the change: "rose by 5 (20 %), from 10 to 14". */
import {toPhrasePattern} from '../../claims/phrases.ts'
import {falls, rises} from '../observations/change-words.ts'
import {formatNumber} from '../quantities/format-number.ts'
import {tidy} from '../quantities/number-mention.ts'
import {type Amount, showAmount} from './amounts.ts'
import type {Finding} from './note.ts'
import {type Sentence, toSentenceFinding} from './prose.ts'

export function auditLevels(sentences: readonly Sentence[]): Finding[] {
  return sentences.flatMap((sentence) => [
    ...findWrongAnnouncement(sentence),
    ...findLevels(sentence).flatMap((pair) => [
      ...findWrongDirection(sentence, pair),
      ...findWrongFactor(sentence, pair),
      ...findWrongChange(sentence, pair),
      ...findUndatedGrowth(sentence, pair),
    ]),
  ])
}

/** Two levels, the earlier first. */
interface Pair {
  readonly from: Amount
  readonly to: Amount
}

/** "in 2005", "(2012–2015)", which stand beside a level. */
const yearBeside =
  /\s?\(?(?:\b(?:in|by|for|at|during)\s)?(?:19|20)\d{2}(?:\s?[-–/]\s?\d{2,4})?\)?/gu
const fromBefore = /\bfrom\s(?:an?\s\p{L}+\sof\s)?$/u
const toBetween = /^[^,;.:()\d]{0,60}\sto\s(?:an?\s\p{L}+\sof\s)?$/u
const andBetween = /^[^,;.:()\d]{0,30}\sand\s$/u
const datedAfter = /^[^,;.:()\d]{0,30}\b(?:in|by)\s((?:19|20)\d{2})\b/u

/** Find levels that a sentence tells from and to. */
function findLevels({text, amounts}: Sentence): Pair[] {
  return amounts.slice(1).flatMap((to, at): Pair[] => {
    const from = amounts[at]!
    if (from.kind === 'points' || to.kind === 'points' || from.value <= 0) return []
    const between = text.slice(from.end, to.begin).replace(yearBeside, '')
    const isFromTo = fromBefore.test(text.slice(0, from.begin)) && toBetween.test(between)
    const [first, last] = [from, to].map(({end}) => datedAfter.exec(text.slice(end))?.[1])
    const isDated = first !== undefined && last !== undefined && first < last
    if (!isFromTo && !(isDated && andBetween.test(between))) return []
    // "From 20 to 25 %": the sign is told once, and so is "million".
    if (from.kind !== to.kind && !isBare(from)) return []
    const scale = to.value / from.value > 1e3 && isBare(from) ? undefined : from
    return scale ? [{from: {...from, kind: to.kind}, to}] : []
  })
}

const isBare = ({kind, noun}: Amount) => kind === 'count' && noun === ''

const ways = [
  {way: 'increase', told: 'an increase', pattern: toPhrasePattern([`(${rises})`])},
  {way: 'decrease', told: 'a decrease', pattern: toPhrasePattern([`(${falls})`])},
] as const
/** A better rank is a smaller number. */
const ranked = /\b(?:rank|ranking|ranked|place|position|grade|stage|league|score)\b/iu

/** The one way that a text tells of; "reduced the increase" tells of both. */
function findWay(text: string): (typeof ways)[number] | undefined {
  const [way, ...others] = ways.filter(({pattern}) => pattern.test(text))
  return others.length > 0 ? undefined : way
}

/** "Rose from 5 to 3". */
function findWrongDirection(sentence: Sentence, {from, to}: Pair): Finding[] {
  const {text} = sentence
  const before = /[^,;:.]*\bfrom\s\D{0,20}$/u.exec(text.slice(0, from.start))?.[0]
  if (before === undefined || ranked.test(before)) return []
  const way = findWay(before)
  const isRise = way?.way === 'increase'
  const isWrong = isRise ? to.high < from.low : to.low > from.high
  if (!way || !isWrong) return []
  return [
    toSentenceFinding(sentence, 'contradiction', 'from-to', {
      quote: text,
      expected: way.way,
      found: `${showAmount(from)} to ${showAmount(to)}`,
      detail: `The sentence tells of ${way.told}, but ${showAmount(to)} is ${isRise ? 'less' : 'more'} than ${showAmount(from)}.`,
      severity: 3,
    }),
  ]
}

/** Words for a factor, and how far they are stretched: "doubled" from 10 to 18. */
const multiples = [
  {word: /\bdoubl(?:ed|es|ing)\b/iu, factor: 2},
  {word: /\b(?:tripl|trebl)(?:ed|es|ing)\b/iu, factor: 3},
  {word: /\bquadrupl(?:ed|es|ing)\b/iu, factor: 4},
  {word: /\bhalv(?:ed|es|ing)\b/iu, factor: 0.5},
] as const
const stretch = 0.2

/** "A decrease in boats: their number doubled". */
function findWrongAnnouncement(sentence: Sentence): Finding[] {
  const [announced = '', ...rest] = sentence.text.split(/(?<=:)\s/)
  // What is announced nearest to the colon is what comes after it.
  const noun = [
    ...announced.matchAll(new RegExp(toPhrasePattern([`(${rises}|${falls}) (in|of)`]), 'giu')),
  ].at(-1)?.[0]
  const way = noun === undefined ? undefined : findWay(noun)
  const told = multiples.flatMap(({word, factor}) => {
    const found = word.exec(rest.join(' '))?.[0]
    return found === undefined ? [] : [{found, way: factor > 1 ? 'increase' : 'decrease'}]
  })
  const [only, ...others] = told
  if (!way || !only || others.length > 0 || only.way === way.way) return []
  return [
    toSentenceFinding(sentence, 'contradiction', 'direction', {
      quote: sentence.text,
      expected: way.way,
      found: only.found,
      detail: `The sentence announces ${way.told} and then states that it ${only.found}.`,
      severity: 3,
    }),
  ]
}

/** "Doubled from 110 to 330". */
function findWrongFactor(sentence: Sentence, {from, to}: Pair): Finding[] {
  const {text} = sentence
  const ahead = text.slice(0, from.start).replace(/,?\sfrom\s\D{0,20}$/u, '')
  const before = /[^,;:.]*$/u.exec(ahead)?.[0] ?? ''
  const told = multiples.filter(({word}) => word.test(before))
  const [multiple] = told
  if (!multiple || told.length > 1 || multiples.some(({word}) => word.test(text.slice(to.end))))
    return []
  const {factor, word} = multiple
  const ratio = to.value / from.value
  const isMore = /\bmore than\s*$/iu.test(before.slice(0, word.exec(before)?.index))
  const limit = isMore ? factor * 2 : factor * (1 + stretch)
  if (ratio >= factor * (1 - stretch) && ratio <= limit) return []
  const found = word.exec(before)?.[0] ?? ''
  return [
    toSentenceFinding(sentence, 'contradiction', 'factor', {
      quote: text,
      expected: `${formatNumber(ratio)} times`,
      found,
      detail: `${showAmount(to)} is ${formatNumber(ratio)} times ${showAmount(from)}, which is not “${found}”.`,
      severity: 3,
    }),
  ]
}

/** From this factor on a reader must know since when. */
const striking = 10
/** "Since 2001, trade rose from … ", "Over ten years, …": the growth has its start. */
const startOfSentence =
  /^(?:since|from|after|between|over|within|during)\s[^,]*(?:\d{4}|years?|decades?)|\bsince\s(?:19|20)\d{2}\b/iu

/** "Rose from 1.7 million to more than 100 million in 2019": from when is not told. */
function findUndatedGrowth(sentence: Sentence, {from, to}: Pair): Finding[] {
  const {text} = sentence
  // What dates another clause of the sentence dates nothing here.
  const clause = text.slice(text.lastIndexOf(', ', from.start) + 1)
  const isDatedOnce = new Set(clause.match(/\b(?:19|20)\d{2}\b/g) ?? []).size === 1
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
}

const {source: change} = toPhrasePattern([`(${rises}|${falls}|gain|loss|change|difference)`])
/** Between two levels and their change, and between a change and its levels. */
const changeAfter = new RegExp(
  String.raw`^[^.;:\d]{0,60}(?:[,(–—-]\s?|\s)(?:(?:that|this|which)\s(?:is|was|means)\s|or\s|i\.e\.,?\s)?(?:by|up|down|(?:with\s)?an?\s(?:\p{L}+\s)?${change}\s(?:of|by))\s$`,
  'iu',
)
/** Also "dropped 10 %, from …". */
const changeBefore = new RegExp(String.raw`\b(?:by|${change}(?:\sof)?)\s$`, 'iu')
/** "(+40 %)". */
const signedAfter = /^[^.;:,()\d]{0,40}\s\($/u
const levelsAfter = /^[^.;:\d]{0,40}[,\s(]\s?from\s$/u
/** What is told of each year is not the whole change. */
const perYear =
  /\b(?:an?|per|each|every)\s(?:year|month|decade|annum)\b|\bannual(?:ly)?\b|\byearly\b|\baverage\b|\bCAGR\b/iu

function findWrongChange(sentence: Sentence, pair: Pair): Finding[] {
  const {text, amounts} = sentence
  const {from, to} = pair
  const at = amounts.findIndex(({start}) => start === from.start)
  const before = amounts[at - 1]
  const isBefore =
    before &&
    changeBefore.test(text.slice(0, before.begin)) &&
    levelsAfter.test(text.slice(before.end, from.begin))
  const later = amounts.slice(at + 2)
  const after = later.find(({begin, text: written}) => {
    const gap = toGap(text.slice(to.end, begin))
    return changeAfter.test(gap) || (/^[+−-]/u.test(written) && signedAfter.test(gap))
  })
  if (perYear.test(text.slice(before?.end ?? 0, later[1]?.start))) return []
  return [...(isBefore ? [before] : []), ...(after ? [after] : [])].flatMap((change) =>
    tellChange(sentence, pair, change),
  )
}

/** What stands between a level and its change, without its year and what it is counted on. */
function toGap(text: string): string {
  return text.replace(yearBeside, '').replace(/\bper\s[\d,]+\s?\S+?(?=[,\s])/gu, '')
}

/** The change that two levels make, as lowest and highest that their rounding allows. */
function tellChange(sentence: Sentence, {from, to}: Pair, change: Amount): Finding[] {
  const isRate = change.kind === 'percent'
  if (!isRate && !isSameUnit(change, from, to)) return []
  const [bottom, top] = [to.low - from.high, to.high - from.low]
  const difference = tidy(to.value - from.value)
  const rates = [from.low, from.high].flatMap((base) => [(bottom / base) * 100, (top / base) * 100])
  const allowed = [
    ...(isRate ? [rates] : [[bottom, top]]),
    // "From 20 % to 25 %, by 5 %" is loose, but what is meant is plain.
    ...(isRate && from.kind === 'percent' ? [[bottom, top]] : []),
  ]
  // The sign is told by the verb.
  const isFine = allowed.some((span) =>
    [1, -1].some(
      (way) =>
        Math.min(...span.map((one) => one * way)) <= change.high &&
        change.low <= Math.max(...span.map((one) => one * way)),
    ),
  )
  if (isFine || !Number.isFinite(change.low) || !Number.isFinite(change.high)) return []
  const right = Math.abs(isRate ? (difference / from.value) * 100 : difference)
  const unit = isRate ? ' %' : change.kind === 'points' ? ' percentage points' : ''
  const ofLater = Math.abs((difference / to.value) * 100)
  const isOfLater = isRate && Math.abs(ofLater - change.value) <= change.high - change.value
  return [
    toSentenceFinding(sentence, isRate ? 'percent' : 'sum', 'change', {
      quote: sentence.text,
      expected: `${formatNumber(right)}${unit}`,
      found: change.text,
      detail: `From ${from.text} to ${showAmount(to)} is a change of ${formatNumber(right)}${unit}, not ${change.text}${isOfLater ? `; ${change.text} is its share of the later number` : ''}.`,
      severity: Math.abs(right - change.value) > right * gross ? 3 : 2,
    }),
  ]
}

/** Part of a change from which on being off by it is gross. */
const gross = 0.2

function isSameUnit(change: Amount, from: Amount, to: Amount): boolean {
  if (change.kind === 'points') return to.kind === 'percent'
  if (to.kind === 'percent') return false
  const isUnit = ({noun}: Amount) => /^\p{Ll}{3,}$/u.test(noun)
  const levels = [from, to]
  return (
    !isUnit(change) ||
    levels.some(({noun}) => noun === change.noun) ||
    !levels.some((level) => isUnit(level))
  )
}
