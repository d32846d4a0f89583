/** The parts of the search page, and how a state and an answer show in them. */
import type {FacetName} from '../../search/facets.ts'
import type {Filters} from '../../search/filters.ts'
import type {PaperLabel} from '../../search/index-files.ts'
import type {SearchResponse} from '../../search/search.ts'
import {toCount} from '../format.ts'
import {type ChipLabel, showChips, toChip} from './search-chips.ts'
import {SearchFacets} from './search-facets.ts'
import {
  toFailureNotice,
  toLoadingNotice,
  toNothingNotice,
  toReading,
  toStartNotice,
} from './search-notices.ts'
import {toResult} from './search-results.ts'
import {
  type ActiveFilter,
  pageSize,
  type SearchState,
  toActiveFilters,
  toAddress,
  withoutFilter,
} from './search-state.ts'

/** What a filter taken away would leave. */
export interface WayOut {
  readonly filter: ActiveFilter
  readonly count: number
}

export class SearchView {
  readonly #root: HTMLElement
  readonly #facets: SearchFacets
  readonly #onFilters: (filters: Filters) => void

  constructor(root: HTMLElement, onFilters: (filters: Filters) => void) {
    this.#root = root
    this.#onFilters = onFilters
    this.#facets = new SearchFacets(this.part('facets'), onFilters)
    this.part('live').hidden = false
    this.part('index').hidden = true
  }

  get form(): HTMLFormElement {
    return this.#find('form') as HTMLFormElement
  }

  get box(): HTMLInputElement {
    return this.#find('input[type=search]') as HTMLInputElement
  }

  part(name: string): HTMLElement {
    return this.#find(`[data-part=${name}]`)
  }

  showState({query, filters}: SearchState): void {
    if (this.box.value !== query) this.box.value = query
    const active = toActiveFilters(filters)
    this.part('active').textContent = active.length > 0 ? `${active.length} active` : ''
    showChips(this.part('chips'), active, (filter) => this.#toLabel(filter), {
      remove: (filter) => {
        this.#onFilters(withoutFilter(filters, filter))
      },
      clear: () => {
        this.#onFilters({})
      },
    })
  }

  showAnswer(
    {total, results, facets, words}: SearchResponse,
    filters: Filters,
    papers: readonly PaperLabel[],
    isWhole: boolean,
  ): void {
    const context = {words, papers: new Map(papers.map(({id, label}) => [id, label]))}
    this.#facets.update(facets, filters)
    this.part('count').textContent = toCount(total, 'result') + (isWhole ? '' : ' so far')
    this.part('reading').replaceChildren(...toReading(words))
    this.part('results').replaceChildren(...results.map((found) => toResult(found, context)))
    this.part('notice').replaceChildren()
    const left = total - results.length
    const more = this.part('more')
    more.hidden = left <= 0
    more.textContent = `Show ${Math.min(pageSize, left)} more of ${left}`
  }

  showLoading(): void {
    this.part('notice').replaceChildren(toLoadingNotice())
  }

  showFailure(message: string, onRetry: () => void): void {
    this.part('notice').replaceChildren(
      toFailureNotice(message, () => {
        this.part('notice').replaceChildren()
        onRetry()
      }),
    )
  }

  showStart({facets}: SearchResponse): void {
    const topics = facets.topic
      .filter(({count}) => count > 0)
      .map(({value, count}) => ({
        label: this.#toLabel({name: 'topic', value}).label,
        address: toAddress({query: '', filters: {topic: [value]}, shown: pageSize}),
        count,
      }))
    this.part('notice').replaceChildren(toStartNotice(topics))
  }

  showNothing({query, words}: SearchResponse, filters: Filters, ways: readonly WayOut[]): void {
    const list = ways.map(({filter, count}) => ({
      chip: toChip(this.#toLabel(filter), () => {
        this.#onFilters(withoutFilter(filters, filter))
      }),
      count,
    }))
    this.part('notice').replaceChildren(toNothingNotice(query, words, list))
  }

  #toLabel(filter: {readonly name: FacetName; readonly value: string}): ChipLabel {
    return this.#facets.toLabel(filter)
  }

  #find(selector: string): HTMLElement {
    const found = this.#root.querySelector<HTMLElement>(selector)
    if (!found) throw new Error(`Unexpected search page without \`${selector}\``)
    return found
  }
}
