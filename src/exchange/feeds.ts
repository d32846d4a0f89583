/**
 * What is new, as an Atom feed (RFC 4287) and a JSON Feed (1.1): the papers, and the
 * disagreements between them.
 *
 * A build knows no date of its own, so that it gives the same bytes again: an entry has the
 * date of the paper's record, a disagreement that of its newest paper, and the feed that of
 * its newest entry.
 */
import {createHash} from 'node:crypto'
import type {CorpusData} from '../model/data.ts'
import {isConflict} from '../model/disagreement.ts'
import {type Paper, toFullName} from '../model/paper.ts'
import {type Publication, toAddress, toPaperPath} from './addresses.ts'
import {compareText, toRecordDate} from './extent.ts'
import {findLicence} from './licences.ts'
import {type XmlElement, toXml} from './xml.ts'

/** A paper or a disagreement. */
interface FeedEntry {
  readonly path: string
  readonly title: string
  readonly summary: string
  /** RFC 3339. */
  readonly date: string
  readonly authors: readonly string[]
  readonly language: string
  readonly tags: readonly string[]
  readonly rights?: string
}

type FeedData = Pick<CorpusData, 'papers' | 'comparisons' | 'indicators'>

/** Where a record names no year, an entry is as old as the calendar of computers. */
const unknownDate = '1970-01-01'

export function toAtomFeed(data: FeedData, publication: Publication): string {
  const entries = toEntries(data)
  const feed: XmlElement = {
    name: 'feed',
    attributes: {xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en'},
    children: [
      text('id', toEntryId('/', publication)),
      text('title', publication.title),
      text('subtitle', publication.description),
      text('updated', entries[0]?.date ?? toTime(unknownDate)),
      link({rel: 'self', href: toAddress(publication, '/feed.xml'), type: 'application/atom+xml'}),
      link({rel: 'alternate', href: toAddress(publication, '/'), type: 'text/html'}),
      {name: 'author', children: [text('name', publication.title)]},
      text('generator', 'Collate'),
      ...entries.map((entry) => toAtomEntry(entry, publication)),
    ],
  }
  return toXml(feed)
}

export function toJsonFeed(data: FeedData, publication: Publication): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: publication.title,
    description: publication.description,
    home_page_url: toAddress(publication, '/'),
    feed_url: toAddress(publication, '/feed.json'),
    language: 'en',
    items: toEntries(data).map((entry) => ({
      id: toEntryId(entry.path, publication),
      url: toAddress(publication, entry.path),
      title: entry.title,
      content_text: entry.summary,
      date_published: entry.date,
      ...(entry.authors.length > 0 && {authors: entry.authors.map((name) => ({name}))}),
      tags: entry.tags,
      language: entry.language,
    })),
  }
}

/** The newest first. */
function toEntries(data: FeedData): FeedEntry[] {
  const papers = new Map(data.papers.map((paper) => [paper.id, paper]))
  return [...data.papers.map(toPaperEntry), ...toDisagreements(data, papers)].toSorted(
    (a, b) => compareText(b.date, a.date) || compareText(a.path, b.path),
  )
}

function toPaperEntry(paper: Paper): FeedEntry {
  const licence = findLicence(paper.license)
  return {
    path: toPaperPath(paper),
    title: paper.title,
    summary: paper.abstracts[paper.language] ?? paper.title,
    date: toTime(toRecordDate(paper) ?? unknownDate),
    authors: paper.authors.map(toFullName),
    language: paper.language,
    tags: ['paper', ...(paper.keywords[paper.language] ?? [])],
    rights: licence ? `${paper.rights} ${licence.path}` : paper.rights,
  }
}

function toDisagreements(data: FeedData, papers: ReadonlyMap<string, Paper>): FeedEntry[] {
  const indicators = new Map(data.indicators.map(({id, title}) => [id, title]))
  return data.comparisons
    .filter(({verdict}) => isConflict(verdict))
    .map((comparison) => ({
      path: `/disagreements/#${comparison.id}`,
      title: [
        indicators.get(comparison.indicator ?? '') ?? comparison.subject,
        comparison.placeName,
      ]
        .filter(Boolean)
        .join(', '),
      summary: comparison.explanation,
      date: toTime(
        comparison.papers
          .flatMap((id) => papers.get(id) ?? [])
          .map((paper) => toRecordDate(paper) ?? unknownDate)
          .toSorted(compareText)
          .at(-1) ?? unknownDate,
      ),
      authors: [],
      language: 'en',
      tags: ['disagreement', comparison.verdict],
    }))
}

function toAtomEntry(entry: FeedEntry, publication: Publication): XmlElement {
  return {
    name: 'entry',
    children: [
      text('id', toEntryId(entry.path, publication)),
      text('title', entry.title),
      text('updated', entry.date),
      text('published', entry.date),
      link({rel: 'alternate', href: toAddress(publication, entry.path), type: 'text/html'}),
      ...entry.authors.map((name) => ({name: 'author', children: [text('name', name)]})),
      ...entry.tags.map((term) => ({name: 'category', attributes: {term}})),
      text('summary', entry.summary, {'xml:lang': entry.language}),
      ...(entry.rights === undefined ? [] : [text('rights', entry.rights)]),
    ],
  }
}

/**
 * The address; without one, a UUID made of the corpus's title and the path (RFC 9562,
 * version 8), since an id must be absolute.
 */
function toEntryId(path: string, publication: Publication): string {
  if (publication.site !== undefined) return toAddress(publication, path)
  const hex = createHash('sha256').update(`${publication.title}\n${path}`).digest('hex')
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ]
  return `urn:uuid:${[...parts, hex.slice(20, 32)].join('-')}`
}

function text(name: string, value: string, attributes: XmlElement['attributes'] = {}): XmlElement {
  return {name, attributes, children: [value]}
}

function link(attributes: Record<string, string>): XmlElement {
  return {name: 'link', attributes}
}

function toTime(date: string): string {
  return `${date}T00:00:00Z`
}
