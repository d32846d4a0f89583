/** What a search page says when there is no list to show, or beside it. */
import {toActiveFilters} from '../../search/query/active-filters.ts'
import type {Easing} from '../../search/query/easings.ts'
import {toCount, toNumber} from '../format.ts'
import type {NameValue} from './facet-labels.ts'
import {makeElement} from './make-element.ts'
import type {Answer} from './search-messages.ts'

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

/** A search with less in it, with a word corrected, or without any filter, and how much it gives. */
export interface Eased {
  readonly taken: Easing['taken'] | 'mistake' | 'filters'
  readonly query: string
  readonly address: string
  readonly count: number
}

export function toNothingNotice(
  {query, words, filters}: Answer,
  eased: readonly Eased[],
  near: readonly CountedLink[],
  nameValue: NameValue,
): HTMLElement {
  const where = toActiveFilters(filters).length > 0 ? ' with these filters' : ''
  const isEmpty = query.trim() !== '' && words.length === 0 && eased.length === 0
  const advice = isEmpty
    ? 'The query has only words that stand everywhere, such as “the” or “of”. Add one that says what about.'
    : 'Try fewer or other words, or a number as it may be written.'
  const ways = eased.map((one) =>
    makeElement(
      'li',
      {},
      makeElement('a', {href: one.address}, nameEased(one, nameValue)),
      makeElement('span', {class: 'quiet'}, ` ${toCount(one.count, 'result')}`),
    ),
  )
  const nearby =
    near.length === 0
      ? []
      : [makeElement('li', {class: 'suggest'}, 'Near it: ', ...near.map(toCountedLink))]
  const list = [...ways, ...nearby]
  return makeElement(
    'div',
    {class: 'state'},
    makeElement(
      'h2',
      {},
      'Nothing in the corpus matches ',
      // Its own quotes would stand in ours.
      ...(/["“”„«»]/u.test(query) ? [makeElement('code', {}, query)] : [`“${query}”`]),
      where,
    ),
    ...(list.length > 0
      ? [makeElement('ul', {}, ...list)]
      : [
          makeElement('p', {}, advice),
          makeElement('p', {}, makeElement('a', {href: '/search/'}, 'All topics, to begin from')),
        ]),
  )
}

function nameEased({taken, query}: Eased, nameValue: NameValue): string {
  if (taken === 'mistake') return `Did you mean “${query}”?`
  if (taken === 'filters') return 'Without any filter'
  if ('part' in taken) {
    return taken.isPhrase
      ? `The words of ${taken.part}, wherever they stand`
      : `Without “${taken.part}”`
  }
  const {noun, label} = nameValue(taken)
  return `Without the filter ${noun} ${label}`
}

function toCountedLink({label, address, count}: CountedLink): HTMLElement {
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
