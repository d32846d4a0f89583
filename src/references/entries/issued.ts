/** Which of an entry's years is that of publication. */
import {dateSource, yearSource} from '../text/dates.ts'
import {blot, type Range, read} from '../text/ranges.ts'
import {pageLabel} from '../text/words.ts'

const candidate = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}/])(?<![\p{N}]\s?[-–—])(?:${dateSource}|${yearSource}(?:\s?[гж]\.)?)(?![\p{L}\p{M}\p{N}])`,
  'giu',
)
/** Words that say there is no year, or none yet. */
const undated =
  /[([](?:n\.\s?d\.|no date|s\.\s?a\.|o\.\s?J\.|in press|forthcoming|accepted|submitted|in preparation|б\.\s?г\.|в печати|үшін)[)\]]/iu

const opens = /[([]\s*$/
const closes = /^\s*[)\]]/
const signBefore = new RegExp(`[.,;:()[«»”"'’${read}–—-]\\s*$`)
const signAfter = new RegExp(`^\\s*[.,;:)\\]${read}–—]|^\\s*$|^\\s*[-/]\\s|^\\s?\\d`)
/** Letters of a year with its own letter; a longer date is no part of a title. */
const longYear = 5
const signBehind = new RegExp(`${signAfter.source}|^\\s(?:${pageLabel})\\s?\\d`, 'iu')
const letterBefore = /\p{L}\s*$/u
const letterAfter = /^\s*\p{L}/u

export interface Issued extends Range {
  /** It stands right behind the names, as author-date styles have it. */
  readonly isHead: boolean
}

/**
 * The date of publication in an entry whose names and addresses are blotted out.
 *
 * @param head where the names end
 */
export function findIssued(text: string, head: number): Issued | undefined {
  let best: {issued: Issued; score: number} | undefined
  // Names first: in `Field, Jan. 1952` a given name looks like a month.
  const behind = blot(text, [{start: 0, end: head}])
  for (const {0: date, index} of behind.matchAll(candidate)) {
    const range = {start: index, end: index + date.length}
    if (isSpan(text, range)) continue
    const isHead = head > 0 && index >= head && /^[\s.,;:([–—-]*$/.test(text.slice(head, index))
    const score = scoreDate(text, range, isHead, date)
    if (score > (best?.score ?? 0)) best = {issued: {...range, isHead}, score}
  }
  return best?.issued
}

/** Where the year of publication is told again, between signs: `Title. 2015. – 2015. – № 3`. */
export function findSameDates(text: string, issued: Range): Range[] {
  const year = /\d{4}/.exec(text.slice(issued.start, issued.end))?.[0]
  if (year === undefined) return []
  return [...text.matchAll(candidate)]
    .map(({0: date, index}) => ({start: index, end: index + date.length, date}))
    .filter(({start, end, date}) => {
      const isSame = date.includes(year) && (start >= issued.end || end <= issued.start)
      const isApart =
        date.length > longYear ||
        (signBefore.test(text.slice(0, start)) && signBehind.test(text.slice(end, end + 20)))
      return (
        isSame &&
        isApart &&
        !/^\s?\(\d{1,3}\)/.test(text.slice(end, end + 8)) &&
        !isSpan(text, {start, end})
      )
    })
    .map(({start, end}) => ({start, end}))
}

/** `1991–2000` and `2019/20` are spans of time; `2021–17(3)` is a year and a volume. */
function isSpan(text: string, {start, end}: Range): boolean {
  const next = /^\s?[-–—/]\s?(\d{4}|\d{2})(?!\d)/.exec(text.slice(end, end + 8))?.[1]
  const year = text.slice(end - 4, end)
  if (next === undefined || !/^\d{4}$/.test(year) || end - start > 4) return false
  return next.length === 4 ? next > year : next > year.slice(2)
}

/** Where an entry says that it has no date. */
export function findUndated(text: string): Range | undefined {
  const found = undated.exec(text)
  return found ? {start: found.index, end: found.index + found[0].length} : undefined
}

function scoreDate(text: string, {start, end}: Range, isHead: boolean, date: string): number {
  const left = text.slice(Math.max(0, start - 20), start)
  const right = text.slice(end, end + 20)
  let score = start / (text.length + 1)
  if (isHead) score += 8
  if (opens.test(left) && (closes.test(right) || /^,/.test(right))) score += 3
  if (signBefore.test(left)) score += 1
  if (signAfter.test(right)) score += 1
  if (letterBefore.test(left)) score -= 1.5
  if (letterAfter.test(right)) score -= 1.5
  if (date.length > 5) score += 1
  // `2022(1)` is a volume unless there is no other year.
  if (/^\s?\(\d{1,3}\)/.test(right)) score -= 1
  return score
}
