/** Elements to the tree of structured Markdown: sections, milestones, lists, containers. */
import type {Heading, List, ListItem, Paragraph, PhrasingContent, Root, RootContent} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import {toAttributes, toDirective} from '../../markdown/directive.ts'
import type {Ledger} from '../../model/correction.ts'
import type {Element, HeadingElement, ObjectElement, PassageElement} from '../body/elements.ts'
import {parseInline} from './inline.ts'
import {findLanguage} from '../text/languages.ts'
import {linesOf, type MappedText, toTextNodes} from '../text/mapped-text.ts'
import {insertMilestones, type PageStart} from '../text/milestones.ts'
import {toPlain} from '../text/plain.ts'
import {toTable} from './tables.ts'

export interface AssembleOptions {
  /** Language of the paper. */
  readonly language: string
  readonly pages: readonly PageStart[]
}

interface Assembly extends AssembleOptions {
  readonly ledger: Ledger
  sectionLanguage: string
  /** Page starts that no milestone stands for yet. */
  openPages: PageStart[]
  /** Numbers that are taken, by kind of object. */
  readonly numbers: {figure: Set<number>; table: Set<number>}
}

export function assemble(
  elements: readonly Element[],
  ledger: Ledger,
  options: AssembleOptions,
): Root {
  const assembly: Assembly = {
    ...options,
    ledger,
    sectionLanguage: options.language,
    openPages: [...options.pages],
    numbers: {figure: new Set(), table: new Set()},
  }
  const children: RootContent[] = []
  for (const [index, element] of elements.entries()) {
    if (element.kind === 'heading') {
      children.push(toSection(element, elements.slice(index + 1), assembly))
    } else if (element.kind === 'object') children.push(toContainer(element, assembly))
    else addPassage(children, element, assembly)
  }
  return {type: 'root', children: openWithSection(children)}
}

/** Text before the first heading stands in a section of its own. */
function openWithSection(children: RootContent[]): RootContent[] {
  const [first] = children
  if (!first || first.type === 'heading') return children
  const section = toDirective('section', {id: 's1', role: 'other'})
  return [{type: 'heading', depth: 2, children: [section]}, ...children]
}

function toSection(element: HeadingElement, rest: readonly Element[], assembly: Assembly): Heading {
  const text = element.text ?? firstText(rest)
  const line = text?.lines[0] ?? 1
  const language =
    element.language ??
    (element.text ? findLanguage(element.text.text, assembly.language) : assembly.language)
  assembly.sectionLanguage = language
  const label = element.text
    ? dropStop(unwrapStrong(parseInline(element.text, assembly.ledger.corrections)))
    : []
  const lang = language === assembly.language ? undefined : language
  const section = toDirective('section', {id: `s${String(line)}`, role: element.role, lang}, label)
  const depth = Math.min(6, element.level + 1) as Heading['depth']
  return {type: 'heading', depth, children: [section]}
}

function firstText(rest: readonly Element[]): MappedText | undefined {
  const first = rest.find((element) => element.kind === 'passage')
  return first?.text
}

/** A heading that is bold as a whole is bold because it is a heading. */
function unwrapStrong(nodes: PhrasingContent[]): PhrasingContent[] {
  const [only] = nodes
  const isMarked = nodes.length === 1 && (only?.type === 'strong' || only?.type === 'emphasis')
  return isMarked ? unwrapStrong(only.children) : nodes
}

/** The stop or colon that parts a run-in heading from its text is no part of the title. */
function dropStop(nodes: PhrasingContent[]): PhrasingContent[] {
  const last = nodes.at(-1)
  if (last?.type === 'text' && !/\p{L}\.\p{L}\.$|\betc\.$/u.test(last.value)) {
    last.value = last.value.replace(/(?<=[\p{L}\d)”»])[.:]$/u, '')
  }
  return nodes
}

