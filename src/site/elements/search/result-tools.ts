/** What one can do with a result: cite it, take its link along, put it beside others, see why it was found. */
import type {SearchRecord} from '../../../search/records/record.ts'
import {readBasket, toggleInBasket} from '../compare/basket.ts'
import {makeElement} from '../dom/make-element.ts'
import {toRecordLink} from '../dom/record-link.ts'
import type {ShownResult} from './search-messages.ts'

const copiedMs = 1500

/** Put the tools of a result where they belong in it. */
export function addTools(element: HTMLElement, {record, why}: ShownResult): void {
  element
    .querySelector('.result-tools')
    ?.append(
      toCiteButton(record),
      toCopyButton(record),
      ...(isComparable(record) ? [toCompareButton(record)] : []),
      ...(why.length > 0 ? [toReasons(why)] : []),
    )
}

/** What can be held side by side with others. */
export function isComparable({kind}: SearchRecord): boolean {
  return kind === 'claim' || kind === 'statistic'
}

function toCiteButton({url}: SearchRecord): HTMLElement {
  return makeElement(
    'button',
    {
      type: 'button',
      class: 'text-button has-icon',
      'data-icon': 'quote',
      'data-tool': 'cite',
      popovertarget: 'cite',
      'data-cite': url,
    },
    'Cite',
  )
}

function toCopyButton({url}: SearchRecord): HTMLElement {
  const label = 'Copy link'
  const button = makeElement(
    'button',
    {type: 'button', class: 'text-button has-icon', 'data-icon': 'link', 'data-tool': 'link'},
    label,
  )
  button.addEventListener('click', () => {
    void toRecordLink(url)
      .then((address) => navigator.clipboard.writeText(new URL(address, location.href).href))
      .then(() => {
        button.textContent = 'Copied'
        setTimeout(() => (button.textContent = label), copiedMs)
      })
  })
  return button
}

function toCompareButton({id}: SearchRecord): HTMLElement {
  const button = makeElement('button', {
    type: 'button',
    class: 'text-button',
    'data-tool': 'compare',
    'data-compare': id,
  })
  const show = (isIn: boolean) => {
    button.setAttribute('aria-pressed', String(isIn))
    button.textContent = isIn ? 'In comparison' : 'Add to comparison'
  }
  show(readBasket().includes(id))
  button.addEventListener('click', () => {
    show(toggleInBasket(id))
  })
  return button
}

function toReasons(why: readonly string[]): HTMLElement {
  return makeElement(
    'details',
    {class: 'reasons'},
    makeElement('summary', {class: 'text-button'}, 'Why this'),
    makeElement('ul', {}, ...why.map((reason) => makeElement('li', {}, reason))),
  )
}
