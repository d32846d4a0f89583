import type {CorpusData} from '../../../model/data.ts'
import {type Paper, toFullName} from '../../../model/paper.ts'
import {toCount, toDate, toLanguageName, toNumber} from '../../format.ts'
import {findVersionsUrl} from './versioned-works.ts'

/** A paper in a list of papers. */
export interface PaperRow {
  readonly href: string
  readonly year: string
  readonly title: string
  readonly language: string
  /** The title in other languages. */
  readonly otherTitles: readonly {readonly language: string; readonly title: string}[]
  readonly authors: string
  /** Journal, volume and issue, as far as the source names them. */
  readonly container: string | undefined
  readonly counts: readonly string[]
  /** Where it stands beside the other versions of its work. */
  readonly versions: string | undefined
}

/** The papers, newest first. */
export function toPaperRows(data: CorpusData): PaperRow[] {
  return data.papers
    .toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0) || (a.id < b.id ? -1 : 1))
    .map((paper) => ({
      href: `/papers/${paper.id}/`,
      year: paper.year === undefined ? 'no year' : String(paper.year),
      title: paper.title,
      language: paper.language,
      otherTitles: toOtherTitles(paper),
      authors: paper.authors.map(({family}) => family).join(', '),
      container: toContainer(paper),
      counts: toCounts(paper, data),
      versions: findVersionsUrl(paper, data),
    }))
}

export function toOtherTitles({titles, title}: Paper): PaperRow['otherTitles'] {
  return Object.entries(titles)
    .filter(([, other]) => other !== title)
    .map(([language, other]) => ({language, title: other}))
}

/** `Journal of Educational and Social Research 13 (4), 202–215`. */
export function toContainer({container, volume, issue, pages}: Paper): string | undefined {
  if (container === undefined) return undefined
  const number = [volume, issue && `(${issue})`].filter(Boolean).join(' ')
  return [[container, number].filter(Boolean).join(' '), pages].filter(Boolean).join(', ')
}

function toCounts({id}: Paper, data: CorpusData): string[] {
  const count = (records: readonly {paper: string}[]) =>
    records.filter(({paper}) => paper === id).length
  const [figures, tables] = [count(data.figures), count(data.tables)]
  const plates = [
    ...(figures > 0 ? [toCount(figures, 'figure')] : []),
    ...(tables > 0 ? [toCount(tables, 'table')] : []),
  ]
  return [
    toCount(count(data.claims), 'claim'),
    toCount(count(data.statistics), 'statistic'),
    plates.join(', ') || 'no figures',
  ]
}

/** One thing that is known of a paper, or known not to stand in its source. */
export interface Fact {
  readonly term: string
  readonly value: string
  readonly href?: string
  readonly isMissing?: boolean
}

/** What is known of a paper beside its title and authors. */
export function toFacts(paper: Paper, data: CorpusData): Fact[] {
  const count = (records: readonly {paper: string}[]) =>
    toNumber(records.filter((record) => record.paper === paper.id).length)
  const container = toContainer(paper)
  return [
    container === undefined
      ? {term: 'Journal', value: 'the source names none', isMissing: true}
      : {term: 'Journal', value: container},
    ...(paper.doi ? [{term: 'DOI', value: paper.doi, href: `https://doi.org/${paper.doi}`}] : []),
    ...toDates(paper),
    {term: 'Languages', value: toLanguages(paper)},
    {term: 'Claims', value: count(data.claims)},
    {term: 'Statistics', value: count(data.statistics)},
    {term: 'References', value: count(data.references)},
    ...(paper.license ? [{term: 'Licence', value: paper.license}] : []),
    ...(paper.funding ? [{term: 'Funding', value: paper.funding}] : []),
  ]
}

function toDates({received, accepted, published}: Paper): Fact[] {
  const dates = {Received: received, Accepted: accepted, Published: published}
  return Object.entries(dates).flatMap(([term, date]) =>
    date === undefined ? [] : [{term, value: toDate(date)}],
  )
}

function toLanguages(paper: Paper): string {
  const others = Object.keys(paper.abstracts).filter((tag) => tag !== paper.language)
  const text = toLanguageName(paper.language)
  return others.length > 0
    ? `${text}; abstract also ${others.map(toLanguageName).join(', ')}`
    : text
}

/** Authors in full, as the title block names them. */
export function toAuthorLine({authors}: Paper): string {
  return authors.map(toFullName).join(', ')
}
