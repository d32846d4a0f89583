import type {Filters} from '../../search/filters.ts'
import {openSearch, type OpenedSearch} from '../../search/open-search.ts'
import type {Search, SearchOptions, SearchResponse} from '../../search/search.ts'
import {siteIndex} from './search-index.ts'
import {
  pageSize,
  readState,
  type SearchState,
  toActiveFilters,
  toAddress,
  withoutFilter,
} from './search-state.ts'
import {SearchView, type WayOut} from './search-view.ts'

const typingPauseMs = 150
/** How long passages may take before the other results are shown without them. */
const passagesPauseMs = 100
const loadingPauseMs = 200

/** A step is one that Back undoes; typing on and showing more are none. */
type Move = 'step' | 'same-step'

/** The search page: one box, one list over all kinds, facets, and all of it in the address. */
class SearchPage extends HTMLElement {
  #state: SearchState = readState(new URLSearchParams(location.search))
  #opened: OpenedSearch | undefined
  #whole: Promise<Search> | undefined
  /** The search that was begun last; an older one that ends later is not shown. */
  #latest = 0
  #isTyping = false
  #pause: ReturnType<typeof setTimeout> | undefined

  connectedCallback(): void {
    const view = new SearchView(this, (filters) => {
      this.#go(view, {filters, shown: pageSize}, 'step')
    })
    this.#listen(view)
    view.showState(this.#state)
    void this.#open(view)
  }

  #listen(view: SearchView): void {
    const {form, box} = view
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#go(view, {query: box.value, shown: pageSize}, 'step')
    })
    form.addEventListener('reset', (event) => {
      // The browser would bring back the query that the page came with.
      event.preventDefault()
      box.focus()
      this.#go(view, {query: '', shown: pageSize}, 'step')
    })
    box.addEventListener('input', () => {
      clearTimeout(this.#pause)
      this.#pause = setTimeout(() => {
        const isTyping = this.#isTyping
        this.#go(view, {query: box.value, shown: pageSize}, isTyping ? 'same-step' : 'step')
        this.#isTyping = true
      }, typingPauseMs)
    })
    box.addEventListener('keydown', ({key}) => {
      if (key === 'Escape') box.blur()
    })
    view.part('more').addEventListener('click', () => {
      this.#go(view, {shown: this.#state.shown + pageSize}, 'same-step')
    })
    window.addEventListener('popstate', () => {
      this.#isTyping = false
      this.#state = readState(new URLSearchParams(location.search))
      view.showState(this.#state)
      void this.#run(view)
    })
  }

  /** Change what the page shows, and its address with it. */
  #go(view: SearchView, change: Partial<SearchState>, move: Move): void {
    clearTimeout(this.#pause)
    this.#isTyping = false
    const before = toAddress(this.#state)
    this.#state = {...this.#state, ...change}
    const address = toAddress(this.#state)
    if (move === 'step' && address !== before)
      history.pushState(null, '', location.pathname + address)
    else history.replaceState(null, '', location.pathname + address)
    view.showState(this.#state)
    void this.#run(view)
  }

  async #open(view: SearchView): Promise<void> {
    const loading = setTimeout(() => {
      view.showLoading()
    }, loadingPauseMs)
    try {
      this.#opened = await openSearch(siteIndex)
    } catch {
      view.showFailure('The search index did not load', () => void this.#open(view))
      return
    } finally {
      clearTimeout(loading)
    }
    await this.#run(view)
  }

  /** Records answer first; passages join them. */
  async #run(view: SearchView): Promise<void> {
    const opened = this.#opened
    if (!opened) return
    this.#latest += 1
    const run = this.#latest
    const {query, filters, shown} = this.#state
    const options: SearchOptions = {filters, limit: shown}
    const show = (response: SearchResponse, isWhole: boolean) => {
      if (run === this.#latest) view.showAnswer(response, filters, opened.labels.papers, isWhole)
    }
    let isLate = true
    const early = setTimeout(() => {
      void opened.search(query, options).then((response) => {
        if (isLate) show(response, false)
      })
    }, passagesPauseMs)
    try {
      this.#whole ??= opened.withPassages()
      const search = await this.#whole
      const response = await search(query, options)
      isLate = false
      show(response, true)
      if (run === this.#latest) await this.#advise(view, search, response)
    } catch {
      // Asked for anew with the next search, or by the button of the notice.
      this.#whole = undefined
      isLate = false
      show(await opened.search(query, options), false)
      view.showFailure('The passages could not be searched', () => void this.#run(view))
    } finally {
      clearTimeout(early)
    }
  }

  /** Say what helps when nothing was asked, or nothing was found. */
  async #advise(view: SearchView, search: Search, response: SearchResponse): Promise<void> {
    const {query, filters} = this.#state
    const run = this.#latest
    if (query === '' && toActiveFilters(filters).length === 0) view.showStart(response)
    else if (response.total === 0) {
      const ways = await findWaysOut(search, query, filters)
      if (run === this.#latest) view.showNothing(response, filters, ways)
    }
  }
}

/** The filters without which there would be results. */
async function findWaysOut(search: Search, query: string, filters: Filters): Promise<WayOut[]> {
  const ways = toActiveFilters(filters).map(async (filter) => {
    const {total} = await search(query, {filters: withoutFilter(filters, filter), limit: 0})
    return {filter, count: total}
  })
  return (await Promise.all(ways)).filter(({count}) => count > 0)
}

customElements.define('search-page', SearchPage)
