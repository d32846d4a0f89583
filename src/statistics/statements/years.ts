import {findPeriods, type PeriodMention} from '../observations/periods.ts'
import type {Years} from '../comparison/sighting.ts'

/** First and last year of a period that has both ends. */
export function toYears({from, to}: Pick<PeriodMention, 'from' | 'to'>): Years | undefined {
  if (from === undefined || to === undefined) return undefined
  return {from: Number(from.slice(0, 4)), to: Number(to.slice(0, 4))}
}

/**
 * First and last year that a sentence speaks of; a date that only names something is none.
 *
 * @param now year of its paper, up to which lasts what it tells since a year
 */
export function findYears(text: string, now: number | undefined): Years | undefined {
  const told = findPeriods(text, {language: 'en'}).flatMap((period) => {
    if (period.tie !== 'adverb' && period.tie !== 'bracket') return []
    const isOpen = period.to === undefined && now !== undefined
    return toYears(isOpen ? {...period, to: String(now)} : period) ?? []
  })
  if (told.length === 0) return undefined
  return {
    from: Math.min(...told.map(({from}) => from)),
    to: Math.max(...told.map(({to}) => to)),
  }
}
