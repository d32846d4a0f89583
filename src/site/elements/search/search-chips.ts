import type {NameValue, ValueName} from '../facets/facet-labels.ts'
import {makeElement} from '../dom/make-element.ts'
import type {ActiveFilter} from '../../../search/query/active-filters.ts'

/** The chip of a filter; pressing it takes the filter away. */
export function toChip({noun, label, language}: ValueName, onRemove: () => void): HTMLElement {
  const chip = makeElement(
    'button',
    {type: 'button', class: 'chip', 'aria-label': `Remove filter: ${noun} ${label}`},
    makeElement('span', {}, noun),
    ' ',
    makeElement('b', {lang: language}, label),
    makeElement('i', {class: 'icon', 'data-icon': 'close', 'aria-hidden': 'true'}),
  )
  chip.addEventListener('click', onRemove)
  return chip
}

/**
 * Show one chip for each filter, and one button that clears all. Where a chip had the
 * focus, the one in its place has it, else what comes after.
 */
export function showChips(
  root: HTMLElement,
  filters: readonly ActiveFilter[],
  nameValue: NameValue,
  on: {readonly remove: (filter: ActiveFilter) => void; readonly clear: () => void},
): void {
  const place = [...root.children].findIndex((child) => child === document.activeElement)
  const chips = filters.map((filter) =>
    toChip(nameValue(filter), () => {
      on.remove(filter)
    }),
  )
  const clear = makeElement('button', {type: 'button', class: 'text-button'}, 'Clear all')
  clear.addEventListener('click', on.clear)
  root.replaceChildren(...(chips.length > 0 ? [...chips, clear] : []))
  root.hidden = chips.length === 0
  if (place === -1) return
  const next = root.children[Math.min(place, chips.length - 1)]
  if (next instanceof HTMLElement) next.focus()
  else document.querySelector<HTMLElement>('search-page [role=combobox]')?.focus()
}
