import {expect, test} from 'vitest'
import {pageKinds} from './page-kinds.ts'
import {useSite} from './site.ts'

const site = useSite()
const address = pageKinds.find(({kind}) => kind === '/versions/[work]/')?.address ?? ''
const target = () => document.querySelector(':target')?.id

test('a key leads from difference to difference, and back', async () => {
  const {page, go, complaints} = await site().visit()
  await go(address)
  const ids = await page
    .locator('.parallel > [data-rel=conflict]')
    .evaluateAll((rows) => rows.map(({id}) => id))
  expect(ids.length).toBeGreaterThan(1)
  for (const id of ids.slice(0, 2)) {
    await page.keyboard.press('n')
    expect(await page.evaluate(target)).toBe(id)
  }
  await page.goBack()
  expect(await page.evaluate(target)).toBe(ids[0])
  expect(complaints).toEqual([])
})

test('without script, links lead from difference to difference, and rows can be chosen', async () => {
  const {page, go} = await site().visit({javaScriptEnabled: false})
  await go(address)
  await page.locator('next-difference a').first().click()
  const first = page.url().split('#')[1]
  await page.locator(`[id="${first}"] > .rel > a`).click()
  expect(page.url().split('#')[1]).not.toBe(first)
  await page.locator('#rows-single').check({force: true})
  expect(await page.locator('.parallel > [data-rel=same]:visible').count()).toBe(0)
  expect(await page.locator('.parallel > [data-rel=right]:visible').count()).toBeGreaterThan(0)
})

test('on a small screen what is the same stands once', async () => {
  const {page, go} = await site().visit({viewport: {width: 390, height: 800}})
  await go(address)
  expect(await page.locator('.parallel > [data-rel=same] > .cell:visible').count()).toBe(
    await page.locator('.parallel > [data-rel=same]').count(),
  )
})
