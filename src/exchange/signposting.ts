/**
 * Typed links from a page to what belongs to it (Signposting's FAIR profile), for the head
 * of the page, for a `Link` header, and as a linkset of their own (RFC 9264).
 *
 * This site republishes, so the DOI is related to the page; it is not the address to cite
 * the page by.
 */
import type {Paper} from '../model/paper.ts'
import {
  type Publication,
  toAddress,
  toDoiAddress,
  toOrcidAddress,
  toPaperPath,
} from './addresses.ts'
import {findLicence} from './licences.ts'

export interface TypedLink {
  readonly rel: string
  readonly href: string
  readonly type?: string
}

/** Records of a paper that other programs read, by file name beside its page. */
const records: Readonly<Record<string, string>> = {
  'cite.csl.json': 'application/vnd.citationstyles.csl+json',
  'cite.bib': 'application/x-bibtex',
  'cite.ris': 'application/x-research-info-systems',
  'paper.jsonld': 'application/ld+json',
}
export const linksetType = 'application/linkset+json'

export function toTypedLinks(paper: Paper, publication: Publication): TypedLink[] {
  const at = (path: string) => toAddress(publication, path)
  const page = toPaperPath(paper)
  const licence = findLicence(paper.license)
  const orcids = paper.authors.flatMap(({orcid}) => orcid ?? [])
  return [
    ...(paper.doi ? [{rel: 'related', href: toDoiAddress(paper.doi)}] : []),
    {rel: 'type', href: 'https://schema.org/ScholarlyArticle'},
    {rel: 'type', href: 'https://schema.org/AboutPage'},
    ...orcids.map((orcid) => ({rel: 'author', href: toOrcidAddress(orcid)})),
    ...(licence ? [{rel: 'license', href: licence.path}] : []),
    ...Object.entries(records).map(([name, type]) => ({
      rel: 'describedby',
      href: at(`${page}${name}`),
      type,
    })),
    {rel: 'item', href: at(page), type: 'text/html'},
    {rel: 'item', href: at(`/data/texts/${paper.id}.txt`), type: 'text/plain'},
    {
      rel: 'item',
      href: at(`/data/annotations/${paper.id}.jsonl`),
      type: 'application/x-ndjson',
    },
    {rel: 'collection', href: at('/data/'), type: 'text/html'},
    {rel: 'linkset', href: at(`${page}linkset.json`), type: linksetType},
  ]
}

/** The links as a set of their own, with those that lead back to the page. */
export function toLinkset(paper: Paper, publication: Publication): object {
  const anchor = toAddress(publication, toPaperPath(paper))
  const links = toTypedLinks(paper, publication).filter(({rel}) => rel !== 'linkset')
  const byRelation = Map.groupBy(links, ({rel}) => rel)
  const own = [...byRelation].map(([rel, ofRelation]) => [
    rel,
    ofRelation.map(({href, type}) => ({href, ...(type && {type})})),
  ])
  const back = [...new Set((byRelation.get('item') ?? []).map(({href}) => href))]
    .filter((href) => href !== anchor)
    .map((href) => ({anchor: href, collection: [{href: anchor, type: 'text/html'}]}))
  const described = (byRelation.get('describedby') ?? []).map(({href}) => ({
    anchor: href,
    describes: [{href: anchor, type: 'text/html'}],
  }))
  return {linkset: [{anchor, ...Object.fromEntries(own)}, ...back, ...described]}
}

/** The links as the value of a `Link` header (RFC 8288). */
export function toLinkHeader(links: readonly TypedLink[]): string {
  return links
    .map(({rel, href, type}) => `<${href}>; rel="${rel}"${type ? `; type="${type}"` : ''}`)
    .join(', ')
}
