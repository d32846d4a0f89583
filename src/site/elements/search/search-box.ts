import type {Completion} from '../../../search/query/complete.ts'
import {makeElement} from '../dom/make-element.ts'
import {startSearch} from './shared-search.ts'

const most = 8
/** Results of the same key press are shown first. */
const completionPauseMs = 80
const kindNames: Readonly<Record<Completion['kind'], string>> = {
  term: '',
  indicator: 'indicator',
  topic: 'topic',
  paper: 'paper',
  author: 'author',
  place: 'place',
}

/**
 * A search box that completes what is typed: a combobox with a list below it, as the ARIA
 * patterns have it. The index is fetched when the box gets the focus.
 */
class SearchBox extends HTMLElement {
  #box: HTMLInputElement | undefined
  readonly #list = makeElement('ul', {
    role: 'listbox',
    class: 'completions',
    'aria-label': 'Completions',
  })
  #completions: readonly Completion[] = []
  #active = -1
  /** The text that was asked for last; an answer to an older one is not shown. */
  #asked = ''
  #pause: ReturnType<typeof setTimeout> | undefined

  connectedCallback(): void {
    const box = this.querySelector('input')
    if (!box) return
    this.#box = box
    this.#list.id = `${box.id}-completions`
    this.#list.hidden = true
    this.append(this.#list)
    box.setAttribute('role', 'combobox')
    box.setAttribute('aria-autocomplete', 'list')
    box.setAttribute('aria-controls', this.#list.id)
    box.setAttribute('aria-expanded', 'false')
    box.addEventListener('focus', () => {
      void this.#warm()
    })
    if (document.activeElement === box) void this.#warm()
    box.addEventListener('input', () => {
      clearTimeout(this.#pause)
      this.#pause = setTimeout(() => void this.#complete(box.value), completionPauseMs)
    })
    box.addEventListener('keydown', (event) => {
      this.#press(event)
    })
    box.addEventListener('blur', () => {
      this.#close()
    })
    box.form?.addEventListener('submit', () => {
      this.#close()
    })
  }

  /** The index and what passages need, ahead of the first key. A page that cannot have them says so when it searches. */
  async #warm(): Promise<void> {
    try {
      const {client, labels} = startSearch()
      await labels
      await client.warm()
    } catch {
      this.#close()
    }
  }

  async #complete(typed: string): Promise<void> {
    this.#asked = typed
    if (typed.trim() === '') {
      this.#close()
      return
    }
    try {
      const {client, labels} = startSearch()
      await labels
      const completions = await client.complete(typed, most)
      if (typed === this.#asked && document.activeElement === this.#box) this.#show(completions)
    } catch {
      this.#close()
    }
  }

  #show(completions: readonly Completion[]): void {
    const typed = this.#box?.value ?? ''
    this.#completions = completions.filter(({insert}) => insert !== typed)
    this.#active = -1
    this.#list.replaceChildren(...this.#completions.map((one, place) => this.#toOption(one, place)))
    this.#list.hidden = this.#completions.length === 0
    this.#box?.setAttribute('aria-expanded', String(!this.#list.hidden))
    this.#box?.removeAttribute('aria-activedescendant')
  }

  #toOption({text, kind}: Completion, place: number): HTMLElement {
    const option = makeElement(
      'li',
      {role: 'option', id: `${this.#list.id}-${place}`, 'aria-selected': 'false'},
      makeElement('span', {}, text),
      makeElement('span', {class: 'quiet'}, kindNames[kind]),
    )
    // Before the box loses the focus, which closes the list.
    option.addEventListener('pointerdown', (event) => {
      event.preventDefault()
      this.#choose(place)
    })
    return option
  }

  #press(event: KeyboardEvent): void {
    const {key} = event
    const isOpen = !this.#list.hidden
    if (key === 'Escape') {
      event.preventDefault()
      if (isOpen) this.#close()
      else this.#box?.blur()
    }
    if (!isOpen) return
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault()
      // What else listens to arrows, such as the list of results, has its turn when this list is closed.
      event.stopPropagation()
      this.#move(key === 'ArrowDown' ? 1 : -1)
    } else if (key === 'Enter' && this.#active >= 0) {
      event.preventDefault()
      this.#choose(this.#active)
    } else if (key === 'Tab') this.#close()
  }

  /** Through the list and, between its end and its beginning, back to what was typed. */
  #move(step: 1 | -1): void {
    const places = this.#completions.length + 1
    this.#active = ((this.#active + 1 + step + places) % places) - 1
    for (const [place, option] of [...this.#list.children].entries()) {
      option.setAttribute('aria-selected', String(place === this.#active))
    }
    const id = this.#list.children[this.#active]?.id
    if (id === undefined) this.#box?.removeAttribute('aria-activedescendant')
    else this.#box?.setAttribute('aria-activedescendant', id)
  }

  #choose(place: number): void {
    const completion = this.#completions[place]
    if (!this.#box || !completion) return
    this.#box.value = completion.insert
    this.#asked = completion.insert
    this.#close()
    this.#box.form?.requestSubmit()
  }

  #close(): void {
    clearTimeout(this.#pause)
    this.#list.hidden = true
    this.#active = -1
    this.#box?.setAttribute('aria-expanded', 'false')
    this.#box?.removeAttribute('aria-activedescendant')
  }
}

customElements.define('search-box', SearchBox)
