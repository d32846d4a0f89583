import type {Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {findColourViolations, findViolations} from './axe.ts'
import {poll, shown, useSearchPage} from './search-visit.ts'
import {useSite} from './site.ts'

const site = useSite()
const search = useSearchPage(site)
const results = (page: Page) => page.locator('[data-part=results] > .result')

describe('narrowing', () => {
  test('years are typed, stand in the address, and are taken off by a chip', async () => {
    const page = await search().show('?kind=claim')
    await page.getByLabel('From year').fill('2010')
    await page.getByLabel('To year').fill('2012')
    await page.keyboard.press('Enter')
    await page.getByLabel('To year').blur()
    await poll(() => shown(page)).toBe('?kind=claim&year=2010..2012')
    await page.getByRole('button', {name: 'Remove filter: years 2010–2012'}).click()
    await poll(() => shown(page)).toBe('?kind=claim')
  })

  test('years are chosen by dragging over the histogram', async () => {
    const page = await search().show('?kind=claim')
    const histogram = page.locator('.histogram')
    await histogram.scrollIntoViewIfNeeded()
    const box = await histogram.boundingBox()
    if (!box) throw new Error('The histogram has a place')
    await page.mouse.move(box.x + box.width * 0.3, box.y + 10)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.6, box.y + 10)
    await page.mouse.up()
    await poll(() => shown(page)).toMatch(/year=\d{4}\.\.\d{4}/)
  })

  test('a long facet unfolds and is searched; a value of it counts what the list then holds', async () => {
    const page = await search().show('?kind=statistic')
    const facet = page.locator('[data-facet=place]')
    await facet.getByRole('button', {name: /more places/}).click()
    const before = await facet.locator('li').count()
    await facet.getByRole('textbox').fill('zzzz')
    await poll(() => facet.locator('li').count()).toBeLessThan(before)
    await facet.getByRole('textbox').fill('')
    const row = facet.locator('li:not(.none)').nth(2)
    const count = await row.locator('.num').textContent()
    await row.locator('input').check()
    await poll(() => page.locator('[data-part=count]').textContent()).toMatch(
      new RegExp(`^${count ?? ''} results?$`),
    )
  })

  test('filters that the query says are boxes too, and become chips with the next choice', async () => {
    const page = await search().show('?q=kind%3Aclaim+analysis')
    await poll(() => page.locator('input[name=kind][value=claim]').isChecked()).toBe(true)
    await page.locator('input[name=language]:not(:disabled)').first().check()
    await poll(() => page.locator('.chip').count()).toBe(2)
    expect(await page.locator('search-page [name=q]').inputValue()).toBe('analysis')
  })
})

describe('the keyboard', () => {
  test('goes from the box through the results, cites one, and finds filters and help', async () => {
    const page = await search().show('?q=analysis')
    await page.keyboard.press('/')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const second = results(page).nth(1).locator('[data-open]')
    expect(await second.evaluate((link) => link === document.activeElement)).toBe(true)
    await page.keyboard.press('c')
    await poll(() => page.locator('#cite').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await page.keyboard.press('f')
    expect(await page.evaluate(() => document.activeElement?.closest('.facet') !== null)).toBe(true)
    await page.keyboard.press('?')
    await poll(() => page.locator('#search-help').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
  })

  test('completes what is typed', async () => {
    const page = await search().show('')
    const box = page.locator('search-page [name=q]')
    await box.pressSequentially('anal', {delay: 50})
    const options = page.getByRole('option')
    await poll(() => options.count()).toBeGreaterThan(0)
    expect(await box.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('ArrowDown')
    const first = options.first()
    expect(await box.getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'))
    await page.keyboard.press('Enter')
    await poll(() => options.count()).toBe(0)
    expect(await box.inputValue()).not.toBe('anal')
  })
})

describe('taking along', () => {
  test('results are copied as a list and saved with citations', async () => {
    const {page, go} = await site().visit()
    await go('/search/?q=analysis&kind=claim')
    await page.locator('[data-take=markdown]').click()
    await poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^- “.+” \(\[.+\]\(<http.+\/papers\/.+>\)\)/,
    )
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-take=csv]').click(),
    ])
    expect(download.suggestedFilename()).toBe('results.csv')
  })

  test('statements are put side by side, shared by the address, and told when they are gone', async () => {
    const {page, complaints, go} = await site().visit()
    await go('/search/?kind=claim&kind=statistic')
    const add = page.getByRole('button', {name: 'Add to comparison'})
    await add.first().click()
    await add.first().click()
    const link = page.locator('basket-link a')
    expect(await link.textContent()).toMatch(/Compare\s+2/)
    await link.click()
    await page.waitForURL(/\/compare\/\?ids=/)
    const entries = page.locator('.compared-entry')
    await poll(() => entries.count()).toBe(2)
    const {page: other, go: goOther} = await site().visit()
    await goOther(`${page.url()},no-such-paper%23l1`)
    await poll(() => other.locator('.compared-entry').count()).toBe(2)
    await poll(() => other.locator('[data-part=notice]').textContent()).toContain('no-such-paper')
    await entries
      .first()
      .getByRole('button', {name: /^Remove/})
      .click()
    await poll(() => entries.count()).toBe(1)
    expect(complaints).toEqual([])
  })
})

test.each([
  ['nothing asked', '', ''],
  ['nothing found', '?q=zzzzzzzzzzzz&kind=claim', ''],
  ['no index', '?q=analysis', '**/search/first.json'],
  ['a comparison', '/compare/', ''],
])('%s is accessible in both themes and fits a small screen', async (_state, address, broken) => {
  const {page, go} = await site().visit({viewport: {width: 360, height: 740}})
  if (broken) await page.route(broken, (route) => route.abort())
  await go(address.startsWith('/') ? address : `/search/${address}`)
  const notice = page.locator('.state:visible, [role=alert]').first()
  await notice.waitFor()
  // The rest of the page is looked at with the others of its kind.
  const part = '.state, [role=alert]'
  expect(await findViolations(page, part)).toEqual([])
  await page.emulateMedia({colorScheme: 'dark'})
  // Results out of sight keep the colours that they were laid out in until they are seen.
  await page.reload()
  await notice.waitFor()
  expect(await findColourViolations(page, part)).toEqual([])
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(360)
})
