import type {CiteView} from './cite-view.ts'

/** The panel that cites what its opener names; what fills it is fetched when it is first opened. */
class CitePanel extends HTMLElement {
  #view: Promise<CiteView> | undefined

  connectedCallback(): void {
    // Openers that a script makes later are heard too.
    document.addEventListener('click', ({target}) => {
      const opener =
        target instanceof Element && target.closest<HTMLElement>('[popovertarget=cite]')
      if (opener && !this.contains(opener)) void this.#cite(opener)
    })
    this.#hide('static', true)
  }

  async #cite(opener: HTMLElement): Promise<void> {
    try {
      this.#view ??= import('./cite-view.ts').then(({CiteView}) => new CiteView(this))
      const view = await this.#view
      void view.cite(opener)
    } catch {
      this.#view = undefined
      this.#hide('problem', false)
    } finally {
      this.#hide('live', false)
    }
  }

  #hide(name: string, isHidden: boolean): void {
    const part = this.querySelector<HTMLElement>(`[data-part=${name}]`)
    if (part) part.hidden = isHidden
  }
}

customElements.define('cite-panel', CitePanel)
