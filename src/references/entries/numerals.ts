/**
 * Volume, issue and pages of an entry, with their labels or by their order.
 *
 * Labels are read first. What is left is a row of bare numbers behind the container's
 * name, told by its brackets, colons and ranges: `28(2), 156–174`, `45 (7): 862`, `89:882-9`.
 */
import {findDates} from '../text/dates.ts'
import {blot, type Range, read} from '../text/ranges.ts'
import {genreWords, issueLabel, pageLabel, volumeLabel} from '../text/words.ts'

export interface Numerals {
  readonly volume?: Range
  readonly issue?: Range
  readonly page?: Range
  /** The volume stands behind its label. */
  readonly isLabelled: boolean
  /** Every stretch that belongs to them, labels and brackets included. */
  readonly ranges: readonly Range[]
}

const before = String.raw`(?<![\p{L}\p{M}\p{N}])`
const noLetter = String.raw`(?![\p{L}\p{M}\p{N}])`
const dashes = String.raw`\-–—‐‑−`
const dash = `[${dashes}]`
const roman = `[IVXLC]+${noLetter}`
const number = String.raw`\d+[A-Za-z]?(?:\s?[/${dashes}]\s?\d+[A-Za-z]?)?`
const pageNumber = String.raw`[A-Za-z]{0,3}\d[\d.]*\d*[A-Za-z]?`
const pages = String.raw`${pageNumber}(?:\s?${dash}{1,2}\s?${pageNumber})?(?:(?:,|\s(?:et|and|und|и|y|&))\s?\d+${dash}\d+)*`

const volume = new RegExp(
  String.raw`\(?${before}(?:${volumeLabel})\s?(?:№\s?)?(?<value>${number}|${roman})\)?`,
  'giu',
)
const issue = new RegExp(
  String.raw`\(?${before}(?:${issueLabel})\s?(?<value>${number}(?:\s{0,2}\(\d{1,3}\))?)\)?`,
  'giu',
)
const page = new RegExp(
  String.raw`\(?${before}(?:${pageLabel})\s?:?\s?(?<value>${pages})(?<!\.)${noLetter}\)?`,
  'giu',
)
const pagesBefore = new RegExp(
  String.raw`${before}(?<value>\d+\s?${dash}\s?\d+)\s?(?:pages|pp?|бб?|bb?|с|б|стр)${noLetter}\.?`,
  'giu',
)
const act = new RegExp(`${before}(?:${genreWords.legislation})${noLetter}`, 'iu')

/** The numerals of an entry whose names, dates and addresses are blotted out; looked for from `start`. */
export function findNumerals(written: string, start: number): Numerals {
  const text = blot(
    written,
    findDates(written).filter((date) => isOfAct(written, date.start)),
  )
  const labelled = findLabelled(text, start)
  // `48[2]`: some turn every bracket square.
  const round = text.replace(/(?<=\d)\[(\d{1,3})\]/g, '($1)')
  const rest = blot(round, labelled.ranges)
  const row = findRow(rest, start, labelled)
  return row
    ? {
        ...row,
        ...dropUnset(labelled),
        isLabelled: labelled.isLabelled,
        ranges: [...labelled.ranges, ...row.ranges],
      }
    : labelled
}

function dropUnset({volume: v, issue: i, page: p}: Numerals): Partial<Numerals> {
  return {...(v && {volume: v}), ...(i && {issue: i}), ...(p && {page: p})}
}

function findLabelled(text: string, start: number): Numerals {
  const ranges: Range[] = []
  const take = (expression: RegExp): Range | undefined => {
    for (const found of text.matchAll(expression)) {
      const {0: written, index, groups} = found
      const value = groups?.['value'] ?? ''
      const range = {start: index, end: index + written.length}
      if (index < start || ranges.some((other) => overlaps(other, range))) continue
      if (expression === issue && isOfAct(text, index)) continue
      ranges.push(balance(text, range))
      const at = index + written.lastIndexOf(value)
      return {start: at, end: at + value.length}
    }
    return undefined
  }
  const found = {
    page: take(page) ?? take(pagesBefore),
    volume: take(volume),
    issue: take(issue),
  }
  if (found.volume && !found.issue) Object.assign(found, splitLabelled(text, found.volume))
  return {
    ...(found.volume && {volume: found.volume}),
    ...(found.issue && {issue: found.issue}),
    ...(found.page && {page: found.page}),
    isLabelled: found.volume !== undefined,
    ranges,
  }
}

