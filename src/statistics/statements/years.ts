import {findPeriods, type PeriodMention} from '../observations/periods.ts'
import type {Years} from '../comparison/sighting.ts'

/** First and last year of a period that has both ends. */
export function toYears({from, to}: Pick<PeriodMention, 'from' | 'to'>): Years | undefined {
  if (from === undefined || to === undefined) return undefined
  return {from: Number(from.slice(0, 4)), to: Number(to.slice(0, 4))}
}

/** First and last year that a sentence speaks of; a date that only names something is none. */
export function findYears(text: string): Years | undefined {
  const told = findPeriods(text, {language: 'en'}).flatMap((period) =>
    period.tie === 'adverb' || period.tie === 'bracket' ? (toYears(period) ?? []) : [],
  )
  if (told.length === 0) return undefined
  return {
    from: Math.min(...told.map(({from}) => from)),
    to: Math.max(...told.map(({to}) => to)),
  }
}
