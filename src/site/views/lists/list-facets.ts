import {type FilterName, filterNames} from './entry-filter.ts'

/** What an entry of a list can be chosen by. */
export type EntryFacets = Readonly<Partial<Record<FilterName, readonly string[]>>>

/** A facet of a list with the values that its entries have. */
export interface ListFacet {
  readonly name: FilterName
  readonly title: string
  readonly values: readonly {readonly value: string; readonly label: string}[]
}

/** A facet with those of its named values that some entry has. */
export function toListFacet(
  name: FilterName,
  title: string,
  names: Iterable<readonly [value: string, label: string]>,
  entries: readonly EntryFacets[],
): ListFacet {
  const held = new Set(entries.flatMap((entry) => entry[name] ?? []))
  const values = [...names].map(([value, label]) => ({value, label}))
  return {name, title, values: values.filter(({value}) => held.has(value))}
}

/** The attributes by which the script of a list knows an entry. */
export function toEntryAttributes(facets: EntryFacets): Readonly<Record<string, string>> {
  const known = filterNames.filter((name) => facets[name])
  return {
    'data-entry': '',
    ...Object.fromEntries(
      // What `data-kind` says is how an element looks.
      known.map((name) => [
        name === 'kind' ? 'data-kind-of' : `data-${name}`,
        facets[name]?.join(' ') ?? '',
      ]),
    ),
  }
}
