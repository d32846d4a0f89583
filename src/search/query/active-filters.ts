/** Filters one by one, as chips and addresses have them. */
import {type FacetName, facetNames} from '../records/facets.ts'
import type {Filters} from './filters.ts'

/** One chosen value of a filter; of years and numbers, the span as the address writes it. */
export interface ActiveFilter {
  readonly name: keyof Filters
  readonly value: string
}

export function toActiveFilters(filters: Filters): ActiveFilter[] {
  const {year, value} = filters
  const spans = [
    {name: 'year' as const, value: writeSpan(year?.from, year?.to)},
    {name: 'value' as const, value: writeSpan(value?.low, value?.high)},
  ]
  return [
    ...facetNames.flatMap((name) => (filters[name] ?? []).map((one) => ({name, value: one}))),
    ...spans.filter((span) => span.value !== ''),
  ]
}

/** The filters without one of their values. */
export function withoutFilter(filters: Filters, {name, value}: ActiveFilter): Filters {
  const {[name]: removed, ...others} = filters
  if (!Array.isArray(removed)) return others
  const left = removed.filter((other) => other !== value)
  return left.length > 0 ? {...others, [name as FacetName]: left} : others
}

function writeSpan(low: number | undefined, high: number | undefined): string {
  if (low === undefined && high === undefined) return ''
  return low === high ? String(low) : `${low ?? ''}..${high ?? ''}`
}
