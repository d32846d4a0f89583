/**
 * Which entries of a list a reader chose, as the address of the page tells it: several
 * values of one filter widen the list, values of several filters narrow it.
 */

export const filterNames = [
  'kind',
  'severity',
  'state',
  'paper',
  'topic',
  'year',
  'type',
  'language',
] as const
export type FilterName = (typeof filterNames)[number]

/** Values by filter; a filter without values lets all through. */
export type EntryFilters = Readonly<Record<FilterName, readonly string[]>>

/** What an entry can be chosen by. */
export type EntryValues = EntryFilters

export function parseFilters(search: string): EntryFilters {
  const parameters = new URLSearchParams(search)
  return toRecord((name) => parameters.getAll(name))
}

/** From the question mark on; empty where nothing is chosen. */
export function toFilterAddress(filters: EntryFilters): string {
  const parameters = new URLSearchParams()
  for (const name of filterNames) {
    for (const value of filters[name]) parameters.append(name, value)
  }
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}

/** Whether an entry passes all filters, or all but one. */
export function passes(entry: EntryValues, filters: EntryFilters, except?: FilterName): boolean {
  return filterNames.every(
    (name) =>
      name === except ||
      filters[name].length === 0 ||
      entry[name].some((value) => filters[name].includes(value)),
  )
}

/** How many entries the list would hold with a value alone chosen in its filter. */
export function countEntries(
  entries: readonly EntryValues[],
  filters: EntryFilters,
  name: FilterName,
  value: string,
): number {
  return entries.filter((entry) => passes(entry, filters, name) && entry[name].includes(value))
    .length
}

export function toRecord(values: (name: FilterName) => readonly string[]): EntryFilters {
  const chosen = filterNames.map((name) => [name, values(name)] as const)
  // Every name has its values, as the list of names says.
  return Object.fromEntries(chosen) as EntryFilters
}
