/** RIS, the format that reference managers import: a tag a line, a work from `TY` to `ER`. */
import type {CitedItem} from './item.ts'
import {type CitedName, toDateParts, toIsoDate} from './names.ts'

const types: Readonly<Record<string, string>> = {
  'article-journal': 'JOUR',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  chapter: 'CHAP',
  report: 'RPRT',
  webpage: 'ELEC',
  'paper-conference': 'CPAPER',
  legislation: 'STAT',
  thesis: 'THES',
}
const otherType = 'GEN'
const lineEnd = '\r\n'

/** A bibliography in RIS, in the order given. */
export function toRis(items: readonly CitedItem[]): string {
  return items.map((item) => `${toLines(item).join(lineEnd)}${lineEnd}`).join(lineEnd)
}

function toLines(item: CitedItem): string[] {
  const [year, month] = toDateParts(item.issued)
  const [start, end] = toPages(item.page)
  // The editor of what holds a part is its second author.
  const editorTag = item.type === 'chapter' || item.type === 'paper-conference' ? 'A2' : 'ED'
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', types[item.type] ?? otherType],
    ['ID', item.id],
    ...(item.author ?? []).map((name) => ['AU', toRisName(name)] as const),
    ...(item.editor ?? []).map((name) => [editorTag, toRisName(name)] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['T3', item['collection-title']],
    ['PY', year?.toString()],
    ['DA', month === undefined ? undefined : toRisDate(item.issued)],
    ['VL', item.volume],
    ['IS', item.issue],
    // What a report is numbered with.
    ['M1', item.number],
    ['ET', item.edition],
    ['SP', start],
    ['EP', end],
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['DO', item.DOI],
    ['SN', item.ISSN],
    ['UR', item.URL],
    ['Y2', toRisDate(item.accessed)],
    ['LA', item.language],
    ['AB', item.abstract],
    ...(item.keyword?.split(/;\s*/) ?? []).map((word) => ['KW', word] as const),
  ]
  const lines = fields
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([tag, value]) => `${tag}  - ${(value ?? '').replace(/\s+/g, ' ').trim()}`)
  return [...lines, 'ER  - ']
}

/** `Family, Given`; the name of an institution is a line without a comma. */
function toRisName(name: CitedName): string {
  if ('literal' in name) return name.literal.replaceAll(',', '')
  return name.given === undefined ? name.family : `${name.family}, ${name.given}`
}

/** `YYYY/MM/DD/`, the parts that are not known left empty. */
function toRisDate(date: CitedItem['issued']): string | undefined {
  const [year, month = '', day = ''] = toIsoDate(date)?.split('-') ?? []
  return year === undefined ? undefined : `${year}/${month}/${day}/`
}

/** First and last page; several stretches of pages stand together in the first. */
function toPages(page: string | undefined): readonly [string?, string?] {
  if (page === undefined) return []
  const [, start, end] = /^([^\s,;–-]+)\s?[–-]\s?([^\s,;–-]+)$/.exec(page) ?? []
  return start === undefined || end === undefined ? [page] : [start, end]
}
