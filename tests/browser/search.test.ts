import {readFileSync} from 'node:fs'
import type {Page} from 'playwright-core'
import {parse} from 'yaml'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {measureColdStart} from '../../scripts/bench/browser.ts'
import {openIndexFolder} from '../../src/search/index-folder.ts'
import {openSearch, type OpenedSearch} from '../../src/search/open-search.ts'
import type {Search} from '../../src/search/search.ts'
import {poll, useSearchPage} from './search-visit.ts'
import {useSite} from './site.ts'

interface TermGroup {
  readonly names: Readonly<Record<string, readonly string[]>>
}

const site = useSite()
const search = useSearchPage(site)
const wordNowhere = 'zzzzzzzzzzzz'

/** A name of the term that has most of them. */
function longestTerm(): string {
  const terms = parse(readFileSync('corpus/vocabulary/terms.yaml', 'utf8')) as TermGroup[]
  const sizes = terms.map(({names}) => ({
    name: Object.values(names)[0]?.[0],
    size: Object.values(names).flat().length,
  }))
  return sizes.toSorted((a, b) => b.size - a.size)[0]?.name ?? ''
}

const count = (page: Page) => page.locator('[data-part=count]').textContent()
const addresses = (page: Page) =>
  page
    .locator('[data-part=results] > li .result-text a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))

const toAddress = (query: string) =>
  query === '' ? '' : `?${new URLSearchParams({q: query}).toString()}`

let terminal: OpenedSearch
let ask: Search
beforeAll(async () => {
  terminal = await openSearch(openIndexFolder('dist'))
  ask = await terminal.withPassages()
})
afterAll(() => terminal.close())

test.each(['58.8 thousand', 'labour migrants 2007', 'трудовая миграция', 'remitances', ''])(
  'the page gives the order of the terminal for “%s”',
  async (query) => {
    const page = await search().show(toAddress(query))
    const {results, total} = await ask(query)
    expect(await count(page)).toBe(`${total.toLocaleString('en')} result${total === 1 ? '' : 's'}`)
    const shown = results.filter(({repeats}) => repeats === undefined)
    expect(await addresses(page)).toEqual(shown.map(({record}) => record.url))
    expect(search().complaints).toEqual([])
  },
)

test('a cold start fetches little before the first results', async () => {
  const {page} = await site().visit()
  const cold = await measureColdStart(page, await page.context().newCDPSession(page))
  expect(cold.searchBytes).toBeLessThan(150_000)
  expect(cold.requestsInARow).toBeLessThanOrEqual(3)
})

test('words of other letters are not said to be nowhere before they have come', async () => {
  const {page} = await site().visit()
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/search/rest.json', async (route) => {
    await held
    await route.continue()
  })
  const asked = page.waitForRequest('**/search/rest.json')
  await page.goto(`/search/${toAddress('вернулось')}`)
  await asked
  // What came early has been sent by now; it is given the time to be shown.
  await page.waitForTimeout(500)
  expect(await page.locator('[data-part=reading]').textContent()).not.toContain('вернулось')
  expect(await addresses(page)).toEqual([])
  release()
  await poll(() => count(page)).toMatch(/^\d+ results?$/)
  expect(await addresses(page)).not.toEqual([])
})

test('results follow typing, which is one step of history', async () => {
  const page = await search().show('')
  const all = await count(page)
  const box = page.locator('main input[type=search]')
  await box.pressSequentially('58.8', {delay: 200})
  await poll(() => new URL(page.url()).searchParams.get('q')).toBe('58.8')
  await poll(() => page.locator('[data-part=results] mark').count()).toBeGreaterThan(0)
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.goBack()
  await poll(() => count(page)).toBe(all)
  expect(await box.inputValue()).toBe('')
})

test('words that were added are shown, and can be taken away', async () => {
  const page = await search().show(toAddress(longestTerm()))
  const added = page.locator('.added-word')
  const few = await added.count()
  await page.getByRole('button', {name: /^and \d+ more$/}).click()
  const all = await added.count()
  expect(all).toBeGreaterThan(few)
  await added.first().click()
  await poll(() => page.getByRole('button', {name: 'With all added words'}).count()).toBe(1)
  await page.getByRole('button', {name: 'Only my words'}).click()
  await poll(() => added.count()).toBe(0)
  await page.getByRole('button', {name: 'With all added words'}).click()
  await poll(() => added.count()).toBe(few)
})

test('the query can be emptied, and the box keeps the focus', async () => {
  const page = await search().show('?q=analysis')
  await page.getByRole('button', {name: 'Clear the query'}).click()
  const box = page.locator('main input[type=search]')
  expect(await box.inputValue()).toBe('')
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true)
  await poll(() => page.getByText('Everything in the corpus').count()).toBe(1)
})

test('chips take filters away, and hand the focus on', async () => {
  const page = await search().show('?kind=claim&kind=table')
  const chips = page.locator('.chip')
  expect(await chips.count()).toBe(2)
  await chips.first().focus()
  await page.keyboard.press('Enter')
  await poll(() => chips.count()).toBe(1)
  expect(await chips.first().evaluate((chip) => chip === document.activeElement)).toBe(true)
  expect(new URL(page.url()).searchParams.getAll('kind')).toEqual(['table'])
  await page.keyboard.press('Enter')
  await poll(() => chips.count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search')
})

test('more results come by a button, and stay in the address', async () => {
  const page = await search().show('?kind=claim')
  expect(await addresses(page)).toHaveLength(20)
  await page.getByRole('button', {name: /^Show 20 more/}).click()
  await poll(async () => (await addresses(page)).length).toBe(40)
  await page.reload()
  await poll(async () => (await addresses(page)).length).toBe(40)
})

test('what leaves nothing can be left out by a link that says how much there is then', async () => {
  const page = await search().show('?q=58.8+thousand&kind=reference')
  await poll(() => page.locator('.state h2').textContent()).toContain('58.8 thousand')
  const way = page.locator('.state li').first()
  expect(await way.textContent()).toMatch(/^Without the filter kind References \d+ results/)
  const number = /\d+ results/.exec((await way.textContent()) ?? '')?.[0]
  await page.evaluate(() => (document.body.dataset['isSamePage'] = 'yes'))
  await way.locator('a').click()
  await poll(() => count(page)).toBe(number)
  expect(page.url()).not.toContain('kind=')
  expect(await page.locator('body').getAttribute('data-is-same-page')).toBe('yes')
})

test('nothing found is said', async () => {
  const page = await search().show(toAddress(wordNowhere))
  await poll(() => page.locator('.state h2').textContent()).toContain(wordNowhere)
  expect(await count(page)).toBe('0 results')
  expect(await page.locator('[data-part=reading]').textContent()).toContain(wordNowhere)
})

test('an index that does not load is said, and tried again', async () => {
  const {page} = await site().visit()
  await page.route('**/search/first.json', (route) => route.abort())
  await page.goto('/search/?q=analysis')
  const alert = page.getByRole('alert')
  await alert.waitFor()
  expect(await alert.textContent()).toContain('did not load')
  await page.unroute('**/search/first.json')
  await alert.getByRole('button', {name: 'Try again'}).click()
  await poll(async () => (await addresses(page)).length).toBeGreaterThan(0)
  expect(await alert.count()).toBe(0)
})

test('without passages the other results are there', async () => {
  const {page} = await site().visit()
  await page.route('**/pagefind/**', (route) => route.abort())
  await page.goto('/search/?q=58.8')
  await page.getByRole('alert').waitFor()
  expect(await addresses(page)).not.toEqual([])
  expect(await count(page)).toContain('so far')
})
