import {findRemedy} from './lost-place.ts'
import {makeElement} from '../dom/make-element.ts'
import {readPermalinks, toAddressedId} from './permalinks.ts'

/** Leads a link whose place is gone to where it now is, or says that it is gone. */
class LostLink extends HTMLElement {
  #notice: HTMLElement | undefined

  connectedCallback(): void {
    const look = () => {
      void this.#look()
    }
    look()
    window.addEventListener('hashchange', look)
  }

  async #look(): Promise<void> {
    const id = toAddressedId(location.hash)
    // Where a notice has just led to, it stays.
    if (id !== '' && id === this.#notice?.dataset['opened']) return
    this.#notice?.remove()
    this.#notice = undefined
    if (id === '') return
    const there = document.getElementById(id)
    if (there) {
      if (location.hash.includes(':~:')) there.scrollIntoView()
      return
    }
    const gone = (await readPermalinks())?.gone[id]
    const places = document.querySelectorAll('.passage[id], .sentence[id], .entry [id]')
    this.#show(
      findRemedy(
        id,
        gone,
        Array.from(places, (place) => place.id),
      ),
    )
  }

  #show({open, says, quote}: ReturnType<typeof findRemedy>): void {
    const place = open === undefined ? null : document.getElementById(open)
    const quotation = quote === undefined ? [] : [makeElement('blockquote', {}, quote)]
    const passage = place?.closest('.passage, .entry') ?? document.querySelector('.text > *')
    this.#notice = makeElement(
      // In a list, what is said stands between its items as one of them.
      passage?.tagName === 'LI' ? 'li' : 'div',
      {class: 'lost', 'data-opened': open},
      makeElement(
        'div',
        {class: 'state', role: 'status'},
        makeElement('p', {}, says),
        ...quotation,
      ),
    )
    passage?.before(this.#notice)
    if (open !== undefined) location.replace(`#${open}`)
    this.#notice.scrollIntoView({block: 'center'})
  }
}

customElements.define('lost-link', LostLink)
