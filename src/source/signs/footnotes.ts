/** Notes at the foot of a page: they interrupt the text, and are no part of it. */
import {endsSentence, toDigits} from '../text/plain.ts'

/** `¹ We thank …`, `1   Anne Marsh, …`: a raised number, or a number or mark with a gap behind it. */
const mark = /^\s*(?:([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\s?|(\d{1,3}|[*∗⁎†‡§])\s{2,})(?=[\p{Lu}‘“"«])/u
/** What stands over a note, where a gap parts them. */
export const isLoneMark = (line: string) => /^\s*(?:\d{1,2}|[*∗⁎†‡§])\s*$/u.test(line)
/** A shorter one without a full stop is a heading or a cell. */
const shortestNote = 80

export const isFootnoteMark = (line: string) => mark.test(line)

/** The number of a footnote, 0 for another mark; `undefined` for any other text. */
export function findFootnote(text: string): number | undefined {
  const [, raised, plain] = mark.exec(text) ?? []
  const number = plain ?? (raised && toDigits(raised))
  const isNote = endsSentence(text) || text.length >= shortestNote
  if (number === undefined || !isNote) return undefined
  return /^\d/.test(number) ? Number(number) : 0
}

/** How a note goes on behind its mark. */
export const isNoteText = (line: string) => /^["“‘«]?\p{Lu}(?:.{40}|.*[.:;,!?]$)/u.test(line)

/** A line drawn over the notes, or between columns. */
export const isRule = (line: string) => /^\s*[_‗¯]{4,}\s*$/.test(line)
