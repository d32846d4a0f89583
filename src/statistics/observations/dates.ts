/** Single dates in running text: "December 1, 2021", "the first half of 2017", "1990s", "1 января 2021 года". */
import {monthPatterns, toMonth} from '../quantities/month-names.ts'
import type {PeriodWords} from './period-words.ts'

export interface DateMention {
  readonly start: number
  readonly end: number
  /** ISO 8601, as precise as the text. */
  readonly from: string
  readonly to: string
}

const year = String.raw`(?:1[5-9]|20|21)\d\d`
/** No figures of a longer number, of a name or of a decimal. */
const alone = String.raw`(?<![\p{L}\d_.,/]|[\p{L}№]-|№\s?)`
const notMore = String.raw`(?![\d_%‰]|[.,]\d|\p{Lu}|[-‑]\p{L}|\s?(?:%|‰|percent|per cent|процент))`

const patterns = new Map<string, RegExp>()

/** Find the dates of a text in order, without overlap. A year counts where no unit follows it; `isTaken` refuses figures that count something. */
export function findDates(
  text: string,
  language: string,
  words: PeriodWords,
  isTaken: (start: number, end: number) => boolean,
): DateMention[] {
  const found: DateMention[] = []
  for (const match of text.matchAll(toPattern(language, words))) {
    const end = match.index + match[0].length
    if (isTaken(match.index, end)) continue
    const date = toDate(match, language, words)
    if (date) found.push({start: match.index, end, ...date})
  }
  return found
}

function toPattern(language: string, words: PeriodWords): RegExp {
  const known = patterns.get(language)
  if (known) return known
  const month = monthPatterns[language] ?? monthPatterns['en']!
  const part = words.parts.map(([source]) => source).join('|')
  const pattern = new RegExp(
    [
      `(?<numeric>${alone}\\d{1,2}\\.\\d{1,2}\\.${year}(?!\\d))`,
      `(?<decade>${alone}(?:1[5-9]|20)\\d0)(?:[’']?s|-(?:х|е|ые|ых)|-(?:ші|шы) жылдар)(?!\\p{L})`,
      `(?:(?<yearFirst>${alone}${year})\\s(?:жылдың|жылғы|ж\\.)\\s(?:(?<dayAfter>\\d{1,2})\\s)?(?<monthAfter>${month})(?!\\p{L}))`,
      `(?:(?:(?<day>${alone}\\d{1,2})(?:st|nd|rd|th)?(?:\\sof)?\\s)?(?<month>(?<!\\p{L})${month})\\s(?:(?<dayInside>\\d{1,2})(?:st|nd|rd|th)?(?:,\\s?|\\s))?(?<yearOfMonth>${year})(?!\\d)${words.afterYear})`,
      `(?:(?:(?<![\\p{L}])(?<part>${part})\\s)?(?<year>${alone}${year})${notMore}${words.afterYear})`,
    ].join('|'),
    'giu',
  )
  patterns.set(language, pattern)
  return pattern
}

function toDate(match: RegExpExecArray, language: string, words: PeriodWords) {
  const is = match.groups ?? {}
  if (is['numeric']) {
    const [day, month, of] = is['numeric'].split('.')
    return toPoint(of!, Number(month), Number(day))
  }
  if (is['decade']) return {from: is['decade'], to: String(Number(is['decade']) + 9)}
  if (is['yearFirst']) {
    const month = toMonth(is['monthAfter'] ?? '', language)
    return toPoint(is['yearFirst'], month, is['dayAfter'] ? Number(is['dayAfter']) : undefined)
  }
  if (is['yearOfMonth']) {
    const day = is['day'] ?? is['dayInside']
    return toPoint(
      is['yearOfMonth'],
      toMonth(is['month'] ?? '', language),
      day ? Number(day) : undefined,
    )
  }
  const of = is['year']
  if (!of) return undefined
  const part = is['part']
  const months =
    part && words.parts.find(([source]) => new RegExp(`^(?:${source})$`, 'iu').test(part))
  if (!months) return {from: of, to: of}
  return {from: toIso(of, months[1]), to: toIso(of, months[2])}
}

function toPoint(of: string, month: number | undefined, day: number | undefined) {
  const iso = toIso(of, month, day)
  return {from: iso, to: iso}
}

function toIso(of: string, month: number | undefined, day?: number): string {
  if (month === undefined || month < 1 || month > 12) return of
  const withMonth = `${of}-${String(month).padStart(2, '0')}`
  return day === undefined || day < 1 || day > 31
    ? withMonth
    : `${withMonth}-${String(day).padStart(2, '0')}`
}
