import type {Element, ElementContent} from 'hast'
import type {BlockContent, DefinitionContent, ListItem, Paragraph, RootContent} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import {toString} from 'mdast-util-to-string'
import {toElement} from './element.ts'
import {type OpenedPassage, openPassage, toPassageElement} from './passage.ts'
import {type ToEntryId, toPhrasing} from './phrasing.ts'
import {toTableElement} from './table.ts'

/** What the editor says beside the blocks of a paper. */
export interface BlockNotes {
  readonly toEntryId: ToEntryId
  /** Under a reference: where it is cited. */
  readonly toReferenceNote: (referenceId: string) => ElementContent[]
  /** Under a figure or table: what the source lacks, and the way to its own page. */
  readonly toFigureNote: (figureId: string) => ElementContent[]
  /** In the margin of a passage: what else is said of what it says. */
  readonly toMargin: (passageId: string) => readonly ElementContent[]
}

/** The blocks of a section as HTML. */
export function toBlocks(
  blocks: readonly (RootContent | BlockContent | DefinitionContent)[],
  notes: BlockNotes,
): Element[] {
  return blocks.map((block) => toBlock(block, notes))
}

function toBlock(block: RootContent, notes: BlockNotes): Element {
  switch (block.type) {
    case 'paragraph':
      return toParagraph(block, notes)
    case 'blockquote':
      return toElement('blockquote', {className: ['quoted']}, ...toBlocks(block.children, notes))
    case 'list':
      return block.ordered
        ? toElement('ol', {className: ['refs']}, ...toItems(block.children, notes))
        : toElement('ul', {className: ['items'], role: 'list'}, ...toItems(block.children, notes))
    case 'containerDirective':
      return toFigure(block, notes)
    default:
      throw new Error(`Unexpected \`${block.type}\` in a section, expected a passage`)
  }
}

function toParagraph(paragraph: Paragraph, notes: BlockNotes): Element {
  const passage = openPassage(paragraph)
  const classes = passage.kind === undefined ? [] : [passage.kind]
  const margin = notes.toMargin(passage.id ?? '')
  return toPassageElement(passage, toPhrasing(passage.text, notes.toEntryId), {classes, margin})
}

function toItems(items: readonly ListItem[], notes: BlockNotes): Element[] {
  return items.map((item, index) => toItem(item, index, notes))
}

function toItem(item: ListItem, index: number, notes: BlockNotes): Element {
  const [first, ...rest] = item.children
  if (first?.type !== 'paragraph') return toElement('li', {}, ...toBlocks(item.children, notes))
  const passage = openPassage(first)
  const reference = passage.text.find(
    (node) => node.type === 'textDirective' && node.name === 'ref',
  )
  if (reference?.type === 'textDirective') {
    const id = reference.attributes?.['id'] ?? ''
    const entry = toPhrasing(reference.children, notes.toEntryId)
    return toEntry(passage, id, index + 1, [...entry, ...notes.toReferenceNote(id)])
  }
  const body = [...toPhrasing(passage.text, notes.toEntryId), ...toBlocks(rest, notes)]
  const classes = ['list-item', hasOwnMarker(toString(passage.text)) ? 'marked' : 'unmarked']
  const margin = notes.toMargin(passage.id ?? '')
  return toPassageElement(passage, body, {tagName: 'li', classes, margin})
}

/** Whether an item says itself which it is: `1) …`, `a) …`, `3 …`. Others were bullets and dashes. */
function hasOwnMarker(text: string): boolean {
  return /^(?:(?:\d{1,3}|\p{L})[.)]|\d{1,3}\s)/u.test(text)
}

function toEntry(
  passage: OpenedPassage,
  id: string,
  number: number,
  entry: readonly ElementContent[],
): Element {
  return toElement(
    'li',
    {className: ['entry'], id, lang: passage.language},
    toElement(
      'a',
      {
        className: ['permalink'],
        id: passage.id,
        href: `#${id}`,
        ariaLabel: `${number}: link to this entry`,
      },
      String(number),
    ),
    toElement('div', {}, ...entry),
  )
}

function toFigure(figure: ContainerDirective, notes: BlockNotes): Element {
  const [caption, ...rest] = figure.children
  if (caption?.type !== 'paragraph') throw new Error('Unexpected figure without a caption')
  const passage = openPassage(caption)
  const id = figure.attributes?.['id'] ?? ''
  const captionId = `${id}-caption`
  const table = rest.find((block) => block.type === 'table')
  const sources = rest.filter((block) => block.type === 'paragraph')
  const captionElement = toElement(
    'figcaption',
    {id: captionId},
    ...toPhrasing(passage.text, notes.toEntryId),
  )
  const plate = toElement(
    'figure',
    {className: ['plate'], id},
    captionElement,
    ...(table ? [toTableElement(table, captionId, notes.toEntryId)] : []),
    ...sources.map((source) => toSourceNote(source, notes.toEntryId)),
    ...notes.toFigureNote(id),
  )
  return toPassageElement(passage, [plate], {classes: ['wide']})
}

/** Whence the author has a figure or table. */
function toSourceNote(paragraph: Paragraph, toEntryId: ToEntryId): Element {
  const {id, language, text} = openPassage(paragraph)
  return toElement(
    'p',
    {className: ['source-note'], id, lang: language},
    ...toPhrasing(text, toEntryId),
  )
}
