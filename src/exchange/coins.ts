/**
 * Bibliographic records for a `<span class="Z3988" title="…">`, which reference managers
 * find in a page: COinS, a context object of OpenURL 1.0 (ANSI/NISO Z39.88-2004).
 */
import type {CslItem, CslName} from '../model/reference.ts'
import {type Paper, toFullName} from '../model/paper.ts'

type Pair = readonly [key: string, value: string | undefined]

/** A format of the standard's registry, and the genre within it. */
interface Format {
  readonly name: 'journal' | 'book' | 'dissertation' | 'dc'
  readonly genre?: string
}

const formats: Partial<Record<CslItem['type'], Format>> = {
  'article-journal': {name: 'journal', genre: 'article'},
  'article-newspaper': {name: 'journal', genre: 'article'},
  'paper-conference': {name: 'journal', genre: 'proceeding'},
  book: {name: 'book', genre: 'book'},
  chapter: {name: 'book', genre: 'bookitem'},
  report: {name: 'book', genre: 'report'},
  legislation: {name: 'book', genre: 'document'},
  document: {name: 'book', genre: 'document'},
  thesis: {name: 'dissertation'},
}

/** The title attribute for an entry of a reference list. */
export function toCoins(csl: CslItem): string {
  const format = formats[csl.type] ?? {name: 'dc'}
  const pairs = format.name === 'dc' ? toDublinCore(csl) : toContextPairs(csl, format)
  return toQuery([
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format.name}`],
    ...pairs,
    ['rft_id', csl.DOI && `info:doi/${csl.DOI}`],
    ['rft_id', csl.URL],
  ])
}

/** The title attribute for a paper of the corpus. */
export function toPaperCoins(paper: Paper): string {
  const {container, doi, year, pages: page} = paper
  return toCoins({
    id: paper.id,
    type: 'article-journal',
    author: paper.authors.map(({family, given}) => ({family, ...(given && {given})})),
    title: paper.title,
    language: paper.language,
    ...(year !== undefined && {issued: {'date-parts': [[year]]}}),
    ...(container !== undefined && {'container-title': container}),
    ...(paper.volume !== undefined && {volume: paper.volume}),
    ...(paper.issue !== undefined && {issue: paper.issue}),
    ...(page !== undefined && {page}),
    ...(doi !== undefined && {DOI: doi}),
  }).concat(paper.issn === undefined ? '' : `&rft.issn=${paper.issn}`)
}

function toContextPairs(csl: CslItem, {name, genre}: Format): Pair[] {
  const isPart = name === 'journal' || genre === 'bookitem'
  const [first, last] = csl.page?.split(/\s*[-–—]\s*/) ?? []
  return [
    ['rft.genre', genre],
    [isPart ? 'rft.atitle' : name === 'dissertation' ? 'rft.title' : 'rft.btitle', csl.title],
    [name === 'journal' ? 'rft.jtitle' : 'rft.btitle', isPart ? csl['container-title'] : undefined],
    ...toFirstAuthor(csl.author?.[0]),
    ...(csl.author ?? []).map((author): Pair => ['rft.au', toName(author)]),
    ['rft.date', toDate(csl)],
    ['rft.volume', csl.volume],
    ['rft.issue', csl.issue],
    ['rft.pages', csl.page],
    ['rft.spage', first],
    ['rft.epage', last],
    ['rft.pub', csl.publisher],
    ['rft.place', csl['publisher-place']],
    ['rft.language', csl.language],
  ]
}

/** A page of the web has no format of its own. */
function toDublinCore(csl: CslItem): Pair[] {
  return [
    ['rft.type', 'webpage'],
    ['rft.title', csl.title],
    ['rft.source', csl['container-title']],
    ...(csl.author ?? []).map((author): Pair => ['rft.creator', toName(author)]),
    ['rft.publisher', csl.publisher],
    ['rft.date', toDate(csl)],
    ['rft.identifier', csl.URL],
    ['rft.language', csl.language],
  ]
}

function toFirstAuthor(author: CslName | undefined): Pair[] {
  if (!author) return []
  if ('literal' in author) return [['rft.aucorp', author.literal]]
  return [
    ['rft.aulast', author.family],
    ['rft.aufirst', author.given],
  ]
}

function toName(author: CslName): string {
  return 'literal' in author ? author.literal : toFullName(author)
}

function toDate({issued}: CslItem): string | undefined {
  return issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-')
}

function toQuery(pairs: readonly Pair[]): string {
  return pairs
    .flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(value)}`] : []))
    .join('&')
}
