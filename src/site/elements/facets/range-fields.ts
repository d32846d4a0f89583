/** Two fields for the ends of a span. */
import {makeElement} from '../dom/make-element.ts'

export interface RangeFields {
  readonly element: HTMLElement
  readonly inputs: readonly [from: HTMLInputElement, to: HTMLInputElement]
  /** Show the ends, but for a field that somebody is in. */
  show(from: string, to: string): void
}

export function makeRangeFields(
  labels: {readonly from: string; readonly to: string},
  onChange: (from: string, to: string) => void,
): RangeFields {
  const toField = (label: string) =>
    makeElement('input', {type: 'text', 'aria-label': label, autocomplete: 'off'})
  const inputs = [toField(labels.from), toField(labels.to)] as const
  const [from, to] = inputs
  const between = makeElement('span', {class: 'quiet'}, 'to')
  const element = makeElement('div', {class: 'range'}, from, between, to)
  element.addEventListener('change', (event) => {
    // The facet around it listens to its boxes.
    event.stopPropagation()
    onChange(from.value, to.value)
  })
  return {
    element,
    inputs,
    show: (low, high) => {
      if (from !== document.activeElement) from.value = low
      if (to !== document.activeElement) to.value = high
    },
  }
}
