import {toQuotation} from './quotation.ts'

const copiedMs = 1500

/** The panel that cites what its opener stands beside: a passage, a sentence, or the paper. */
class CitePanel extends HTMLElement {
  #place = ''

  connectedCallback(): void {
    for (const button of this.querySelectorAll<HTMLElement>('[data-copy]')) {
      button.hidden = false
      button.addEventListener('click', () => {
        void this.#copy(button)
      })
    }
    for (const opener of document.querySelectorAll<HTMLElement>('[popovertarget=cite]')) {
      if (!this.contains(opener)) opener.addEventListener('click', () => this.#cite(opener))
    }
    this.#cite()
  }

  #cite(opener?: HTMLElement): void {
    const cited = opener && findCited(opener)
    this.#place = cited ? `#${cited.id}` : ''
    const label = cited ? cited.id.slice(1) : ''
    this.#part('quote').textContent = cited ? toQuotation(cited) : ''
    this.#part('quote').hidden = !cited
    this.#part('quote').lang = cited?.closest<HTMLElement>('[lang]')?.lang ?? ''
    this.#part('link').textContent = this.#address()
    this.#part('place').textContent = cited ? `¶ ${label}. ${this.#address()}` : this.#address()
    const title = this.querySelector('h2')
    if (title) title.textContent = cited ? `Cite ¶ ${label}` : 'Cite this paper'
    const withQuotation = this.querySelector<HTMLElement>('[data-copy=quotation]')
    if (withQuotation) withQuotation.hidden = !cited
  }

  /** The address of what is cited, on the host that shows it. */
  #address(): string {
    return `${location.origin}${location.pathname}${this.#place}`
  }

  async #copy(button: HTMLElement): Promise<void> {
    await navigator.clipboard.writeText(this.#text(button.dataset['copy'] ?? ''))
    const label = button.textContent
    button.textContent = 'Copied'
    setTimeout(() => (button.textContent = label), copiedMs)
  }

  #text(what: string): string {
    if (what === 'link') return this.#address()
    const citation = ['citation', 'place'].map((part) => this.#part(part).textContent.trim())
    const quotation = what === 'quotation' ? [`“${this.#part('quote').textContent}”`] : []
    return [...quotation, ...citation].join(' ')
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part=${name}]`)
    if (!part) throw new Error(`Unexpected cite panel without \`${name}\``)
    return part
  }
}

function findCited(opener: HTMLElement): HTMLElement | null {
  const sentence = opener.dataset['cite']
  return sentence === undefined
    ? opener.closest<HTMLElement>('.passage')
    : document.getElementById(sentence)
}

customElements.define('cite-panel', CitePanel)
