import {toCount} from '../format.ts'
import {
  countEntries,
  type EntryFilters,
  type EntryValues,
  type FilterName,
  filterNames,
  parseFilters,
  passes,
  toFilterAddress,
  toRecord,
} from '../views/lists/entry-filter.ts'

/** A list whose entries are chosen by boxes; without script it shows them all, and no boxes. */
class EntryList extends HTMLElement {
  #entries: {readonly element: HTMLElement; readonly values: EntryValues}[] = []

  connectedCallback(): void {
    this.#entries = [...this.querySelectorAll<HTMLElement>('[data-entry]')].map((element) => ({
      element,
      values: toRecord((name) =>
        (element.dataset[name === 'kind' ? 'kindOf' : name] ?? '').split(' ').filter(Boolean),
      ),
    }))
    const controls = this.querySelector<HTMLElement>('[data-part=controls]')
    if (controls) controls.hidden = false
    this.addEventListener('change', () => {
      const filters = this.#read()
      history.pushState(null, '', location.pathname + toFilterAddress(filters))
      this.#show(filters)
    })
    window.addEventListener('popstate', this.#showAddress)
    this.#showAddress()
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#showAddress)
  }

  readonly #showAddress = (): void => {
    this.#show(parseFilters(location.search))
  }

  #read(): EntryFilters {
    const chosen = this.#boxes().filter(({checked}) => checked)
    return toRecord((name) => chosen.filter((box) => box.name === name).map(({value}) => value))
  }

  #show(filters: EntryFilters): void {
    const all = this.#entries.map(({values}) => values)
    for (const box of this.#boxes()) {
      const name = filterNames.find((one): one is FilterName => one === box.name)
      if (!name) continue
      const count = countEntries(all, filters, name, box.value)
      box.checked = filters[name].includes(box.value)
      box.disabled = count === 0 && !box.checked
      const number = box.closest('li')?.querySelector('.num')
      if (number) number.textContent = String(count)
    }
    for (const {element, values} of this.#entries) element.hidden = !passes(values, filters)
    this.#tell()
  }

  /** Say how many are left, and leave out a section that has none. */
  #tell(): void {
    const shown = this.#entries.filter(({element}) => !element.hidden)
    const status = this.querySelector('[data-part=status]')
    if (status)
      status.textContent = `${toCount(shown.length, 'entry', 'entries')} of ${String(this.#entries.length)}`
    for (const section of this.querySelectorAll<HTMLElement>('[data-part=section]')) {
      const isIn = ({element}: {readonly element: HTMLElement}) => section.contains(element)
      const left = shown.filter(isIn).length
      section.hidden = left === 0
      this.#tellCount(section, left === this.#entries.filter(isIn).length ? undefined : left)
    }
  }

  /** `18 disagreements`, or `3 of 18 disagreements` where filters leave some out. */
  #tellCount(section: HTMLElement, left: number | undefined): void {
    const count = section.querySelector('[data-part=count]')
    if (!count) return
    const all = count.textContent.replace(/^.* of /, '')
    count.textContent = left === undefined ? all : `${String(left)} of ${all}`
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
  }
}

customElements.define('entry-list', EntryList)
