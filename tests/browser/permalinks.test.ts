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

/** A few of many, from the first to the last. */
function sample<T>(all: readonly T[], count: number): T[] {
  const step = Math.max(1, all.length / count)
  return Array.from(
    {length: Math.min(count, all.length)},
    (_, index) => all[Math.floor(index * step)]!,
  )
}

describe.each(papers)('$paper', ({paper, links}) => {
  test('its links lead to their words, by Chromium alone, without the id to fall back to', async () => {
    const missed: string[] = []
    const {page} = await site().visit({viewport: {width: 1280, height: 800}})
    for (const [id, directive] of sample(Object.entries(links), 12)) {
      await page.goto('about:blank')
      await page.goto(`/papers/${paper}/#${inAbstract(id) ?? ''}:~:${directive}`)
      if (!(await isReached(page, id))) missed.push(`${id} ${directive}`)
    }
    expect(missed).toEqual([])
  })
})

/** The middle of the screen is where a browser puts the words that it found. */
async function isReached(page: Page, id: string): Promise<boolean> {
  const look = () =>
    page.evaluate((target) => {
      const boxes = [...(document.getElementById(target)?.getClientRects() ?? [])]
      return boxes.some(({top, bottom}) => scrollY > 0 && bottom > 0 && top < innerHeight)
    }, id)
  return expect
    .poll(look, {timeout: 3000})
    .toBe(true)
    .then(
      () => true,
      () => false,
    )
}

function inAbstract(_: string): string | undefined {
  return undefined
}
