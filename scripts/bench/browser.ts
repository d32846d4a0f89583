/**
 * The search page in a browser with a slowed processor: what a cold start fetches, and how
 * long results take from a key press.
 *
 * Chromium slows the page's own thread only; the worker's share is told apart, so that a
 * machine that is slow throughout can be reckoned.
 */
import {readFileSync} from 'node:fs'
import {setTimeout} from 'node:timers/promises'
import {gzipSync} from 'node:zlib'
import type {Browser, CDPSession, Page, Request} from 'playwright-core'
import {type FirstIndex, indexPaths} from '../../src/search/index/index-files.ts'
import {openBrowserSite} from '../browser-site.ts'
import {type Spread, toSpread} from './measure.ts'
import {countRounds, watchRequests} from './request-rounds.ts'
import {readTimes, watchTyping} from './watch-typing.ts'

export interface BrowserRun {
  readonly coldStart: ColdStart
  readonly typing: Typing
}

export interface ColdStart {
  /** The page's scripts and the index's files, compressed as hosts do. */
  readonly searchBytes: number
  /** With the page itself, its styles and fonts. */
  readonly allBytes: number
  /** How many requests follow one another until the first results, the page's own among them. */
  readonly requestsInARow: number
  readonly firstResultsMs: number
}

export interface Typing {
  readonly keys: number
  /** From the key press until the results are painted, the page's thread slowed. */
  readonly resultsMs: Spread
  /** The same, reckoned as if the worker were slowed too. */
  readonly allSlowedMs: Spread
  /** The longest that nothing else could run on the page's thread, loading included. */
  readonly longestTaskMs: number
  /** How often it was longer than 50 ms. */
  readonly longTasks: number
}

const slowing = 4
const keyPauseMs = 150
const queryCount = 8
const timeoutMs = 120_000
const pollMs = 50

/** Measure the last build of this folder. */
export async function measureBrowser(): Promise<BrowserRun> {
  const {origin, browser, close} = await openBrowserSite()
  try {
    const {page, session} = await openSlowPage(browser, origin)
    const coldStart = await measureColdStart(page, session)
    await page.context().close()
    return {coldStart, typing: await measureTyping(browser, origin)}
  } finally {
    await close()
  }
}

/** Measure in a page that has loaded nothing yet. */
export async function measureColdStart(page: Page, session: CDPSession): Promise<ColdStart> {
  const asked = await watchRequests(page, session)
  const requests: Request[] = []
  page.on('requestfinished', (request) => requests.push(request))
  const [query = ''] = readQueries()
  const start = performance.now()
  await page.goto(`/search/?q=${encodeURIComponent(query)}`)
  await waitForResults(session)
  const firstResultsMs = performance.now() - start
  const needed = [...requests]
  const inARow = asked.filter(({url}) => needed.some((request) => request.url() === url))
  const sizes = await Promise.all(needed.map(toSize))
  // Passages are asked for when the first results stand; some of it may have come already.
  const isSearch = (request: Request) =>
    /\/(search|_astro)\/.+\.(js|json)$/.test(request.url()) &&
    !request.url().endsWith(indexPaths.rest)
  return {
    searchBytes: sum(sizes.filter((_, place) => isSearch(needed[place]!))),
    allBytes: sum(sizes),
    requestsInARow: countRounds(inARow),
    firstResultsMs,
  }
}

async function measureTyping(browser: Browser, origin: string): Promise<Typing> {
  const {page, session} = await openSlowPage(browser, origin)
  await page.addInitScript(watchTyping)
  await page.goto('/search/')
  await waitForResults(session)
  // Once through, so that what a query fetches for the first time has come.
  for (const pass of [1, 2]) {
    if (pass === 2) await evaluate(session, 'watchedTyping.keys.length = 0')
    for (const query of readQueries()) {
      await evaluate(session, `(${emptyBox.toString()})()`)
      // Emptying the box is a key press too, and nobody presses two at once.
      await page.waitForTimeout(keyPauseMs)
      await page.keyboard.type(query, {delay: keyPauseMs})
    }
  }
  await page.waitForTimeout(keyPauseMs)
  const {keys, tasks} = await readTimes(page)
  await page.context().close()
  return {
    keys: keys.length,
    resultsMs: toSpread(keys.map(({shownMs}) => shownMs)),
    allSlowedMs: toSpread(keys.map(({shownMs, workerMs}) => shownMs + (slowing - 1) * workerMs)),
    longestTaskMs: Math.max(0, ...tasks),
    longTasks: tasks.length,
  }
}

/** Runs in the page: it may use nothing from outside. */
function emptyBox(): void {
  const box = document.querySelector<HTMLInputElement>('search-page [name=q]')
  if (!box) return
  box.focus()
  box.value = ''
  box.dispatchEvent(new InputEvent('input', {bubbles: true}))
}

async function waitForResults(session: CDPSession): Promise<void> {
  const end = performance.now() + timeoutMs
  while (!(await evaluate(session, "document.querySelector('[data-part=results] li') !== null"))) {
    if (performance.now() > end) throw new Error('Expected results on the search page, found none')
    await setTimeout(pollMs)
  }
}

/** Playwright's own ways put a large script into the page, whose reading is a long task there. */
async function evaluate(session: CDPSession, expression: string): Promise<unknown> {
  const {result} = await session.send('Runtime.evaluate', {expression})
  return result.value
}

async function openSlowPage(browser: Browser, origin: string) {
  const context = await browser.newContext({baseURL: origin})
  const page = await context.newPage()
  // Typing a query takes its time where the machine has other work too.
  page.setDefaultTimeout(timeoutMs)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', {rate: slowing})
  return {page, session}
}

/** The names of indicators and topics, as somebody would type them. */
function readQueries(): string[] {
  const text = readFileSync(`dist/${indexPaths.first}`, 'utf8')
  const {labels} = JSON.parse(text) as FirstIndex // our own build wrote it
  return [...labels.topics, ...labels.indicators]
    .map(({title}) => title.toLowerCase())
    .filter((_, place, all) => place % Math.ceil(all.length / queryCount) === 0)
}

/** Compressed as a host would do it; fonts are so already. */
async function toSize(request: Request): Promise<number> {
  const body = await (await request.response())?.body()
  if (!body) return 0
  return request.resourceType() === 'font' ? body.length : gzipSync(body).length
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
