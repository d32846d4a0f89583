/** A paper as the reader's page shows it: its text as HTML, and what its marks open. */
import type {Element, ElementContent} from 'hast'
import type {Root} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {type ClaimKind, claimKinds} from '../../model/claim.ts'
import {toCount, toLine, toParagraph} from '../format.ts'
import {type BlockNotes, toBlocks} from './blocks.ts'
import {toElement} from './element.ts'
import {toEntriesId} from './entries.ts'
import type {MarginNotes} from './margin.ts'
import {toPhrasing} from './phrasing.ts'
import {type PaperRecords, toLocalId} from '../views/records/records.ts'
import {type SectionBlocks, toSections} from './sections.ts'
import {toTableChecks} from './table-checks.ts'

export interface ReaderText {
  /** The abstracts, one for each language that has one. */
  readonly abstracts: readonly {readonly language: string; readonly text: Element[]}[]
  /** Everything else, in the order of the paper. */
  readonly text: Element[]
  readonly contents: readonly ContentsEntry[]
  readonly kinds: readonly {readonly kind: ClaimKind; readonly count: number}[]
}

export interface ContentsEntry {
  readonly href: string
  readonly title: string
  /** Source line of the heading. */
  readonly line: string
  readonly depth: number
}

export function toReaderText(
  tree: Root,
  records: PaperRecords,
  margin: MarginNotes = new Map(),
  coins: Readonly<Record<string, string>> = {},
): ReaderText {
  const notes = toNotes(records, margin, coins)
  const sections = toSections(tree)
  const body = sections.filter(({role}) => role !== 'abstract')
  return {
    abstracts: toAbstracts(sections, notes, records.paper.language),
    text: body.flatMap((section) => toSectionElements(section, notes)),
    contents: toContents(body),
    kinds: claimKinds.map((kind) => ({
      kind,
      count: [...records.claims.values()].filter(({kinds}) => kinds.includes(kind)).length,
    })),
  }
}

function toAbstracts(
  sections: readonly SectionBlocks[],
  notes: BlockNotes,
  paperLanguage: string,
): ReaderText['abstracts'] {
  const byLanguage = new Map<string, Element[]>()
  for (const section of sections) {
    if (section.role !== 'abstract') continue
    const language = section.language ?? paperLanguage
    const start = toElement('div', {className: ['section-start'], id: section.id})
    const blocks = [start, ...toBlocks(section.blocks, notes)]
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), ...blocks])
  }
  return [...byLanguage].map(([language, text]) => ({language, text}))
}

function toSectionElements(section: SectionBlocks, notes: BlockNotes): Element[] {
  const {id, depth, language, title, blocks} = section
  const heading =
    title.length > 0
      ? toElement(`h${depth}`, {id, lang: language}, ...toPhrasing(title, notes.toEntryId))
      : toElement('div', {className: ['section-start'], id})
  const inside = toBlocks(blocks, notes)
  return [heading, ...(language ? inside.map((block) => withLanguage(block, language)) : inside)]
}

function withLanguage(block: Element, language: string): Element {
  return {...block, properties: {lang: language, ...withoutUndefined(block.properties)}}
}

function withoutUndefined(properties: Element['properties']): Element['properties'] {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined))
}

function toContents(sections: readonly SectionBlocks[]): ContentsEntry[] {
  return sections
    .filter(({title}) => title.length > 0)
    .map(({id, title, depth}) => ({
      href: `#${id}`,
      title: toString(title),
      line: toLine(id),
      depth,
    }))
}

function toNotes(
  records: PaperRecords,
  margin: MarginNotes,
  coins: Readonly<Record<string, string>>,
): BlockNotes {
  return {
    toEntryId: (id) => {
      const citation = records.citations.get(id)
      return citation ? toEntriesId(citation) : `cited-${id}`
    },
    toReferenceNote: (id) => [
      ...toReferenceNote(id, records),
      ...toContextObject(id, records, coins),
    ],
    toFigureNote: (id) => [
      ...toTableChecks(records.tables.get(id)?.checks ?? []),
      ...toFigureNote(id, records),
    ],
    toMargin: (id) => margin.get(id) ?? [],
  }
}

/** What reference managers find of an entry; what a list repeats they have already. */
function toContextObject(
  id: string,
  {references}: PaperRecords,
  coins: Readonly<Record<string, string>>,
): Element[] {
  const reference = references.get(id)
  const title = reference && !reference.same ? coins[reference.id] : undefined
  return title === undefined ? [] : [toElement('span', {className: ['Z3988'], title})]
}

function toReferenceNote(id: string, records: PaperRecords): ElementContent[] {
  const reference = records.references.get(id)
  if (!reference) return []
  if (reference.same !== undefined) {
    const first = records.references.get(toLocalId(reference.same))
    const link = toElement('a', {href: `#${toLocalId(reference.same)}`}, `entry ${first?.n ?? ''}`)
    return [toElement('small', {}, 'the same as ', link)]
  }
  const passages = reference.citations
    .map((citation) => records.citations.get(toLocalId(citation)))
    .filter((citation) => citation !== undefined)
    .map((citation) => citation.passage)
  if (passages.length === 0) return [toElement('small', {}, 'no citation of it was found')]
  const links = [...new Set(passages)].flatMap((passage, index) => [
    ...(index > 0 ? [', '] : []),
    toElement('a', {href: `#${toLocalId(passage)}`}, toParagraph(passage)),
  ])
  return [toElement('small', {}, 'cited at ', ...links)]
}

function toFigureNote(id: string, records: PaperRecords): ElementContent[] {
  const figure = records.figures.get(id)
  const record = figure ?? records.tables.get(id)
  if (!record) return []
  const page = toElement('a', {href: record.url}, `All about ${record.label}`)
  if (!figure || figure.imageInSource) return [toElement('p', {className: ['plate-note']}, page)]
  const stated =
    figure.values.length > 0
      ? `The source lacks the picture; the text states ${toCount(figure.values.length, 'of its numbers', 'of its numbers')}.`
      : 'The source lacks the picture, and the text states none of its numbers.'
  return [
    toElement(
      'p',
      {className: ['plate-note']},
      toElement('span', {className: ['lacking']}, stated),
      ' ',
      page,
    ),
  ]
}
