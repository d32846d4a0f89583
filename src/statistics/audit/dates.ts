/** Dates that cannot be: a 31st of November, a paper accepted before it came in. */
import type {Paper, Passage} from '../../model/paper.ts'
import {month, months} from '../../references/text/words.ts'
import {type Finding, quoteAround, toPassageFinding} from './note.ts'

export function auditDates(paper: Paper, prose: readonly Passage[]): Finding[] {
  return [...prose.flatMap(findImpossible), ...findDisorder(paper)]
}

const named = new RegExp(
  String.raw`(?<![\p{L}\d.,:–-])(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?(?<month>${month})|(?<monthBefore>${month})\s(?<dayAfter>\d{1,2})(?:st|nd|rd|th)?)(?![\p{L}\d])(?:,?\s(?<year>(?:19|20)\d{2})(?!\d))?`,
  'giu',
)
/** Days of each month; February has 29 where no year is named. */
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

function findImpossible(passage: Passage): Finding[] {
  return [...passage.text.matchAll(named)].flatMap(({0: date, groups = {}, index}) => {
    const day = Number(groups['day'] ?? groups['dayAfter'])
    const name = (groups['month'] ?? groups['monthBefore'] ?? '').toLowerCase().replace(/\.$/, '')
    const number = months.get(name)
    // "May 2020" without its century, or a page, is no day.
    if (number === undefined || day === 0 || day > 39) return []
    const year = groups['year']
    const last =
      year === undefined
        ? longest[number - 1]
        : new Date(Date.UTC(Number(year), number, 0)).getUTCDate()
    if (last === undefined || day <= last) return []
    return [
      toPassageFinding(passage, 'garbled', 'date', {
        quote: quoteAround(passage.text, index, index + date.length),
        found: date,
        severity: 2,
        detail: `There is no such day as ${date}.`,
      }),
    ]
  })
}

/** The steps to print, in the order in which they are taken. */
const steps = ['received', 'accepted', 'published'] as const

function findDisorder(paper: Paper): Finding[] {
  const dated = steps.flatMap((step) => {
    const date = paper[step]
    return date === undefined ? [] : [{step, date}]
  })
  return dated.slice(1).flatMap((later, at): Finding[] => {
    const earlier = dated[at]
    // Dates of which one is less precise are compared as far as both go.
    const length = Math.min(later.date.length, earlier?.date.length ?? 0)
    if (!earlier || later.date.slice(0, length) >= earlier.date.slice(0, length)) return []
    return [
      {
        kind: 'contradiction',
        what: 'order-of-dates',
        at: later.step,
        lines: undefined,
        quote: `${earlier.step} ${earlier.date}, ${later.step} ${later.date}`,
        detail: `The paper says that it was ${later.step} on ${later.date}, before it was ${earlier.step} on ${earlier.date}.`,
        url: `/papers/${paper.id}/`,
      },
    ]
  })
}
