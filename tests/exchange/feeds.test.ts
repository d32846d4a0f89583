import {XMLParser, XMLValidator} from 'fast-xml-parser'
import fc from 'fast-check'
import {parseAtomFeed, parseJsonFeed} from 'feedsmith'
import {beforeAll, describe, expect, test} from 'vitest'
import {toXml} from '../../src/exchange/xml.ts'
import {address, publishRivers} from './rivers-site.ts'

type Published = Awaited<ReturnType<typeof publishRivers>>
let at: Published
let nowhere: Published

beforeAll(async () => {
  at = await publishRivers(address)
  nowhere = await publishRivers(undefined)
}, 60_000)

const parser = new XMLParser({ignoreAttributes: false})

describe('feeds', () => {
  test('a feed reader finds the papers, newest first, in either format', () => {
    const atom = parseAtomFeed(at.siteFiles.get('feed.xml') ?? '')
    const json = parseJsonFeed(JSON.parse(at.siteFiles.get('feed.json') ?? '') as object)
    const papers = [`${address}/papers/lipova-2021/`, `${address}/papers/weir-2019/`]
    expect(atom.entries?.map(({id}) => id).filter((id) => id?.includes('/papers/'))).toEqual(papers)
    expect(json.items?.map(({url}) => url).filter((url) => url?.includes('/papers/'))).toEqual(
      papers,
    )
    expect(atom.updated).toBe(atom.entries?.[0]?.updated)
    expect(atom.updated).toMatch(/^2021-/)
    expect(atom.entries?.every(({title, updated, summary}) => title && updated && summary)).toBe(
      true,
    )
    expect(atom.entries?.find(({id}) => id === papers[1])?.rights).toMatchObject({
      value: expect.stringContaining('Invented') as unknown,
    })
  })

  test('without an address, ids are absolute and the same again, and links go from the root', async () => {
    const read = (published: Published) => parseAtomFeed(published.siteFiles.get('feed.xml') ?? '')
    const ids = read(nowhere).entries?.map(({id}) => id) ?? []
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8/)
    expect(ids).toEqual(read(await publishRivers(undefined)).entries?.map(({id}) => id))
    expect(read(nowhere).entries?.[0]?.links?.[0]?.href).toMatch(/^\//)
  })
})

describe('files for search engines and browsers', () => {
  test('the maps list the pages, and robots find the maps', () => {
    const index = parser.parse(at.siteFiles.get('sitemap-index.xml') ?? '') as {
      sitemapindex: {sitemap: {loc: string}}
    }
    expect(index.sitemapindex.sitemap.loc).toBe(`${address}/sitemap-1.xml`)
    const map = parser.parse(at.siteFiles.get('sitemap-1.xml') ?? '') as {
      urlset: {url: {loc: string}[]}
    }
    expect(map.urlset.url.map(({loc}) => loc)).toEqual([
      `${address}/`,
      `${address}/data/`,
      `${address}/papers/weir-2019/`,
    ])
    expect(at.siteFiles.get('robots.txt')).toContain(`Sitemap: ${address}/sitemap-index.xml`)
  })

  test('a browser can search the site from its own box', () => {
    const {OpenSearchDescription: told} = parser.parse(
      at.siteFiles.get('opensearch.xml') ?? '',
    ) as {
      OpenSearchDescription: Record<string, unknown>
    }
    expect(told['@_xmlns']).toBe('http://a9.com/-/spec/opensearch/1.1/')
    expect(String(told['ShortName']).length).toBeLessThanOrEqual(16)
    expect(told['Url']).toMatchObject({
      '@_type': 'text/html',
      '@_template': `${address}/search/?q={searchTerms}`,
    })
    expect(at.heads.everywhere.map(({rel}) => rel)).toContain('search')
    expect(at.siteFiles.get('_headers')).toMatch(
      /^\/opensearch\.xml\n {2}Content-Type: application\/opensearchdescription\+xml$/m,
    )
  })

  test('what means nothing without an address is left out without one', () => {
    expect([...nowhere.siteFiles.keys()].filter((path) => /sitemap|opensearch/.test(path))).toEqual(
      [],
    )
    expect(nowhere.siteFiles.get('robots.txt')).not.toContain('Sitemap')
    expect(nowhere.heads.everywhere.map(({rel}) => rel)).not.toContain('search')
  })
})

test('any text is well-formed XML, and comes back', () => {
  const any = fc.string({unit: 'binary'})
  fc.assert(
    fc.property(any, any, (text, value) => {
      const xml = toXml({name: 'a', attributes: {b: value}, children: [`x${text}x`]})
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor is no dependency of ours
      expect(XMLValidator.validate(xml)).toBe(true)
    }),
    {numRuns: 500},
  )
  const read = parser.parse(toXml({name: 'a', children: ['<b> & "c"']})) as {a: string}
  expect(read.a).toBe('<b> & "c"')
})
