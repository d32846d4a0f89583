import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {findColourViolations, findViolations} from './axe.ts'
import {pageKinds} from './page-kinds.ts'
import {poll} from './search-visit.ts'
import {useSite} from './site.ts'

const site = useSite()

test('a passage is cited by a key, in the style chosen, with its page', async () => {
  const {page, complaints, go} = await site().visit()
  const {paper, id} = await findPaged(page)
  await go(`/papers/${paper}/#${id}`)
  await page.keyboard.press('c')
  await page.locator('select[data-part=style]').selectOption('gost')
  const inText = page.locator('[data-part=in-text]')
  await poll(() => inText.textContent()).toMatch(/^\[.+, \d{4}, p\. \d+(–\d+)?\]$/)
  const quotation = (await page.locator('[data-part=quote]').textContent()) ?? ''
  expect(await page.locator(`#${id} .body`).textContent()).toContain(quotation.slice(0, 40))

  await page.locator('[data-copy=quotation]').click()
  await poll(() => page.locator('[data-copy=quotation]').textContent()).toBe('Copied')
  const copied = await readClipboard(page)
  const [said, entry] = copied.plain.split('\n\n')
  expect(said).toBe(`“${quotation}” ${(await inText.textContent()) ?? ''}`)
  expect(entry).toMatch(/^\p{Lu}.+ \d{4}\. (?:.+ )?P\. \d+–\d+\.$/u)
  expect(copied.html).toContain('<p')

  await page.reload()
  await page.keyboard.press('c')
  await poll(() => inText.textContent()).toMatch(/^\[/)
  expect(complaints).toEqual([])
})

test('the page of the site is cited apart from the paper, with the day of access', async () => {
  const {page, go} = await site().visit()
  const {paper, id} = await findPaged(page)
  await go(`/papers/${paper}/#${id}`)
  await page.keyboard.press('c')
  await page.locator('select[data-part=style]').selectOption('harvard')
  await page.locator('[name=cite-subject][value=page]').check()
  const entry = page.locator('[data-part=entry]')
  const year = new Date().getFullYear()
  await poll(() => entry.textContent()).toContain(`/papers/${paper}/#${id} (Accessed: `)
  expect(await entry.textContent()).toContain(`${year})`)
})

test('the open panel is accessible in both themes', async () => {
  const {page, go} = await site().visit()
  const {paper, id} = await findPaged(page)
  await go(`/papers/${paper}/#${id}`)
  await page.keyboard.press('c')
  await poll(() => page.locator('[data-part=entry]').textContent()).not.toBe('')
  expect(await findViolations(page)).toEqual([])
  await page.emulateMedia({colorScheme: 'dark'})
  expect(await findColourViolations(page)).toEqual([])
})

test('without script the panel has the paper in every style, and its files', async () => {
  const {page, go} = await site().visit({javaScriptEnabled: false})
  await go(pageKinds.find(({kind}) => kind === '/papers/[paper]/')!.address)
  await page.locator('.result-tools [popovertarget=cite]').click()
  expect(await page.locator('#cite dt:visible').allTextContents()).toContain('GOST R 7.0.5-2008')
  const file = await page.locator('#cite a[href$="cite.bib"]').getAttribute('href')
  const response = await page.request.get(file ?? '')
  expect(await response.text()).toMatch(/^@article\{/)
})

/** A passage of one printed page, in whatever paper tells its pages. */
async function findPaged(page: Page): Promise<{paper: string; id: string}> {
  const papers = (await (await page.request.get('/data/papers.json')).json()) as {id: string}[]
  for (const {id: paper} of papers) {
    const answer = await page.request.get(`/papers/${paper}/cite.json`)
    const {places} = (await answer.json()) as {places: {id: string; kind: string}[]}
    const paged = places.filter(({id, kind}) => kind === 'page' && /^l\d+$/.test(id))
    if (paged[10]) return {paper, id: paged[10].id}
  }
  throw new Error('Unexpected corpus without printed pages')
}

async function readClipboard(page: Page): Promise<{plain: string; html: string}> {
  return page.evaluate(async () => {
    const [entry] = await navigator.clipboard.read()
    const read = async (type: string) => (await entry?.getType(type))?.text() ?? ''
    return {plain: await read('text/plain'), html: await read('text/html')}
  })
}
