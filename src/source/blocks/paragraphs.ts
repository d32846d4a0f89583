/** Where the paragraphs of a run of lines begin. */
import {isBareLabel, opensObject} from '../signs/captions.ts'
import {isHeadingWords} from '../signs/heading-words.ts'
import {isDoi, isImprint} from '../signs/imprint.ts'
import {isKeywordsLabel, isKeywordsLine} from '../signs/keywords.ts'
import {isFootnoteMark} from '../signs/footnotes.ts'
import {findListMarker} from '../signs/list-markers.ts'
import type {MappedText} from '../text/mapped-text.ts'
import {endsSentence, toPlain} from '../text/plain.ts'
import {findRunInHeading, isAbstractLabel} from '../signs/run-in-headings.ts'

/** A line that fills less of the measure than this may end its paragraph. */
const shortLine = 0.88
/** A line this short ends what it says: a field, a name, a heading. */
const halfLine = 0.55
const longestKeyword = 60
/** No printed measure holds more characters. */
export const longestMeasure = 200

/** @param measure width of a wrapped source's lines */
export function splitParagraphs(
  lines: readonly MappedText[],
  measure: number | undefined,
): MappedText[][] {
  const own = findOwnMeasure(lines)
  const paragraphs: MappedText[][] = []
  for (const line of lines) {
    const paragraph = paragraphs.at(-1)
    if (!paragraph || startsParagraph(paragraph, line, measure, own)) paragraphs.push([line])
    else paragraph.push(line)
  }
  return paragraphs
}

/** A column is narrower than what runs over the page; its own lines tell how wide it is. */
function findOwnMeasure(lines: readonly MappedText[]): number {
  const lengths = lines.map(({text}) => text.trim().length)
  const longest = Math.max(...lengths)
  const full = lengths.filter((length) => length >= longest * shortLine).length
  return full >= fewestFull && full * 3 >= lengths.length ? longest : Infinity
}
const fewestFull = 4
/** A line that has room for the next word, and a little more, ends its paragraph. */
const nearlyFull = 0.97

