import type {Element, Nodes} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {visit} from 'unist-util-visit'
import {describe, expect, inject, test} from 'vitest'
import {pageKinds} from './page-kinds.ts'
import {useSite} from './site.ts'

const site = useSite()
const settings = {javaScriptEnabled: false}
const reader = pageKinds.find(({kind}) => kind === '/papers/[paper]/')!.address

describe('without script', () => {
  // What stands in the page as it is sent needs no browser to be read.
  test.each(pageKinds)('$kind has a title, a heading and links', async ({address}) => {
    const page = fromHtml(await (await fetch(inject('origin') + address)).text())
    const [title] = findAll(page, 'title')
    const [heading] = findAll(page, 'h1')
    expect(title && toText(title).trim()).toBeTruthy()
    expect(heading && toText(heading).trim()).toBeTruthy()
    const parts = [...findAll(page, 'main'), ...findAll(page, 'nav')]
    const links = parts.flatMap((part) => findAll(part, 'a'))
    expect(links.filter(({properties}) => properties['href']).length).toBeGreaterThan(3)
  })

  test('a paper can be read, and every permalink leads to its passage', async () => {
    const {page, go} = await site().visit(settings)
    await go(reader)
    const passages = page.locator('article .passage')
    expect(await passages.count()).toBeGreaterThan(20)
    expect(await passages.nth(10).isVisible()).toBe(true)
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

  test('works that several papers cite come first, with who cites them', async () => {
    const {page, go} = await site().visit(settings)
    await go('/references/')
    const first = page.locator('.works > li').first()
    const citing = first.locator('.row-source > li')
    expect(await citing.count()).toBeGreaterThan(1)
    await go((await first.locator('h3 a').getAttribute('href')) ?? '')
    expect(await page.locator('.citing-rows mark').count()).toBeGreaterThan(1)
  })
})

function findAll(tree: Nodes, name: string): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (element) => {
    if (element.tagName === name) found.push(element)
  })
  return found
}

function toText(element: Element): string {
  let text = ''
  visit(element, 'text', ({value}) => {
    text += value
  })
  return text
}
