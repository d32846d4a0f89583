/** How many a sentence announces against how many it lists: "three factors: cold, mites, hunger and rain". */
import type {Finding} from './note.ts'
import {type Sentence, toSentenceFinding} from './prose.ts'

const words = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const
const countWords = words.join('|')
const announced = new RegExp(
  String.raw`\b(${countWords})\s((?:\p{L}+[\s-]){0,2}\p{L}{3,}s)\b([^.;:()\d]{0,60}?)(?::\s|\s(?=\()|,\snamely:?\s|$)`,
  'iu',
)
/** Words after which a list does not name all, and more than one count before it. */
const open =
  /\b(?:etc|others?|so on|so forth|including|such as|e\.g|for example|mainly|among|one of|respectively)\b/iu
const otherCount = new RegExp(String.raw`\b(?:${countWords})\b`, 'iu')

export function auditAnnounced(sentences: readonly Sentence[]): Finding[] {
  return sentences.flatMap((sentence) => {
    const found = announced.exec(sentence.text)
    if (!found) return []
    const [all, count = '', noun = '', between = ''] = found
    if (otherCount.test(between) || open.test(sentence.text.slice(found.index))) return []
    const rest = sentence.text.slice(found.index + all.length)
    const listed = countListed(rest)
    const expected = words.findIndex((name) => name === count.toLowerCase()) + 2
    if (listed === undefined || listed === expected) return []
    return [
      toSentenceFinding(sentence, 'numbering', 'count', {
        quote: sentence.text,
        expected: `${count} ${noun}`,
        found: String(listed),
        detail: `The sentence announces ${count} ${noun}; ${String(listed)} are listed.`,
      }),
    ]
  })
}

/** Items of a list in one sentence, marked or parted by commas; `undefined` where that cannot be told. */
function countListed(rest: string): number | undefined {
  const inner = rest.startsWith('(') && !/^\(\d/.test(rest) ? /^\(([^()]*)\)/.exec(rest)?.[1] : rest
  if (inner === undefined) return undefined
  const marks = [...inner.matchAll(/(?:^|[\s(])(\d{1,2})\)/g)].map(([, digits]) => Number(digits))
  if (marks.length > 0) {
    const isRow = marks.length > 1 && marks.every((mark, at) => mark === at + 1)
    return isRow ? marks.length : undefined
  }
  return countByCommas(inner)
}

/** Longest item, in words: a longer one is a clause with commas of its own. */
const longestItem = 5

function countByCommas(inner: string): number | undefined {
  const text = inner.replace(/\.\s*$/, '').replace(/\s?\([^()]*\)/gu, '')
  if (/[.:;()\d“”"]/u.test(text) || otherCount.test(text)) return undefined
  const pieces = text.split(/,\s/)
  const last = pieces.at(-1) ?? ''
  const isSerial = /^(?:and|or)\s/u.test(last)
  const links = last.replace(/^(?:and|or)\s/u, '').match(/\s(?:and|or)\s/gu)?.length ?? 0
  // "a, b and c and d" may be three or four, and "a, b" may be the start of anything.
  if (pieces.length < 2 || (isSerial ? links > 0 : links !== 1)) return undefined
  if (pieces.some((piece) => piece.split(/\s+/).length > longestItem + (isSerial ? 0 : 2)))
    return undefined
  return pieces.length + (isSerial ? 0 : 1)
}
