/** Two texts that the end of a line, column or page had split, as one. */
import type {Ledger} from '../../model/correction.ts'
import {readHyphen} from './lexicon.ts'
import {concatTexts, insertedText, type MappedText, sliceText} from './mapped-text.ts'

type Recorded = Ledger['corrections'][number]

/** Join with a space, unless what was split is one word, number or address; that is recorded. */
export function joinTexts(
  texts: readonly MappedText[],
  lexicon: ReadonlySet<string>,
  corrections: Recorded[],
): MappedText {
  const parts: MappedText[] = []
  for (const text of texts) {
    // What stands before the last space decides nothing, and is not copied again.
    const before = parts.pop()
    parts.push(...(before ? joinTwo(before, text, lexicon, corrections) : [text]))
  }
  return concatTexts(parts)
}

function joinTwo(
  before: MappedText,
  after: MappedText,
  lexicon: ReadonlySet<string>,
  corrections: Recorded[],
): MappedText[] {
  const [, head, hyphen = '-'] =
    /(\p{L}[\p{L}\p{M}\p{N}-]*|\p{N})([-\u00AD])$/u.exec(before.text.slice(-60)) ?? []
  const tail = /^[\p{L}\p{M}\p{N}-]+/u.exec(after.text.slice(0, 60))?.[0]
  if (isBrokenAddress(before.text, after.text) || isBrokenRange(before.text, after.text)) {
    corrections.push(toCorrection(before, after, '', '', 'join'))
    return [concatTexts([before, after])]
  }
  if (head === undefined || tail === undefined) {
    return [before, insertedText(' ', before), after]
  }
  const isOneWord = hyphen !== '-' || readHyphen(head, tail, lexicon) === 'joined'
  corrections.push(toCorrection(before, after, hyphen, isOneWord ? '' : '-', 'hyphen'))
  const kept = isOneWord ? sliceText(before, 0, before.text.length - 1) : before
  return [concatTexts([kept, after])]
}

/** What stood between two texts (`mark` and a line feed, two over a blank line) and what stands there now. */
export function toCorrection(
  before: MappedText,
  after: MappedText,
  mark: string,
  right: string,
  why: Recorded['why'],
): Recorded {
  const [from, to] = [before.lines.at(-1) ?? 1, after.lines[0] ?? 1]
  const column = (before.columns.at(-1) ?? 0) + (mark === '' ? 1 : 0)
  const feeds = to - from > 1 ? '\n\n' : '\n'
  return {lines: [from, to], column: Math.max(1, column), wrong: `${mark}${feeds}`, right, why}
}

/** A web address or DOI that stops at a mark that none ends with; a stop may end the sentence. */
function isBrokenAddress(before: string, after: string): boolean {
  const last = before.slice(before.lastIndexOf(' ') + 1)
  if (/^<?https?:\/{0,2}$/.test(last)) return /^\/{0,2}\w/.test(after)
  if (!/^<?(?:https?:\/\/|www\.|(?:doi:)?10\.\d{4,9}\/).*[/._=&?%~-]$/.test(last)) return false
  return last.endsWith('.') || last.endsWith('/')
    ? /^[\p{Ll}\p{N}]/u.test(after)
    : !/^\[/.test(after)
}

/** `2022—` and `2026`: a range of numbers, split after its dash. */
function isBrokenRange(before: string, after: string): boolean {
  return /\d[–—]$/.test(before) && /^\d/.test(after)
}
