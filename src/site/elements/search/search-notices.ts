/** What a search page says where there is no list to show yet, or beside it. */
import {toNumber} from '../../format.ts'
import {makeElement} from '../dom/make-element.ts'

/** A search that would give something, with how much. */
export interface CountedLink {
  readonly label: string
  readonly address: string
  readonly count: number
}

/** Three bars that stand for a list. */
export function toLoadingNotice(): HTMLElement {
  const bars = [1, 2, 3].map(() => makeElement('i', {}))
  return makeElement('div', {class: 'skeleton', role: 'status', 'aria-label': 'Searching'}, ...bars)
}

/** Topics to begin from, with how much there is of each, and what can be typed. */
export function toStartNotice(topics: readonly CountedLink[]): HTMLElement {
  const key = (text: string) => makeElement('code', {}, text)
  return makeElement(
    'div',
    {class: 'state'},
    makeElement('h2', {}, 'Everything in the corpus, to be narrowed'),
    makeElement('p', {class: 'suggest'}, ...topics.map(toCountedLink)),
    makeElement(
      'p',
      {class: 'shortcuts'},
      makeElement('span', {}, key('“two words”'), ' as they stand'),
      makeElement('span', {}, key('-word'), ' without it'),
      makeElement('span', {}, key('year:2011..2022'), ' years spoken of'),
      makeElement('span', {}, key('value:>1000000'), ' numbers'),
      toHelpButton(),
    ),
  )
}

function toHelpButton(): HTMLElement {
  return makeElement(
    'button',
    {type: 'button', class: 'text-button', popovertarget: 'search-help'},
    'All of the query language',
  )
}

export function toCountedLink({label, address, count}: CountedLink): HTMLElement {
  return makeElement(
    'a',
    {href: address},
    `${label} `,
    makeElement('span', {class: 'num quiet'}, toNumber(count)),
  )
}

export function toFailureNotice(message: string, onRetry: () => void): HTMLElement {
  const retry = makeElement('button', {type: 'button', class: 'button'}, 'Try again')
  retry.addEventListener('click', onRetry)
  const toLink = (href: string, label: string) =>
    makeElement('a', {class: 'text-button', href}, label)
  return makeElement(
    'div',
    {class: 'state error', role: 'alert'},
    makeElement('h2', {}, message),
    makeElement(
      'p',
      {},
      'You may be offline. The papers and the lists of claims and statistics work without it.',
    ),
    makeElement(
      'p',
      {class: 'suggest'},
      retry,
      toLink('/papers/', 'Read the papers'),
      toLink('/claims/', 'Browse the claims'),
      toLink('/statistics/', 'Browse the statistics'),
    ),
  )
}