function startsParagraph(
  paragraph: readonly MappedText[],
  line: MappedText,
  measure: number | undefined,
  own: number,
): boolean {
  const last = paragraph.at(-1)?.text.trimEnd() ?? ''
  const next = line.text.trimStart()
  // "Table 1" on a line of its own, its title on the next.
  if (paragraph.length === 1 && isBareLabel(last)) return false
  if (isKeywordsLabel(paragraph[0]!.text)) return next.length > longestKeyword || endsSentence(next)
  if (isHeadingWords(toPlain(last)) || /^#{1,6}\s/.test(last) || /^#{1,6}\s/.test(next)) return true
  if (opensSection(paragraph, next, measure)) return true
  if (measure === undefined) {
    return !(last.endsWith(',') && Math.max(last.length, next.length) < longestMeasure)
  }
  const first = paragraph[0]?.text ?? ''
  if (startsObject(paragraph, next, measure)) return true
  if (startsItem(first, last, next) || startsEntry(first, next)) return true
  if (endsSentence(last) && [first, next].every((line) => namedEntry.test(line))) return true
  if (last.endsWith(';') && last.length < measure * halfLine && isSetIn(last) && isSetIn(line.text))
    return true
  const startsUpper = /^["'“«(]?\p{Lu}/u.test(next)
  if (!startsUpper) return false
  const isCapitals =
    next === next.toUpperCase() && last === last.toUpperCase() && /\p{L}{4}/u.test(last)
  if (isCapitals && !/[.!?]$/.test(last)) return false
  if (last.length < measure * halfLine && last.trimStart().length < own * halfLine) return true
  if (last.length >= measure * shortLine || !endsSentence(last) || isOpenBracket(last)) return false
  const word = /^\S+/.exec(next)?.[0] ?? ''
  return last.trimStart().length + 1 + word.length < own * nearlyFull
}

const isSetIn = (line: string) => /^\s{4,}\S/.test(line)

/** `(Marsh, 2012;`: what goes on in the next line. */
const isOpenBracket = (line: string) => /\([^()]*;$/.test(line)

/** A line in a run of others that only a heading or label can be, or the text under such a heading. */
function opensSection(
  paragraph: readonly MappedText[],
  next: string,
  measure: number | undefined,
): boolean {
  if (isKeywordsLine(toPlain(next)) || isAbstractLabel(next)) return true
  const last = paragraph.at(-1)?.text.trimEnd() ?? ''
  const first = paragraph[0]?.text.trimStart() ?? ''
  const isInImprint = isImprint(first) || isDoi(first)
  if (isInImprint && (isImprint(next) || isDoi(next))) return true
  if (endsSentence(last) && (isImprint(next) || isFootnoteMark(next) || opensNumbered(next)))
    return true
  if (measure === undefined) return false
  if (endsSentence(last) && findRunInHeading(next)?.sign === 'words') return true
  const isShort = (line: string) => line.length < measure * numberedLine
  const isNumbered = (line: string) => isShort(line) && numberedHeading.test(line)
  if (paragraph.length === 1 && isNumbered(last.trimStart())) return true
  const isAfterText = endsSentence(last) || isShort(last)
  return isAfterText && (isNumbered(next) || (isHeadingWords(next) && endsSentence(last)))
}

/** A caption or note of a figure or table, or what stands behind one that a short line ended. */
function startsObject(paragraph: readonly MappedText[], next: string, measure: number): boolean {
  const [first = '', last = ''] = [paragraph[0]?.text.trimStart(), paragraph.at(-1)?.text.trimEnd()]
  const isInObject = opensObject(first)
  if (isBareLabel(next)) return !next.endsWith('.')
  if (opensObject(next)) return isInObject || endsSentence(last)
  // The line was broken though the next word had room.
  const word = /^\S+/.exec(next)?.[0] ?? ''
  return isInObject && last.length + 1 + word.length < measure && /^\p{Lu}/u.test(word)
}

/** `2.4 One home in five …`: a paragraph with a number; the first entry of a list. */
const opensNumbered = (line: string) =>
  /^(?:\d{1,2}(?:\.\d{1,2}){1,3}\.?\s\p{Lu}\p{Ll}|\[1\]\s\p{Lu})/u.test(line)

/** `2. A Simple Model`, `3.1 Measurement` */
const numberedHeading = /^\d{1,2}(?:\.\d{1,2}){0,2}\.?\s+\p{Lu}[^.;:!?]*[\p{L}\p{N})?]$/u
/** A numbered line that fills less of the measure than this goes on in no next one. */
const numberedLine = 0.7

/** A list's next item, or its first after a colon; a number amid a sentence is none. */
function startsItem(first: string, last: string, next: string): boolean {
  const [own, found] = [findListMarker(first.trimStart()), findListMarker(next)]
  if (!found) return false
  const isEnd = endsSentence(last) || /[;,]\s(?:and|or|и|және)$/i.test(last)
  if (found.ordinal === undefined) return isEnd
  return own ? isEnd : last.endsWith(':')
}

/** The next of a numbered list: "[3] FAO, 2020." after "[2] Reed, P.", "3. Moss A." after "2. Reed P.". */
function startsEntry(first: string, next: string): boolean {
  const [own, found] = [first.trimStart(), next].map(
    (line) => /^(?:\[(?=\d{1,3}\]))?(\d{1,3})[\].]\s/.exec(line)?.[1],
  )
  return own !== undefined && found !== undefined && Number(found) === Number(own) + 1
}

/** `Marsh, A. and P. Reed (2001). …`: the head of an entry of an unnumbered list. */
const namedEntry =
  /^\p{Lu}[\p{L}\p{M}'’-]+,\s(?:\p{Lu}\.|\p{Lu}\p{Ll}+)[^()]{0,150}\(\d{4}[a-z]?\)/u
