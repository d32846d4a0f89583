/** For which years something with a name is said to hold: the plan for 2020–2025. */
import {findPeriods} from '../observations/periods.ts'
import {takeBefore} from './phrase.ts'
import type {Found, Statement} from './statement.ts'
import {toYears} from './years.ts'

/** What is made for some years. */
const made =
  /\b(?:concepts?|strateg(?:y|ies)|program(?:me)?s?|plans?|polic(?:y|ies)|road ?maps?|agendas?|frameworks?|budgets?|agreements?|moratori(?:um|a)|projects?|quotas?|mandates?|licen[cs]es?)\b/giu
const tied =
  /\s(?:for|of|in|covering|from|until|to)?\s*(?:the\s)?(?:period\s|years\s)?(?:of\s|from\s)?[([]?$/iu
const reach = 90
/** What only points at a name; the words behind it are its own. */
const pointer = /\b(?:an?|the|this|its|our|new|current|next|in)\s/giu

/** Find what a statement says to be made for which years. */
export function findSpans({bare}: Statement): Found[] {
  return findPeriods(bare, {language: 'en'}).flatMap((period): Found[] => {
    const years = toYears(period)
    if (!years || years.to === years.from) return []
    const ahead = bare.slice(0, period.start)
    const link = tied.exec(ahead)
    if (!link) return []
    const phrase = takeBefore(bare, link.index + 1)
    const [head] = phrase.matchAll(made)
    if (!head || phrase.length - head.index > reach) return []
    const last = [...phrase.slice(0, head.index).matchAll(pointer)].at(-1)
    return [
      {
        start: period.start,
        end: period.end,
        values: [`${String(years.from)}-${String(years.to)}`],
        about: phrase.slice(last ? last.index + last[0].length : 0),
        names: [head[0].toLowerCase().replace(/s$/, '')],
        years,
      },
    ]
  })
}