function addPassage(children: RootContent[], element: PassageElement, assembly: Assembly): void {
  const paragraph = toPassage(element, assembly)
  const last = children.at(-1)
  if (element.form === 'quote') children.push({type: 'blockquote', children: [paragraph]})
  else if (element.form === 'item' || element.form === 'entry') {
    const item: ListItem = {type: 'listItem', spread: false, children: [paragraph]}
    const ordered = element.form === 'entry'
    if (last?.type === 'list' && last.ordered === ordered) last.children.push(item)
    else children.push(toList(ordered, item))
  } else children.push(paragraph)
}

function toList(ordered: boolean, item: ListItem): List {
  const list: List = {type: 'list', ordered, spread: false, children: [item]}
  return ordered ? {...list, start: 1} : {...list, start: null}
}

type PassageParts = Pick<PassageElement, 'text' | 'isMidLine' | 'breaks' | 'display'> & {
  form?: PassageElement['form']
}

function toPassage(element: PassageParts, assembly: Assembly): Paragraph {
  const {text} = element
  const [first, last] = linesOf(text)
  const language = element.display
    ? assembly.sectionLanguage
    : findLanguage(toPlain(text.text), assembly.language)
  const column = text.columns[0] ?? 1
  const label = element.isMidLine ? `${String(first)}p${String(column)}` : String(first)
  const opening = toDirective(
    'l',
    {
      to: last === first ? undefined : last,
      kind: element.form === 'keywords' || element.form === 'display' ? element.form : undefined,
      lang: language === assembly.sectionLanguage ? undefined : language,
    },
    [{type: 'text', value: label}],
  )
  // What looks like emphasis in code is code.
  const parsed = element.display
    ? element.display.flatMap(toBrokenLine)
    : parseInline(text, assembly.ledger.corrections)
  // Bold names are a list's typography; cut at the names' ends, it would only be noise.
  const children = element.form === 'entry' ? parsed.flatMap(dropStrong) : parsed
  const [starts, later] = splitPages(assembly.openPages, last)
  assembly.openPages = later
  const opened = starts.filter(({line}) => line <= first)
  const folios = opened.slice(-1).map(toFolio)
  const marked = insertMilestones(children, element.breaks, starts.slice(opened.length))
  return {type: 'paragraph', children: [opening, ...folios, ...marked]}
}

function toBrokenLine(line: MappedText, index: number): PhrasingContent[] {
  return [...(index === 0 ? [] : [{type: 'break'} as const]), ...toTextNodes(line)]
}

function dropStrong(node: PhrasingContent): PhrasingContent[] {
  return node.type === 'strong' ? node.children : [node]
}

function splitPages(pages: PageStart[], last: number): [PageStart[], PageStart[]] {
  return [pages.filter(({line}) => line <= last), pages.filter(({line}) => line > last)]
}

export function toFolio({folio}: PageStart): PhrasingContent {
  return toDirective('folio', {}, [{type: 'text', value: String(folio)}])
}

function toContainer(element: ObjectElement, assembly: Assembly): ContainerDirective {
  const kind = element.label?.kind ?? 'table'
  const number = takeNumber(assembly.numbers[kind], element.label?.number)
  const id = `${kind === 'figure' ? 'fig' : 'table'}-${String(number)}`
  const children: ContainerDirective['children'] = []
  const whole = {isMidLine: false, breaks: []}
  if (element.caption) children.push(toPassage({...whole, text: element.caption}, assembly))
  else if (element.table) children.push(toBareCaption(element.table.lines[0]))
  if (element.table) children.push(toTable(element.table, assembly.ledger.corrections))
  for (const note of element.notes) children.push(toPassage({...whole, text: note}, assembly))
  return {type: 'containerDirective', name: kind, attributes: toAttributes({id, number}), children}
}

/** The place of a table that has no caption: its first line, and no words. */
function toBareCaption(line: number): Paragraph {
  return {
    type: 'paragraph',
    children: [toDirective('l', {}, [{type: 'text', value: String(line)}])],
  }
}

/** The number that the caption gives, else the next that is free. */
function takeNumber(taken: Set<number>, wanted: number | undefined): number {
  let number = wanted ?? 1
  while (taken.has(number)) number++
  taken.add(number)
  return number
}
