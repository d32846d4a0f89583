/** The built site, served as a host would serve it, and a browser to look at it. */
import type {BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll} from 'vitest'
import {openBrowserSite} from '../../scripts/browser-site.ts'

export interface Visit {
  readonly page: Page
  /** What the page complained of: errors, and whatever the content policy refused. */
  readonly complaints: readonly string[]
  /** Go to an address of the site, and wait until it is loaded. */
  readonly go: (address: string) => Promise<void>
}

export interface Site {
  readonly origin: string
  /** Open a page of its own, with settings such as the size of its window. */
  readonly visit: (settings?: BrowserContextOptions) => Promise<Visit>
}

/** Serve the site to all tests of a file, in one browser. */
export function useSite(): () => Site {
  let site: (Site & {close(): Promise<void>}) | undefined
  beforeAll(async () => {
    site = await openSite()
  })
  afterAll(() => site?.close())
  return () => {
    if (!site) throw new Error('The site is open in tests only')
    return site
  }
}

async function openSite(): Promise<Site & {close(): Promise<void>}> {
  const {origin, browser, close} = await openBrowserSite()
  return {
    origin,
    close,
    async visit(settings = {}) {
      const context = await browser.newContext({baseURL: origin, ...settings})
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(String(error)))
      const go = async (address: string) => {
        await page.goto(address, {waitUntil: 'load'})
      }
      return {page, complaints, go}
    },
  }
}
