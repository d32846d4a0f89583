/** Whether a block goes on with the passage before it, or is an item of its list. */
import type {TextBlock} from './blocks.ts'
import type {PassageElement} from './elements.ts'
import {countWords} from './plain.ts'

const functionWord =
  /(?:^|\s)(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|as|that|which|is|are|was|were|has|have|its|their|this|into|than|between|и|в|на|с|по|для|от|из|о|что|мен|және)$/iu
/** Paragraphs as long as this do not end without a mark unless something cut them. */
const longText = 120

/** Whether a text goes on with a passage that breaks off. */
export function continues(last: PassageElement, text: string, isItem: boolean): boolean {
  const before = last.text.text.trimEnd()
  const isCut = before.length >= longText || functionWord.test(before) || /[-,]$/.test(before)
  const startsInside = /^["'“«]?[\p{Ll}]|^[([)\]%]/u.test(text)
  if (isItem || (/[)\]]$/.test(before) && !startsInside)) return false
  if (last.form === 'item') return startsInside || (isCut && countWords(before) > 3)
  return startsInside || isCut
}

/** An item whose bullet the conversion lost: between items, or after a colon, ended like one. */
export function isBareItem(
  text: string,
  last: PassageElement | undefined,
  next: TextBlock | undefined,
): boolean {
  if (!last) return false
  const isInList = last.form === 'item' && /[;,]$/.test(last.text.text.trimEnd())
  if (isInList) return true
  const isFirst = last.form === 'paragraph' && last.text.text.trimEnd().endsWith(':')
  return isFirst && /;$/.test(text.trimEnd()) && next !== undefined
}
