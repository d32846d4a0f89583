/**
 * Counts of facets. A count is what the list would hold with that value alone ticked in
 * its facet, so it does not shrink by the facet's own choice.
 */
import {countFolded} from './count-folded.ts'
import {type FacetName, facetNames, valuesOf} from './facets.ts'
import {type Filters, toChoices} from './filters.ts'
import type {Found} from './fold.ts'
import type {SearchRecord} from './record.ts'

export interface FacetCount {
  readonly value: string
  readonly count: number
}

/** The counts of each facet, the commonest first, and those of each year spoken of, in order. */
export type FacetCounts = Readonly<Record<FacetName | 'year', readonly FacetCount[]>>

/** Every value that a facet has. */
export type FacetValues = Readonly<Record<FacetName, readonly string[]>>

/** The longest period that is counted in each of its years; a longer one is of no year. */
const longestPeriod = 150

export function collectFacetValues(records: readonly SearchRecord[]): FacetValues {
  return toFacetRecord((name) => [...new Set(records.flatMap(valuesOf[name]))].sort())
}

/** The counts of all facets over what a query found; values that nothing has count 0. */
export function countFacets(
  found: readonly Found[],
  filters: Filters,
  values: FacetValues,
): FacetCounts {
  const groups = toFacetRecord(
    (name) => new Map<string, SearchRecord[]>(values[name].map((value) => [value, []])),
  )
  const byYear = new Map<string, SearchRecord[]>()
  const choices = toChoices(filters)
  for (const {record} of found) {
    const refused = choices.filter(({admits}) => !admits(record))
    // What several facets keep out is counted nowhere; what one keeps out, in that facet only.
    if (refused.length > 1) continue
    const only = refused[0]?.name
    for (const name of facetNames) {
      if (only !== undefined && only !== name) continue
      for (const value of valuesOf[name](record)) groups[name].get(value)?.push(record)
    }
    if (only === undefined || only === 'year') addYears(record, byYear)
  }
  return {
    ...toFacetRecord((name) => count(groups[name]).sort(byCount)),
    year: count(byYear).sort((a, b) => Number(a.value) - Number(b.value)),
  }
}

function addYears(record: SearchRecord, byYear: Map<string, SearchRecord[]>): void {
  const years = new Set<number>()
  for (const [from, to] of record.years ?? []) {
    if (to - from > longestPeriod) continue
    for (let year = from; year <= to; year += 1) years.add(year)
  }
  for (const year of years) {
    const records = byYear.get(String(year))
    if (records) records.push(record)
    else byYear.set(String(year), [record])
  }
}

function count(groups: ReadonlyMap<string, readonly SearchRecord[]>): FacetCount[] {
  return [...groups].map(([value, records]) => ({value, count: countFolded(records)}))
}

function byCount(a: FacetCount, b: FacetCount): number {
  return b.count - a.count || (a.value < b.value ? -1 : 1)
}

function toFacetRecord<T>(valueOf: (name: FacetName) => T): Record<FacetName, T> {
  // The names are all there is, which the type of `fromEntries` cannot say.
  return Object.fromEntries(facetNames.map((name) => [name, valueOf(name)])) as Record<FacetName, T>
}
