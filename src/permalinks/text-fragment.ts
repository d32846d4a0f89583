/**
 * Text directives (`text=[prefix-,]start[,end][,-suffix]`) that lead to one place of a page.
 *
 * A browser takes the first match, without regard to case and accents, of whole words. So
 * what is given here stands once on its page, by that measure.
 */
import {type PageText, type Stretch, findOwnStretches} from './page-text.ts'

/** A longer text is named by its first and last words. */
const longestWhole = 80
const fewestWords = 4
const mostWords = 24
const mostContextWords = 8

/** A full stop behind a citation is no place to look for. */
const hasWord = /[\p{L}\p{N}]/u

/** A page made ready for many searches. */
interface Folded {
  readonly page: PageText
  readonly text: string
}

/** The part of a directive before it is encoded. */
interface Directive {
  readonly prefix?: string
  readonly start: string
  readonly end?: string
  readonly suffix?: string
}

/**
 * The directive of each place of a page; a place that no directive tells from others has none.
 *
 * @returns `text=…` by id, encoded, without the `:~:` before it
 */
export function toTextDirectives(page: PageText, ids: readonly string[]): Map<string, string> {
  const folded = {page, text: fold(page.text)}
  const directives = new Map<string, string>()
  for (const id of ids) {
    const place = page.places.get(id)
    const directive = place && findDirective(folded, place)
    if (directive) directives.set(id, encode(directive))
  }
  return directives
}

function findDirective(folded: Folded, place: Stretch): Directive | undefined {
  const {text} = folded.page
  const own = findOwnStretches(folded.page, place).filter(({start, end}) =>
    hasWord.test(text.slice(start, end)),
  )
  const [first, last] = [own[0], own.at(-1)]
  if (!first || !last) return undefined
  const isWhole = first === last && first.end - first.start <= longestWhole
  return (
    (isWhole ? findWhole(folded, first) : findRange(folded, first, own)) ?? findPart(folded, own)
  )
}

function findWhole(folded: Folded, whole: Stretch): Directive | undefined {
  const {text} = folded.page
  const start = text.slice(whole.start, whole.end)
  if (isOnce(folded, whole)) return {start}
  const run = findFreeRun(folded.page, whole)
  for (let words = 1; words <= mostContextWords; words++) {
    const before = takeLastWords(text, {start: run.start, end: whole.start}, words)
    const after = takeFirstWords(text, {start: whole.end, end: run.end}, words)
    const prefix = before && text.slice(before.start, before.end)
    const suffix = after && text.slice(after.start, after.end)
    if (before && prefix && isOnce(folded, {start: before.start, end: whole.end})) {
      return {prefix, start}
    }
    if (after && suffix && isOnce(folded, {start: whole.start, end: after.end})) {
      return {start, suffix}
    }
    if (
      before &&
      after &&
      prefix &&
      suffix &&
      isOnce(folded, {start: before.start, end: after.end})
    )
      return {prefix, start, suffix}
  }
  return undefined
}

/** From the opening to an end that stands nowhere behind it but here; the farthest that does. */
function findRange(folded: Folded, first: Stretch, own: readonly Stretch[]): Directive | undefined {
  const opening = findOpening(folded, first, own.at(-1) ?? first)
  if (!opening) return undefined
  for (const last of own.toReversed()) {
    const end = findEnd(folded, opening.stretch, first, last)
    if (end !== undefined) return {...opening.directive, end}
  }
  return undefined
}

function findEnd(
  folded: Folded,
  opening: Stretch,
  first: Stretch,
  last: Stretch,
): string | undefined {
  const {text} = folded.page
  for (let words = fewestWords; words <= mostWords; words++) {
    const room = first === last ? {start: opening.end, end: last.end} : last
    const end = takeLastWords(text, room, words)
    if (!end) return undefined
    const found = folded.text.slice(end.start, end.end)
    if (findWords(folded, found, opening.end) !== end.start) continue
    if (findWords(folded, found, end.start + 1) < 0) return text.slice(end.start, end.end)
  }
  return undefined
}

