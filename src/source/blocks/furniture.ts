/**
 * What a page carries besides its text: running headers, page numbers, and pieces that
 * the conversion printed twice.
 */
import type {LeftOutReason} from '../../model/correction.ts'
import type {PaperFile} from '../../model/paper.ts'
import type {Block} from './block.ts'
import {linesOfBlock, textOf} from './block-lines.ts'
import {isRule} from '../signs/footnotes.ts'
import {isOffer} from '../signs/imprint.ts'
import {isHeaderLine, isRecurring, toShape} from '../signs/furniture-shape.ts'
import {findIssueNumbers, readMasthead} from '../signs/masthead.ts'
import {toLetters, toPlain} from '../text/plain.ts'
import type {PageEdges} from './pages.ts'

/**
 * @param known the record of the paper, whose names and title a page's header may repeat
 * @param edges lines at the edges of pages, where these are known
 */
export function findFurniture(
  blocks: readonly Block[],
  known: PaperFile,
  edges: PageEdges | undefined,
): Map<Block, LeftOutReason> {
  const found = new Map<Block, LeftOutReason>()
  const head = toLetters(blocks.slice(0, mostHead).map(textOf).join(' '))
  const byShape = Map.groupBy(blocks, (block) => toShape(textOf(block)))
  // On two pages a line is a header where it stands over all else, and nowhere besides.
  const isTop = (block: Block) =>
    byShape
      .get(toShape(textOf(block)))!
      .every((same) => isOneLine(same) && edges?.get(linesOfBlock(same)[0]) === 'top')
  for (const [index, block] of blocks.entries()) {
    const text = textOf(block)
    const [first, last] = linesOfBlock(block)
    if (block.kind === 'table' && block.isContents) {
      found.set(block, 'page-furniture')
      continue
    }
    if (isOneLine(block) && isOffer(text)) {
      found.set(block, 'masthead')
      continue
    }
    if (edges && !(edges.has(first) && edges.has(last))) {
      if (isImage(text) || isRule(text)) found.set(block, 'page-furniture')
      continue
    }
    const times = byShape.get(toShape(text))?.length ?? 0
    const isAtEdge = edges !== undefined && isOneLine(block)
    if (isPageNumber(text) || isImage(text) || isRule(text)) found.set(block, 'page-furniture')
    else if (isOneLine(block) && isHeaderLine(text)) found.set(block, 'running-header')
    else if (isRecurring(text, isTop(block) ? times + 1 : times)) found.set(block, 'running-header')
    else if (
      isAtEdge &&
      isBesideVolume(blocks, index) &&
      (isVolume(text) || (text === text.toUpperCase() && text.length <= longestJournal))
    )
      found.set(block, 'running-header')
    else if (isAtEdge && /^©\s?\p{L}/u.test(text)) found.set(block, 'page-furniture')
    else if (isOneLine(block) && isBesideFolio(blocks, index) && isPageLine(text, known, head))
      found.set(block, 'running-header')
    else if (
      isOneLine(block) &&
      isJournalLineAgain(text, blocks.slice(0, Math.min(index, mostHead)))
    )
      found.set(block, 'running-header')
    else if (isTailOf(text, blocks.slice(0, index).findLast(isTextBlock)))
      found.set(block, 'repeated')
  }
  return found
}

/** What runs over two lines is a header with text behind it, and must not be left out. */
function isOneLine(block: Block): boolean {
  const [first, last] = linesOfBlock(block)
  return first === last
}

const isTextBlock = (block: Block) => block.kind === 'text'

function isPageNumber(text: string): boolean {
  return /^[-–—\s]*\d{1,4}[-–—\s]*$/.test(text)
}

const isBesideFolio = (blocks: readonly Block[], index: number) =>
  [index - 1, index + 1].some((at) => blocks[at] !== undefined && isPageNumber(textOf(blocks[at])))

/** `[Vol. 41:211`, `2024]`: what a running header gives of the journal, set apart. */
const isVolume = (text: string) =>
  /^\[?vol(?:ume|\.)?\s?\d+[\d:\s()–-]*\]?$|^\[?(?:1[89]|20)\d\d\]$/iu.test(text.trim())

const isBesideVolume = (blocks: readonly Block[], index: number) =>
  [index - 1, index, index + 1].some((at) => blocks[at] && isVolume(textOf(blocks[at])))

const longestJournal = 60

const longestPageLine = 120
/** The title stands in one of the first blocks. */
const mostHead = 12
const shortestPart = 15
/** `A. Marsh, P. Reed. Rivers of the north`: names with initials, and how the title begins. */
const namesThenTitle =
  /^(?:(?:\p{Lu}\.\s?){1,2}\p{Lu}[\p{L}’'-]+|\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}\.){1,2})(?:,\s[^.]+(?:\.[^.]+){0,8}|\set al)?[.:/]\s(.+)$/u

/** The line of the journal over the paper, once more. */
const isJournalLineAgain = (text: string, above: readonly Block[]) =>
  readMasthead(text) !== undefined &&
  toLetters(above.map(textOf).join(' ')).includes(toLetters(text))

/** What stands beside a page's number and repeats the journal, or the authors with the title. */
function isPageLine(text: string, {title = '', authors = []}: PaperFile, head: string): boolean {
  if (text.length > longestPageLine || /[.!?;:]$/.test(text.trim())) return false
  // A journal's name with its year and number: `Bulletin of Rivers. 2019. No. 2 (58)`.
  if (/\p{L}{4}/u.test(text) && findIssueNumbers(text)?.numbers.year !== undefined) return true
  const [, own = ''] = namesThenTitle.exec(text) ?? []
  if (toLetters(own).length >= shortestPart && head.includes(toLetters(own))) return true
  const names = authors.flatMap(({family}) => (text.includes(family) ? [family] : []))
  const rest = names.reduce((left, family) => left.replace(family, ''), text)
  const letters = toLetters(rest.replace(/(?<!\p{L})\p{Lu}\p{Ll}?\./gu, ''))
  return letters.length >= shortestPart && toLetters(title).startsWith(letters)
}

/** A picture that the conversion cut out and left no more than a link to. */
function isImage(text: string): boolean {
  return /^(?:!\[[^\]]{0,200}\]\([^)]{0,300}\)\s?)+$/.test(text.trim())
}

/** One word that the text before it ends with: the tail of a broken address, printed again. */
function isTailOf(text: string, before: Block | undefined): boolean {
  const word = toPlain(text)
  if (!before || word.length < 8 || /\s/.test(word)) return false
  return textOf(before)
    .replace(/[>)\].]+$/, '')
    .endsWith(word)
}
