import type {Filters} from '../../search/facets.ts'
import {openSearch, type OpenedSearch} from '../../search/open-search.ts'
import type {Search, SearchResponse} from '../../search/search.ts'
import {toCount} from '../format.ts'
import {showChips, toChip} from './search-chips.ts'
import {SearchFacets} from './search-facets.ts'
import {siteIndex} from './search-index.ts'
import {
  toFailureNotice,
  toLoadingNotice,
  toNothingNotice,
  toReading,
  toStartNotice,
  type WayOut,
} from './search-notices.ts'
import {toResult} from './search-results.ts'
import {
  pageSize,
  readState,
  type SearchState,
  toActiveFilters,
  toAddress,
  withoutFilter,
} from './search-state.ts'

const typingPauseMs = 150
/** How long passages may take before the other results are shown without them. */
const passagesPauseMs = 100
const loadingPauseMs = 200

/** A step is one that Back undoes; typing on and showing more are none. */
type Move = 'step' | 'same-step'

/** The search page: one box, one list over all kinds, facets, and all of it in the address. */
class SearchPage extends HTMLElement {
  #state: SearchState = readState(new URLSearchParams(location.search))
  #facets: SearchFacets | undefined
  #opened: OpenedSearch | undefined
  #whole: Promise<Search> | undefined
  /** The search that was begun last; an older one that ends later is not shown. */
  #latest = 0
  #isTyping = false
  #pause: ReturnType<typeof setTimeout> | undefined

