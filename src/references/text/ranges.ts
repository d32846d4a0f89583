/** A stretch of a text, `end` excluded. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Stands for a character that has been read; neither letter, digit, sign nor space. */
export const read = '\uE000'

/** The text with stretches blotted out, so that offsets stay and nothing is read twice. */
export function blot(text: string, ranges: readonly Range[]): string {
  let blotted = text
  for (const {start, end} of ranges) {
    blotted = blotted.slice(0, start) + read.repeat(end - start) + blotted.slice(end)
  }
  return blotted
}

/** The stretch without what is blotted out, space and the given signs at its ends; `undefined` when nothing is left. */
export function trim(text: string, range: Range, signs = ''): Range | undefined {
  let {start, end} = range
  const isEdge = (character: string) => /\s/.test(character) || character === read
  while (start < end && (isEdge(text[start]!) || signs.includes(text[start]!))) start += 1
  while (end > start && (isEdge(text[end - 1]!) || signs.includes(text[end - 1]!))) end -= 1
  return start < end ? {start, end} : undefined
}

/** Behind the signs and spaces at a place of the text. */
export function skipSigns(text: string, start: number): number {
  let at = start
  while (at < text.length && isSign(text[at]!)) at += 1
  return at
}

const openings = '.,;:-–—/)]'

const isSign = (sign: string) => /\s/.test(sign) || sign === read || openings.includes(sign)
