import type {Page} from 'playwright-core'
import {afterAll, beforeAll, expect} from 'vitest'
import type {Site, Visit} from './site.ts'

export interface SearchVisit extends Visit {
  /** Bring up a search by its address, as Back and Forward do, and wait until all of it is shown. */
  readonly show: (address: string) => Promise<Page>
}

/** A cold start asks for a dozen files, one after the other; a busy machine takes its time. */
export const poll = <T>(read: () => T) => expect.poll(read, {timeout: 60_000})

/** The address whose results are all shown. */
export const shown = (page: Page) => page.locator('search-page').getAttribute('data-shown')

/** One search page for all tests of a file: opening one takes longer than what most of them do. */
export function useSearchPage(site: () => Site): () => SearchVisit {
  let visit: Visit | undefined
  beforeAll(async () => {
    visit = await site().visit()
    await visit.go('/search/')
  })
  afterAll(() => visit?.page.context().close())
  return () => {
    if (!visit) throw new Error('The search page is open in tests only')
    const {page} = visit
    const show = async (address: string) => {
      await page.evaluate((search) => {
        document.querySelector('search-page')?.removeAttribute('data-shown')
        history.pushState(null, '', location.pathname + search)
        dispatchEvent(new PopStateEvent('popstate'))
      }, address)
      await poll(() => shown(page)).toBe(address)
      return page
    }
    return {...visit, show}
  }
}
