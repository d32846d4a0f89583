/** Parts that a text counts out against their total: "900 hives (500 to mites, 400 to cold)", "Of these, 70 …, 40 … and 10 …". */
import {toPhrasePattern} from '../../claims/phrases.ts'
import {formatNumber} from '../quantities/format-number.ts'
import {tidy} from '../quantities/number-mention.ts'
import {add, type Amount, showAmount} from './amounts.ts'
import {type Finding, weighGap} from './note.ts'
import {type Sentence, toSentenceFinding} from './prose.ts'

export function auditCountedParts(sentences: readonly Sentence[]): Finding[] {
  return sentences.flatMap((sentence, at) => {
    if (overlapping.test(sentence.text)) return []
    const before = sentences[at - 1]
    const isNext = before?.passage.section === sentence.passage.section
    // What one way of telling parts explains is not looked at in another.
    const ways = [
      () => findInBrackets(sentence),
      () => findAfterColon(sentence),
      () => findOfThem(sentence, isNext ? before : undefined),
      () => findAfterComma(sentence),
    ]
    return ways.map((find) => find()).find(({length}) => length > 0) ?? []
  })
}

/** Words after which a list names some parts and not all. */
const someOnly = toPhrasePattern([
  '(including|among them|such as|mainly|mostly|main|largest|most of|in particular|for example|e.g.|of which|of these|of them|other than|except)',
])
/** Parts that may be counted twice. */
const overlapping = toPhrasePattern([
  '(both|more than one|several of|multiple|overlap*|at least one|twice|each|per|respectively|times)',
])

/** How far the parts may be from a total for the two to be meant as one. */
const near = {listed: [0.8, 1.25], told: [0.97, 1.15]} as const

function findInBrackets(sentence: Sentence): Finding[] {
  const {text, amounts} = sentence
  return [...text.matchAll(/[([]([^()[\]]*)[)\]]/g)].flatMap(({0: whole, 1: inner = '', index}) => {
    const total = amounts.findLast(({end}) => end <= index)
    const parts = readList(inner, index + 1, amounts)
    if (!total || !parts || total.kind !== 'count') return []
    const gap = text.slice(total.end, index)
    if (gap.length > longestGap || /[.;:]\s/.test(gap) || someOnly.test(`${gap} ${inner}`))
      return []
    return tell(sentence, total, parts, [total.start, index + whole.length], near.listed)
  })
}

const longestGap = 80

/** "The 520 boats were of three kinds: 260 …, 170 … and 90 …". */
function findAfterColon(sentence: Sentence): Finding[] {
  const {text, amounts} = sentence
  const colon = /:\s/.exec(text)?.index
  if (colon === undefined) return []
  const rest = text.slice(colon + 1).replace(/[.;]\s?$/, '')
  const parts = readList(rest, colon + 1, amounts)
  const [total] = amounts
    .filter(({end, kind}) => end <= colon && kind === 'count')
    .toSorted((a, b) => b.value - a.value)
  if (!total || !parts || parts.length < fewestAfterColon || someOnly.test(text)) return []
  return tell(sentence, total, parts, [total.start, text.length], near.listed)
}

const fewestAfterColon = 3

/** "150 boats, 90 with sails and 70 with oars": parts told alike. */
function findAfterComma(sentence: Sentence): Finding[] {
  const {text, amounts} = sentence
  const [total, ...parts] = amounts
  const [first] = parts
  const links = new Set(parts.map(({end}) => /^\s(\p{L}+)/u.exec(text.slice(end))?.[1]))
  const isAlike = links.size === 1 && !links.has(undefined) && parts.every(isCounted)
  if (!total || !first || parts.length < 2 || !isAlike || total.kind !== 'count') return []
  const isList = /^\s[^,;:.()]{1,60},\s$/u.test(text.slice(total.end, first.start))
  return isList && !someOnly.test(text)
    ? tell(sentence, total, parts, [total.start, text.length], near.told)
    : []
}

