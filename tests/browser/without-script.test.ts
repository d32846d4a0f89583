import {describe, expect, test} from 'vitest'
import {pageKinds} from './page-kinds.ts'
import {useSite} from './site.ts'

const site = useSite()
const settings = {javaScriptEnabled: false}
const reader = pageKinds.find(({kind}) => kind === '/papers/[paper]/')!.address

describe('without script', () => {
  test.each(pageKinds)('$kind has a title, a heading and links', async ({address}) => {
    const {page, go} = await site().visit(settings)
    await go(address)
    expect(await page.title()).not.toBe('')
    expect((await page.locator('h1').first().textContent())?.trim()).not.toBe('')
    expect(await page.locator('main a, nav a').count()).toBeGreaterThan(3)
  })

  test('a paper can be read', async () => {
    const {page, go} = await site().visit(settings)
    await go(reader)
    const passages = page.locator('article .passage')
    expect(await passages.count()).toBeGreaterThan(20)
    expect(await passages.nth(10).isVisible()).toBe(true)
  })

  test('works that several papers cite come first, with who cites them', async () => {
    const {page, go} = await site().visit(settings)
    await go('/references/')
    const first = page.locator('.works > li').first()
    const citing = first.locator('.row-source > li')
    expect(await citing.count()).toBeGreaterThan(1)
    await go((await first.locator('h3 a').getAttribute('href')) ?? '')
    expect(await page.locator('.citing-rows mark').count()).toBeGreaterThan(1)
  })

  test('every permalink leads to its passage', async () => {
    const {page, go} = await site().visit(settings)
    await go(reader)
    const permalinks = page.locator('article .passage .permalink')
    const href = (await permalinks.nth(10).getAttribute('href')) ?? ''
    await go(reader + href.slice(href.indexOf('#')))
    const target = page.locator(':target')
    expect(await target.count()).toBe(1)
    const isOnScreen = () =>
      target.evaluate((element) => {
        const {top, bottom} = element.getBoundingClientRect()
        return bottom > 0 && top < innerHeight
      })
    await expect.poll(isOnScreen, {timeout: 20_000}).toBe(true)
  })
})
