/** Values of the corpus in words and signs of the site: thousands with a comma, minus as −, ranges with –. */
import type {Period} from '../model/claim.ts'

/** Names of languages in themselves; another language shows its tag, other letters are told. */
const endonyms: Readonly<Record<string, string>> = {
  ar: 'العربية',
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  kk: 'Қазақша',
  ky: 'Кыргызча',
  ru: 'Русский',
  tr: 'Türkçe',
  uz: 'Oʻzbekcha',
  zh: '中文',
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

export function toLanguageName(tag: string): string {
  const [language = '', script] = tag.split('-')
  return script === 'Latn' && language in endonyms
    ? `${toLanguageName(language)}, in Latin letters`
    : (endonyms[tag] ?? tag)
}

/** How a passage is named: `¶ 85` by the source line that it begins on, `Table 2` by its number. */
export function toParagraph(passage: string): string {
  const [, kind, number] = /(?:^|#)(fig|table)-(\d+)/.exec(passage) ?? []
  if (number !== undefined) return `${kind === 'fig' ? 'Figure' : 'Table'}\u00A0${number}`
  return `¶\u00A0${toLine(passage)}`
}

/** The source line that an id begins with: `252` of `smith-2022#l252p54`. */
export function toLine(id: string): string {
  return /^(?:.*#)?\D*(\d+)/.exec(id)?.[1] ?? id
}

/** A count or value, to at most six decimal places. By hand: a page waits for an `Intl.NumberFormat` to be made. */
export function toNumber(value: number): string {
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(6).split('.')
  const decimals = fraction.replace(/0+$/, '')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return `${value < 0 ? '−' : ''}${grouped}${decimals && `.${decimals}`}`
}

/** A unit's id as words: `percentage point` for `percentage-point`. */
export function toUnitWords(unit: string): string {
  return unit.replaceAll('-', ' ')
}

/** `1 claim`, `12 claims`. */
export function toCount(count: number, one: string, many = `${one}s`): string {
  return `${toNumber(count)} ${count === 1 ? one : many}`
}

/** An ISO date as precise as it is: `2024`, `May 2024`, `18 May 2024`. */
export function toDate(iso: string): string {
  const [year = '', month, day] = iso.split('-')
  const name = month ? months[Number(month) - 1] : undefined
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ')
}

/** `2011–2022`, `since 2011`, `until 2022`. */
export function toPeriod({from, to}: Period): string {
  if (from === undefined) return to === undefined ? '' : `until ${toDate(to)}`
  if (to === undefined) return `since ${toDate(from)}`
  // What ends with its year, or a month of it, is told by the year.
  return to.startsWith(from) ? toDate(from) : `${toDate(from)}–${toDate(to)}`
}
