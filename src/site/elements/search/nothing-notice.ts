/** What a search page says where nothing was found: what would help. */
import {toActiveFilters} from '../../../search/query/active-filters.ts'
import type {Easing} from '../../../search/query/easings.ts'
import {toCount} from '../../format.ts'
import type {NameValue} from '../facets/facet-labels.ts'
import {makeElement} from '../dom/make-element.ts'
import type {Answer} from './search-messages.ts'
import {type CountedLink, toCountedLink} from './search-notices.ts'

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