/** The numbers of a list all of whose items have one, and words besides. */
function readList(list: string, offset: number, amounts: readonly Amount[]): Amount[] | undefined {
  const parts: Amount[] = []
  let at = 0
  for (const item of list.split(
    /,\s(?:and\s)?(?=\D{0,40}\d)|;\s(?:and\s)?|\sand\s(?=\D{0,40}\d)/u,
  )) {
    const start = offset + list.indexOf(item, at)
    at = list.indexOf(item, at) + item.length
    const own = amounts.filter((one) => one.start >= start && one.end <= start + item.length)
    const [only, ...others] = own.filter(({kind}) => kind === 'count')
    if (!only || others.length > 0 || /[±=<>/]|\d\s?[–-]\s?\d{1,3}(?!\d)/u.test(item))
      return undefined
    if (!/\p{L}{2}/u.test(item.replace(only.text, ''))) return undefined
    parts.push(only)
  }
  return parts.length < 2 ? undefined : parts
}

const ofThem = /^(?:Out of|Of|Among) (?:these|those|them|whom|which)\b/u
const ofNumber = /(?:^|[;:]\s|,\s(?:and\s)?)(?:[Oo]ut of|[Oo]f) (?:the |these |those |all )*$/u
/** What is measured rather than counted is no part of a count. */
const measures = /^(?:days?|weeks?|months?|years?|hours?|minutes?|times|points?|p|°C)$/u

/** "A total of 240 boats left. Of these, 118 had sails and 124 oars." */
function findOfThem(sentence: Sentence, before: Sentence | undefined): Finding[] {
  const {text} = sentence
  const amounts = sentence.amounts.filter(isCounted)
  const named = amounts.find(({start}) => ofNumber.test(text.slice(0, start)))
  const parts = amounts.filter(({start}) => !named || start > named.start)
  const total = named ?? (ofThem.test(text) ? findMeant(before, parts) : undefined)
  if (!total || someOnly.test(text.replace(ofThem, ''))) return []
  // "70 of 90" within it is a part of another whole.
  const isNested = parts.some(({end}) =>
    /^\s(?:[\p{L}-]+\s)?of\s(?:the |these |those )?\d/u.test(text.slice(end)),
  )
  if (parts.length < 2 || isNested) return []
  const from = named ? named.start : 0
  return tell(sentence, total, parts, [from, text.length], near.told)
}

function isCounted({kind, noun}: Amount): boolean {
  return kind === 'count' && !measures.test(noun)
}

/** The number of a sentence that the parts make, or else the last that they may be of. */
function findMeant(before: Sentence | undefined, parts: readonly Amount[]): Amount | undefined {
  const sum = add(parts).value
  const totals = (before?.amounts ?? [])
    .filter(isCounted)
    .filter(({value}) => parts.every((part) => part.value < value))
  return totals.find(({value}) => value === sum) ?? totals.at(-1)
}

function tell(
  sentence: Sentence,
  total: Amount,
  parts: readonly Amount[],
  [start, end]: readonly [number, number],
  [least, most]: readonly [number, number],
): Finding[] {
  const sum = add(parts)
  if (parts.some(({value}) => value >= total.value || value <= 0)) return []
  if (sum.value < total.value * least || sum.value > total.value * most) return []
  const shown = `${parts.map(({value}) => formatNumber(value)).join(' + ')} = ${formatNumber(sum.value)}`
  const told = {
    quote: sentence.text.slice(start, end),
    expected: formatNumber(total.value),
    found: shown,
  }
  if (sum.low <= total.high && sum.high >= total.low) {
    const detail = `${shown}, as the total of ${showAmount(total)} says.`
    return [toSentenceFinding(sentence, 'sum', 'parts', {...told, detail, holds: true})]
  }
  const gap = tidy(sum.value - total.value)
  const detail = `The parts make ${formatNumber(sum.value)}, ${formatNumber(Math.abs(gap))} ${gap > 0 ? 'more' : 'less'} than the total of ${formatNumber(total.value)}.`
  return [
    toSentenceFinding(sentence, 'sum', 'parts', {
      ...told,
      detail,
      severity: weighGap(gap, total.value),
    }),
  ]
}
