import type {List, Paragraph, Root, RootContent, Table} from 'mdast'
import type {ContainerDirective, TextDirective} from 'mdast-util-directive'
import type {Node} from 'unist'
import {visit} from 'unist-util-visit'
import {toRunningText} from '../markdown/running-text.ts'
import type {Lines, PaperFrontMatter, PassageKind, Role, Section} from '../model/paper.ts'
import {type AttributesOf, attributesOf} from './attributes.ts'
import {toPassageId} from './check-tree.ts'
import {joinLines, toLines} from './places.ts'

/** A passage in its tree, with what its place there says of it. Ids are those of the paper. */
export interface OutlinedPassage {
  readonly id: string
  readonly node: Paragraph | Table
  readonly kind: PassageKind
  readonly section: string
  readonly role: Role
  readonly language: string
  readonly page: number | undefined
  readonly lines: Lines | undefined
}

/** A figure or table: its container, and its passages in order. */
export interface OutlinedObject {
  readonly directive: ContainerDirective
  readonly caption: OutlinedPassage
  readonly table: OutlinedPassage | undefined
  readonly notes: readonly OutlinedPassage[]
}

/** A list of references. */
export interface OutlinedReferences {
  readonly entries: readonly OutlinedPassage[]
}

export interface Outline {
  readonly sections: readonly Section[]
  /** Every passage, in the order of the text. */
  readonly passages: readonly OutlinedPassage[]
  readonly objects: readonly OutlinedObject[]
  readonly references: readonly OutlinedReferences[]
}

interface OpenSection extends Omit<Section, 'lines'> {
  lines?: Lines
}

/** The sections, passages, figures and tables of a paper's tree, as `checkTree` let it pass. */
export function outlinePaper(record: PaperFrontMatter, tree: Root): Outline {
  const hasSource = record.source !== undefined
  const sections: OpenSection[] = []
  const passages: OutlinedPassage[] = []
  const objects: OutlinedObject[] = []
  const references: OutlinedReferences[] = []
  let open: OpenSection[] = []
  let page: number | undefined

  const openSection = (heading: TextDirective, depth: number) => {
    const {id, role, lang} = attributesOf('section', heading)
    const title = toRunningText(heading).text
    const lines = hasSource ? toLines(id, undefined) : undefined
    const level = depth - 1
    const section: OpenSection = {
      id,
      ...(title !== '' && {title}),
      level,
      role,
      language: lang ?? record.language,
      ...(lines && {lines}),
    }
    sections.push(section)
    open = [...open.filter((outer) => outer.level < level), section]
  }

  const addPassage = (place: {
    node: Paragraph | Table
    kind: PassageKind
    id: string
    milestone?: AttributesOf<'l'>
  }): OutlinedPassage => {
    const section = open.at(-1)
    if (!section) throw new Error(`Unexpected passage \`${place.id}\` outside of a section`)
    const lines = hasSource ? toLines(place.id, place.milestone?.to) : undefined
    for (const outer of lines ? open : []) outer.lines = joinLines(outer.lines, lines) ?? [1, 1]
    page = openingFolio(place.node) ?? page
    const passage: OutlinedPassage = {
      id: place.id,
      node: place.node,
      kind: place.kind,
      section: section.id,
      role: section.role,
      language: place.milestone?.lang ?? section.language,
      page,
      lines,
    }
    passages.push(passage)
    page = lastFolio(place.node) ?? page
    return passage
  }

  const addParagraph = (node: Paragraph, kind: PassageKind): OutlinedPassage => {
    const opening = node.children[0] as TextDirective
    const milestone = attributesOf('l', opening)
    const id = toPassageId(opening) ?? ''
    return addPassage({node, kind: milestone.kind ?? kind, id, milestone})
  }

  const addList = (list: List) => {
    const isReferences = list.ordered === true && open.at(-1)?.role === 'references'
    const before = passages.length
    for (const entry of list.children) {
      for (const child of entry.children) addBlock(child, isReferences ? 'reference' : 'list-item')
    }
    if (isReferences) references.push({entries: passages.slice(before)})
  }

  const addObject = (directive: ContainerDirective) => {
    const [first, ...rest] = directive.children
    const caption = addParagraph(first as Paragraph, 'caption')
    const id = directive.attributes?.['id'] ?? ''
    let table: OutlinedPassage | undefined
    const notes: OutlinedPassage[] = []
    for (const child of rest) {
      if (child.type === 'table') table = addPassage({node: child, kind: 'table', id})
      if (child.type === 'paragraph') notes.push(addParagraph(child, 'paragraph'))
    }
    objects.push({directive, caption, table, notes})
  }

  const addBlock = (block: RootContent, kind: PassageKind) => {
    if (block.type === 'heading') openSection(block.children[0] as TextDirective, block.depth)
    if (block.type === 'paragraph') addParagraph(block, kind)
    if (block.type === 'list') addList(block)
    if (block.type === 'blockquote') for (const child of block.children) addBlock(child, kind)
    if (block.type === 'containerDirective') addObject(block)
  }

  for (const block of tree.children) addBlock(block, 'paragraph')
  return {sections: sections as Section[], passages, objects, references}
}

/** The page that begins before the first word of a passage. */
function openingFolio(passage: Paragraph | Table): number | undefined {
  if (passage.type === 'table') return undefined
  let page: number | undefined
  for (const node of passage.children) {
    if (node.type !== 'textDirective' || (node.name !== 'l' && node.name !== 'folio')) break
    if (node.name === 'folio') page = Number(toFolio(node))
  }
  return page
}

function lastFolio(passage: Node): number | undefined {
  let page: number | undefined
  visit(passage, 'textDirective', (node: Node) => {
    const directive = node as TextDirective
    if (directive.name === 'folio') page = Number(toFolio(directive))
  })
  return page
}

function toFolio(folio: TextDirective): string {
  const [label] = folio.children
  return label?.type === 'text' ? label.value : ''
}
