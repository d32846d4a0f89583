/**
 * Title, container and publisher: the words of an entry that are left when names, dates,
 * numerals and addresses have been read.
 *
 * A style parts title and container by one of: quotation marks, `//`, `In`, the date
 * between them, a full stop, italics, or a comma. They are looked for in this order, for
 * each of the later signs may also stand inside a title.
 */
import type {Body, Facts} from './body-parts.ts'
import {readRest} from './containers.ts'
import {countWords, isTitleCase} from './publishers.ts'
import {findQuoted, type Quoted} from '../text/quotes.ts'
import {read, skipSigns, trim} from '../text/ranges.ts'
import {cutSegments} from './segments.ts'
import {findTitle} from './title.ts'

/** The body of an entry, in `text` with everything blotted out that has been read, from `start`. */
export function findBody(text: string, start: number, facts: Facts): Body {
  const body: Body = {names: [], editors: []}
  const from = skipSigns(text, start)
  const container = /^(?:in|в|in:|In:|dans|Dans|Im|im)\s(?=[\p{Lu}\d])/u.exec(
    text.slice(from, from + 8),
  )
  if (container) {
    const [first, ...rest] = cutSegments(text, from + container[0].length, facts.emphasis)
    readRest(text, first ? [{...first, cut: 'in'}, ...rest] : [], facts, body)
    return body
  }
  const quoted = findQuoted(text, from)
  if (quoted && isWholeTitle(text, quoted, facts)) {
    body.title = trim(text, quoted, '.,;') ?? quoted
    readRest(text, cutSegments(text, quoted.after, facts.emphasis), facts, body)
    return body
  }
  const italic = facts.emphasis.find((range) => Math.abs(range.start - from) <= 1)
  if (italic && !facts.isCommaStyle && countWords(text.slice(italic.start, italic.end)) > 1) {
    body.title = trim(text, italic, '.,;:') ?? italic
    readRest(text, cutSegments(text, italic.end, facts.emphasis), facts, body)
    return body
  }
  const segments = cutSegments(text, from, facts.emphasis)
  const {count, ...found} = findTitle(text, segments, facts)
  Object.assign(body, found)
  readRest(text, segments.slice(count), facts, body)
  return body
}

/** Whether the quotation is the title, and not only its first words. */
function isWholeTitle(text: string, {start, end, after}: Quoted, facts: Facts): boolean {
  if (end - start < 3) return false
  if (/[.,?!]$/.test(text.slice(start, end))) return true
  const behind = text.slice(after)
  // `«Quoted words». And a sentence that goes on` is one title.
  const next = /^[.,;:]?\s+([^.,;:()[\]\uE000]{4,})/u.exec(behind)?.[1]
  const isSentence = next !== undefined && countWords(next) > 3 && !isTitleCase(next)
  if (isSentence && !facts.isInJournal && !/^in\s|\//iu.test(next)) return false
  return new RegExp(`^\\s*(?:[.,;:)(\\]/${read}–—-]|$|[Ii]n\\s|\\p{Lu})`, 'u').test(behind)
}
