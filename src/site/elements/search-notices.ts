/** What a search page says when there is no list to show, or beside it. */
import type {QueryWord} from '../../search/vocabulary.ts'
import {toCount, toNumber} from '../format.ts'
import {makeElement} from './make-element.ts'

/** Three bars that stand for a list. */
export function toLoadingNotice(): HTMLElement {
  const bars = [1, 2, 3].map(() => makeElement('i', {}))
  return makeElement('div', {class: 'skeleton', role: 'status', 'aria-label': 'Searching'}, ...bars)
}

/** Topics to begin from, with how much there is of each. */
export function toStartNotice(
  topics: readonly {readonly label: string; readonly address: string; readonly count: number}[],
): HTMLElement {
  const links = topics.map(({label, address, count}) =>
    makeElement(
      'a',
      {href: address},
      `${label} `,
      makeElement('span', {class: 'num quiet'}, toNumber(count)),
    ),
  )
  return makeElement(
    'div',
    {class: 'state'},
    makeElement('h2', {}, 'Everything in the corpus, to be narrowed'),
    makeElement('p', {class: 'suggest'}, ...links),
  )
}

export function toNothingNotice(
  query: string,
  words: readonly QueryWord[],
  /** The chip of a filter, and how many results there are without it. */
  ways: readonly {readonly chip: HTMLElement; readonly count: number}[],
): HTMLElement {
  const where = ways.length > 0 ? ' with these filters' : ''
  const isEmpty = query.trim() !== '' && words.length === 0
  const advice = isEmpty
    ? 'The query has only words that stand everywhere, such as “the” or “of”. Add one that says what about.'
    : 'Try fewer or other words, or a number as it may be written.'
  const list = ways.map(({chip, count}) =>
    makeElement('li', {}, 'Without the filter ', chip, ` ${toCount(count, 'result')}`),
  )
  return makeElement(
    'div',
    {class: 'state'},
    makeElement('h2', {}, `Nothing in the corpus matches “${query}”${where}`),
    ways.length > 0 ? makeElement('ul', {}, ...list) : makeElement('p', {}, advice),
  )
}

export function toFailureNotice(message: string, onRetry: () => void): HTMLElement {
  const retry = makeElement('button', {type: 'button', class: 'button'}, 'Try again')
  retry.addEventListener('click', onRetry)
  return makeElement(
    'div',
    {class: 'state error', role: 'alert'},
    makeElement('h2', {}, message),
    makeElement('p', {}, 'You may be offline. The papers and the lists of claims work without it.'),
    makeElement(
      'p',
      {class: 'suggest'},
      retry,
      makeElement('a', {class: 'text-button', href: '/claims/'}, 'Browse the claims'),
    ),
  )
}

/** How words that the corpus lacks were read; nothing where it has all. */
export function toReading(words: readonly QueryWord[]): (string | HTMLElement)[] {
  return words
    .filter(({terms, readAs}) => readAs.length > 0 || terms.length === 0)
    .flatMap(({word, readAs}) => [
      `No “${word}” in the corpus`,
      ...readAs.flatMap((other, place) => [
        place === 0 ? '; searched for ' : ', ',
        makeElement('b', {}, other),
      ]),
      '. ',
    ])
}
