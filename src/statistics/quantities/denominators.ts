/** What an amount is told for: "$58 per barrel", "800,000 barrels a day", "$98 a share". */
import {readMeasure} from './measures.ts'
import {skipSpace} from './skip-space.ts'
import {phraseEnds} from './unit-words.ts'

const word = '[a-z]{3,20}(?![a-zA-Z-])'
const per = new RegExp(String.raw`(?:\s?\/\s?|\s(?:per|each|every)\s)(${word})?`, 'iy')
/** "A" leads in only what amounts are told for, since it begins any other noun as well. */
const article =
  /\san?\s(second|minute|hour|day|night|week|month|quarter|share|barrel|gallon|litre|liter|tonne|ton|kilo|pound|ounce|bushel|metre|meter|mile|acre|hectare|piece|unit|bottle|ticket|seat|vote|head|person|household|dose|visit)(?![a-zA-Z-])/iy

/** An amount a year is the usual way to tell a flow; it needs no other unit. */
const yearly = /^(?:year|years|annum|yr)$/i

/** Read what the unit that ends at a place is divided by; a year divides nothing. */
export function readDenominator(text: string, at: number): {unit: string; end: number} | undefined {
  for (const pattern of [per, article]) {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (!found) continue
    const end = found.index + found[0].length
    const noun = found[1]?.toLowerCase()
    const from = noun === undefined ? end : end - noun.length
    if (noun !== undefined && yearly.test(noun)) return undefined
    const measure = readMeasure(text, skipSpace(text, from))
    if (measure) return {unit: toSingular(measure.unit), end: measure.end}
    if (noun !== undefined && !phraseEnds.has(noun)) return {unit: noun, end}
  }
  return undefined
}

/** Measures of time have plural names. */
function toSingular(unit: string): string {
  return unit.replace(/^(second|minute|hour|day|week|month|quarter|decade)s$/, '$1')
}
