/**
 * Blocks to the elements of a paper, in order: headings, passages, figures and tables,
 * entries of reference lists. Here a paragraph that a page, column, figure or running
 * header had split becomes one again.
 */
import type {Ledger} from '../../model/correction.ts'
import type {Role} from '../../model/paper.ts'
import type {Block, TableBlock, TextBlock} from '../blocks/block.ts'
import {type CaptionLabel, findCaption, isObjectNote} from '../signs/captions.ts'
import {type AbstractGroup, type FrontMatter, holdsBlock} from '../front/front-matter.ts'
import {findBaseDepth, findNext, hasPhraseHeadings} from './body-ways.ts'
import {continues, isBareItem} from './continuation.ts'
import type {Element, PassageElement} from './elements.ts'
import {findFootnote} from '../signs/footnotes.ts'
import {findHeadingNumber, findHeadingRole, toOrdinal} from '../signs/heading-words.ts'
import {findHeading} from './headings.ts'
import {splitInlineList} from './inline-lists.ts'
import {joinTexts, toCorrection} from '../text/joining.ts'
import {findListMarker} from '../signs/list-markers.ts'
import {type MappedText, sliceText, trimText} from '../text/mapped-text.ts'
import {endsSentence, toPlain} from '../text/plain.ts'
import {endsList, opensList, readEntries} from './reference-list.ts'
import {findRunInHeading} from '../signs/run-in-headings.ts'

interface Reading {
  readonly elements: Element[]
  readonly lexicon: ReadonlySet<string>
  readonly ledger: Ledger
  /** Depth of Markdown headings that are sections of the paper. */
  readonly baseDepth: number
  /** Whether bare noun phrases open paragraphs as headings: only where several do. */
  readonly hasPhraseHeadings: boolean
  role: Role
  entries: MappedText[]
  lastSection: number
  /** Number of the last note at the foot of a page. */
  lastNote: number
}

/** Shorter text that breaks off is a scrap of a drawing: no caption goes on with it. */
const shortestText = 30
/** Notes whose numbers may be missing between two. */
const mostMissed = 3

export function readBody(
  blocks: readonly Block[],
  front: FrontMatter,
  lexicon: ReadonlySet<string>,
  ledger: Ledger,
): Element[] {
  const reading: Reading = {
    elements: [],
    lexicon,
    ledger,
    baseDepth: findBaseDepth(blocks),
    hasPhraseHeadings: hasPhraseHeadings(blocks, front),
    role: 'other',
    entries: [],
    lastSection: 0,
    lastNote: 0,
  }
  for (const [index, block] of blocks.entries()) {
    if (front.taken.has(block) || front.leftOut.has(block)) continue
    const group = front.abstracts.find((abstract) => holdsBlock(abstract, block))
    if (block.kind === 'table') readTable(block, reading)
    else if (group) readAbstractBlock(group, block, reading)
    else {
      if (reading.role === 'references' && endsList(blocks, index)) {
        closeEntries(reading)
        reading.role = 'other'
      }
      if (reading.role !== 'references' && opensList(blocks, index)) {
        reading.role = 'references'
        reading.elements.push({kind: 'heading', text: undefined, level: 1, role: 'references'})
      }
      readText(block, findNext(blocks, index, front), reading)
    }
  }
  closeEntries(reading)
  return reading.elements
}

function readAbstractBlock(group: AbstractGroup, block: TextBlock, reading: Reading): void {
  const isFirst = block === (group.heading ?? group.paragraphs[0] ?? group.keywords)
  const label = isFirst ? findAbstractLabel(block) : 0
  if (isFirst) {
    closeEntries(reading)
    reading.role = 'abstract'
    const text = group.heading?.text ?? (label > 0 ? sliceText(block.text, 0, label) : undefined)
    const {language} = group
    reading.elements.push({kind: 'heading', text, level: 1, role: 'abstract', language})
  }
  if (block === group.heading) return
  const form = block === group.keywords ? 'keywords' : 'paragraph'
  pushPassage(reading, form, sliceText(block.text, label), label > 0)
}

/** Length of a label "Abstract." that opens the abstract's first paragraph. */
function findAbstractLabel(block: TextBlock): number {
  const heading = findRunInHeading(block.text.text)
  if (!heading || findHeadingRole(toPlain(heading.title))?.role !== 'abstract') return 0
  return heading.length
}

function readTable(table: TableBlock, reading: Reading): void {
  const last = reading.elements.at(-1)
  if (last?.kind === 'object' && last.label?.kind !== 'figure' && !last.table) last.table = table
  else
    reading.elements.push({kind: 'object', label: undefined, caption: undefined, table, notes: []})
}

function readText(block: TextBlock, next: TextBlock | undefined, reading: Reading): void {
  if (block.display && reading.role !== 'references') {
    const {text, display} = block
    reading.elements.push({
      kind: 'passage',
      form: 'display',
      text,
      display,
      isMidLine: false,
      breaks: [],
    })
    return
  }
  const plain = toPlain(block.text.text)
  const note = reading.role === 'references' ? undefined : findFootnote(block.text.text)
  if (
    note === 0 ||
    (note !== undefined && note > reading.lastNote && note <= reading.lastNote + mostMissed)
  ) {
    reading.lastNote = Math.max(note, reading.lastNote)
    pushPassage(reading, 'note', block.text)
    return
  }
  const last = reading.elements.at(-1)
  const before = findUnfinished(reading)
  const label = findCaption(plain)
  if (
    reading.role !== 'references' &&
    label &&
    (label.isSure || !before || before.text.text.length < shortestText)
  ) {
    readCaption(block, label, reading)
    return
  }
  if (last?.kind === 'object' && isObjectNote(plain)) {
    last.notes.push(block.text)
    return
  }
  const isList = reading.role === 'references' || reading.role === 'about-authors'
  const heading = findHeading(block, {
    isList,
    isAfterFullText: !before,
    next,
    lastSection: reading.lastSection,
    lastItem: lastOrdinal(lastPassage(reading)),
    baseDepth: reading.baseDepth,
  })
  if (heading) {
    pushHeading(reading, block.text, heading.level, heading.role)
    return
  }
  if (reading.role === 'references') reading.entries.push(block.text)
  else if (!readRunIn(block, reading)) readPassage(block, next, reading)
}

