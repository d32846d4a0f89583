/**
 * Facets: several values of one facet widen the list, values of several facets narrow it.
 *
 * A count is what the list would hold with that value alone ticked in its facet, so it
 * does not shrink by the facet's own choice.
 */
import {fold, type Found} from './fold.ts'
import {passesQuantities, type Filters} from './filters.ts'
import type {SearchRecord} from './record.ts'

export const facetNames = ['kind', 'claim', 'paper', 'topic', 'language'] as const
export type FacetName = (typeof facetNames)[number]

export interface FacetCount {
  readonly value: string
  readonly count: number
}
export type FacetCounts = Readonly<Record<FacetName, readonly FacetCount[]>>

const valuesOf: Readonly<Record<FacetName, (record: SearchRecord) => readonly string[]>> = {
  kind: ({kind}) => [kind],
  claim: ({claimKinds}) => claimKinds,
  paper: ({paper}) => [paper],
  topic: ({topics}) => topics,
  language: ({language}) => [language],
}

/** Whether a record passes the filters, all of them or all but one facet's. */
export function passesFilters(record: SearchRecord, filters: Filters, except?: FacetName): boolean {
  if (!passesQuantities(record, filters)) return false
  return facetNames.every((name) => {
    const chosen = filters[name] ?? []
    if (name === except || chosen.length === 0) return true
    return valuesOf[name](record).some((value) => chosen.includes(value))
  })
}

/** Every value that a facet has in a list of records. */
export function collectFacetValues(
  records: readonly SearchRecord[],
): Readonly<Record<FacetName, readonly string[]>> {
  const collect = (name: FacetName) => [...new Set(records.flatMap(valuesOf[name]))].sort()
  return toFacetRecord(collect)
}

/** The counts of all facets over what a query found, most first; values that nothing has count 0. */
export function countFacets(
  found: readonly Found[],
  filters: Filters,
  values: Readonly<Record<FacetName, readonly string[]>>,
): FacetCounts {
  return toFacetRecord((name) => {
    const byValue = new Map<string, Found[]>(values[name].map((value) => [value, []]))
    for (const one of found) {
      if (!passesFilters(one.record, filters, name)) continue
      for (const value of valuesOf[name](one.record)) byValue.get(value)?.push(one)
    }
    return [...byValue]
      .map(([value, some]) => ({value, count: fold(some, Math.max).length}))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  })
}

function toFacetRecord<T>(valueOf: (name: FacetName) => T): Record<FacetName, T> {
  // The names are all there is, which the type of `fromEntries` cannot say.
  return Object.fromEntries(facetNames.map((name) => [name, valueOf(name)])) as Record<FacetName, T>
}
