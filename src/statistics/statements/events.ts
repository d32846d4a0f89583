/** When a statement says that something began or ended: the law was adopted in 2011. */
import {findPeriods} from '../observations/periods.ts'
import {takeAfter, takeBefore} from './phrase.ts'
import type {Found, Statement} from './statement.ts'
import {toYears} from './years.ts'

const starting =
  'adopted|approved|established|created|introduced|signed|launched|founded|ratified|enacted|formed|set up|commissioned|registered|renamed|opened|inaugurated|put into (?:force|operation)'
const ending =
  'abolished|cancelled|canceled|closed|terminated|repealed|dissolved|suspended|discontinued'
const passive = new RegExp(
  String.raw`\b(?:was|were|has been|have been|had been)\s+(?:\p{L}+ly\s+|first\s+|also\s+)?(?:(${starting})|(${ending}))\b`,
  'giu',
)
const active = new RegExp(
  String.raw`(?<!\b(?:was|were|been|be|is|are)\s(?:\p{L}+\s)?)\b(?:(${starting}|joined|acceded to)|(${ending}))\s+(?=the\b|an?\b|its\b|\p{Lu}|“)`,
  'gu',
)
/** "Adopted in 1995, the lake law": what follows the comma. */
const opener = new RegExp(
  String.raw`^(?:first\s)?(?:(${starting})|(${ending}))\s(?:in|on)\s[^,;]{4,40},\s`,
  'giu',
)
const became =
  /\b(?:(began|started|opened(?=\s(?:in|on)\s)|came into force|entered into force|came into effect|took effect)|(ended|expired|ceased))\b/giu

/** Where the subject of a past tense ends. */
const pastVerb = /\s(?:\p{L}+ed|made|gave|set|put|took|brought|led|became|began)\s/u

/** What is told apart by its number: "Line 4". */
const label = /\p{L}+\s\d{1,3}(?![\d,.]*\d)/gu

/** Characters between an event and its year at most. */
const reach = 120

/** Find the events of a statement that have a year. */
export function findEvents({bare, kinds}: Statement): Found[] {
  if (kinds.includes('recommendation') || kinds.includes('forecast')) return []
  const years = findPeriods(bare, {language: 'en'}).flatMap((period) => {
    const found = toYears(period)
    return found?.from === found?.to && found && period.tie !== 'comparison'
      ? [{...period, years: found}]
      : []
  })
  if (years.length === 0) return []
  const find = (pattern: RegExp, toAbout: (start: number, end: number) => string) =>
    [...bare.matchAll(pattern)].flatMap(({0: words, 1: start, index}): Found[] => {
      const end = index + words.length
      const about = toAbout(index, end)
      const [year] = years
        .filter((one) => areTogether(bare, one, {start: index, end}))
        .toSorted((a, b) => toDistance(a, index, end) - toDistance(b, index, end))
      if (!year || about === '') return []
      const kind = start === undefined ? 'end' : 'start'
      return [
        {
          start: year.start,
          end: year.end,
          values: [String(year.years.from)],
          about,
          // Line 4 is not line 5.
          names: [kind, ...Array.from(about.matchAll(label), ([one]) => one.toLowerCase())],
          years: year.years,
        },
      ]
    })
  const ahead = (start: number) => takeBefore(bare, start)
  const behind = (_: number, end: number) => takeAfter(bare, end)
  return [
    ...find(passive, ahead),
    ...find(became, ahead),
    ...find(active, behind),
    ...find(opener, (_, end) => takeAfter(bare, end).split(pastVerb)[0] ?? ''),
  ]
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Whether an event and a year stand in one clause. */
function areTogether(text: string, year: Stretch, event: Stretch): boolean {
  const isBefore = year.end <= event.start
  const between = isBefore ? text.slice(year.end, event.start) : text.slice(event.end, year.start)
  if (between.length > reach || /[;:]/.test(between)) return false
  return isBefore || !/,\s(?:and|but|while)\s/.test(between)
}

function toDistance({start}: Stretch, from: number, to: number): number {
  return start < from ? from - start : start - to
}
