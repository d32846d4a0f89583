/** Whether a block goes on with the passage before it, or is an item of its list. */
import type {TextBlock} from '../blocks/block.ts'
import type {PassageElement} from './elements.ts'
import {countWords} from '../text/plain.ts'

const functionWord =
  /(?:^|\s)(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|as|that|which|is|are|was|were|has|have|its|their|this|into|than|between|и|в|на|с|по|для|от|из|о|что|мен|және)$/iu
/** Paragraphs as long as this do not end without a mark unless something cut them. */
const longText = 120

/** Whether a text goes on with a passage that breaks off. */
export function continues(last: PassageElement, text: string, isItem: boolean): boolean {
  const before = last.text.text.trimEnd()
  const isCut = before.length >= longText || functionWord.test(before) || /[-\u00AD,]$/.test(before)
  const startsInside = /^["'“«]?[\p{Ll}]|^[([)\]%]/u.test(text)
  if (isItem || (/[)\]]$/.test(before) && !startsInside)) return false
  if (last.form === 'item') return startsInside || (isCut && countWords(before) > 3)
  return startsInside || isCut
}

/** `Bees: 40 hives (8 %).`: a short line that names a thing and says one of it. */
const labelled = /^\p{Lu}[^.:;]{1,60}:\s[^:]{1,100}$/u

/** An item whose bullet the conversion lost: between items, or after a colon, shaped like one. */
export function isBareItem(
  text: string,
  last: PassageElement | undefined,
  next: TextBlock | undefined,
): boolean {
  const before = last?.text.text.trimEnd() ?? ''
  if (
    last?.form === 'item' &&
    (/[;,]$/.test(before) || (labelled.test(before) && labelled.test(text)))
  ) {
    return true
  }
  if (last?.form !== 'paragraph' || !before.endsWith(':') || !next) return false
  return /;$/.test(text.trimEnd()) || (labelled.test(text) && labelled.test(next.text.text))
}
