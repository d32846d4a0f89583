import type {Paper} from '../model/paper.ts'
import {type Publication, toAddress, toPaperPath} from './addresses.ts'
import {toXml} from './xml.ts'

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'
/** No more than the protocol allows in one file. */
const mostAddresses = 50_000

export interface SiteFile {
  readonly path: string
  readonly text: string
}

/**
 * The site's pages for search engines: `sitemap-index.xml` and the maps that it names.
 * No dates: the build knows none, and the protocol asks for none.
 *
 * @param pages paths such as `/papers/`
 */
export function toSiteMaps(pages: readonly string[], publication: Publication): SiteFile[] {
  const maps = Array.from({length: Math.ceil(pages.length / mostAddresses)}, (_, index) => ({
    path: `sitemap-${String(index + 1)}.xml`,
    pages: pages.slice(index * mostAddresses, (index + 1) * mostAddresses),
  }))
  const locate = (path: string) => ({
    name: 'loc',
    children: [encodeURI(toAddress(publication, path))],
  })
  const index = toXml({
    name: 'sitemapindex',
    attributes: {xmlns: namespace},
    children: maps.map(({path}) => ({name: 'sitemap', children: [locate(`/${path}`)]})),
  })
  return [
    {path: 'sitemap-index.xml', text: index},
    ...maps.map((map) => ({
      path: map.path,
      text: toXml({
        name: 'urlset',
        attributes: {xmlns: namespace},
        children: map.pages.map((page) => ({name: 'url', children: [locate(page)]})),
      }),
    })),
  ]
}

/** Nothing is closed to robots; a site that knows its address says where its map is. */
export function toRobots(publication: Publication): string {
  const map =
    publication.site === undefined
      ? ''
      : `\nSitemap: ${toAddress(publication, '/sitemap-index.xml')}\n`
  return `User-agent: *\nAllow: /\n${map}`
}

/** How a browser searches the site from its own box (OpenSearch 1.1). */
export function toSearchDescription(
  publication: Publication,
  languages: readonly string[],
): string {
  const search = toAddress(publication, '/search/?q={searchTerms}')
  const text = (name: string, value: string) => ({name, children: [value]})
  return toXml({
    name: 'OpenSearchDescription',
    attributes: {xmlns: 'http://a9.com/-/spec/opensearch/1.1/'},
    children: [
      text('ShortName', toShortName(publication.title)),
      text('LongName', publication.title.slice(0, longestName)),
      text('Description', publication.description.slice(0, longestDescription)),
      {name: 'Url', attributes: {type: 'text/html', method: 'get', template: search}},
      {
        name: 'Image',
        attributes: {type: 'image/svg+xml', width: '16', height: '16'},
        children: [toAddress(publication, '/favicon.svg')],
      },
      ...languages.map((language) => text('Language', language)),
      text('InputEncoding', 'UTF-8'),
      text('OutputEncoding', 'UTF-8'),
    ],
  })
}

/** What the specification allows. */
const longestShortName = 16
const longestName = 48
const longestDescription = 1024

/** As many whole words as fit. */
function toShortName(title: string): string {
  if (title.length <= longestShortName) return title
  const cut = title.lastIndexOf(' ', longestShortName)
  return title.slice(0, cut > 0 ? cut : longestShortName)
}

/** What a host adds to its answers: media types it may not know, and the typed links of papers. */
export function toHeaders(
  base: string,
  papers: readonly Paper[],
  toLink: (paper: Paper) => string,
): string {
  const types = Object.entries(mediaTypes).map(
    ([path, type]) => `${path}\n  Content-Type: ${type}\n`,
  )
  const links = papers.map((paper) => `${toPaperPath(paper)}\n  Link: ${toLink(paper)}\n`)
  return [`${base.trimEnd()}\n`, ...types, ...links].join('\n')
}

const mediaTypes: Readonly<Record<string, string>> = {
  '/opensearch.xml': 'application/opensearchdescription+xml',
  '/feed.xml': 'application/atom+xml; charset=utf-8',
  '/feed.json': 'application/feed+json',
  '/data/catalog.jsonld': 'application/ld+json',
  '/data/annotations/*': 'application/x-ndjson; charset=utf-8',
  '/papers/*/paper.jsonld': 'application/ld+json',
  '/papers/*/linkset.json': 'application/linkset+json',
}
