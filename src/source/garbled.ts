/**
 * Text that the conversion read in the wrong script: Cyrillic taken for Latin, whole
 * paragraphs of it. It is left out and reported, for nothing of it can be cited.
 */
import type {Block} from './blocks.ts'
import {textOf} from './furniture.ts'
import {isHeadingWords} from './heading-words.ts'
import {toPlain} from './plain.ts'

/** Share of a block's words that must look garbled. */
const garbledShare = 0.15
/** Less is enough where garbled text follows. */
const slightShare = 0.1
/** A block of fewer words is judged by its neighbours. */
const fewestWords = 6

export function findGarbled(blocks: readonly Block[]): Set<Block> {
  const garbled = new Set<Block>()
  const judged = blocks.map((block) => ({block, ...judge(textOf(block))}))
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

function judge(text: string): {words: number; share: number} {
  const words = text.match(/[\p{L}\p{M}\p{N}/!]{3,}/gu) ?? []
  const odd = words.filter(isGarbledWord).length
  return {words: words.length, share: words.length === 0 ? 0 : odd / words.length}
}

/**
 * Two scripts in one word, or a capital after a small letter and small letters again.
 *
 * Takes `KazakcTranaarpl`, `perTey`; refuses `McAuliffe`, `COVID`, `iPhone`.
 */
function isGarbledWord(word: string): boolean {
  if (/\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word)) return true
  const turns = word.match(/\p{Ll}(?=\p{Lu})/gu)?.length ?? 0
  const isName =
    /^(?:Mc|Mac|De|La|Van|O)\p{Lu}\p{Ll}+$/u.test(word) || /^\p{Ll}{1,2}\p{Lu}/u.test(word)
  return turns >= 1 && !isName && /\p{Ll}\p{Lu}+\p{L}*/u.test(word)
}