function readCaption(block: TextBlock, label: CaptionLabel, reading: Reading): void {
  const last = reading.elements.at(-1)
  const isUnderTable = last?.kind === 'object' && !last.label && label.kind === 'table'
  const table = isUnderTable ? last.table : undefined
  if (isUnderTable) reading.elements.pop()
  reading.elements.push({
    kind: 'object',
    label,
    caption: block.text,
    ...(table && {table}),
    notes: [],
  })
}

function pushHeading(
  reading: Reading,
  text: MappedText,
  level: number,
  role: Role | undefined,
): void {
  closeEntries(reading)
  reading.lastSection = toOrdinal(findHeadingNumber(toPlain(text.text))) ?? reading.lastSection
  const isSub = level > 1 && role === undefined
  const isLate = role === 'abstract' && reading.elements.some(isBodyHeading)
  reading.role = isLate ? 'conclusion' : (role ?? (isSub ? reading.role : 'other'))
  reading.elements.push({kind: 'heading', text: trimText(text), level, role: reading.role})
}

/** A heading of the text itself: a summary behind one is no abstract. */
const isBodyHeading = (element: Element) =>
  element.kind === 'heading' && element.role !== 'abstract' && element.role !== 'front-matter'

function readRunIn(block: TextBlock, reading: Reading): boolean {
  if (reading.role === 'about-authors' || findUnfinished(reading)) return false
  const heading = findRunInHeading(block.text.text)
  if (!heading || (heading.sign === 'phrase' && !reading.hasPhraseHeadings)) return false
  const title = trimText(sliceText(block.text, 0, heading.titleLength))
  const reads = findHeadingRole(toPlain(title.text))
  pushHeading(
    reading,
    title,
    heading.sign === 'words' ? 1 : 2,
    reads?.isWhole ? reads.role : undefined,
  )
  pushPassage(reading, 'paragraph', sliceText(block.text, heading.length), true)
  return true
}

function readPassage(block: TextBlock, next: TextBlock | undefined, reading: Reading): void {
  const last = lastPassage(reading)
  const isAmidList = last?.form === 'item' && /[;,]$/.test(last.text.text)
  const marker = findListMarker(block.text.text, {after: lastOrdinal(last), isAmidList})
  const before = reading.elements.at(-1)
  const isBehindDisplay =
    before?.kind === 'passage' &&
    before.form === 'display' &&
    /^["“(]?\p{Lu}/u.test(block.text.text)
  const goesOn =
    last &&
    !isBehindDisplay &&
    findUnfinished(reading) === last &&
    continues(last, block.text.text, marker !== undefined)
  if (last && goesOn && (!block.isQuote || last.form === 'quote')) {
    joinToPassage(last, block.text, reading)
    return
  }
  if (block.isQuote) {
    pushPassage(reading, 'quote', block.text)
    return
  }
  const isItem = marker !== undefined || isBareItem(block.text.text, last, next)
  const text = sliceText(block.text, marker?.bullet ?? 0)
  for (const part of splitInlineList(text, isItem)) {
    pushPassage(reading, part.isItem ? 'item' : 'paragraph', part.text, part.isMidLine)
  }
}

/** The number of a numbered item, which tells that a bare number after it is a marker. */
function lastOrdinal(last: PassageElement | undefined): number {
  const found = last?.form === 'item' ? /^\d{1,2}/.exec(last.text.text)?.[0] : undefined
  return found === undefined ? 0 : Number(found)
}

/** Figures, formulas and notes at the foot of the page stand between the halves of a passage. */
function lastPassage(reading: Reading): PassageElement | undefined {
  const last = reading.elements.findLast(
    (element) =>
      element.kind === 'heading' ||
      (element.kind === 'passage' && element.form !== 'note' && element.form !== 'display'),
  )
  return last?.kind === 'passage' ? last : undefined
}

/** The passage before, if its text breaks off. */
function findUnfinished(reading: Reading): PassageElement | undefined {
  const last = lastPassage(reading)
  if (!last || last.form === 'keywords' || endsSentence(last.text.text)) return undefined
  return last
}

function joinToPassage(last: PassageElement, text: MappedText, reading: Reading): void {
  const {corrections} = reading.ledger
  const [before, after] = [last.text, trimText(text)]
  const count = corrections.length
  last.text = joinTexts([before, after], reading.lexicon, corrections)
  last.breaks.push(after.lines[0] ?? 1)
  if (corrections.length === count) corrections.push(toCorrection(before, after, '', ' ', 'join'))
}

function pushPassage(
  reading: Reading,
  form: PassageElement['form'],
  text: MappedText,
  isMidLine = false,
): void {
  reading.elements.push({kind: 'passage', form, text: trimText(text), isMidLine, breaks: []})
}

/** A reference list ends where the next heading begins. */
function closeEntries(reading: Reading): void {
  const {entries, markers} = readEntries(
    reading.entries,
    reading.lexicon,
    reading.ledger.corrections,
  )
  reading.ledger.markers.push(...markers)
  reading.entries = []
  for (const {text, isMidLine, breaks} of entries) {
    reading.elements.push({kind: 'passage', form: 'entry', text, isMidLine, breaks: [...breaks]})
  }
}
