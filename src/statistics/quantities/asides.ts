/** Quantities that state nothing of the world by themselves: spans of time, and counts of a text's own parts. */
import type {Amount} from './amount.ts'
import {spanUnits, structureNouns} from './unit-words.ts'

/** A count of a text's own parts is small: "three stages". */
const mostParts = 20

const spanBefore =
  /(?:^|\s)(?:over|in|during|throughout|for|within|за|в течение)?\s?(?:the\s)?(?:their|our|its)?\s?(?:past|last|next|previous|preceding|recent|coming|following|последние|последних|ближайшие|предыдущие|соңғы)\s$/iu
/** Long spans need no "past": "over 10 years"; "over 3 weeks" is how long something took. */
const longSpans = new Set(['years', 'decades', 'centuries'])
const longSpanBefore = /(?:^|\s)(?:over|in|during|throughout|за|в течение|после)\s(?:the|a)?\s?$/iu

/** Whether a quantity only says when, or of how many parts a text speaks. */
export function isAside(text: string, amount: Amount): boolean {
  const left = text.slice(Math.max(0, amount.number.start - 30), amount.number.start)
  return isSpan(amount, left) || isStructure(text, amount) || isAgeLimit(text, amount, left)
}

/** "Aged 15–24", "15 years and older": what bounds a group states nothing of it. */
function isAgeLimit(text: string, {unit, kind, end}: Amount, left: string): boolean {
  if (kind !== undefined && unit !== 'years') return false
  if (
    /(?:aged|ages|age group(?:s? of)?|age of)\s(?:from\s|between\s)?(?:\d{1,2}\s?(?:and|to|[–-])\s?)?$/i.test(
      left,
    )
  )
    return true
  return (
    unit === 'years' &&
    /^\s(?:and|or)\s(?:older|over|above|under|younger|below)(?!\p{L})/u.test(text.slice(end))
  )
}

function isSpan({unit, number}: Amount, left: string): boolean {
  if (unit === undefined || !spanUnits.has(unit) || number.form === 'share') return false
  return spanBefore.test(left) || (longSpans.has(unit) && longSpanBefore.test(left))
}

/** Counts of the text's own parts, and words for small numbers that count nothing. */
function isStructure(text: string, {number, kind, unit, value, end}: Amount): boolean {
  if (number.form === 'share' || number.form === 'times' || number.isMultiplied) return false
  const isWord = number.form === 'words'
  // "One" counts only measures: "one year", not "one window".
  // A bare "one" is the lower end of a range: "one to two years".
  if (
    isWord &&
    value === 1 &&
    kind !== undefined &&
    kind !== 'measure' &&
    kind !== 'percent' &&
    kind !== 'money'
  )
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
