import {expect, test} from 'vitest'
import {findHeaders, parseHeaders} from '../../scripts/headers.ts'

const text =
  '/*\n  X-A: 1\n  Policy: default-src https://a.example\n\n/fonts/*\n  X-B: 2\n\n/a/*/c.json\n  X-A: 3\n'

test.each([
  ['/', {'X-A': '1', Policy: 'default-src https://a.example'}],
  ['/fonts/a.woff2', {'X-A': '1', Policy: 'default-src https://a.example', 'X-B': '2'}],
  ['/a/b/c.json', {'X-A': '3', Policy: 'default-src https://a.example'}],
  ['/a/b/d.json', {'X-A': '1', Policy: 'default-src https://a.example'}],
])(
  '%s has the headers of the rules that fit it, colons in their values included',
  (path, headers) => {
    expect(findHeaders(parseHeaders(text), path)).toEqual(headers)
  },
)
