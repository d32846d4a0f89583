/** Links into papers, in a browser: to words, and to places that are gone. */
import {globSync, readFileSync} from 'node:fs'
import path from 'node:path'
import type {Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import type {Permalinks} from '../../src/model/permalink.ts'
import {useSite} from './site.ts'

const site = useSite()

const papers = globSync('dist/papers/*/permalinks.json')
  .map((file) => ({
    paper: path.basename(path.dirname(file)),
    links: (JSON.parse(readFileSync(file, 'utf8')) as Permalinks).links,
  }))
  .toSorted((a, b) => (a.paper < b.paper ? -1 : 1))

describe.each(papers)('$paper', ({paper, links}) => {
  test('browsers without text fragments find the words of links once, by the polyfill for them', async () => {
    const {page} = await site().visit()
    await page.goto(`/papers/${paper}/`)
    await page.evaluate(readPolyfill())
    const wrong = await page.evaluate(findWrong, sample(Object.entries(links), 12))
    expect(wrong).toEqual([])
  })
})

test('Chromium scrolls to the words of links', async () => {
  const {page} = await site().visit()
  const missed: string[] = []
  for (const {paper, links} of [papers[0]!, papers.at(-1)!]) {
    for (const [id, directive] of sample(Object.entries(links), 2)) {
      await page.goto('about:blank')
      // In a tab that is not in front, only the id can open it.
      await page.goto(`/papers/${paper}/#${isInTab(paper, id) ? id : ''}:~:${directive}`)
      if (!(await isReached(page, id))) missed.push(`${paper} ${id} ${directive}`)
    }
  }
  expect(missed).toEqual([])
})

describe('a link into a place that is gone', () => {
  const {paper, links} = papers[0]!
  const [now] = Object.keys(links).filter((id) => id.includes('c'))
  const gone = {
    l1c1: {quote: 'Trout swim.', to: now, isSame: true},
    l2c1: {quote: 'Trout swam.', to: now, isSame: false},
    l3c1: {quote: 'Bees hum.', isSame: false},
  }
  const open = async (id: string) => {
    const {page, go, complaints} = await site().visit()
    await page.route('**/permalinks.json', (route) => route.fulfill({json: {links, gone}}))
    await go(`/papers/${paper}/#${id}`)
    const notice = page.locator('.lost')
    await notice.waitFor()
    expect(complaints).toEqual([])
    return {page, notice}
  }

  test('opens where the words are now', async () => {
    const {page, notice} = await open('l1c1')
    expect(await page.locator(':target').getAttribute('id')).toBe(now)
    expect(await notice.textContent()).toMatch(/leads here/)
    expect(await isReached(page, now!)).toBe(true)
  })

  test('says what it read where the words changed', async () => {
    const {notice} = await open('l2c1')
    expect(await notice.textContent()).toMatch(/changed; it read:Trout swam\./)
  })

  test('says that it changed where the words are nowhere', async () => {
    const {notice} = await open('l3c1')
    expect(await notice.textContent()).toMatch(/is not here any more.*Bees hum\./)
  })

  test('offers the nearest passage where nothing was published', async () => {
    const {page, notice} = await open('l99999')
    expect(await notice.textContent()).toMatch(/has no ¶\s99999\. The nearest passage is ¶/)
    expect(await page.locator(':target').count()).toBe(1)
  })
})

/**
 * The polyfill as a script that leaves what it exports in the page. It asks for the style
 * of every element above each text; the page stands still, so that each is computed once.
 */
function readPolyfill(): string {
  const file = 'node_modules/text-fragments-polyfill/src/text-fragment-utils.js'
  const code = readFileSync(file, 'utf8').replaceAll(/^export /gm, '')
  const window = `const styles = new WeakMap()
    const window = {getComputedStyle(element) {
      const known = styles.get(element)
      if (known) return known
      const {visibility, display, height, width, overflowX, overflowY, opacity} = getComputedStyle(element)
      const style = {visibility, display, height, width, overflowX, overflowY, opacity}
      styles.set(element, style)
      return style
    }}`
  return `{${window}; ${code}; globalThis.fragments = {parseFragmentDirectives, processTextFragmentDirective}}`
}

interface Polyfill {
  parseFragmentDirectives(directives: {text: string[]}): {text: unknown[]}
  processTextFragmentDirective(directive: unknown): Range[]
}

/** The links that lead to several places, none, or one that is not theirs. */
function findWrong(links: readonly [string, string][]): string[] {
  const {fragments} = globalThis as unknown as {fragments: Polyfill} // put there before
  return links.flatMap(([id, directive]) => {
    const place = document.getElementById(id)
    if (!place?.checkVisibility()) return []
    const {text} = fragments.parseFragmentDirectives({text: [directive.slice('text='.length)]})
    const ranges = fragments.processTextFragmentDirective(text[0])
    const isRight = ranges.length === 1 && ranges[0]?.intersectsNode(place)
    return isRight ? [] : [`${id} ${directive}: ${ranges.map(String).join(' | ')}`]
  })
}

/** The words are on the screen, to which they were scrolled. */
function isReached(page: Page, id: string): Promise<boolean> {
  const look = () =>
    page.evaluate((target) => {
      const boxes = [...(document.getElementById(target)?.getClientRects() ?? [])]
      return scrollY > 0 && boxes.some(({top, bottom}) => bottom > 0 && top < innerHeight)
    }, id)
  const poll = expect.poll(look, {timeout: 20_000}).toBe(true)
  return poll.then(
    () => true,
    () => false,
  )
}

function isInTab(paper: string, id: string): boolean {
  const html = readFileSync(`dist/papers/${paper}/index.html`, 'utf8')
  return html.indexOf(`id="${id}"`) < html.indexOf('class="reader"')
}

/** A few of many, from the first to the last. */
function sample<T>(all: readonly T[], count: number): T[] {
  const step = Math.max(1, all.length / count)
  return all.filter((_, index) => index % Math.floor(step) === 0).slice(0, count)
}
