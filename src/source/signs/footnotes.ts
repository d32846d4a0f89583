/** Notes at the foot of a page: they interrupt the text, and are no part of it. */
import {endsSentence} from '../text/plain.ts'

/** `¹ We thank …`, `1   Anne Marsh, …`: a raised number, or one with a gap behind it. */
const mark = /^\s*(?:([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\s?|(\d{1,3})\s{2,})(?=[\p{Lu}‘“"«])/u
const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** A shorter one without a full stop is a heading or a cell. */
const shortestNote = 80

export const isFootnoteMark = (line: string) => mark.test(line)

/** The number of a footnote; `undefined` for any other text. */
export function findFootnote(text: string): number | undefined {
  const [, raised, plain] = mark.exec(text) ?? []
  const number = plain ?? raised?.replace(/./gu, (digit) => String(digits.indexOf(digit)))
  const isNote = endsSentence(text) || text.length >= shortestNote
  return number !== undefined && isNote ? Number(number) : undefined
}

/** A line drawn over the notes, or between columns. */
export const isRule = (line: string) => /^\s*[_‗¯]{4,}\s*$/.test(line)
