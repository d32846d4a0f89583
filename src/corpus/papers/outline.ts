import type {List, Paragraph, Root, RootContent, Table} from 'mdast'
import type {ContainerDirective, TextDirective} from 'mdast-util-directive'
import {toRunningText} from '../../markdown/running-text.ts'
import type {Lines, PaperFrontMatter, PassageKind, Role, Section} from '../../model/paper.ts'
import {type AttributesOf, attributesOf} from './attributes.ts'
import {toPassageId} from './check-tree.ts'
import {findLastFolio, findOpeningFolio} from './folios.ts'
import {joinLines, toLines} from './places.ts'
import {type Span, findSpans, toPassageText} from './spans.ts'

/** A passage in its tree, with what its place there says of it. Ids are those of the paper. */
export interface OutlinedPassage {
  readonly id: string
  readonly node: Paragraph | Table
  readonly kind: PassageKind
  readonly section: string
  readonly role: Role
  readonly language: string
  /** Printed page on which it begins. */
  readonly page: number | undefined
  readonly lines: Lines | undefined
  readonly text: string
  /** Its sentences, quantities, citations: every directive but milestones. */
  readonly spans: readonly Span[]
}

/** A figure or table: its container, and its passages in order. */
export interface OutlinedObject {
  readonly id: string
  readonly directive: ContainerDirective
  readonly lines: Lines | undefined
  readonly caption: OutlinedPassage
  readonly table: OutlinedPassage | undefined
  readonly notes: readonly OutlinedPassage[]
}

export interface Outline {
  readonly sections: readonly Section[]
  /** Every passage, in the order of the text. */
  readonly passages: readonly OutlinedPassage[]
  readonly objects: readonly OutlinedObject[]
  /** The lists of references, each with its entries. */
  readonly references: readonly (readonly OutlinedPassage[])[]
}

/** What is known where the walk through a tree has come to. */
interface Walk {
  readonly record: PaperFrontMatter
  readonly sections: Section[]
  readonly passages: OutlinedPassage[]
  readonly objects: OutlinedObject[]
  readonly references: OutlinedPassage[][]
  /** The sections that are open, outermost first. */
  open: readonly Section[]
  page: number | undefined
}

/** What a passage is, before its place is known. */
interface Start {
  readonly id: string
  readonly node: Paragraph | Table
  readonly kind: PassageKind
  readonly lines: Lines | undefined
  readonly language: string | undefined
}

/** The sections, passages, figures and tables of a paper's tree, as `checkTree` let it pass. */
export function outlinePaper(record: PaperFrontMatter, tree: Root): Outline {
  const found = {sections: [], passages: [], objects: [], references: []}
  const walk: Walk = {record, ...found, open: [], page: undefined}
  for (const block of tree.children) addBlock(walk, block, 'paragraph')
  return walk
}

function addBlock(walk: Walk, block: RootContent, kind: PassageKind): void {
  if (block.type === 'heading') addSection(walk, block.children[0] as TextDirective, block.depth)
  if (block.type === 'paragraph') addParagraph(walk, block, kind)
  if (block.type === 'list') addList(walk, block)
  if (block.type === 'blockquote') for (const child of block.children) addBlock(walk, child, kind)
  if (block.type === 'containerDirective') addObject(walk, block)
}

function addSection(walk: Walk, heading: TextDirective, depth: number): void {
  const {id, role, lang} = attributesOf('section', heading)
  const title = toRunningText(heading).text
  const lines = linesIn(walk, id, undefined)
  const section: Section = {
    id,
    ...(title !== '' && {title}),
    level: depth - 1,
    role,
    language: lang ?? walk.record.language,
    ...(lines && {lines}),
  }
  walk.sections.push(section)
  walk.open = [...walk.open.filter(({level}) => level < section.level), section]
}

/** A list of references is ordered, and stands in their section. */
function addList(walk: Walk, list: List): void {
  const isReferences = list.ordered === true && walk.open.at(-1)?.role === 'references'
  const before = walk.passages.length
  const kind = isReferences ? 'reference' : 'list-item'
  for (const entry of list.children) {
    for (const child of entry.children) addBlock(walk, child, kind)
  }
  if (isReferences) walk.references.push(walk.passages.slice(before))
}

function addObject(walk: Walk, directive: ContainerDirective): void {
  const name = directive.name === 'table' ? 'table' : 'figure'
  const {id, to} = attributesOf(name, directive)
  const [first, ...rest] = directive.children
  const caption = addParagraph(walk, first as Paragraph, 'caption')
  const lines = caption.lines && joinLines(caption.lines, to === undefined ? undefined : [to, to])
  let table: OutlinedPassage | undefined
  const notes: OutlinedPassage[] = []
  for (const child of rest) {
    if (child.type === 'paragraph') notes.push(addParagraph(walk, child, 'paragraph'))
    if (child.type !== 'table') continue
    // The cells do not tell their lines: they are somewhere in those of the whole.
    table = addPassage(walk, {id, node: child, kind: 'table', lines, language: caption.language})
  }
  walk.objects.push({id, directive, lines, caption, table, notes})
}

function addParagraph(walk: Walk, node: Paragraph, kind: PassageKind): OutlinedPassage {
  const opening = node.children[0] as TextDirective
  const milestone: AttributesOf<'l'> = attributesOf('l', opening)
  const id = toPassageId(opening) ?? ''
  const lines = linesIn(walk, id, milestone.to)
  return addPassage(walk, {
    id,
    node,
    kind: milestone.kind ?? kind,
    lines,
    language: milestone.lang,
  })
}

function addPassage(walk: Walk, {id, node, kind, lines, language}: Start): OutlinedPassage {
  const section = walk.open.at(-1)
  if (!section) throw new Error(`Unexpected passage \`${id}\` outside of a section`)
  const page = findOpeningFolio(node) ?? walk.page
  walk.page = findLastFolio(node) ?? page
  for (const outer of walk.open) {
    const joined = lines && joinLines(outer.lines, lines)
    if (joined) outer.lines = joined
  }
  const passage: OutlinedPassage = {
    id,
    node,
    kind,
    section: section.id,
    role: section.role,
    language: language ?? section.language,
    page,
    lines,
    text: toPassageText(node),
    spans: findSpans(node),
  }
  walk.passages.push(passage)
  return passage
}

/** A paper without a source has no lines; its ids only look like some. */
function linesIn({record}: Walk, id: string, to: number | undefined): Lines | undefined {
  return record.source && toLines(id, to)
}
