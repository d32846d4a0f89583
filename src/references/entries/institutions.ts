/** Bodies that stand where an author would. */
import {countWords, isInstitutionLike, isTitleCase} from './publishers.ts'
import {type Range, read, trim} from '../text/ranges.ts'
import {isAct} from '../text/remarks.ts'
import type {Issued} from './issued.ts'

/** A body's name of more words is a title. */
const longestName = 14
/** The same where its date in brackets stands right behind it, in author's place. */
const longestDated = 24

const sentenceEnd = /,(?=\s*[“"«])|[.?!](?=\s+[\p{Lu}\p{N}«“"[\uE000]|\s*$)/u
const readEnd = /[,.]\s*\uE000/u
/** The marks also turned around, as some type them: `Agency» Herald « title`. */
const quotedName =
  /^(?:(?:\p{L}+\s){1,4}[«“"][^«»“”"]{2,60}[»”"]|(?:\p{L}+\s){0,3}\p{L}+\s?»\s?[^«»“”"]{2,60}«)\s*(?=[\p{L}\p{N}«“])/u

/**
 * The body that an entry without names begins with.
 *
 * It ends at the date in brackets, at the first full stop, or behind its quoted name
 * (`News agency «Herald» Title`). A head with nothing but an address behind it is a title.
 */
export function findInstitution(
  text: string,
  start: number,
  issued: Issued | Range | undefined,
): Range | undefined {
  const head = text.slice(start)
  // `Law of the Republic No. 5` is a title, whatever body it names.
  if (isAct(head)) return undefined
  const quoted = quotedName.exec(head)
  if (quoted && isInstitutionLike(quoted[0])) {
    return trim(text, {start, end: start + quoted[0].length}, '.,;:')
  }
  const dated = issued ? endBeforeDate(text, start, issued) : undefined
  const listed = endAtComma(head, dated === undefined ? undefined : dated - start)
  if (listed !== undefined) return trim(text, {start, end: start + listed}, '.,;:')
  const stop = sentenceEnd.exec(head) ?? readEnd.exec(head)
  const end = dated ?? (stop ? start + stop.index : undefined)
  if (end === undefined) return undefined
  const name = trim(text, {start, end}, '.,;:([-–—')
  if (!name) return undefined
  const written = text.slice(name.start, name.end)
  const isInHead = dated !== undefined && /[(\[]\s*$/.test(text.slice(start, issued!.start))
  if (!isName(written, isInHead ? longestDated : longestName)) return undefined
  const behind = text.slice(dated === undefined ? end : issued!.end)
  const hasTitle = /\p{L}{2,}\s\p{L}|\p{L}{4}/u.test(behind.replaceAll(read, ' '))
  if (isInstitutionLike(written) && (hasTitle || !isTitleWord(written))) return name
  if (dated !== undefined && hasTitle && countWords(written) <= 5) return name
  return hasTitle && /^\p{Lu}{2,8}$/u.test(written) ? name : undefined
}

/** Words of a title that a comma parts from the body before it. */
const leastTitle = 3

/** `Office of Statistics, Title in small letters, Publisher, 1999`: commas part everything. */
function endAtComma(head: string, dated: number | undefined): number | undefined {
  const comma = head.indexOf(', ')
  if (comma < 0 || comma > (dated ?? head.length)) return undefined
  const rest = head.slice(comma + 2, dated).split(read)[0]!
  const isTitle = countWords(rest) > leastTitle && (dated === undefined || !isTitleCase(rest))
  const name = head.slice(0, comma)
  return isTitle && isInstitutionLike(name) && isName(name) && isTitleCase(name) ? comma : undefined
}

const titleWord = new RegExp(
  `(?<!\\p{L})(?:website|site|portal|data|database|report|yearbook|atlas|census)(?!\\p{L})`,
  'iu',
)
/** `World Trade Open Data` is what a body publishes, not the body. */
const isTitleWord = (text: string) => titleWord.test(text)

/** Where the head ends when the date stands right behind it, without a sentence between. */
function endBeforeDate(text: string, start: number, issued: Range): number | undefined {
  const before = text.slice(start, issued.start)
  const isNamed = /\p{L}\s$/u.test(before) && isInstitutionLike(before)
  const isClosed = /^\s?[.,:]/.test(text.slice(issued.end))
  if (!/[([,.:]\s*$/.test(before) && !(isNamed && isClosed)) return undefined
  const name = before.replace(/[\s.,:([]+$/, '')
  return sentenceEnd.test(name) ? undefined : start + name.length
}

function isName(text: string, longest = longestName): boolean {
  return (
    countWords(text) <= longest && /^[\p{Lu}\d«“"]/u.test(text) && !/[?!“]|\s\/|\/\s|:\s/.test(text)
  )
}
