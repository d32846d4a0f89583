/**
 * Text that the conversion read in the wrong script: Cyrillic taken for Latin, whole
 * paragraphs of it. It is left out and reported, for nothing of it can be cited.
 */
import type {Block} from './block.ts'
import {textOf} from './block-lines.ts'
import {isHeadingWords} from '../signs/heading-words.ts'
import {toPlain} from '../text/plain.ts'

/** Share of a block's words that must look garbled. */
const garbledShare = 0.15
/** Less is enough where garbled text follows. */
const slightShare = 0.1
/** A block of fewer words is judged by its neighbours. */
const fewestWords = 6

export function findGarbled(blocks: readonly Block[]): Set<Block> {
  const garbled = new Set<Block>()
  const texts = blocks.map((block) => textOf(block))
  const isRare = findRare(texts)
  const judged = blocks.map((block, index) => ({block, ...judge(texts[index] ?? '', isRare)}))
  for (const {block, words, share} of judged) {
    if (words >= fewestWords && share >= garbledShare) garbled.add(block)
  }
  // Names, titles and headings among garbled text are too short to be judged alone.
  for (const [index, {block, words, share}] of [...judged.entries()].toReversed()) {
    const [before, after] = [judged[index - 1]?.block, judged[index + 1]?.block]
    const isUnder = before !== undefined && garbled.has(before) && share > slightShare
    const isOver =
      after !== undefined && garbled.has(after) && (words < fewestWords || share > slightShare)
    if (isUnder || (isOver && !isHeadingWords(toPlain(textOf(block))))) garbled.add(block)
  }
  return garbled
}

function judge(text: string, isRare: (word: string) => boolean): {words: number; share: number} {
  const words = text.match(/[\p{L}\p{M}\p{N}/!]{3,}/gu) ?? []
  const mixed = words.filter(isMixed).length
  // Names of things have capitals inside and come again; code is full of them.
  const isProse = (text.match(/[(){}=<>_\\"$|%#]/g)?.length ?? 0) < text.length * mostSigns
  const turned = isProse ? words.filter((word) => isTurned(word) && isRare(word)).length : 0
  const odd = mixed + turned
  return {words: words.length, share: words.length === 0 ? 0 : odd / words.length}
}

/** Share of code's signs in prose. */
const mostSigns = 0.03
const mostTimes = 2

function findRare(texts: readonly string[]): (word: string) => boolean {
  const times = new Map<string, number>()
  for (const text of texts) {
    for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}/!]{3,}/gu)) {
      times.set(word, (times.get(word) ?? 0) + 1)
    }
  }
  return (word) => (times.get(word) ?? 0) <= mostTimes
}

/** Two scripts in one word; a Latin i for the Ukrainian one is still read well. */
function isMixed(word: string): boolean {
  return /\p{Script=Latin}/u.test(word.replace(/i/gi, '')) && /\p{Script=Cyrillic}/u.test(word)
}

/**
 * A capital after a small letter and small letters again.
 *
 * Takes `KazakcTranaarpl`, `perTey`; refuses `McAuliffe`, `COVID`, `iPhone`.
 */
function isTurned(word: string): boolean {
  const isName =
    /^(?:Mc|Mac|De|La|Van|O)\p{Lu}\p{Ll}+$/u.test(word) || /^\p{Ll}{1,2}\p{Lu}/u.test(word)
  return !isName && /\p{Ll}\p{Lu}/u.test(word)
}