  connectedCallback(): void {
    this.#facets = new SearchFacets(this.#part('facets'), (filters) => {
      this.#go({filters, shown: pageSize}, 'step')
    })
    this.#part('live').hidden = false
    this.#part('index').hidden = true
    this.#listen()
    this.#showAddress()
    void this.#open()
  }

  #listen(): void {
    const form = this.#form()
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#isTyping = false
      this.#go({query: this.#box().value, shown: pageSize}, 'step')
    })
    form.addEventListener('reset', (event) => {
      // The browser would bring back the query that the page came with.
      event.preventDefault()
      this.#box().value = ''
      this.#box().focus()
      this.#go({query: '', shown: pageSize}, 'step')
    })
    this.#box().addEventListener('input', () => {
      clearTimeout(this.#pause)
      this.#pause = setTimeout(() => {
        this.#go({query: this.#box().value, shown: pageSize}, this.#isTyping ? 'same-step' : 'step')
        this.#isTyping = true
      }, typingPauseMs)
    })
    this.#box().addEventListener('keydown', ({key}) => {
      if (key === 'Escape') this.#box().blur()
    })
    this.#part('more').addEventListener('click', () => {
      this.#go({shown: this.#state.shown + pageSize}, 'same-step')
    })
    window.addEventListener('popstate', () => {
      this.#isTyping = false
      this.#state = readState(new URLSearchParams(location.search))
      this.#showAddress()
      void this.#run()
    })
  }

  async #open(): Promise<void> {
    const loading = setTimeout(() => {
      this.#part('notice').replaceChildren(toLoadingNotice())
    }, loadingPauseMs)
    try {
      this.#opened = await openSearch(siteIndex)
      clearTimeout(loading)
      await this.#run()
    } catch {
      clearTimeout(loading)
      this.#fail('The search index did not load')
    }
  }

  #fail(message: string): void {
    this.#part('count').textContent = ''
    const notice = toFailureNotice(message, () => {
      this.#part('notice').replaceChildren()
      void (this.#opened ? this.#run() : this.#open())
    })
    this.#part('notice').replaceChildren(notice)
  }

  /** Change what the page shows and its address. */
  #go(change: Partial<SearchState>, move: Move): void {
    clearTimeout(this.#pause)
    this.#state = {...this.#state, ...change}
    const address = location.pathname + toAddress(this.#state)
    if (move === 'step') history.pushState(null, '', address)
    else history.replaceState(null, '', address)
    this.#showAddress()
    void this.#run()
  }

  #showAddress(): void {
    const {query, filters} = this.#state
    if (this.#box().value !== query) this.#box().value = query
    const active = toActiveFilters(filters)
    this.#part('active').textContent = active.length > 0 ? `${active.length} active` : ''
    showChips(this.#part('chips'), active, (filter) => this.#toLabel(filter), {
      remove: (filter) => {
        this.#go({filters: withoutFilter(filters, filter), shown: pageSize}, 'step')
      },
      clear: () => {
        this.#go({filters: {}, shown: pageSize}, 'step')
      },
    })
  }

  /** Records answer first; passages join them. */
  async #run(): Promise<void> {
    const opened = this.#opened
    if (!opened) return
    this.#latest += 1
    const run = this.#latest
    const {query, filters, shown} = this.#state
    const isCurrent = () => run === this.#latest
    this.#whole ??= opened.withPassages()
    const whole = this.#whole.then((search) => search(query, {filters, limit: shown}))
    const early = setTimeout(() => {
      void opened.search(query, {filters, limit: shown}).then((response) => {
        if (isCurrent() && !isWhole) this.#show(response, false)
      })
    }, passagesPauseMs)
    let isWhole = false
    try {
      const response = await whole
      isWhole = true
      if (isCurrent()) this.#show(response, true)
    } catch {
      // Asked for again with the next search, or by the button of the notice.
      this.#whole = undefined
      if (!isCurrent()) return
      this.#show(await opened.search(query, {filters, limit: shown}), false)
      this.#fail('The passages could not be searched')
    } finally {
      clearTimeout(early)
    }
  }

  #show(response: SearchResponse, isWhole: boolean): void {
    const {total, results, facets, words} = response
    const context = {words, papers: this.#paperLabels()}
    this.#facets?.update(facets, this.#state.filters)
    this.#part('count').textContent = toCount(total, 'result') + (isWhole ? '' : ' so far')
    this.#part('reading').replaceChildren(...toReading(words))
    this.#part('results').replaceChildren(...results.map((found) => toResult(found, context)))
    const left = total - results.length
    const more = this.#part('more')
    more.hidden = left <= 0
    more.textContent = `Show ${Math.min(pageSize, left)} more of ${left}`
    this.#part('notice').replaceChildren()
    if (isWhole) void this.#notice(response)
  }

  /** What helps when nothing was found, or nothing was asked. */
  async #notice(response: SearchResponse): Promise<void> {
    const {query, filters} = this.#state
    const run = this.#latest
    if (query === '' && toActiveFilters(filters).length === 0) {
      this.#part('notice').replaceChildren(toStartNotice(this.#toTopics(response)))
    } else if (response.total === 0) {
      const ways = await this.#findWaysOut(query, filters)
      if (run !== this.#latest) return
      this.#part('notice').replaceChildren(toNothingNotice(query, response.words, ways))
    }
  }

  async #findWaysOut(query: string, filters: Filters): Promise<WayOut[]> {
    const search = await this.#whole
    if (!search) return []
    const ways = toActiveFilters(filters).map(async (filter) => {
      const without = withoutFilter(filters, filter)
      const chip = toChip(this.#toLabel(filter), () => {
        this.#go({filters: without, shown: pageSize}, 'step')
      })
      const {total} = await search(query, {filters: without, limit: 0})
      return {chip, count: total}
    })
    return (await Promise.all(ways)).filter(({count}) => count > 0)
  }

  #toTopics({facets}: SearchResponse) {
    return facets.topic
      .filter(({count}) => count > 0)
      .map(({value, count}) => ({
        label: this.#toLabel({name: 'topic', value}).label,
        address: toAddress({query: '', filters: {topic: [value]}, shown: pageSize}),
        count,
      }))
  }

  #toLabel(filter: Parameters<SearchFacets['toLabel']>[0]) {
    return this.#facets?.toLabel(filter) ?? {noun: filter.name, label: filter.value, language: ''}
  }

  #paperLabels(): ReadonlyMap<string, string> {
    return new Map(this.#opened?.labels.papers.map(({id, label}) => [id, label]))
  }

  #form(): HTMLFormElement {
    return this.#find('form') as HTMLFormElement
  }

  #box(): HTMLInputElement {
    return this.#find('input[type=search]') as HTMLInputElement
  }

  #part(name: string): HTMLElement {
    return this.#find(`[data-part=${name}]`)
  }

  #find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector)
    if (!found) throw new Error(`Unexpected search page without \`${selector}\``)
    return found
  }
}

customElements.define('search-page', SearchPage)
