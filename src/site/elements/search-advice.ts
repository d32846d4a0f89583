/** What helps when nothing was asked, or nothing was found. */
import {startSearch} from './shared-search.ts'
import type {Answer} from './search-messages.ts'
import type {CountedLink} from './search-notices.ts'
import {
  pageSize,
  type SearchState,
  toActiveFilters,
  toAddress,
  withoutFilter,
} from './search-state.ts'
import type {SearchView, WayOut} from './search-view.ts'

const mostNear = 4
/** Words shorter than this begin too many others. */
const shortestBeginning = 3

export async function giveAdvice(
  view: SearchView,
  answer: Answer,
  state: SearchState,
  isCurrent: () => boolean,
): Promise<void> {
  if (state.query === '' && toActiveFilters(answer.filters).length === 0) {
    view.showStart(answer)
    return
  }
  if (answer.total > 0) return
  const [ways, near] = await Promise.all([findWaysOut(answer), findNear(answer, state)])
  if (isCurrent()) view.showNothing(answer, state, ways, near)
}

/** The filters without which there would be results. */
async function findWaysOut({freeText, filters}: Answer): Promise<WayOut[]> {
  const active = toActiveFilters(filters)
  const searches = active.map((filter) => ({
    query: freeText,
    options: {filters: withoutFilter(filters, filter)},
  }))
  const counts = await startSearch().client.count(searches)
  return active
    .map((filter, place) => ({filter, count: counts[place] ?? 0}))
    .filter(({count}) => count > 0)
}

/** What the corpus has that begins like the words of the query. */
async function findNear({words}: Answer, state: SearchState): Promise<CountedLink[]> {
  const {client} = startSearch()
  const beginnings = words.map(({word}) =>
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
      address: toAddress({...state, query: label, filters: {}, shown: pageSize, without: []}),
      count: counts[place] ?? 0,
    }))
    .filter(({count}) => count > 0)
}
