/** Which blocks of the body are headings, and of what level. */
import type {Role} from '../../model/paper.ts'
import type {TextBlock} from '../blocks/block.ts'
import {findCaption} from '../signs/captions.ts'
import {findHeadingNumber, findHeadingRole, toOrdinal} from '../signs/heading-words.ts'
import {countWords, endsSentence, toPlain} from '../text/plain.ts'

export interface Heading {
  readonly level: number
  /** `undefined` where the words say nothing: the section is then as the one it stands in. */
  readonly role: Role | undefined
}

export interface HeadingContext {
  /** Whether it stands among references or authors, each of which may look like a heading. */
  readonly isList: boolean
  /** Whether the text before is complete. */
  readonly isAfterFullText: boolean
  readonly next: TextBlock | undefined
  /** Number of the section before, and of the list item right before it. */
  readonly lastSection: number
  readonly lastItem: number
  /** Depth of Markdown headings that are sections of the paper. */
  readonly baseDepth: number
}

const longestHeading = 200
const mostWords = 15
/** A bare line is a heading only over a paragraph of this length. */
const shortestParagraph = 100

export function findHeading(block: TextBlock, context: HeadingContext): Heading | undefined {
  const plain = toPlain(block.text.text)
  if (plain.length > longestHeading || /,$/.test(plain) || findCaption(plain)?.isSure)
    return undefined
  const reading = findHeadingRole(plain)
  const number = findHeadingNumber(plain)
  const level = number === undefined ? undefined : number.split('.').length
  if (block.depth !== undefined) {
    return {level: level ?? Math.max(1, block.depth - context.baseDepth + 1), role: reading?.role}
  }
  if (!/^[\p{Lu}\p{N}]/u.test(plain) || !isTitle(plain)) return undefined
  if (reading?.isWhole && !/[;]$/.test(plain)) return {level: level ?? 1, role: reading.role}
  if (context.isList || endsSentence(plain) || countWords(plain) > mostWords) return undefined
  if (level !== undefined && level > 1) return {level, role: reading?.role}
  const ordinal = toOrdinal(number)
  const isNext = ordinal === context.lastSection + 1 && ordinal !== context.lastItem + 1
  if (!isNext && !opensParagraph(context.next)) return undefined
  if (number !== undefined) return {level: level ?? 1, role: reading?.role}
  if (!context.isAfterFullText || !/^\p{Lu}/u.test(plain) || /\d{4}|[@/<]/.test(plain))
    return undefined
  return {level: reading ? 1 : 2, role: reading?.role}
}

/** Marks of an axis, heads of columns and pieces of formulas stand on lines of their own too. */
function isTitle(plain: string): boolean {
  return /\p{L}{3}/u.test(plain) && !/^0|\s{3}|\|/.test(plain)
}

function opensParagraph(next: TextBlock | undefined): boolean {
  const text = next?.text.text ?? ''
  return text.length >= shortestParagraph && /^[*"“«(]{0,2}\p{Lu}/u.test(text)
}
