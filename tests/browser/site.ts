/** The built site, served as a host would serve it, and a browser to look at it. */
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
} from 'playwright-core'
import type {Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, beforeEach, inject} from 'vitest'

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

/** The site for all tests of a file; what a test has opened is closed after it. */
export function useSite(): () => Site {
  const origin = inject('origin')
  let browser: Browser | undefined
  let opened: BrowserContext[] = []
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'))
  })
  beforeEach(() => {
    opened = []
  })
  afterEach(async () => {
    await Promise.all(opened.map((context) => context.close()))
  })
  afterAll(() => browser?.close())
  return () => ({
    origin,
    async visit(settings = {}) {
      if (!browser) throw new Error('The site is open in tests only')
      const context = await browser.newContext({baseURL: origin, ...settings})
      opened.push(context)
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      return watch(await context.newPage())
    },
  })
}

function watch(page: Page): Visit {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  const go = async (address: string) => {
    await page.goto(address, {waitUntil: 'load'})
  }
  return {page, complaints, go}
}
