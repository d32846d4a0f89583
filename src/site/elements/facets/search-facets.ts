/** The facets of the search page, whose counts follow the list. */
import type {FacetCounts} from '../../../search/count-facets.ts'
import type {Filters} from '../../../search/query/filters.ts'
import {facetOrder} from '../../views/search/facet-names.ts'
import type {NameValue} from './facet-labels.ts'
import {FacetList} from './facet-list.ts'
import {FacetNumbers} from './facet-numbers.ts'
import {FacetYears} from './facet-years.ts'

export class SearchFacets {
  readonly #lists: readonly FacetList[]
  readonly #years: FacetYears
  readonly #numbers: FacetNumbers
  /** What the last answer was narrowed by, the query's own filters included. */
  #filters: Filters = {}

  constructor(root: HTMLElement, onChange: (filters: Filters) => void) {
    const find = (name: string) => {
      const facet = root.querySelector<HTMLDetailsElement>(`[data-facet=${name}]`)
      if (!facet) throw new Error(`Unexpected search page without the facet \`${name}\``)
      return facet
    }
    this.#numbers = new FacetNumbers(find('unit'), (range) => {
      const {value, ...others} = this.#filters
      onChange(range ? {...others, value: range} : value ? others : this.#filters)
    })
    this.#lists = facetOrder
      .filter((name) => name !== 'year')
      .map((name) => new FacetList(find(name), name))
    this.#years = new FacetYears(find('year'), (range) => {
      const {year, ...others} = this.#filters
      onChange(range ? {...others, year: range} : year ? others : this.#filters)
    })
    root.addEventListener('change', ({target}) => {
      if (target instanceof HTMLInputElement && target.type === 'checkbox') onChange(this.#read())
    })
  }

  setYears(years: readonly [number, number]): void {
    this.#years.setYears(years)
  }

  /**
   * What shows counts, and which values are chosen, facet by facet. A value that nothing has
   * is disabled, unless it is chosen.
   */
  toUpdates(counts: FacetCounts, filters: Filters, nameValue: NameValue): (() => void)[] {
    this.#filters = filters
    const updates = this.#lists.map((list) => () => {
      list.update(counts[list.name], filters[list.name] ?? [], nameValue)
    })
    // In the order in which they stand, so that none that comes pushes another down.
    return updates.toSpliced(facetOrder.indexOf('year'), 0, () => {
      this.#years.update(counts.year, filters.year)
      this.#numbers.update(filters.value)
    })
  }

  #read(): Filters {
    const {year, value} = this.#filters
    const lists = this.#lists
      .map(({name, chosen}) => [name, chosen] as const)
      .filter(([, chosen]) => chosen.length > 0)
    return {...Object.fromEntries(lists), ...(year && {year}), ...(value && {value})}
  }
}
