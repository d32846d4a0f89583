import type {SearchOptions} from '../../../search/search.ts'
import {flashDone} from '../dom/flash.ts'
import {listenToResultKeys} from './result-keys.ts'
import type {Answer} from './search-messages.ts'
import {pageSize, readState, type SearchState, toAddress} from './search-state.ts'
import {SearchView} from './search-view.ts'
import {restartSearch, startSearch} from './shared-search.ts'

/**
 * Pauses in typing after which the address says what is searched, and facets and results
 * below the first follow.
 */
const typingPauseMs = 250
const loadingPauseMs = 200

/** A step is one that Back undoes; typing on and showing more are none. */
type Move = 'step' | 'same-step'

/** A glance is what somebody who types waits for: the first results. */
type Ask = 'glance' | 'whole'

/** The search page: one box, one list over all kinds, facets, and all of it in the address. */
class SearchPage extends HTMLElement {
  #state: SearchState = readState(new URLSearchParams(location.search))
  #answer: Answer | undefined
  #isOpen = false
  /** The worker has a search that it has not answered; the last state waits for it. */
  #isAsking = false
  #waiting: Ask | undefined
  #isTyping = false
  /** Place of the first of more results, which takes the focus when it has come. */
  #firstNew: number | undefined
  #pause: ReturnType<typeof setTimeout> | undefined

  connectedCallback(): void {
    // The index is asked for first; what the page needs to show it is a task of its own.
    startSearch()
    setTimeout(() => {
      this.#begin()
    })
  }

