import type {FilterName} from './entry-filter.ts'

/** A facet of a list with the values that its entries have. */
export interface ListFacet {
  readonly name: FilterName
  readonly title: string
  readonly values: readonly {readonly value: string; readonly label: string}[]
}