/** `vol. 12/3` is a volume and an issue. */
function splitLabelled(text: string, {start, end}: Range): {volume?: Range; issue?: Range} {
  const pair = /^(\d+)\s?\/\s?(\d+)$/.exec(text.slice(start, end))
  if (!pair) return {}
  return {
    volume: {start, end: start + pair[1]!.length},
    issue: {start: end - pair[2]!.length, end},
  }
}

/** Letters between the kind of an act and its number or date. */
const nearAct = 100

/** `Decree of the Senate, No. 12 of 5 May 2011`: an act's number and date, not a journal's. */
function isOfAct(text: string, index: number): boolean {
  const before = text.slice(0, index)
  return act.test(
    before
      .slice(Math.max(0, index - nearAct))
      .split('//')
      .at(-1)!,
  )
}

const overlaps = (a: Range, b: Range) => a.start < b.end && b.start < a.end

/** A bracket at one end only belongs to something else. */
function balance(text: string, {start, end}: Range): Range {
  const opens = text[start] === '('
  const closes = text[end - 1] === ')' && !text.slice(start + 1, end - 1).includes('(')
  if (opens && !closes) return {start: start + 1, end}
  if (!opens && closes) return {start, end: end - 1}
  return {start, end}
}

interface Token extends Range {
  readonly isBracketed: boolean
  readonly isRange: boolean
  readonly text: string
}

const token = new RegExp(
  String.raw`\(\s?(?<inner>(?:(?:[Ss]uppl(?:ement)?|[Pp]t|[Pp]art)\.?\s?)?[A-Za-z]?\d+[\dA-Za-z]*(?:\s?[/.,${dashes}]\s?[A-Za-z]?\d+)?)\s?\)|(?<![\p{L}\p{M}\p{N}$€£%.'’-])(?<bare>[A-Za-z]{0,3}\d+[\dA-Za-z]*(?:[./]\d+)?(?:\s?${dash}{1,2}\s?[A-Za-z]{0,3}\d+[A-Za-z]?(?:\.e\d+)?)?)(?![\p{L}\p{M}\p{N}%°-])`,
  'gu',
)
const numberSign = /(?:№|(?<!\p{L})No?\.?)\s?$/u
const between = new RegExp(`^[\\s,;:.()${read}–—-]{0,40}$`)

/** The row of bare numbers that reads most like a journal's. */
function findRow(text: string, start: number, labelled: Numerals): Row | undefined {
  const rows: Token[][] = []
  for (const found of text.slice(start).matchAll(token)) {
    const {0: written, index, groups} = found
    const inner = groups?.['inner']
    const value = inner ?? written
    const at = start + index + (inner === undefined ? 0 : written.indexOf(inner))
    const next: Token = {
      start: at,
      end: at + value.length,
      isBracketed: inner !== undefined,
      isRange: new RegExp(`\\d\\s?${dash}`).test(value),
      text: value,
    }
    if (numberSign.test(text.slice(Math.max(0, at - 5), at))) continue
    const last = rows.at(-1)?.at(-1)
    const gap = last && text.slice(outer(last).end, outer(next).start)
    if (gap !== undefined && between.test(gap)) rows.at(-1)!.push(next)
    else rows.push([next])
  }
  let best: {row: Token[]; score: number} | undefined
  for (const row of rows) {
    const score = scoreRow(text, row, labelled)
    if (score >= leastScore && score >= (best?.score ?? 0)) best = {row, score}
  }
  return best && assign(text, best.row, labelled)
}

const outer = ({start, end, isBracketed}: Token): Range =>
  isBracketed ? {start: start - 1, end: end + 1} : {start, end}

const leastScore = 2
const signBefore = new RegExp(`[,;.:${read}](?:\\s?[–—-])?$`)

