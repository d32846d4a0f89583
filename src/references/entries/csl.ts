/** From the spans of an entry to an item of CSL-JSON. */
import type {PhrasingContent} from 'mdast'
import type {TextDirective} from 'mdast-util-directive'
import {toString} from 'mdast-util-to-string'
import {visit} from 'unist-util-visit'
import type {ReferenceField} from '../../model/directives.ts'
import type {CslItem, CslName} from '../../model/reference.ts'
import {parseDate} from '../text/dates.ts'
import {findEntryType} from './entry-type.ts'
import {findLanguage} from '../text/language.ts'
import {isDoiUrl, toDoi} from '../text/links.ts'
import {toName} from '../names/names.ts'

/**
 * The CSL item of an entry, read from its spans.
 *
 * `DOI` and `URL` come from its links: a DOI written bare gives no URL. A date without a
 * year and a field without a span are left out.
 */
export function toCsl(ref: TextDirective, id: string): CslItem {
  const fields = collectFields(ref)
  const text = (name: ReferenceField) => fields.get(name)?.[0]
  const author = [
    ...(fields.get('author') ?? []).map(toName),
    ...(fields.get('institution') ?? []).map((literal): CslName => ({literal})),
  ]
  const editor = (fields.get('editor') ?? []).map(toName)
  const links = collectLinks(ref)
  const raw = toString(ref)
  const title = text('title')
  const item: Omit<CslItem, 'type'> = {
    id,
    ...(author.length > 0 && {author}),
    ...(editor.length > 0 && {editor}),
    ...withDate('issued', text('issued')),
    ...withText('title', title),
    ...withText('container-title', text('container')),
    ...withText('collection-title', text('collection')),
    ...withText('edition', toEdition(text('edition'))),
    ...withText('number', text('number')),
    ...withText('volume', text('volume')),
    ...withText('issue', text('issue')),
    ...withText('page', text('page')?.replace(/\s*[-–—−]+\s*/g, '–')),
    ...withText('publisher', text('publisher')),
    ...withText('publisher-place', text('place')),
    ...withText('DOI', links.doi),
    ...withText('URL', links.url),
    ...withDate('accessed', text('accessed')),
    ...withText('language', ref.attributes?.['lang'] ?? findLanguage(title ?? raw)),
  }
  return {...item, type: findEntryType(item, raw)}
}

/** The title in another language, which CSL has no name for. */
export function toTranslation(ref: TextDirective): string | undefined {
  return collectFields(ref).get('translation')?.[0]
}

/** `2` for `2nd ed.`, as CSL wants it; words where there is no number. */
function toEdition(written: string | undefined): string | undefined {
  return (
    written &&
    (/\d+/.exec(written)?.[0] ?? written.replace(/\s(?:edition|edn|ed|изд\p{L}*)\.?$/iu, ''))
  )
}

/** Text of each span, in the order of the entry; spaces as in running text. */
function collectFields(ref: TextDirective): Map<string, string[]> {
  const fields = new Map<string, string[]>()
  for (const child of directivesIn(ref.children)) {
    const written = toString(child).replace(/\s+/g, ' ').trim()
    if (written) fields.set(child.name, [...(fields.get(child.name) ?? []), written])
  }
  return fields
}

function directivesIn(children: readonly PhrasingContent[]): TextDirective[] {
  return children.flatMap((child) => {
    const inside = 'children' in child ? directivesIn(child.children) : []
    return child.type === 'textDirective' ? [child, ...inside] : inside
  })
}

function collectLinks(ref: TextDirective): {doi?: string; url?: string} {
  const links: {doi?: string; url?: string} = {}
  visit(ref, 'link', (link) => {
    const doi = toDoi(link.url)
    if (doi !== undefined) links.doi ??= doi
    // A bare DOI is a link only by our doing: the entry gives no address.
    if (doi === undefined || isDoiUrl(toString(link))) links.url ??= link.url
  })
  return links
}

function withText<Name extends keyof CslItem>(
  name: Name,
  text: string | undefined,
): Partial<Record<Name, string>> {
  return text === undefined ? {} : ({[name]: text} as Record<Name, string>)
}

function withDate<Name extends 'issued' | 'accessed'>(
  name: Name,
  text: string | undefined,
): Pick<CslItem, Name> | object {
  const parts = text === undefined ? undefined : parseDate(text)
  return parts ? {[name]: {'date-parts': [parts]}} : {}
}
