/** Files that are made for other programs beside the pages: feeds, maps, catalogues, link sets. */
import type {Publication} from '../../exchange/addresses.ts'
import {toCatalogue} from '../../exchange/catalogue.ts'
import {toDataPackage} from '../../exchange/data-package.ts'
import {findExtent} from '../../exchange/extent.ts'
import {toAtomFeed, toJsonFeed} from '../../exchange/feeds.ts'
import {toPaperJsonLd} from '../../exchange/json-ld.ts'
import {toLinkHeader, toLinkset, toTypedLinks} from '../../exchange/signposting.ts'
import {toHeaders, toRobots, toSearchDescription, toSiteMaps} from '../../exchange/site-map.ts'
import type {CorpusData} from '../../model/data.ts'
import type {Download} from '../../model/download.ts'
import type {TextFile} from './permalinks.ts'
import {toJson} from './write-data.ts'

export interface SiteParts {
  readonly data: CorpusData
  readonly downloads: readonly Download[]
  /** Paths of the built files, from the root of the site. */
  readonly paths: readonly string[]
  /** `_headers` as the pages need it. */
  readonly headers: string
}

export function toSiteFiles(parts: SiteParts, publication: Publication): TextFile[] {
  const {data, downloads} = parts
  return [
    {path: 'feed.xml', text: toAtomFeed(data, publication)},
    {path: 'feed.json', text: toJson(toJsonFeed(data, publication))},
    {path: 'robots.txt', text: toRobots(publication)},
    {path: '_headers', text: toHeaderFile(parts, publication)},
    {
      path: 'data/datapackage.json',
      text: toJson(toDataPackage(data, downloads, publication)),
    },
    {path: 'data/catalog.jsonld', text: toJson(toCatalogue(data, downloads, publication))},
    ...data.papers.flatMap((paper) => {
      const claims = data.claims.filter((claim) => claim.paper === paper.id)
      return [
        {
          path: `papers/${paper.id}/paper.jsonld`,
          text: toJson(toPaperJsonLd(paper, data, claims, publication)),
        },
        {
          path: `papers/${paper.id}/linkset.json`,
          text: toJson(toLinkset(paper, publication)),
        },
      ]
    }),
    ...toAddressedFiles(parts, publication),
  ]
}

/** What means nothing without the address of the site. */
function toAddressedFiles({data, paths}: SiteParts, publication: Publication): TextFile[] {
  if (publication.site === undefined) return []
  const pages = paths
    .filter((path) => path.endsWith('.html') && path !== '404.html')
    .map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`)
  const {languages} = findExtent(data)
  return [
    ...toSiteMaps(pages, publication),
    {path: 'opensearch.xml', text: toSearchDescription(publication, languages)},
  ]
}

function toHeaderFile({data, headers}: SiteParts, publication: Publication): string {
  return toHeaders(headers, data.papers, (paper) =>
    toLinkHeader(toTypedLinks(paper, publication)),
  )
}
