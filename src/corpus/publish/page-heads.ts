import type {Publication} from '../../exchange/addresses.ts'
import {toCoins, toPaperCoins} from '../../exchange/coins.ts'
import {toHighwireTags} from '../../exchange/highwire.ts'
import {toIndicatorJsonLd} from '../../exchange/json-ld-indicators.ts'
import {toDataset, toWebSite} from '../../exchange/json-ld-site.ts'
import {findSharedClaims, toPaperJsonLd} from '../../exchange/json-ld.ts'
import {toTypedLinks} from '../../exchange/signposting.ts'
import type {CorpusData} from '../../model/data.ts'
import type {Download} from '../../model/download.ts'
import type {Paper} from '../../model/paper.ts'
import type {PageHead, PageHeads} from '../../model/page-head.ts'

/** What the site's pages tell other programs. */
export function toPageHeads(
  data: CorpusData,
  downloads: readonly Download[],
  publication: Publication,
): PageHeads {
  const {papers, indicators, statistics} = data
  return {
    everywhere: toLinksEverywhere(publication),
    home: toHead(toWebSite(publication)),
    data: {
      ...toHead(toDataset(data, downloads, publication)),
      links: [
        {rel: 'describedby', href: '/data/datapackage.json', type: 'application/json'},
        {rel: 'describedby', href: '/data/catalog.jsonld', type: 'application/ld+json'},
      ],
    },
    papers: toRecord(papers, (paper) => toPaperHead(paper, data, publication)),
    indicators: toRecord(indicators, (indicator) =>
      toHead(toIndicatorJsonLd(indicator, statistics, publication)),
    ),
    coins: {
      ...toRecord(papers, toPaperCoins),
      ...toRecord(data.references, ({csl}) => toCoins(csl)),
      ...toRecord(data.works, ({csl}) => toCoins(csl)),
    },
  }
}

function toPaperHead(paper: Paper, data: CorpusData, publication: Publication): PageHead {
  const jsonLd = toPaperJsonLd(paper, data, findSharedClaims(paper, data), publication)
  return {
    ...toHead(jsonLd),
    metas: toHighwireTags(paper, publication).map(([name, content]) => [name, content]),
    links: toTypedLinks(paper, publication),
  }
}

/** A search engine wants to know of a site's search, a feed reader of its feeds. */
function toLinksEverywhere({title, site}: Publication): PageHeads['everywhere'] {
  const search = {
    rel: 'search',
    href: '/opensearch.xml',
    type: 'application/opensearchdescription+xml',
    title,
  }
  return [
    // A description without an address would search nowhere.
    ...(site === undefined ? [] : [search]),
    {rel: 'alternate', href: '/feed.xml', type: 'application/atom+xml', title: `${title} (Atom)`},
    {rel: 'alternate', href: '/feed.json', type: 'application/feed+json', title: `${title} (JSON)`},
  ]
}

function toHead(jsonLd: object): PageHead {
  return {metas: [], links: [], jsonLd: {...jsonLd}}
}

function toRecord<T extends {readonly id: string}, Value>(
  all: readonly T[],
  toValue: (one: T) => Value,
): Record<string, Value> {
  return Object.fromEntries(all.map((one) => [one.id, toValue(one)]))
}
