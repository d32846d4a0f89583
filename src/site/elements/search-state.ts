/** What a search page shows, as its address says it: `?q=bees&kind=claim&kind=table&n=40`. */
import {facetNames, type FacetName} from '../../search/facets.ts'
import type {Filters} from '../../search/filters.ts'

export interface SearchState {
  readonly query: string
  readonly filters: Filters
  /** How many results are shown; a page at first, one more with each press of the button. */
  readonly shown: number
}

/** One chosen value of a facet. */
export interface ActiveFilter {
  readonly name: FacetName
  readonly value: string
}

export const pageSize = 20
/** An address that somebody wrote must not fill the page with everything. */
const mostShown = 1000

/** Read an address; what it has beside the state of a search is left out. */
export function readState(parameters: URLSearchParams): SearchState {
  const chosen = facetNames.map((name) => [name, [...new Set(parameters.getAll(name))]] as const)
  const shown = Math.ceil(Number(parameters.get('n') ?? pageSize) / pageSize) * pageSize
  return {
    query: parameters.get('q') ?? '',
    filters: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    shown: shown >= pageSize ? Math.min(shown, mostShown) : pageSize,
  }
}

/** The address of a state, from the question mark on; empty where there is nothing to say. */
export function toAddress({query, filters, shown}: SearchState): string {
  const parameters = new URLSearchParams()
  if (query !== '') parameters.set('q', query)
  for (const {name, value} of toActiveFilters(filters)) parameters.append(name, value)
  if (shown > pageSize) parameters.set('n', String(shown))
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}

export function toActiveFilters(filters: Filters): ActiveFilter[] {
  return facetNames.flatMap((name) => (filters[name] ?? []).map((value) => ({name, value})))
}

/** The filters without one of their values. */
export function withoutFilter(filters: Filters, {name, value}: ActiveFilter): Filters {
  const left = (filters[name] ?? []).filter((other) => other !== value)
  const others = Object.entries(filters).filter(([other]) => other !== name)
  return Object.fromEntries(left.length > 0 ? [...others, [name, left]] : others)
}
