/** Dates as front matter prints them, to ISO 8601, as precise as they are. */

const months: readonly (readonly string[])[] = [
  ['january', 'января', 'қаңтар'],
  ['february', 'февраля', 'ақпан'],
  ['march', 'марта', 'наурыз'],
  ['april', 'апреля', 'сәуір'],
  ['may', 'мая', 'мамыр'],
  ['june', 'июня', 'маусым'],
  ['july', 'июля', 'шілде'],
  ['august', 'августа', 'тамыз'],
  ['september', 'сентября', 'қыркүйек'],
  ['october', 'октября', 'қазан'],
  ['november', 'ноября', 'қараша'],
  ['december', 'декабря', 'желтоқсан'],
]

/** Two-digit years are of this century up to this one. */
const lastShortYear = 69

/** The first date in a text: `4 May 2023`, `December 20, 2023`, `18.12.23`, `2023-12-18`. */
export function findDate(text: string): string | undefined {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text)
  const dotted = /\b(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})(?!\d)/.exec(text)
  const dayFirst = /\b(\d{1,2})\s+(\p{L}{3,10})\.?,?\s+(\d{4})\b/u.exec(text)
  const monthFirst = /(\p{L}{3,10})\.?\s+(\d{1,2}),?\s+(\d{4})\b/u.exec(text)
  const candidates = [
    iso && {at: iso.index, date: toIso(iso[1], iso[2], iso[3])},
    dotted && {at: dotted.index, date: toIso(dotted[3], dotted[2], dotted[1])},
    dayFirst && {at: dayFirst.index, date: toIso(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1])},
    monthFirst && {
      at: monthFirst.index,
      date: toIso(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]),
    },
  ]
  return candidates
    .filter((candidate) => candidate?.date !== undefined)
    .toSorted((a, b) => (a?.at ?? 0) - (b?.at ?? 0))[0]?.date
}

function monthOf(word: string | undefined): string | undefined {
  const lower = word?.toLowerCase() ?? ''
  const index = months.findIndex((names) =>
    names.some((name) => name === lower || (lower.length >= 3 && name.startsWith(lower))),
  )
  return index === -1 ? undefined : String(index + 1)
}

function toIso(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31)
    return undefined
  const century = Number(year) > lastShortYear ? '19' : '20'
  const full = year.length === 4 ? year : `${century}${year}`
  return `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
