import {basketChange, readBasket, toCompareAddress} from './basket.ts'

/** The link to the comparison, with how much is in it; not there while nothing is. */
class BasketLink extends HTMLElement {
  connectedCallback(): void {
    this.#show()
    document.addEventListener(basketChange, this.#show)
    // Another tab has changed it.
    window.addEventListener('storage', this.#show)
  }

  disconnectedCallback(): void {
    document.removeEventListener(basketChange, this.#show)
    window.removeEventListener('storage', this.#show)
  }

  readonly #show = (): void => {
    const ids = readBasket()
    const link = this.querySelector('a')
    const number = this.querySelector('[data-part=number]')
    this.hidden = ids.length === 0
    if (link) link.href = toCompareAddress(ids)
    if (number) number.textContent = String(ids.length)
  }
}

customElements.define('basket-link', BasketLink)
