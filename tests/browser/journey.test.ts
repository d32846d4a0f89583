import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {useSite} from './site.ts'

const site = useSite()
const query = '58.8 thousand'

/** A busy machine takes its time. */
const poll = <T>(read: () => T) => expect.poll(read, {timeout: 60_000})

test('a number is found in several papers, opened in one, and its link taken along', async () => {
  const {page, complaints, go} = await site().visit()
  await go('/')
  await page.locator('main input[type=search]').fill(query)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/search\/\?q=/)
  await waitForResults(page)
  const papers = await listPapers(page)
  const copies = await listPapers(page, '[data-copies] a')
  expect(new Set([...papers, ...copies]).size).toBeGreaterThanOrEqual(3)

  const paper = papers[0]!
  await page.locator(`input[name=paper][value="${paper}"]`).check()
  await page.waitForURL((url) => url.searchParams.getAll('paper').includes(paper))
  await poll(async () => new Set(await listPapers(page))).toEqual(new Set([paper]))

  const result = page
    .locator('[data-part=results] li')
    .filter({has: page.getByText('Claim', {exact: true})})
  await result.first().locator('.result-text a').click()
  await page.waitForURL(/\/papers\/[^/]+\/#l\d+/)
  const claim = page.locator(':target')
  expect(await claim.textContent()).toContain('58.8')
  expect(await isOnScreen(page, ':target')).toBe(true)

  const passage = page.locator('.passage', {has: claim})
  await passage.hover()
  await passage.locator('[popovertarget=cite]').click()
  await page.locator('[data-copy=link]').click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(new RegExp(`^${site().origin}/papers/${paper}/#l\\d+`))

  await go(copied)
  expect(await page.locator(':target').textContent()).toContain('58.8')
  expect(complaints).toEqual([])
})

test('the whole state of a search is in its address, and Back undoes a step', async () => {
  const {page, go} = await site().visit()
  await go(`/search/?q=${encodeURIComponent(query)}`)
  await waitForResults(page)
  const before = await page.locator('[data-part=count]').textContent()
  await page.locator('input[name=paper]:not(:disabled)').first().check()
  await page.waitForURL((url) => url.searchParams.has('paper'))
  const {page: other, go: goOther} = await site().visit()
  await poll(() => page.locator('[data-part=count]').textContent()).not.toBe(before)
  await goOther(page.url())
  await waitForResults(other)
  expect(await other.locator('[data-part=count]').textContent()).toBe(
    await page.locator('[data-part=count]').textContent(),
  )
  await page.goBack()
  await poll(() => page.locator('[data-part=count]').textContent()).toBe(before)
})

test('a slash goes to the search box from any page', async () => {
  const {page, go} = await site().visit()
  await go('/papers/')
  await page.keyboard.press('/')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search')
})

test('the choice of a theme is kept', async () => {
  const {page, go} = await site().visit({colorScheme: 'light'})
  await go('/')
  await page.locator('input[name=theme][value=dark]').check()
  await go('/papers/')
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
    'dark',
  )
})

/** Until the list stands and passages have joined it. */
async function waitForResults(page: Page): Promise<void> {
  await page.locator('[data-part=results] li').first().waitFor()
  await poll(() => page.locator('[data-part=count]').textContent()).toMatch(/results?$/)
}

/** The papers of the results shown, in their order. */
function listPapers(page: Page, links = '.result-text a'): Promise<string[]> {
  return page
    .locator(`[data-part=results] ${links}`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/')[2] ?? ''))
}

function isOnScreen(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const {top, bottom} = element.getBoundingClientRect()
    return bottom > 0 && top < innerHeight
  })
}
