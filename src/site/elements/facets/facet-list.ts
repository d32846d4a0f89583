/** One facet of the search page: its rows, the few that matter first, all of them on demand. */
import type {FacetCount} from '../../../search/count-facets.ts'
import type {FacetName} from '../../../search/records/facets.ts'
import {toNumber} from '../../format.ts'
import {facetTitles, fixedValues} from '../../views/search/facet-names.ts'
import type {NameValue} from './facet-labels.ts'
import {makeElement} from '../dom/make-element.ts'
import {placeChildren} from '../dom/place-children.ts'

/** A facet with more values than `most` shows `few` and a button. */
const most = 6
const few = 4
/** From so many values on a facet can be searched. */
const many = 12

interface Row {
  readonly element: HTMLElement
  readonly box: HTMLInputElement
  readonly number: HTMLElement
  readonly label: string
}

export class FacetList {
  readonly name: FacetName
  readonly #root: HTMLDetailsElement
  readonly #list = makeElement('ul', {})
  readonly #more = makeElement('button', {type: 'button', class: 'text-button'})
  readonly #find: HTMLInputElement
  readonly #rows = new Map<string, Row>()
  #counts: readonly FacetCount[] = []
  #chosen: readonly string[] = []
  #nameValue: NameValue | undefined
  #isWhole = false

  constructor(root: HTMLDetailsElement, name: FacetName) {
    this.name = name
    this.#root = root
    const {title, many: values} = facetTitles[name]
    this.#find = makeElement('input', {
      type: 'text',
      class: 'facet-find',
      'aria-label': `Find in ${title}`,
      placeholder: `Find ${values}`,
      autocomplete: 'off',
    })
    root.append(this.#find, this.#list, this.#more)
    this.#find.hidden = true
    this.#more.hidden = true
    root.addEventListener('toggle', () => {
      this.#show()
    })
    this.#find.addEventListener('input', () => {
      this.#show()
    })
    this.#more.addEventListener('click', () => {
      this.#isWhole = !this.#isWhole
      this.#show()
      if (this.#isWhole && !this.#find.hidden) this.#find.focus()
    })
  }

  /** The chosen values, as the boxes are. */
  get chosen(): readonly string[] {
    return [...this.#rows].filter(([, {box}]) => box.checked).map(([value]) => value)
  }

  update(counts: readonly FacetCount[], chosen: readonly string[], nameValue: NameValue): void {
    const missing = chosen.filter((value) => !counts.some((one) => one.value === value))
    this.#counts = [...counts, ...missing.map((value) => ({value, count: 0}))]
    this.#chosen = chosen
    this.#nameValue = nameValue
    this.#root.hidden = this.#counts.length === 0
    for (const [value, {box}] of this.#rows) box.checked = chosen.includes(value)
    // Folded, it waits until somebody opens it, unless its boxes say what is chosen.
    if (this.#root.open || chosen.length > 0) this.#show()
  }

  #show(): void {
    const ordered = this.#order()
    const asked = this.#find.value.trim().toLowerCase()
    const isLong = ordered.length > most
    const shown = ordered.filter(({value}, place) => {
      if (!isLong || this.#chosen.includes(value)) return true
      if (!this.#isWhole) return place < few
      return this.#toRow(value).label.toLowerCase().includes(asked)
    })
    for (const {value, count} of shown) this.#updateRow(value, count)
    placeChildren(
      this.#list,
      shown.map(({value}) => this.#toRow(value).element),
    )
    this.#find.hidden = !this.#isWhole || ordered.length < many
    this.#more.hidden = !isLong
    this.#more.textContent = this.#isWhole
      ? 'Fewer'
      : `${toNumber(ordered.length - shown.length)} more ${facetTitles[this.name].many}`
  }

  /** Values that every corpus has in their own order; else the chosen ones, then the commonest. */
  #order(): readonly FacetCount[] {
    // While somebody is in the list its rows stay where they are.
    if (this.#list.contains(document.activeElement)) return this.#inShownOrder()
    const fixed = Object.keys(fixedValues[this.name] ?? {})
    if (fixed.length > 0) {
      return this.#counts.toSorted((a, b) => fixed.indexOf(a.value) - fixed.indexOf(b.value))
    }
    const isChosen = ({value}: FacetCount) => Number(this.#chosen.includes(value))
    return this.#counts.toSorted((a, b) => isChosen(b) - isChosen(a) || b.count - a.count)
  }

  #inShownOrder(): readonly FacetCount[] {
    const places = new Map(
      [...this.#rows].map(([value, {element}]) => [
        value,
        [...this.#list.children].indexOf(element),
      ]),
    )
    const placeOf = ({value}: FacetCount) => {
      const place = places.get(value) ?? -1
      return place === -1 ? Infinity : place
    }
    return this.#counts.toSorted((a, b) =>
      placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0,
    )
  }

  #updateRow(value: string, count: number): void {
    const {element, box, number} = this.#toRow(value)
    const isChosen = this.#chosen.includes(value)
    if (box.checked !== isChosen) box.checked = isChosen
    box.disabled = count === 0 && !isChosen
    element.classList.toggle('none', count === 0)
    const text = toNumber(count)
    if (number.textContent !== text) number.textContent = text
  }

  #toRow(value: string): Row {
    const known = this.#rows.get(value)
    if (known) return known
    const name = this.#nameValue?.({name: this.name, value})
    const label = name?.label ?? value
    const box = makeElement('input', {type: 'checkbox', name: this.name, value})
    const number = makeElement('span', {class: 'num'})
    const isClaim = this.name === 'claim'
    const element = makeElement(
      'li',
      {},
      makeElement(
        'label',
        {'data-kind': isClaim ? value : undefined},
        box,
        makeElement('span', {class: isClaim ? 'kind' : undefined, lang: name?.language}, label),
        number,
      ),
    )
    const row = {element, box, number, label}
    this.#rows.set(value, row)
    return row
  }
}
