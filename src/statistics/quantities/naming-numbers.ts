/** Numbers that name, date or order something, and so measure nothing. */
import {monthPatterns} from './month-names.ts'
import type {Amount} from './amount.ts'
import {isElided} from './shared-units.ts'
import {labelWords, spanUnits} from './unit-words.ts'
import {isYearLike} from './years.ts'

const months = Object.values(monthPatterns).join('|')
const monthBefore = new RegExp(`(?<!\\p{L})(?:${months})\\s$`, 'iu')
const monthAfter = new RegExp(`^(?:st|nd|rd|th)?(?:\\s+of)?\\s(?:${months})(?!\\p{L})`, 'iu')

/** Whether a number only names, dates or orders, given the numbers before and after it. */
export function isNaming(
  text: string,
  amount: Amount,
  {before, next}: {before: Amount | undefined; next: Amount | undefined},
): boolean {
  const {number, kind} = amount
  // A word for a number that counts nothing: "the two"; not "two or three boats".
  if (number.form === 'words' && kind === undefined) {
    const isCounted = next?.kind !== undefined || next?.number.isMultiplied
    const isJoined = next && isCounted && joint.test(text.slice(amount.end, next.start))
    return !number.isMultiplied && !isJoined && !isPart(text, amount)
  }
  const written = text.slice(number.start, number.end)
  const left = text.slice(Math.max(0, number.start - 30), number.start)
  const right = text.slice(number.end, number.end + 30)
  if (isGlued(text, amount) || isMarker(written, left, right) || isTimeOfDay(written, right))
    return true
  if (before && isScore(text, before, amount)) return true
  if (next && isScore(text, amount, next)) return true
  if (isLabelled(text, amount, left, before)) return true
  if (kind === undefined && isOutsideProse(text, amount)) return true
  if (number.form === 'figures' && !number.isMarked) {
    if (isDay(written, left, right)) return true
    if (/\b(?:average|total|maximum|minimum) of\s$/.test(left)) return false
    if (
      isYearLike(written) &&
      !isLowEnd(next, left, right) &&
      !countsThoughYearLike(amount, left, right)
    )
      return true
    if (isOfEra(left, right)) return true
  }
  return !isElided(text, before, amount) && isNameOfThing(text, amount)
}

/** "1000–2000 K", "between 1800 and 2000 hours"; not "from 1.8 m in 1985 to 5.4 m in 2019". */
function isLowEnd(next: Amount | undefined, left: string, right: string): boolean {
  const isDated = /^\s/.test(right) && /\b(?:in|by|since)\s$/.test(left)
  return !isDated && /^(?:\s?[–-]|\s(?:and|to))\s?\d/.test(right) && isMeasured(next)
}

/** "Two of them were hurt", "of which nine", "three were lost"; not "the two were". */
function isPart(text: string, {start, end, value}: Amount): boolean {
  const left = text.slice(Math.max(0, start - 20), start)
  const right = text.slice(end, end + 20)
  if (/^\sof\s(?:which|whom|them)(?!\p{L})/u.test(right)) return true
  const isOpen = /(?:^|[,;]\s|\sand\s|\sbut\s|\swhile\s)$/.test(left)
  return value > 1 && isOpen && /^\s(?:were|are|died|survived)(?!\p{L})/u.test(right)
}

/** Between a bracket of code and a number in it, at most. */
const longestCall = 80

