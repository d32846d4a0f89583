/**
 * Items of a list that stand on one line: `… the following: 1) …; 2) …; 3) ….`, or a
 * numbered item that runs on into the next.
 */
import {findListMarker} from '../signs/list-markers.ts'
import {type MappedText, sliceText, trimText} from '../text/mapped-text.ts'

export interface InlineItem {
  readonly text: MappedText
  readonly isItem: boolean
  readonly isMidLine: boolean
}

/** Split a text at its own list markers; a text without such a list comes back whole. */
export function splitInlineList(source: MappedText, isItem: boolean): InlineItem[] {
  const starts = isItem ? findFollowingItems(source.text) : findItemsAfterColon(source.text)
  if (starts.length === 0) return [{text: source, isItem, isMidLine: false}]
  const bounds = [0, ...starts]
  return bounds.map((start, index) => ({
    text: trimText(sliceText(source, start, bounds[index + 1])),
    isItem: isItem || index > 0,
    isMidLine: index > 0,
  }))
}

/** In an item `n …`: where `; n+1 …` begins. */
function findFollowingItems(text: string): number[] {
  const first = findListMarker(text, {
    after: Number(/^\d{1,2}/.exec(text)?.[0] ?? Number.NaN) - 1,
  })?.ordinal
  return first === undefined
    ? []
    : findSequence(text, 0, Number(first) + 1, text.startsWith(`${first})`) ? ')' : '')
}

/** After a colon: `1) …; 2) …`, two items at least, every one but the last ended by a semicolon. */
function findItemsAfterColon(text: string): number[] {
  const opening = /:\s+(?=1\)\s)/.exec(text)
  if (!opening) return []
  const first = opening.index + opening[0].length
  const rest = findSequence(text, first, 2, ')')
  return rest.length === 0 ? [] : [first, ...rest]
}

function findSequence(text: string, from: number, next: number, bracket: string): number[] {
  const starts: number[] = []
  let at = from
  for (let number = next; ; number++) {
    const marker = `; ${String(number)}${bracket} `
    const found = text.indexOf(marker, at)
    if (found === -1) return starts
    starts.push(found + 2)
    at = found + 2
  }
}
