import axe, {type AxeResults} from 'axe-core'
import type {Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {pageKinds} from './page-kinds.ts'
import {useSite} from './site.ts'

const site = useSite()
const themes = ['light', 'dark'] as const
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

describe.each(pageKinds)('$kind', ({kind, address}) => {
  test.each(themes)('is accessible in the %s theme', async (colorScheme) => {
    const {page, go} = await site().visit({colorScheme})
    await go(address)
    expect(await findViolations(page)).toEqual([])
  })

  test('loads without a complaint under its policy', async () => {
    const {complaints, go} = await site().visit()
    await go(address)
    // The answer to an unknown address is itself told as an error.
    expect(complaints.filter((text) => kind !== '/404/' || !text.includes('404'))).toEqual([])
  })

  test('needs no sideways scroll on a small screen', async () => {
    const {page, go} = await site().visit({viewport: {width: 360, height: 740}})
    await go(address)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(360)
  })
})

test('the policy allows no inline script or style and no other host', async () => {
  const {page} = await site().visit()
  const response = await page.goto('/')
  const policy = response?.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'self'")
  expect(policy).not.toContain('unsafe-inline')
  expect(policy).not.toMatch(/https?:/)
})

/** What axe finds, told by rule and element. */
async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const {violations} = await page.evaluate(
    (values): Promise<AxeResults> =>
      (globalThis as unknown as {axe: typeof axe}).axe.run({runOnly: {type: 'tag', values}}), // put there by the line above
    rules,
  )
  return violations.flatMap(({id, help, nodes}) =>
    nodes
      .slice(0, 5)
      .map(({html, failureSummary}) => `${id} (${help}): ${html}\n${failureSummary ?? ''}`),
  )
}
