/** Numbers that name, date or order something, and so measure nothing. */
import {monthPatterns} from './month-names.ts'
import type {Amount} from './amount.ts'
import {labelWords, structureNouns} from './unit-words.ts'
import {isYearLike} from './years.ts'

/** A count of a text's own parts is small: "three stages". */
const mostParts = 20

const months = Object.values(monthPatterns).join('|')
const monthBefore = new RegExp(`(?<!\\p{L})(?:${months})\\s$`, 'iu')
const monthAfter = new RegExp(`^(?:st|nd|rd|th)?(?:\\s+of)?\\s(?:${months})(?!\\p{L})`, 'iu')

/** Units of time in which a span is told: "over 10 years" dates a change, it measures none. */
const spans = new Set(['years', 'months', 'decades', 'weeks', 'centuries'])
const spanBefore =
  /(?:^|\s)(?:over|in|during|throughout|for|within|за|в течение)?\s?(?:the\s)?(?:their|our|its)?\s?(?:past|last|next|previous|preceding|recent|coming|following|последние|последних|ближайшие|предыдущие|соңғы)\s$/iu
/** Long spans need no "past": "over 10 years"; "over 3 weeks" is how long something took. */
const longSpans = new Set(['years', 'decades', 'centuries'])
const longSpanBefore = /(?:^|\s)(?:over|in|during|throughout|за|в течение|после)\s(?:the|a)?\s?$/iu

/** Whether a number only names, dates or orders; `before` is the number before it. */
export function isNaming(text: string, amount: Amount, before: Amount | undefined): boolean {
  const {number, kind} = amount
  const written = text.slice(number.start, number.end)
  const left = text.slice(Math.max(0, number.start - 30), number.start)
  const right = text.slice(number.end, number.end + 30)
  if (isGlued(text, amount) || isMarker(left, right)) return true
  if (isLabelled(text, amount, left, before)) return true
  if (number.form === 'figures' && !number.isMarked) {
    if (isDay(written, left, right)) return true
    if (isYearLike(written) && !countsThoughYearLike(amount, left, right)) return true
    if (/^-\p{Ll}{1,3}(?!\p{L})/u.test(right) && kind === undefined) return true
  }
  if (isSpan(amount, left)) return true
  return isStructure(text, amount)
}

/** Letters right after the figures that are no unit: part of a name. */
function isGlued(text: string, {number, end}: Amount): boolean {
  return end === number.end && number.form === 'figures' && /[\p{L}_]/u.test(text[end] ?? '')
}

/** The number of a list or of a clock: `1) `, `(2)`, `“1. `, `10:30`. */
function isMarker(left: string, right: string): boolean {
  if (/^:\d/.test(right)) return true
  if (/^\)/.test(right) && !/[([][^)\]]*$/.test(left)) return true
  return /^\.\s/.test(right) && /(^|[“"«(:;])\s*$/.test(left)
}

/** `No. 602`, `Figure 3`, `Articles 5 and 6`. */
function isLabelled(
  text: string,
  {number, kind, start}: Amount,
  left: string,
  before: Amount | undefined,
): boolean {
  if (kind === 'percent' || kind === 'money' || kind === 'per') return false
  const label = /(?<![\p{L}.])([\p{L}§№°]+)\.?\s?#?$/u.exec(left)?.[1]?.toLowerCase()
  if (label !== undefined && labelWords.has(label)) return kind !== 'measure' || label === 'no'
  // The next of a list that a label leads: "Tables 1 and 2".
  if (kind !== undefined || !before || number.isMarked) return false
  const joins = /^(?:,|\s?[–-]\s?|\s(?:and|or|to|и)\s|,\s)+$/.test(text.slice(before.end, start))
  return (
    joins &&
    isLabelled(text, before, text.slice(Math.max(0, before.start - 30), before.start), undefined)
  )
}

function isDay(written: string, left: string, right: string): boolean {
  if (!/^\d{1,2}$/.test(written) || Number(written) > 31) return false
  return monthBefore.test(left) || monthAfter.test(right)
}

/** Figures that look like a year count when a unit follows at once, and nothing dates them. */
function countsThoughYearLike({kind, unit, number}: Amount, left: string, right: string): boolean {
  if (kind === 'percent' || kind === 'per' || kind === 'money' || kind === 'times') return true
  if (kind === undefined || (unit !== undefined && spans.has(unit))) return false
  const isDated =
    /(?<!\p{L})(?:in|since|of|by|from|until|till|before|after|during|to|and|year|the|for|early|late|mid|between|в|с|к|до|по|за|и)\s$|[–(,-]\s?$/iu.test(
      left,
    )
  const isNext = /^\s\p{L}+/u.test(right)
  return !isDated && isNext && (kind === 'vocabulary' || kind === 'measure') && number.end > 0
}

function isSpan({unit, number}: Amount, left: string): boolean {
  if (unit === undefined || !spans.has(unit) || number.form === 'share') return false
  return spanBefore.test(left) || (longSpans.has(unit) && longSpanBefore.test(left))
}

/** Counts of the text's own parts, and words for small numbers that count nothing. */
function isStructure(text: string, {number, kind, unit, value, end}: Amount): boolean {
  if (number.form === 'share' || number.form === 'times' || number.isMultiplied) return false
  const isWord = number.form === 'words'
  if (isWord && kind === undefined) return true
  // "One" counts only measures: "one year", not "one window".
  if (isWord && value === 1 && kind !== 'measure' && kind !== 'percent' && kind !== 'money')
    return true
  if (value >= mostParts || (number.isMarked && !isWord)) return false
  if (kind !== 'noun' && kind !== 'vocabulary') return false
  const phrase =
    text
      .slice(number.end, end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return structureNouns.has(unit ?? '') || structureNouns.has(phrase.at(-1) ?? '')
}