  #begin(): void {
    const view = new SearchView(this, {
      onFilters: (filters) => {
        this.#go(view, {...this.#withoutWritten(), filters, shown: pageSize}, 'step')
      },
      onWithout: (without) => {
        this.#go(view, {without, shown: pageSize}, 'step')
      },
    })
    this.#listen(view)
    listenToResultKeys(this)
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
      this.#go(view, {query: '', shown: pageSize, without: []}, 'step')
    })
    box.addEventListener('input', () => {
      this.#type(view, box.value)
    })
    view.part('take').addEventListener('click', ({target}) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-take]') : null
      if (button) void flashDone(button, () => this.#take(button.dataset['take'] ?? ''))
    })
    view.part('more').addEventListener('click', () => {
      this.#firstNew = view.shownCount
      this.#go(view, {shown: this.#state.shown + pageSize}, 'same-step')
    })
    this.addEventListener('click', (event) => {
      const state = readFollowed(event)
      if (!state) return
      event.preventDefault()
      this.#go(view, state, 'step')
      view.showFromTop()
    })
    window.addEventListener('popstate', () => {
      this.#isTyping = false
      clearTimeout(this.#pause)
      this.#state = readState(new URLSearchParams(location.search))
      view.showState(this.#state)
      this.#ask(view, 'whole')
    })
  }

  /** The first results follow each key; the others and the address follow when the typing rests. */
  #type(view: SearchView, query: string): void {
    this.#state = {...this.#state, query, shown: pageSize, without: []}
    this.#ask(view, 'glance')
    clearTimeout(this.#pause)
    this.#pause = setTimeout(() => {
      this.#writeAddress(this.#isTyping ? 'same-step' : 'step')
      this.#isTyping = true
      this.#ask(view, 'whole')
    }, typingPauseMs)
  }

  /** Change what the page shows, and its address with it. */
  #go(view: SearchView, change: Partial<SearchState>, move: Move): void {
    clearTimeout(this.#pause)
    this.#isTyping = false
    this.#state = {...this.#state, ...change}
    this.#writeAddress(move)
    view.showState(this.#state)
    this.#ask(view, 'whole')
  }

  #writeAddress(move: Move): void {
    const address = toAddress(this.#state)
    if (address === location.search) return
    const write = move === 'step' ? 'pushState' : 'replaceState'
    history[write](null, '', location.pathname + address)
  }

  /** Filters written in the query become chips once a filter is chosen, else they could not be taken away. */
  #withoutWritten(): Partial<SearchState> {
    const answer = this.#answer
    if (!answer || answer.query !== this.#state.query) return {}
    const hasWritten =
      toAddress({...this.#state, filters: answer.filters}) !== toAddress(this.#state)
    return hasWritten ? {query: answer.freeText} : {}
  }

  async #open(view: SearchView): Promise<void> {
    const loading = setTimeout(() => {
      view.showLoading()
    }, loadingPauseMs)
    try {
      const {labels} = startSearch()
      view.setLabels(await labels)
      this.#isOpen = true
    } catch {
      restartSearch()
      view.showFailure('The search index did not load', () => void this.#open(view))
      return
    } finally {
      clearTimeout(loading)
    }
    this.#ask(view, 'whole')
  }

  /** Ask for what the state says; while an answer is awaited, only the last state waits. */
  #ask(view: SearchView, what: Ask): void {
    if (!this.#isOpen) return
    if (this.#isAsking) this.#waiting = what
    else this.#run(view, what)
  }

  #run(view: SearchView, what: Ask): void {
    this.#isAsking = true
    void (what === 'glance' ? this.#glance(view) : this.#search(view))
  }

  async #glance(view: SearchView): Promise<void> {
    const state = this.#state
    const {query, filters, without} = state
    try {
      const first = await startSearch().client.glance(query, {filters, without})
      if (state === this.#state) view.showFirst(first)
    } catch {
      if (state === this.#state) this.#fail(view, 'The search failed')
    } finally {
      this.#askNext(view)
    }
  }

  async #search(view: SearchView): Promise<void> {
    const state = this.#state
    const {query, filters, shown, without} = state
    const options: SearchOptions = {filters, limit: shown, without}
    const isCurrent = () => state === this.#state
    let isAnswered = false
    const answered = (answer?: Answer) => {
      if (answer && isCurrent()) this.#show(view, answer)
      if (isAnswered) return
      isAnswered = true
      this.#askNext(view)
    }
    try {
      const answer = await startSearch().client.search(query, options, answered)
      answered(answer)
      if (!isCurrent()) return
      if (answer.scope === 'failed') this.#fail(view, 'The passages could not be searched')
      else if (answer.total === 0) await this.#advise(view, answer, isCurrent)
    } catch {
      answered()
      if (isCurrent()) this.#fail(view, 'The search failed')
    }
  }

  // What few searches need is fetched for those: the first results are to wait for little.

  async #advise(view: SearchView, answer: Answer, isCurrent: () => boolean): Promise<void> {
    const {toAdvice} = await import('./search-advice.ts')
    const advice = await toAdvice(answer, this.#state, view.nameValue)
    if (isCurrent()) view.showNotice(advice)
  }

  async #take(format: string): Promise<string> {
    const {takeResults} = await import('./search-take.ts')
    return takeResults(format, this.#state)
  }

  #askNext(view: SearchView): void {
    this.#isAsking = false
    const what = this.#waiting
    this.#waiting = undefined
    if (what) this.#run(view, what)
  }

  #fail(view: SearchView, message: string): void {
    view.showFailure(message, () => {
      this.#ask(view, 'whole')
    })
  }

  #show(view: SearchView, answer: Answer): void {
    this.#answer = answer
    const onListed = () => {
      if (this.#firstNew === undefined) return
      if (view.focusResult(this.#firstNew)) this.#firstNew = undefined
    }
    view.showAnswer(answer, this.#state, onListed)
  }
}

/** The search that a click on a link asks for; what is meant for another tab is the browser's. */
function readFollowed(event: MouseEvent): SearchState | undefined {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const hasModifier = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
  if (link?.pathname !== location.pathname || link.hash !== '' || hasModifier) return undefined
  return readState(new URLSearchParams(link.search))
}

customElements.define('search-page', SearchPage)
