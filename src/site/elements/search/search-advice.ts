/** What helps where nothing was found. */
import {toEasings} from '../../../search/query/easings.ts'
import type {Filters} from '../../../search/query/filters.ts'
import type {NameValue} from '../facets/facet-labels.ts'
import {type Eased, toNothingNotice} from './nothing-notice.ts'
import {startSearch} from './shared-search.ts'
import type {Answer} from './search-messages.ts'
import type {CountedLink} from './search-notices.ts'
import {pageSize, type SearchState, toAddress} from './search-state.ts'

const mostNear = 4
/** Words shorter than this begin too many others. */
const shortestBeginning = 3

export async function toAdvice(
  answer: Answer,
  state: SearchState,
  nameValue: NameValue,
): Promise<HTMLElement> {
  const eased = await findEased(answer, state)
  // Words that the corpus has are not in the way where something else is.
  const unknown = answer.words.filter(({terms}) => eased.length === 0 || terms.length === 0)
  const near = await findNear(unknown.map(({word}) => word))
  return toNothingNotice(answer, eased, near, nameValue)
}

/** Searches with less in them, or with a word corrected, that give something. */
async function findEased(answer: Answer, {query, filters}: SearchState): Promise<Eased[]> {
  const {suggestion, freeText} = answer
  const easings = toEasings(query, filters)
  const single = await countEased([
    ...(suggestion === undefined ? [] : [{taken: 'mistake' as const, query: suggestion, filters}]),
    ...easings,
  ])
  if (single.length > 0 || easings.length < 2) return single
  // No one thing alone was in the way.
  return countEased([{taken: 'filters', query: freeText, filters: {}}])
}

async function countEased(
  searches: readonly (Pick<Eased, 'taken' | 'query'> & {readonly filters: Filters})[],
): Promise<Eased[]> {
  const counts = await startSearch().client.count(
    searches.map(({query, filters}) => ({query, options: {filters}})),
  )
  return searches
    .map(({taken, query, filters}, place) => ({
      taken,
      query,
      address: toAddress({query, filters, shown: pageSize, without: []}),
      count: counts[place] ?? 0,
    }))
    .filter(({count}) => count > 0)
}

/** What the corpus has that begins like the words of the query. */
async function findNear(words: readonly string[]): Promise<CountedLink[]> {
  const {client} = startSearch()
  const beginnings = words.map((word) =>
    word.slice(0, Math.max(shortestBeginning, word.length - 2)),
  )
  const found = await Promise.all(
    beginnings.map((beginning) => client.complete(beginning, mostNear)),
  )
  const texts = [...new Set(found.flat().map(({text}) => text))].slice(0, mostNear)
  const searches = texts.map((query) => ({query, options: {}}))
  const counts = await client.count(searches)
  return texts
    .map((label, place) => ({
      label,
      address: toAddress({query: label, filters: {}, shown: pageSize, without: []}),
      count: counts[place] ?? 0,
    }))
    .filter(({count}) => count > 0)
}
