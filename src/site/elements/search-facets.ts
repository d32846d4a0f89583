/** The facets of the search page: boxes that stand in the page, counts that follow the list. */
import type {FacetCounts} from '../../search/count-facets.ts'
import {facetNames, type FacetName} from '../../search/facets.ts'
import type {Filters} from '../../search/filters.ts'
import {toNumber} from '../format.ts'
import {makeElement} from './make-element.ts'
import type {ActiveFilter} from './search-state.ts'

/** A facet with more values than `most` shows `few` and a button. */
const most = 6
const few = 4

export class SearchFacets {
  readonly #root: HTMLElement

  constructor(root: HTMLElement, onChange: (filters: Filters) => void) {
    this.#root = root
    root.addEventListener('change', () => {
      onChange(this.#read())
    })
    for (const facet of root.querySelectorAll<HTMLElement>('[data-facet]')) foldRows(facet)
  }

  /** Show counts, and which values are chosen. A value that nothing has is disabled, unless it is chosen. */
  update(counts: FacetCounts, filters: Filters): void {
    for (const box of this.#boxes()) {
      const name = box.name as FacetName
      const count = counts[name].find(({value}) => value === box.value)?.count ?? 0
      box.checked = (filters[name] ?? []).includes(box.value)
      box.disabled = count === 0 && !box.checked
      const row = box.closest('li')
      if (!row) continue
      row.classList.toggle('none', count === 0)
      const number = row.querySelector('.num')
      if (number) number.textContent = toNumber(count)
      if (box.checked) row.hidden = false
    }
  }

  /** What the page calls a value: `paper`, `Abele 2021`; the value itself where the page does not know it. */
  toLabel({name, value}: ActiveFilter): {noun: string; label: string; language: string} {
    const box = this.#boxes().find((other) => other.name === name && other.value === value)
    const label = box?.closest('label')?.querySelector<HTMLElement>('[data-label]')
    const noun = this.#root.querySelector<HTMLElement>(`[data-facet=${name}]`)?.dataset['noun']
    return {
      noun: noun ?? name,
      label: label?.textContent.trim() ?? value,
      language: label?.lang ?? '',
    }
  }

  #read(): Filters {
    const chosen = this.#boxes().filter(({checked}) => checked)
    const valuesOf = (name: FacetName) =>
      chosen.filter((box) => box.name === name).map(({value}) => value)
    return Object.fromEntries(
      facetNames.map((name) => [name, valuesOf(name)] as const).filter(([, all]) => all.length > 0),
    )
  }

  #boxes(): HTMLInputElement[] {
    return [...this.#root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
  }
}

function foldRows(facet: HTMLElement): void {
  const rows = [...facet.querySelectorAll('li')]
  if (rows.length <= most) return
  const rest = rows.slice(few)
  for (const row of rest) row.hidden = true
  const button = makeElement(
    'button',
    {type: 'button', class: 'text-button'},
    `${rest.length} more`,
  )
  button.addEventListener('click', () => {
    for (const row of rest) row.hidden = false
    button.remove()
    rest[0]?.querySelector('input')?.focus()
  })
  facet.append(button)
}
