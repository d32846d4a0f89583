/** Where the front matter ends and the text begins. */
import type {PaperFile} from '../../model/paper.ts'
import type {Block, TextBlock} from '../blocks/block.ts'
import {findHeadingRole} from '../signs/heading-words.ts'
import {isKeywordsLine} from '../signs/keywords.ts'
import {endsSentence, toLetters, toPlain} from '../text/plain.ts'
import {findRunInHeading} from '../signs/run-in-headings.ts'

/** Shorter blocks are no prose of an abstract, unless they open with a label such as "Methods:". */
const shortestAbstract = 160
/** The first shared heading that is no abstract's; without an abstract, the first prose before it. */
export function findBodyStart(blocks: readonly Block[], file: PaperFile): number {
  const index = blocks.findIndex((block) => {
    const role = roleOf(block) ?? runInRoleOf(block)
    return role !== undefined && role !== 'abstract'
  })
  const end = index === -1 ? blocks.length : index
  const opening = blocks.slice(0, end)
  const isFramed = opening.some(
    (block) =>
      roleOf(block) === 'abstract' ||
      (block.kind === 'text' && isKeywordsLine(toPlain(block.text.text))),
  )
  if (isFramed) return end
  // Prose between the title and the first heading is an abstract; so much of it is the text itself.
  const title = opening.findIndex(
    (block) => block.kind === 'text' && isPartOfTitle(toPlain(block.text.text), file),
  )
  const prose = opening.flatMap((block, at) =>
    at > title && block.kind === 'text' && isAbstractProse(block) ? [at] : [],
  )
  return prose.length > longestBareAbstract ? prose[0]! : end
}

/** An abstract without a heading has no more paragraphs than these. */
const longestBareAbstract = 2

/** A line of the title that the record gives: titles are broken over lines. */
export function isPartOfTitle(plain: string, file: PaperFile): boolean {
  const letters = toLetters(plain)
  return (
    letters.length >= shortestTitlePart &&
    file.title !== undefined &&
    toLetters(file.title).includes(letters)
  )
}
const shortestTitlePart = 10

export function roleOf(block: Block): string | undefined {
  if (block.kind !== 'text' || block.text.text.length > 120) return undefined
  const plain = toPlain(block.text.text)
  const reading = findHeadingRole(plain)
  if (!reading || /[,;]$/.test(plain) || !/^[\p{Lu}\p{N}]/u.test(plain)) return undefined
  return reading.isWhole || block.depth !== undefined ? reading.role : undefined
}

/** The role of a heading that opens a paragraph: `Introduction. The valley lies …`. */
function runInRoleOf(block: Block): string | undefined {
  const heading = block.kind === 'text' ? findRunInHeading(block.text.text) : undefined
  return heading?.sign === 'words' ? findHeadingRole(toPlain(heading.title))?.role : undefined
}

export function isAbstractProse(block: TextBlock): boolean {
  const plain = toPlain(block.text.text)
  if (block.depth !== undefined || isKeywordsLine(plain) || roleOf(block) !== undefined)
    return false
  const isLabelled = /^\p{Lu}[\p{L} ]{2,30}:\s/u.test(plain) && endsSentence(plain)
  return plain.length >= shortestAbstract ? endsSentence(plain) : isLabelled
}
