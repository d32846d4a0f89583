/** Dates as reference lists write them, in the languages of `words.ts`. */
import type {Range} from './ranges.ts'
import {month, months, season} from './words.ts'

const noLetter = String.raw`(?![\p{L}\p{M}])`
const monthName = String.raw`(?:${month})${noLetter}\.?`
const day = String.raw`\d{1,2}(?:st|nd|rd|th|\.)?`
const days = String.raw`${day}(?:\s?[-–]\s?${day})?`
const yearWord = String.raw`(?:\s?(?:года|год|гг?\.|goda|god|жылы|жыл|ж\.)${noLetter})?`
/** A year of printed books, with the letter that tells works of one year apart. */
export const yearSource = String.raw`(?:1[4-9]|20)\d\d(?:[a-eа-д](?![\p{L}\p{M}\p{N}]))?`
const monthOrSeason = String.raw`(?:${monthName}(?:\s?[-–/]\s?${monthName})?|(?:${season})${noLetter})`

/** Any date, most precise writing first; group `year` is its year where it is written in full. */
export const dateSource = [
  String.raw`\d{4}-\d{2}-\d{2}(?!\d)`,
  String.raw`\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})(?!\d)`,
  String.raw`${yearSource},?\s${monthOrSeason}(?:\s${days}(?!\d))?`,
  String.raw`${yearSource},?\s${days}\s${monthName}`,
  String.raw`${days}\s(?:de\s)?${monthName},?\s(?:de\s)?${yearSource}${yearWord}`,
  String.raw`${monthName},?\s${days},?\s${yearSource}`,
  String.raw`${monthOrSeason},?\s${yearSource}${yearWord}`,
].join('|')

const dateOrYear = new RegExp(`(?<!\\d)(?:${dateSource})`, 'giu')

/** Every date with more than a year in it. */
export function findDates(text: string): Range[] {
  return [...text.matchAll(dateOrYear)].map(({0: date, index}) => ({
    start: index,
    end: index + date.length,
  }))
}

/** Year, month and day of a date as written, as far as it tells; `undefined` without a year. */
export function parseDate(text: string): number[] | undefined {
  const iso = /(\d{4})-(\d{2})-(\d{2})/.exec(text)
  if (iso) return iso.slice(1).map(Number)
  const dotted = /(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})(?!\d)/.exec(text)
  if (dotted)
    return toParts(Number(dotted[3]!.padStart(4, '20')), Number(dotted[2]), Number(dotted[1]))
  const year = /(?<!\d)\d{4}(?!\d)/.exec(text)
  if (!year) return undefined
  const rest = text.replace(year[0], ' ')
  const named = rest
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .map((name) => months.get(name))
    .find((number) => number !== undefined)
  const dayNumber = /(?<!\d)\d{1,2}(?!\d)/.exec(rest)
  return toParts(Number(year[0]), named, named && dayNumber ? Number(dayNumber[0]) : undefined)
}

function toParts(year: number, monthNumber?: number, dayNumber?: number): number[] {
  if (!monthNumber || monthNumber > 12) return [year]
  return dayNumber && dayNumber <= 31 ? [year, monthNumber, dayNumber] : [year, monthNumber]
}
