/** Numbers and dates by which a statement names a document: a grant, a law. */
import {findPeriods} from '../observations/periods.ts'
import type {Found, Statement} from './statement.ts'
import {toYears} from './years.ts'

/** A word may stand before the number: the register that it is of. */
const numbered =
  /\b(grant|contract|project|award|programme|program)s?\b[^.;()]{0,30}?(?:\b(?:no\.?|number)|№|#)\s*(?:\p{L}{2,6}\s)?([\p{L}\d/-]*\d[\p{L}\d/-]{3,})/giu
const titled = /[“"«]((?:On|About|Concerning|For)\s[^“”"«»]{8,120})[”"»]/gu
/** Characters on either side of a title in which its date stands. */
const reach = 70

/** Find the numbers of grants, and the dates of acts that are named by their titles. */
export function findIdentifiers({bare, role}: Statement): Found[] {
  return [...(role === 'acknowledgements' ? findGrants(bare) : []), ...findActs(bare)]
}

function findGrants(text: string): Found[] {
  return [...text.matchAll(numbered)].map(({0: whole, 1: kind = '', 2: number = '', index}) => ({
    start: index + whole.length - number.length,
    end: index + whole.length,
    values: [number.toUpperCase()],
    about: `${kind.toLowerCase()} funding`,
    names: ['grant'],
  }))
}

function findActs(text: string): Found[] {
  const dates = findPeriods(text, {language: 'en'}).flatMap((period) =>
    period.from === period.to && toYears(period) ? [period] : [],
  )
  return [...text.matchAll(titled)].flatMap(({0: whole, 1: title = '', index}): Found[] => {
    const end = index + whole.length
    const near = dates.filter((date) => date.end > index - reach && date.start < end + reach)
    const [date] = near.toSorted((a, b) => distance(a.start) - distance(b.start))
    function distance(at: number): number {
      return at < index ? index - at : at - end
    }
    if (!date?.from) return []
    return [
      {
        start: date.start,
        end: date.end,
        values: [date.from],
        about: title,
        names: ['act'],
        years: {from: Number(date.from.slice(0, 4)), to: Number(date.from.slice(0, 4))},
      },
    ]
  })
}
