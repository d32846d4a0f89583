import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {contentPolicy} from '../../src/site/policy.ts'

const headers = readFileSync('src/site/public/_headers', 'utf8')

test('the headers file says what the pages say of themselves', () => {
  const policy = headers.match(/Content-Security-Policy: (.*)/)?.[1]?.split('; ')
  expect(policy?.toSorted()).toEqual(
    [
      ...contentPolicy.directives,
      `script-src ${contentPolicy.scriptSources.join(' ')}`,
      `style-src ${contentPolicy.styleSources.join(' ')}`,
      // Only a header may say who frames a page.
      "frame-ancestors 'none'",
    ].toSorted(),
  )
})

test('nothing inline is allowed', () => {
  expect(headers).not.toContain('unsafe-inline')
})
