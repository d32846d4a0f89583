/**
 * BibTeX in Unicode, read by BibTeX, biber and reference managers alike: entry types of
 * BibTeX itself, with the fields of biblatex where BibTeX has none (`doi`, `url`, `langid`).
 */
import type {CitedItem} from './item.ts'
import {type CitedName, toDateParts, toIsoDate} from './names.ts'

/** Entry types, with the fields that a container and a publisher have in them. */
const entryTypes: Readonly<Record<string, {type: string; container: string; publisher: string}>> = {
  'article-journal': {type: 'article', container: 'journal', publisher: 'publisher'},
  'article-newspaper': {type: 'article', container: 'journal', publisher: 'publisher'},
  book: {type: 'book', container: 'series', publisher: 'publisher'},
  chapter: {type: 'incollection', container: 'booktitle', publisher: 'publisher'},
  'paper-conference': {type: 'inproceedings', container: 'booktitle', publisher: 'publisher'},
  report: {type: 'techreport', container: 'series', publisher: 'institution'},
  thesis: {type: 'phdthesis', container: 'series', publisher: 'school'},
  // Types of biblatex, which BibTeX takes for `misc`.
  webpage: {type: 'online', container: 'organization', publisher: 'publisher'},
  legislation: {type: 'legislation', container: 'howpublished', publisher: 'publisher'},
}
const other = {type: 'misc', container: 'howpublished', publisher: 'publisher'}

/** Languages as `babel` names them; another language is given by its tag. */
const languages: Readonly<Record<string, string>> = {
  de: 'german',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  kk: 'kazakh',
  ru: 'russian',
  tr: 'turkish',
  uk: 'ukrainian',
}

/** A bibliography in BibTeX, an entry for each work in the order given. */
export function toBibtex(items: readonly CitedItem[]): string {
  const keys = new Map<string, number>()
  return items.map((item) => toEntry(item, toKey(item.id, keys))).join('\n')
}

/** The id with the characters that a key may hold; of two works with one key the second has a number. */
function toKey(id: string, taken: Map<string, number>): string {
  const key = id.replace(/[^A-Za-z0-9:._-]+/g, '-').replace(/^-|-$/g, '') || 'work'
  const count = (taken.get(key) ?? 0) + 1
  taken.set(key, count)
  return count === 1 ? key : `${key}-${count}`
}

function toEntry(item: CitedItem, key: string): string {
  const {type, container, publisher} = entryTypes[item.type] ?? other
  const [year, month, day] = toDateParts(item.issued)
  const urldate = toIsoDate(item.accessed)
  const fields: Readonly<Record<string, string | undefined>> = {
    author: item.author?.map(toBibtexName).join(' and '),
    editor: item.editor?.map(toBibtexName).join(' and '),
    title: item.title && protectCapitals(escape(item.title)),
    series: item['collection-title'] && escape(item['collection-title']),
    [container]: item['container-title'] && escape(item['container-title']),
    [publisher]: item.publisher && escape(item.publisher),
    address: item['publisher-place'] && escape(item['publisher-place']),
    year: year?.toString(),
    month: month?.toString(),
    day: day?.toString(),
    edition: item.edition && escape(item.edition),
    volume: item.volume && escape(item.volume),
    number: escape(item.issue ?? item.number ?? ''),
    // A dash between pages is two hyphens; a page "12-3" is one page, and stays as it is in braces.
    pages: item.page && escape(item.page).replace(/(?<=\d)\s?[-–]\s?(?=\d)/g, '--'),
    doi: item.DOI && toVerbatim(item.DOI),
    issn: item.ISSN,
    url: item.URL && toVerbatim(item.URL),
    urldate,
    langid: item.language && (languages[item.language] ?? item.language),
    abstract: item.abstract && escape(item.abstract),
    keywords: item.keyword && escape(item.keyword),
  }
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `  ${name} = {${value ?? ''}},\n`)
  return `@${type}{${key},\n${lines.join('')}}\n`
}

/** A family name of several words is one, and so is the name of an institution: braces keep them together. */
function toBibtexName(name: CitedName): string {
  if ('literal' in name) return `{${escape(name.literal)}}`
  const family = escape(name.family)
  const kept = /[\s,]/.test(family) || name.given === undefined ? `{${family}}` : family
  return name.given === undefined ? kept : `${kept}, ${escape(name.given)}`
}

/** BibTeX styles write titles in small letters: a word that has a capital within the title keeps it in braces. */
function protectCapitals(title: string): string {
  return title.replace(
    /(?<=\S\s+["«“‘(]?)(?:\\.|[\p{L}\p{M}\p{N}’'-])*\p{Lu}[\p{L}\p{M}\p{N}’'-]*/gu,
    '{$&}',
  )
}

const escapes: Readonly<Record<string, string>> = {
  // BibTeX counts braces even behind a backslash, and one alone would end the field.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Text in which the signs of TeX stand for themselves. */
function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\~^{}$&#%_]/g, (sign) => escapes[sign] ?? `\\${sign}`)
}

/** An address, which TeX takes as it is; braces alone would end it. */
function toVerbatim(address: string): string {
  return address.replace(/[{}\s]/g, (sign) => encodeURIComponent(sign))
}
