/** Units that are one when numbers are held against each other. */
import type {Statistic} from '../../model/statistic.ts'

/** Nouns that say of what they count only that it is people. */
const people: ReadonlySet<string> = new Set(['inhabitants', 'residents', 'persons', 'individuals'])

/** "Spending per pupil was", before its number. */
const perBefore =
  /\bper (\p{L}+)\b[^,.;]{0,30}\s(?:was|were|is|are|of|reached|averaged|totall?ed|amounted to|(?:rose|fell|grew) (?:by|to|from))\s[^,.;]{0,20}$/iu

/** The unit in which a number is compared. */
export function toComparedUnit({
  unit,
  quote,
  text,
}: Pick<Statistic, 'unit' | 'quote' | 'text'>): string {
  const isQuotient = unit === 'percent' || unit.includes('/')
  const below = isQuotient ? undefined : perBefore.exec(quote.slice(0, quote.indexOf(text)))?.[1]
  const plain = people.has(unit) ? 'people' : unit
  return below === undefined ? plain : `${plain}/${below.toLowerCase()}`
}
