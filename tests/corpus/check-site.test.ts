import {expect, test} from 'vitest'
import {checkSite} from '../../src/corpus/publish/check-site.ts'

const policy = `<meta http-equiv="content-security-policy" content="default-src 'self'">`

function check(files: Record<string, string>) {
  const found = checkSite({
    texts: new Map(Object.entries(files)),
    paths: new Set([...Object.keys(files), 'data/papers.json']),
  })
  return found.flatMap(({path, messages}) =>
    messages.map(({ruleId, reason}) => ({path, rule: ruleId, reason})),
  )
}

const page = (body: string) =>
  `<!doctype html><html><head>${policy}</head><body>${body}</body></html>`

test('lets a sound site pass', () => {
  const messages = check({
    'index.html': page('<a href="/papers/a/#l1">a</a><a href="/data/papers.json">data</a>'),
    'papers/a/index.html': page(
      '<p id="l1"><a href="#l1:~:text=x">1</a><a href="../../?q=1">home</a><a href="https://doi.org/1">doi</a></p><img src="/a.png">',
    ),
    'style.css': 'a{background:url(/a.png)}',
  })
  expect(messages).toEqual([])
})

test('reports links that lead nowhere', () => {
  const messages = check({
    'index.html': page('<a href="/papers/b/">b</a><a href="/papers/a/#l2">2</a><a href="#x">x</a>'),
    'papers/a/index.html': page('<p id="l1"></p>'),
  })
  const rest = 'expected a place of the site; mend the link'
  const [path, rule] = ['index.html', 'page-links']
  expect(messages).toEqual([
    {path, rule, reason: `Unexpected link to \`/papers/b/\`, which is no page, ${rest}`},
    {
      path,
      rule,
      reason: `Unexpected link to \`/papers/a/#l2\`, whose page has no such id, ${rest}`,
    },
    {path, rule, reason: `Unexpected link to \`#x\`, whose page has no such id, ${rest}`},
  ])
})

test('reports requests to other hosts, but not links and names of them', () => {
  const messages = check({
    'index.html': page(
      '<script src="https://cdn.example/a.js"></script><img srcset="//cdn.example/a.png 2x"><link rel="canonical" href="https://a.example/">',
    ),
    'style.css':
      '@import "https://cdn.example/a.css"; a{background:url( https://cdn.example/b.png)}',
  })
  expect(new Set(messages.map(({rule}) => rule))).toEqual(new Set(['page-requests']))
  expect(messages.map(({reason}) => reason.split('`')[1])).toEqual([
    'https://cdn.example/a.js',
    '//cdn.example/a.png 2x',
    '@import "https://cdn.example/a.css',
    'url( https://cdn.example/b.png',
  ])
})

test('reports a page without content policy', () => {
  const reason = 'Unexpected page without content policy, expected its `meta`; use the layout'
  expect(check({'index.html': '<p>x</p>'})).toEqual([
    {path: 'index.html', rule: 'page-policy', reason},
  ])
})
