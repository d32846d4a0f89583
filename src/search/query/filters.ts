/** What narrows a search: values of facets, and spans of years and numbers. */
import {type FacetName, facetNames, valuesOf} from '../records/facets.ts'
import type {SearchRecord} from '../records/record.ts'

/** Years, both ends included; an open end is left out. */
export interface YearRange {
  readonly from?: number
  readonly to?: number
}

/** Numbers, both ends included; an open end is left out. */
export interface ValueRange {
  readonly low?: number
  readonly high?: number
}

/** Several values of one name widen the list, several names narrow it; a name without values lets all through. */
export type Filters = Readonly<Partial<Record<FacetName, readonly string[]>>> & {
  readonly year?: YearRange
  readonly value?: ValueRange
}

/** One name in which something is chosen. */
export interface Choice {
  readonly name: keyof Filters
  readonly admits: (record: SearchRecord) => boolean
}

/** The statistics that were read from a record. */
export type PartsOf = (record: SearchRecord) => readonly SearchRecord[]

export function createPartsOf(records: readonly SearchRecord[]): PartsOf {
  const parts = new Map<string, SearchRecord[]>()
  for (const record of records) {
    if (record.kind !== 'statistic') continue
    for (const id of record.within) {
      const before = parts.get(id)
      if (before) before.push(record)
      else parts.set(id, [record])
    }
  }
  return ({id}) => parts.get(id) ?? []
}

/** Whether a record passes all filters. */
export function toFilter(filters: Filters, partsOf: PartsOf): (record: SearchRecord) => boolean {
  const choices = toChoices(filters, partsOf)
  return (record) => choices.every(({admits}) => admits(record))
}

/** A number and a unit are of one statistic: `84 percent of 300,000` is not 84 people. */
export function toChoices({year, value, ...facets}: Filters, partsOf: PartsOf): Choice[] {
  const choices = facetNames.flatMap((name) => toChoice(name, facets[name] ?? [], valuesOf[name]))
  if (year) {
    const {from, to} = year
    choices.push({name: 'year', admits: ({years}) => meets(years, from, to)})
  }
  if (value) {
    const {low, high} = value
    const isWithin = ({values}: SearchRecord) => meets(values, low, high)
    choices.push({name: 'value', admits: isWithin})
    for (const {admits} of toChoice('unit', facets.unit ?? [], valuesOf.unit)) {
      const isOfUnit = (record: SearchRecord) => {
        const meant = partsOf(record).filter(isWithin)
        return meant.length === 0 || meant.some(admits)
      }
      choices.push({name: 'unit', admits: isOfUnit})
    }
  }
  return choices
}

function toChoice(
  name: FacetName,
  values: readonly string[],
  valuesOfRecord: (record: SearchRecord) => readonly string[],
): Choice[] {
  if (values.length === 0) return []
  const chosen = new Set(values)
  return [{name, admits: (record) => valuesOfRecord(record).some((one) => chosen.has(one))}]
}

/** Whether one of some spans meets another; what has no span is in none. */
function meets(
  spans: readonly (readonly [number, number])[] = [],
  from = Number.NEGATIVE_INFINITY,
  to = Number.POSITIVE_INFINITY,
): boolean {
  return spans.some(([first, last]) => first <= to && last >= from)
}

/** Filters given beside a query, and those that it says itself: what both name is widened. */
export function joinFilters(given: Filters, written: Filters): Filters {
  const {year, value, ...lists} = written
  const joined: Record<string, unknown> = {...given, ...(year && {year}), ...(value && {value})}
  for (const [name, values] of Object.entries(lists)) {
    const before = given[name as keyof typeof lists] ?? [] // a key of `lists`
    joined[name] = [...new Set([...before, ...values])]
  }
  return joined
}
