/** Searching on the real page: the order of its results, held against that of the terminal. */
import type {Page} from 'playwright-core'
import type {Filters} from '../../src/search/query/filters.ts'
import type {Result} from '../../src/search/search.ts'
import {pageSize, toAddress} from '../../src/site/elements/search/search-state.ts'
import {openBrowserSite} from '../browser-site.ts'
import {Tally} from './figure.ts'
import {type OpenAsk, toPlaced} from './search.ts'

export type AskResults = (
  query: string,
  options: {filters?: Filters; limit: number},
) => Promise<readonly Result[]>

const waitMs = 60_000
/** As many as the page shows of one search. */
const mostShown = 1000

/** Ask the page, and count how often it answers otherwise than `terminal` does. */
export async function openPageSearch({
  ask: terminal,
  resolve,
}: Omit<OpenAsk, 'ask'> & {readonly ask: AskResults}): Promise<OpenAsk> {
  const {origin, browser, close} = await openBrowserSite()
  const page = await browser.newPage({baseURL: origin})
  const tally = new Tally()
  return {
    resolve,
    ask: async (query, {filters = {}, limit}) => {
      const shown = limit === Number.POSITIVE_INFINITY ? mostShown : limit
      const expected = await terminal(query, {filters, limit: mostShown})
      const ids = await readOrder(page, query, filters, shown)
      const wanted = expected
        .slice(0, toWholePages(shown))
        .filter(({repeats}) => repeats === undefined)
        .map(({record}) => record.id)
      tally.want(
        'order of the page as in the terminal',
        ids.join() === wanted.join(),
        () => `${query}: ${ids.slice(0, 3).join(' ')} for ${wanted.slice(0, 3).join(' ')}`,
      )
      const results = new Map(expected.map((result) => [result.record.id, result]))
      // Who reads one result reads what repeats it too.
      return ids
        .flatMap((id) => {
          const result = results.get(id)
          return result
            ? [toPlaced(result), ...result.copies.map((record) => toPlaced({record}))]
            : [{paper: '', text: ''}]
        })
        .slice(0, shown)
    },
    close: async () => {
      await close()
      return tally.toScore()
    },
  }
}

/** The ids of the results that the page shows, passages among them. */
async function readOrder(
  page: Page,
  query: string,
  filters: Filters,
  shown: number,
): Promise<string[]> {
  const address = toAddress({query, filters, shown: toWholePages(shown), without: []})
  await page.goto(`/search/${address}`)
  await page.waitForFunction(
    (expected) => document.querySelector<HTMLElement>('search-page')?.dataset['shown'] === expected,
    address,
    {timeout: waitMs},
  )
  return page
    .locator('[data-part=results] > [data-id]')
    .evaluateAll((results) => results.map((result) => result.getAttribute('data-id') ?? ''))
}

function toWholePages(shown: number): number {
  return Math.ceil(shown / pageSize) * pageSize
}
