/** The parts of the search page, and how a state and an answer show in them. */
import {toActiveFilters, withoutFilter} from '../../../search/query/active-filters.ts'
import type {Filters} from '../../../search/query/filters.ts'
import type {IndexLabels} from '../../../search/index/index-files.ts'
import {toCount, toNumber} from '../../format.ts'
import {AfterPaint} from '../dom/after-paint.ts'
import {createNameValue, type NameValue} from '../facets/facet-labels.ts'
import {showChips} from './search-chips.ts'
import {toDispute} from './search-dispute.ts'
import {SearchFacets} from '../facets/search-facets.ts'
import type {Answer, Glance} from './search-messages.ts'
import {toFailureNotice, toLoadingNotice, toStartNotice} from './search-notices.ts'
import {toReading} from './search-reading.ts'
import {ResultList} from './result-list.ts'
import type {ResultContext} from './search-results.ts'
import {pageSize, type SearchState, toAddress} from './search-state.ts'

export interface ViewActions {
  readonly onFilters: (filters: Filters) => void
  readonly onWithout: (words: readonly string[]) => void
}

export class SearchView {
  /** How the page calls the values of filters. */
  nameValue: NameValue = createNameValue(undefined)
  readonly #root: HTMLElement
  readonly #facets: SearchFacets
  readonly #actions: ViewActions
  #context: ResultContext = {papers: new Map()}
  readonly #list: ResultList
  readonly #later = new AfterPaint()
  #state: SearchState | undefined

  constructor(root: HTMLElement, actions: ViewActions) {
    this.#root = root
    this.#actions = actions
    this.#facets = new SearchFacets(this.part('facets'), actions.onFilters)
    this.#list = new ResultList(this.part('results'))
    this.part('live').hidden = false
    this.part('index').hidden = true
  }

  get form(): HTMLFormElement {
    return this.#find('form') as HTMLFormElement
  }

  get box(): HTMLInputElement {
    return this.#find('[name=q]') as HTMLInputElement
  }

  part(name: string): HTMLElement {
    return this.#find(`[data-part=${name}]`)
  }

  setLabels(labels: IndexLabels): void {
    this.nameValue = createNameValue(labels)
    this.#context = {papers: new Map(labels.papers.map(({id, label}) => [id, label]))}
    if (labels.years) this.#facets.setYears(labels.years)
    if (this.#state) this.showState(this.#state)
  }

  showState(state: SearchState): void {
    this.#state = state
    const {query, filters} = state
    if (this.box.value !== query) this.box.value = query
    const active = toActiveFilters(filters)
    this.part('active').textContent = active.length > 0 ? `${active.length} active` : ''
    showChips(this.part('chips'), active, this.nameValue, {
      remove: (filter) => {
        this.#actions.onFilters(withoutFilter(filters, filter))
      },
      clear: () => {
        this.#actions.onFilters({})
      },
    })
  }

  /** The count and the first results; what stood below them is out of date. */
  showFirst({total, results, scope}: Glance): void {
    this.#later.cancel()
    this.#setText('count', toCount(total, 'result') + (scope === 'whole' ? '' : ' so far'))
    this.part('notice').replaceChildren()
    this.#list.showFirst(results, this.#context)
  }

  /** The count and the first results at once; all else follows when they are painted. */
  showAnswer(answer: Answer, state: SearchState, onListed: () => void): void {
    // One result for all that say the same in the same words; it names the others.
    const results = answer.results.filter(({repeats}) => repeats === undefined)
    this.showFirst({...answer, results})
    if (state.query === '' && toActiveFilters(answer.filters).length === 0) this.#showStart(answer)
    this.#later.run([
      () => {
        this.#showBesides(answer, state)
      },
      ...this.#list.toSteps(results, this.#context),
      onListed,
      ...this.#facets.toUpdates(answer.facets, answer.filters, this.nameValue),
      () => {
        // Said to whoever looks from outside: that all of this address is shown.
        if (answer.scope === 'whole') this.#root.dataset['shown'] = toAddress(state)
      },
    ])
  }

  #showBesides(answer: Answer, state: SearchState): void {
    const {total, results} = answer
    const toQueryAddress = (query: string) => toAddress({...state, query, shown: pageSize})
    this.part('reading').replaceChildren(
      ...toReading(answer, state.without, {toQueryAddress, onWithout: this.#actions.onWithout}),
    )
    const dispute = state.query === '' ? undefined : toDispute(results, this.#context)
    this.part('dispute').replaceChildren(...(dispute ? [dispute] : []))
    this.part('take').hidden = total === 0
    const left = total - results.length
    const more = this.part('more')
    more.hidden = left <= 0
    more.textContent = `Show ${Math.min(pageSize, left)} more of ${toNumber(left)}`
  }

  /** Another search than before is shown: its count is the first to be read. */
  showFromTop(): void {
    this.#root.querySelector<HTMLElement>('#search-help')?.hidePopover()
    window.scrollTo(0, 0)
    this.part('count').focus({preventScroll: true})
  }

  /** How many results stand in the list, and among them no two that say the same. */
  get shownCount(): number {
    return this.part('results').children.length
  }

  /** @returns whether there is a result at the place */
  focusResult(place: number): boolean {
    const result = this.part('results').children[place]
    result?.querySelector<HTMLElement>('[data-open]')?.focus({preventScroll: true})
    return result !== undefined
  }

  showLoading(): void {
    this.showNotice(toLoadingNotice())
  }

  showFailure(message: string, onRetry: () => void): void {
    const retry = () => {
      this.part('notice').replaceChildren()
      onRetry()
    }
    this.showNotice(toFailureNotice(message, retry))
  }

  showNotice(notice: HTMLElement): void {
    this.part('notice').replaceChildren(notice)
  }

  #showStart({facets}: Answer): void {
    const topics = facets.topic
      .filter(({count}) => count > 0)
      .map(({value, count}) => ({
        label: this.nameValue({name: 'topic', value}).label,
        address: toAddress({query: '', filters: {topic: [value]}, shown: pageSize, without: []}),
        count,
      }))
    this.showNotice(toStartNotice(topics))
  }

  #setText(name: string, text: string): void {
    const part = this.part(name)
    if (part.textContent !== text) part.textContent = text
  }

  #find(selector: string): HTMLElement {
    const found = this.#root.querySelector<HTMLElement>(selector)
    if (!found) throw new Error(`Unexpected search page without \`${selector}\``)
    return found
  }
}
