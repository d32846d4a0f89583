/** How running headers are told from text: short, and alike on page after page. */
import {findIssueNumbers} from './masthead.ts'

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

/**
 * A page's own line, though it stands once: "A. Marsh and P. Reed        47" is parted from
 * its page number by a wide gap, "Bulletin of Biology • 2019 • 7 (2)" is set with marks.
 */
export function isHeaderLine(text: string): boolean {
  const line = text.trim()
  if (line.length > longestLine || /(?<!\bal)[.!?;:]$/.test(line)) return false
  const gaps = line.match(/\s{3,}/g)?.length ?? 0
  if (gaps === 1 && /^(?:\d{1,4}\s{5,}\p{L}.{3,}|\p{L}.{3,}\S\s{3,}\d{1,4})$/u.test(line))
    return true
  const isMarked = (line.match(/\s[•·|]\s/g)?.length ?? 0) > 1
  // "Moss et al.        Bull Biol 2019;7(2):11-20": names, and the volume that they stand in.
  const isParted = gaps === 1 && /\S\s{5,}\S/.test(line) && /\p{L}{3}/u.test(line)
  return (isMarked || isParted) && findIssueNumbers(line)?.numbers.year !== undefined
}

const longestLine = 120
