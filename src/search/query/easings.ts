/**
 * What may help where nothing was found: the same search with less in it. A word is never
 * in the way, for results need not hold all; phrases, exclusions, ranges and filters are.
 */
import {type ActiveFilter, toActiveFilters, withoutFilter} from './active-filters.ts'
import type {Filters} from './filters.ts'
import {splitParts} from './parse-query.ts'
import {readAmounts} from './query-numbers.ts'

export interface Easing {
  /** What is left out: a filter, or a part of the query as typed; of a phrase, its quotes alone. */
  readonly taken: ActiveFilter | {readonly part: string; readonly isPhrase: boolean}
  readonly query: string
  readonly filters: Filters
}

/** Searches with one thing less each; those of the filters first. */
export function toEasings(query: string, filters: Filters): Easing[] {
  const parts = splitParts(query)
  const isFilter = (part: string) => /^\p{L}+:/u.test(part)
  const isPhrase = (part: string) => /^["“„«]/u.test(part)
  const fromParts = parts.flatMap((part, place): Easing[] => {
    if (!isFilter(part) && !isPhrase(part) && !part.startsWith('-')) return []
    const left = isPhrase(part) ? [part.replaceAll(/["“”„«»]/gu, '')] : []
    const eased = [...parts.slice(0, place), ...left, ...parts.slice(place + 1)].join(' ')
    return [{taken: {part, isPhrase: isPhrase(part)}, query: eased, filters}]
  })
  const words = parts.filter((part) => !isFilter(part)).join(' ')
  const {numbers, rest} = readAmounts(words)
  const range = numbers.find(({low, high, isYears}) => low < high && !isYears)
  const fromFilters = toActiveFilters(filters).map((filter): Easing => ({
    taken: filter,
    query,
    filters: withoutFilter(filters, filter),
  }))
  return [
    ...fromFilters,
    ...fromParts,
    ...(range && rest !== ''
      ? [{taken: {part: range.text, isPhrase: false}, query: rest, filters}]
      : []),
  ]
}
