/** What narrows a search: values of facets, and spans of years and numbers. */
import type {FacetName} from './facets.ts'
import type {SearchRecord} from './record.ts'

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

/** Filters that are written in a query and may be no facet on the page. */
export const writtenNames = ['unit', 'author', 'cited', 'place'] as const
export type WrittenName = (typeof writtenNames)[number]

/** Several values of one name widen the list, several names narrow it; a name without values lets all through. */
export type Filters = Readonly<Partial<Record<FacetName | WrittenName, readonly string[]>>> & {
  readonly year?: YearRange
  readonly value?: ValueRange
}

/** Whether the years, the quantity and the authors of a record are as asked. */
export function passesQuantities(record: SearchRecord, filters: Filters): boolean {
  const {year, value, unit = [], author = []} = filters
  return (
    (!year || isWithin(record.years, year.from, year.to)) &&
    (!value || isWithin(record.quantity?.range, value.low, value.high)) &&
    (unit.length === 0 || unit.includes(record.quantity?.unit ?? '')) &&
    (author.length === 0 || (record.authors ?? []).some((name) => author.includes(name)))
  )
}

/** Whether two spans meet; what has no span is in none. */
function isWithin(
  span: readonly [number, number] | undefined,
  from = Number.NEGATIVE_INFINITY,
  to = Number.POSITIVE_INFINITY,
): boolean {
  return span !== undefined && span[0] <= to && span[1] >= from
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
