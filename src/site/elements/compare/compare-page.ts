import {toCount} from '../../format.ts'
import type {ComparedEntry} from '../../views/statistics/compared.ts'
import {
  basketChange,
  readBasket,
  readCompareAddress,
  toCompareAddress,
  writeBasket,
} from './basket.ts'
import {type Compared, toComparedVerdicts, toComparedView} from './compared-view.ts'
import {takeCompared} from './compared-take.ts'
import {flashDone} from '../dom/flash.ts'
import {makeElement} from '../dom/make-element.ts'

/**
 * Claims and statistics side by side: those that the address names, else those of the
 * basket. What is taken away here is taken from the basket too.
 */
class ComparePage extends HTMLElement {
  #ids: readonly string[] = []
  #shown: readonly Compared[] = []

  connectedCallback(): void {
    this.#read()
    this.#part('tools').addEventListener('click', ({target}) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-take]') : null
      if (!button) return
      const what = button.dataset['take'] ?? ''
      if (what === 'clear') this.#keep([])
      else void flashDone(button, () => takeCompared(what, this.#shown))
    })
    window.addEventListener('popstate', () => {
      this.#read()
    })
    document.addEventListener(basketChange, () => {
      if (location.search === '') this.#read()
    })
  }

  #read(): void {
    const named = readCompareAddress(location.search)
    this.#ids = named.length > 0 ? named : readBasket()
    if (named.length === 0 && this.#ids.length > 0) {
      history.replaceState(null, '', toCompareAddress(this.#ids))
    }
    void this.#show()
  }

  /** Go on with these only. */
  #keep(ids: readonly string[]): void {
    writeBasket(readBasket().filter((id) => ids.includes(id) || !this.#ids.includes(id)))
    this.#ids = ids
    history.pushState(null, '', toCompareAddress(ids))
    void this.#show()
  }

  async #show(): Promise<void> {
    const ids = this.#ids
    this.#part('empty').hidden = ids.length > 0
    this.#part('tools').hidden = ids.length === 0
    try {
      const entries = await readEntries(ids)
      if (ids !== this.#ids) return
      this.#shown = ids.map((id) => ({id, entry: entries.get(id)}))
      this.#fill()
    } catch {
      this.#part('notice').replaceChildren(this.#toFailure())
    }
  }

  #fill(): void {
    const found = this.#shown.filter(({entry}) => entry)
    this.#part('count').textContent =
      this.#ids.length === 0 ? '' : `${toCount(found.length, 'statement')} side by side`
    this.#part('notice').replaceChildren(...this.#toGone())
    this.#part('verdicts').replaceChildren(...toComparedVerdicts(this.#shown))
    this.#part('entries').replaceChildren(
      ...this.#shown.flatMap(({id, entry}, place) =>
        entry
          ? [
              toComparedView(id, entry, () => {
                this.#remove(id, place)
              }),
            ]
          : [],
      ),
    )
  }

  #remove(id: string, place: number): void {
    this.#keep(this.#ids.filter((other) => other !== id))
    const left = [...this.#part('entries').children]
    const next = left[Math.min(place + 1, left.length - 1)]
    const button = next?.querySelector<HTMLElement>('[data-remove]')
    if (button && next?.getAttribute('data-id') !== id) button.focus()
    else this.#part('count').focus()
  }

  /** The corpus was built anew since the link was made: what it no longer has is told. */
  #toGone(): HTMLElement[] {
    const gone = this.#shown.filter(({entry}) => !entry).map(({id}) => id)
    if (gone.length === 0) return []
    const button = makeElement('button', {type: 'button', class: 'button'}, 'Leave them out')
    button.addEventListener('click', () => {
      this.#keep(this.#ids.filter((id) => !gone.includes(id)))
    })
    return [
      makeElement(
        'div',
        {class: 'state'},
        makeElement(
          'h2',
          {},
          `${toCount(gone.length, 'statement')} of this link no longer in the corpus`,
        ),
        makeElement(
          'ul',
          {},
          ...gone.map((id) => makeElement('li', {}, makeElement('code', {}, id))),
        ),
        makeElement('p', {}, button),
      ),
    ]
  }

  #toFailure(): HTMLElement {
    const retry = makeElement('button', {type: 'button', class: 'button'}, 'Try again')
    retry.addEventListener('click', () => void this.#show())
    return makeElement(
      'div',
      {class: 'state error', role: 'alert'},
      makeElement('h2', {}, 'What is to be compared did not load'),
      makeElement('p', {class: 'suggest'}, retry),
    )
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part=${name}]`)
    if (!part) throw new Error(`Unexpected page to compare without \`${name}\``)
    return part
  }
}

/** The entries of some ids, from the files of their papers; a paper that is gone has none. */
async function readEntries(ids: readonly string[]): Promise<Map<string, ComparedEntry>> {
  const papers = [...new Set(ids.map((id) => id.split('#')[0] ?? ''))].filter(Boolean)
  const files = await Promise.all(
    papers.map(async (paper) => {
      const response = await fetch(`/compare/${encodeURIComponent(paper)}.json`)
      if (response.status === 404) return {}
      if (!response.ok) throw new Error(`Cannot load \`${paper}\`: ${String(response.status)}`)
      // Our own build wrote the file: its shape is taken on trust.
      return (await response.json()) as Record<string, ComparedEntry>
    }),
  )
  const all = new Map(files.flatMap((file) => Object.entries(file)))
  return new Map(ids.flatMap((id) => (all.has(id) ? [[id, all.get(id)!] as const] : [])))
}

customElements.define('compare-page', ComparePage)
