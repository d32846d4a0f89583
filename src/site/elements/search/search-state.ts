/** What a search page shows, as its address says it: `?q=bees&kind=claim&kind=table&year=2019..2021&n=40`. */
import {toActiveFilters} from '../../../search/query/active-filters.ts'
import {facetNames} from '../../../search/records/facets.ts'
import type {Filters} from '../../../search/query/filters.ts'

export interface SearchState {
  readonly query: string
  readonly filters: Filters
  /** How many results are shown; a page at first, one more with each press of the button. */
  readonly shown: number
  /** Words that the vocabulary adds and the reader took away; `*` for all of them. */
  readonly without: readonly string[]
}

export const pageSize = 20
/** An address that somebody wrote must not fill the page with everything. */
const mostShown = 1000

/** Read an address; what it has beside the state of a search is left out. */
export function readState(parameters: URLSearchParams): SearchState {
  const chosen = facetNames.map((name) => [name, [...new Set(parameters.getAll(name))]] as const)
  const lists = Object.fromEntries(chosen.filter(([, values]) => values.length > 0))
  const [from, to] = readSpan(parameters.get('year'))
  const [low, high] = readSpan(parameters.get('value'))
  const year = {...(from !== undefined && {from}), ...(to !== undefined && {to})}
  const value = {...(low !== undefined && {low}), ...(high !== undefined && {high})}
  const shown = Math.ceil(Number(parameters.get('n') ?? pageSize) / pageSize) * pageSize
  return {
    query: parameters.get('q') ?? '',
    filters: {
      ...lists,
      ...(Object.keys(year).length > 0 && {year}),
      ...(Object.keys(value).length > 0 && {value}),
    },
    shown: shown >= pageSize ? Math.min(shown, mostShown) : pageSize,
    without: [...new Set(parameters.getAll('without'))],
  }
}

/** The address of a state, from the question mark on; empty where there is nothing to say. */
export function toAddress({query, filters, shown, without}: SearchState): string {
  const parameters = new URLSearchParams()
  if (query !== '') parameters.set('q', query)
  for (const {name, value} of toActiveFilters(filters)) parameters.append(name, value)
  for (const word of without) parameters.append('without', word)
  if (shown > pageSize) parameters.set('n', String(shown))
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}

/** `2019..2021`, `2019..`, `..2021`, `2019`; what is no number is an open end. */
function readSpan(text: string | null): [number | undefined, number | undefined] {
  const [first = '', last] = (text ?? '').split('..')
  const [low, high] = [readNumber(first), readNumber(last ?? first)]
  return low !== undefined && high !== undefined && low > high ? [high, low] : [low, high]
}

function readNumber(text: string): number | undefined {
  const value = Number(text)
  return text.trim() === '' || !Number.isFinite(value) ? undefined : value
}