/** The first words of a text, as many as stand once; with the words before them where that helps. */
function findOpening(
  folded: Folded,
  first: Stretch,
  last: Stretch,
): {stretch: Stretch; directive: Directive} | undefined {
  const {text} = folded.page
  // Of a text in one piece, half is left to its end.
  const half = first.start + Math.ceil((first.end - first.start) / 2)
  const room = first === last ? {start: first.start, end: half} : first
  for (let words = fewestWords; words <= mostWords; words++) {
    const stretch = takeFirstWords(text, room, words)
    if (!stretch) break
    if (isOnce(folded, stretch)) {
      return {stretch, directive: {start: text.slice(stretch.start, stretch.end)}}
    }
  }
  const stretch = takeFirstWords(text, room, mostWords)
  if (!stretch) return undefined
  const run = findFreeRun(folded.page, first)
  for (let words = 1; words <= mostContextWords; words++) {
    const before = takeLastWords(text, {start: run.start, end: first.start}, words)
    if (!before || !isOnce(folded, {start: before.start, end: stretch.end})) continue
    const start = text.slice(stretch.start, stretch.end)
    return {stretch, directive: {prefix: text.slice(before.start, before.end), start}}
  }
  return undefined
}

/** Of a text whose beginning stands elsewhere too, the longest part that does not. */
function findPart(folded: Folded, own: readonly Stretch[]): Directive | undefined {
  const longest = own.toSorted((a, b) => b.end - b.start - (a.end - a.start))
  for (const part of longest) {
    const isShort = part.end - part.start <= longestWhole
    const found = isShort ? findOnce(folded, part) : findRange(folded, part, [part])
    if (found) return found
  }
  return undefined
}

function findOnce(folded: Folded, part: Stretch): Directive | undefined {
  if (!isOnce(folded, part)) return undefined
  return {start: folded.page.text.slice(part.start, part.end)}
}

/** The run around a stretch as far as it is the author's: context may not hold a label. */
function findFreeRun({text, foreign}: PageText, {start, end}: Stretch): Stretch {
  const before = foreign.filter((cut) => cut.end > cut.start && cut.end <= start)
  const after = foreign.filter((cut) => cut.end > cut.start && cut.start >= end)
  const newLine = text.indexOf('\n', end)
  return {
    start: Math.max(text.lastIndexOf('\n', start - 1) + 1, ...before.map((cut) => cut.end)),
    end: Math.min(newLine < 0 ? text.length : newLine, ...after.map((cut) => cut.start)),
  }
}

/** The first words of a stretch; `undefined` where it has none. */
function takeFirstWords(text: string, {start, end}: Stretch, words: number): Stretch | undefined {
  const taken = text.slice(start, end).match(new RegExp(`^\\s*(?:\\S+\\s*){1,${words}}`))?.[0]
  return taken?.trim() ? trim(text, start, start + taken.length, end) : undefined
}

function takeLastWords(text: string, {start, end}: Stretch, words: number): Stretch | undefined {
  const all = [...text.slice(start, end).matchAll(/\S+/g)].filter(([word]) => hasWord.test(word))
  const first = all.at(-words) ?? all[0]
  return first && trim(text, start + first.index, end, end)
}

/** Without white space around it, and ending where a word does. */
function trim(text: string, start: number, end: number, limit: number): Stretch {
  let to = end
  while (to < limit && /\S/.test(text.charAt(to)) && /\S/.test(text.charAt(to - 1))) to++
  const piece = text.slice(start, to)
  return {
    start: start + piece.length - piece.trimStart().length,
    end: start + piece.trimEnd().length,
  }
}

function isOnce(folded: Folded, {start, end}: Stretch): boolean {
  const words = folded.text.slice(start, end)
  const first = findWords(folded, words, 0)
  return first === start && findWords(folded, words, start + 1) < 0
}

/** Where words stand from a place on, as whole words; -1 where they do not. */
function findWords({text}: Folded, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isInWord(text, at) && !isInWord(text, at + words.length)) return at
  }
  return -1
}

const wordCharacter = /[\p{L}\p{N}\p{M}]/u

function isInWord(text: string, at: number): boolean {
  return wordCharacter.test(text.charAt(at - 1)) && wordCharacter.test(text.charAt(at))
}

/** Without case and accents, each character in its place. */
function fold(text: string): string {
  return Array.from({length: text.length}, (_, index) => foldCharacter(text.charAt(index))).join('')
}

const folds = new Map<string, string>()

function foldCharacter(character: string): string {
  const known = folds.get(character)
  if (known !== undefined) return known
  const bare = character.normalize('NFD').charAt(0).toLowerCase()
  const folded = bare.length === 1 ? bare : character
  folds.set(character, folded)
  return folded
}

function encode({prefix, start, end, suffix}: Directive): string {
  const parts = [
    prefix && `${encodePart(prefix)}-`,
    encodePart(start),
    end && encodePart(end),
    suffix && `-${encodePart(suffix)}`,
  ]
  return `text=${parts.filter(Boolean).join(',')}`
}

/** A hyphen ends a prefix, a comma a part, an ampersand the directive. */
function encodePart(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D')
}
