import {expect, test} from 'vitest'
import {parseHeaders} from '../../scripts/headers.ts'

test('takes the headers for all pages, colons in their values included', () => {
  const text = '/*\n  X-A: 1\n  Policy: default-src https://a.example\n\n/fonts/*\n  X-B: 2\n'
  expect(parseHeaders(text)).toEqual({'X-A': '1', Policy: 'default-src https://a.example'})
})