/** A cell of a table's row, "6.82 6.91 3.60", or what stands in the brackets of code, `vgm(0.9, 200)`. */
function isOutsideProse(text: string, {start, end}: Amount): boolean {
  const left = text.slice(Math.max(0, start - longestCall), start)
  return (
    /^\]?\s+[[−-]?\d/.test(text.slice(end, end + 6)) ||
    /\d\]?\s+\[?$/.test(left) ||
    /[\p{L}\d_.]\([^()]*$/u.test(left)
  )
}

/** Letters right after the figures that are no unit: part of a name. */
function isGlued(text: string, {number, end}: Amount): boolean {
  return end === number.end && number.form === 'figures' && /[\p{L}_]/u.test(text[end] ?? '')
}

/** "11 a.m.", "2.17 pm"; a length in picometres has another number of decimals, or more than a clock. */
function isTimeOfDay(written: string, right: string): boolean {
  return (
    /^(?:1?\d|2[0-4])(?:[.:][0-5]\d)?$/.test(written) &&
    /^\s?(?:[ap]\.m\.|[ap]m(?![\p{L}\d]))/iu.test(right)
  )
}

/** "Won 2-1", "lost 30–15": a range does not fall. */
function isScore(text: string, first: Amount, second: Amount): boolean {
  const isTight = /^[-–]$/.test(text.slice(first.number.end, second.number.start))
  const isBare = [first, second].every(
    ({number, kind}) =>
      !number.isMarked && number.form === 'figures' && (kind === undefined || kind === 'noun'),
  )
  return isTight && isBare && first.value > second.value
}

/** "AD 1000 and 1260", "500 BC". */
function isOfEra(left: string, right: string): boolean {
  return (
    /(?<!\p{L})(?:A\.?D|B\.?C|[BC]\.?C\.?E)\.?\s(?:\d{1,4}\s?(?:and|to|[–-])\s?)?$/u.test(left) ||
    /^\s(?:A\.?D|B\.?C(?:\.?E)?|C\.?E)(?!\p{L})/u.test(right)
  )
}

const capitalised = String.raw`\p{Lu}[\p{L}\d&’'-]*`
const nameBefore = new RegExp(String.raw`[^\s.!?:;(["“]\s(?:${capitalised}|i[A-Z]\p{L}+)\s$`, 'u')
const nameAfter = new RegExp(String.raw`^\s(?:${capitalised})(?:\s|[.,;:)]|$)`, 'u')

/** "The second lander, Heron 2, fell", "South 32 Ltd": a name inside a sentence that ends in figures. */
function isNameOfThing(text: string, {number, kind, end}: Amount): boolean {
  if (number.form !== 'figures' || number.isMarked || number.isMultiplied) return false
  if (kind !== undefined && kind !== 'noun') return false
  if (!nameBefore.test(text.slice(Math.max(0, number.start - 40), number.start))) return false
  if (kind === undefined) return /^(?:\s|$|[.,;:)/-])/.test(text.slice(end, end + 1))
  if (nameAfter.test(text.slice(number.end, number.end + 30))) return true
  // "In Westland 3 boats": what follows a place is counted, what follows a name belongs to it.
  return (
    number.value < leastCounted &&
    !placeBefore.test(text.slice(Math.max(0, number.start - 60), number.start))
  )
}

/** A number right after a name is part of it when it is smaller. */
const leastCounted = 10
const placeBefore = new RegExp(
  String.raw`(?<!\p{L})(?:in|at|of|from|for|to|by|with)\s(?:the\s)?(?:${capitalised}\s){1,4}$`,
  'u',
)

/** What joins numbers that share a unit. */
const joint =
  /^\s?(?:,|,?\s?(?:or|and|to)|-|–|-?\s?to|(?:out )?of (?:the|its|their|his|her)(?:\s(?:first|last|next))?)\s?$/

/** The number of a list or of a clock: `1) `, `(2)`, `“1. `, `10:30`. */
function isMarker(written: string, left: string, right: string): boolean {
  if (/^:\d/.test(right)) return true
  if (/^\d{1,3}$/.test(written) && /^\)/.test(right) && !/[([][^)\]]*$/.test(left)) return true
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
  if (label !== undefined && labelWords.has(label)) {
    // "Fig. 4A", not "step 5 mm".
    const isGluedLetter = /^\p{Lu}(?![\p{L}\d])/u.test(text.slice(number.end, number.end + 2))
    return kind !== 'measure' || label === 'no' || isGluedLetter
  }
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

function isMeasured(amount: Amount | undefined): boolean {
  return amount?.kind === 'measure' && !spanUnits.has(amount.unit ?? '')
}

/** Figures that look like a year count when a unit follows at once, and nothing dates them. */
function countsThoughYearLike({kind, unit, number}: Amount, left: string, right: string): boolean {
  if (kind === 'percent' || kind === 'per' || kind === 'money' || kind === 'times') return true
  if (kind === undefined || (unit !== undefined && spanUnits.has(unit))) return false
  const isDated =
    /(?<!\p{L})(?:in|since|of|by|from|until|till|before|after|during|to|and|year|the|for|early|late|mid|between|в|с|к|до|по|за|и)\s$|[–(,-]\s?$/iu.test(
      left,
    )
  const isNext = /^\s\p{L}+/u.test(right)
  // "1000–2000 K": the end of a range has a unit, a span of years has none.
  if (kind === 'measure' && /\d(?:\s?[–-]|\s(?:and|to)\s)$/.test(left)) return true
  return !isDated && isNext && (kind === 'vocabulary' || kind === 'measure') && number.end > 0
}
