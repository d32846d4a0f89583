/** How running headers are told from text: short, and alike on page after page. */

/** A running header stands on at least so many pages. */
const fewestPages = 3
/** Longer texts are no headers, however often they recur. */
const longestHeader = 300

/** A text's letters, every number alike: headers differ in their page number. */
export function toShape(text: string): string {
  return text
    .toLowerCase()
    .replace(/\d+/g, '#')
    .replace(/[^\p{L}#]+/gu, ' ')
    .trim()
}

export function isRecurring(text: string, times: number): boolean {
  // An address recurs because front matter does, once in each language.
  if (text.includes('@')) return false
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return times >= fewestPages && text.length <= longestHeader && letters >= 3
}