/** How much a row reads like volume, issue and pages; below `leastScore` it is left in the title. */
function scoreRow(text: string, row: readonly Token[], labelled: Numerals): number {
  const first = outer(row[0]!)
  const last = outer(row.at(-1)!)
  const head = text.slice(0, first.start).trimEnd()
  const tail = text.slice(last.end)
  let score = 0
  if (row.length > 1) score += 2
  if (row.some(({isBracketed}) => isBracketed) && row.length > 1) score += 1
  if (row.some(({isRange, text: value}) => isRange && !isYearSpan(value))) score += 2
  if (row.some((t) => text[t.end] === ':' || text[outer(t).end] === ':')) score += 1
  if (/^[a-z]+\d{3,}/i.test(row.at(-1)!.text)) score += 1
  if (signBefore.test(head)) score += 1
  if (labelled.volume ?? labelled.issue ?? labelled.page) score += 1
  // Nothing but signs behind it: the end of what the entry says of its place.
  if (new RegExp(`^[\\s,;:.()\\]${read}–—-]*$`).test(tail)) score += 1
  else if (/^\s?(?:\p{L}|\/\/)/u.test(tail)) score -= 3
  else if (row.length === 1 && !row[0]!.isRange && /^[\s.,;:]+\p{Lu}/u.test(tail)) score -= 1.5
  if (row.length === 1 && isYearSpan(row[0]!.text)) score -= 3
  if (row.length === 1 && row[0]!.isBracketed && !signBefore.test(head)) score -= 1
  return score
}

/** `1991–2000` in a title is a time, not pages. */
function isYearSpan(text: string): boolean {
  const years = /^((?:1[0-9]|20)\d\d)\s?[-–—]+\s?((?:1[0-9]|20)?\d\d)$/.exec(text)
  return years !== null
}

type Row = Omit<Numerals, 'isLabelled'>

function assign(text: string, row: readonly Token[], labelled: Numerals): Row {
  const fields: {volume?: Range; issue?: Range; page?: Range} = {}
  const bracketed = row.find(({isBracketed}) => isBracketed)
  const plain = row.filter(({isBracketed}) => !isBracketed)
  const ranges = row.map(outer)
  if (bracketed && !labelled.issue) fields.issue = toRange(bracketed)
  const needs = (['volume', 'issue', 'page'] as const).filter(
    (name) => !labelled[name] && !fields[name],
  )
  const [only] = plain
  if (plain.length === 1 && only) {
    const pair = /^(\d+)([/.])(\d+)$/.exec(only.text)
    if (pair && needs.includes('volume') && needs.includes('issue')) {
      return {...splitPair(only, pair), ranges}
    }
    const name = isVolume(text, only, bracketed, labelled) ? 'volume' : 'page'
    if (needs.includes(name)) fields[name] = toRange(only)
    return {...fields, ranges}
  }
  const [first, second] = plain
  const pair = first && /^(\d+)([/.])(\d+)$/.exec(first.text)
  if (first && second && pair && needs.length === 3) {
    return {...splitPair(first, pair), page: toRange(second), ranges}
  }
  const order =
    plain.length > 2 ? needs : needs.filter((name) => name !== 'issue' || needs.length < 3)
  // A range closes the row: what stands behind it is said of something else.
  const closing = plain.findIndex(({isRange}, index) => isRange && index >= order.length - 1)
  const told = closing < 0 ? plain : plain.slice(0, closing + 1)
  const offset = Math.max(0, told.length - order.length)
  for (const [index, name] of order.entries()) {
    const value = told[index + offset]
    if (value) fields[name] = toRange(value)
  }
  return {...fields, ranges}
}

const toRange = ({start, end}: Range): Range => ({start, end})

function splitPair({start, end}: Token, pair: RegExpExecArray): Pick<Numerals, 'volume' | 'issue'> {
  const cut = start + pair[1]!.length
  return {volume: {start, end: cut}, issue: {start: cut + 1, end}}
}

/** Above it a number that stands alone is more likely a page. */
const highVolume = 130

function isVolume(
  text: string,
  {start, end, isRange, text: value}: Token,
  bracketed: Token | undefined,
  labelled: Numerals,
): boolean {
  if (labelled.volume) return false
  if (bracketed && bracketed.start > end) return true
  // `Proceedings of the Conference, 2006`, and a page behind a newspaper's date.
  if (/^(?:19|20)\d\d$/.test(value) && !labelled.issue) return false
  if (/\uE000{9,}[\s,.:]*$/u.test(text.slice(0, start)) && !labelled.issue) return false
  if (labelled.page) return true
  if (isRange || /^[a-z]/i.test(value) || bracketed) return false
  if (/[:]\s*$/.test(text.slice(0, start))) return false
  return Number(value) <= highVolume || labelled.issue !== undefined
}
