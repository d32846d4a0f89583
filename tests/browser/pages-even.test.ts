/** Every second kind of page, so that two processes share them. */
import {expect, test} from 'vitest'
import {checkPages} from './check-pages.ts'
import {pageKinds} from './page-kinds.ts'
import {useSite} from './site.ts'

checkPages(pageKinds.filter((_, place) => place % 2 === 0))

const site = useSite()

test('the policy allows no inline script or style and no other host', async () => {
  const {page} = await site().visit()
  const response = await page.goto('/')
  const policy = response?.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'self'")
  expect(policy).not.toContain('unsafe-inline')
  expect(policy).not.toMatch(/https?:/)
})
