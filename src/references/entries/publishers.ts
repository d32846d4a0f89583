/** What a piece of an entry behind its title is: a container, a publisher, a place. */
import {isPlace} from './places.ts'
import type {Range} from '../text/ranges.ts'
import {findGenre} from '../text/remarks.ts'
import {containerWord, institutionWord, publisherWord} from '../text/words.ts'

export interface Imprint {
  readonly publisher?: Range
  readonly place?: Range
}

const letterBefore = String.raw`(?<![\p{L}\p{M}])`
const letterAfter = String.raw`(?![\p{L}\p{M}])`
const container = new RegExp(`${letterBefore}(?:${containerWord})${letterAfter}`, 'iu')
const publisher = new RegExp(`${letterBefore}(?:${publisherWord})${letterAfter}`, 'iu')
const institution = new RegExp(`${letterBefore}(?:${institutionWord})${letterAfter}`, 'iu')

export const isContainerLike = (text: string) => container.test(text)
export const isPublisherLike = (text: string) => publisher.test(text)
export const isInstitutionLike = (text: string) => institution.test(text)

/** Longest name of a place before a colon, in letters. */
const longPlace = 45
const longPublisher = 110
/** Longest short name behind a publisher's, with its brackets. */
const longAbbreviation = 40

/** Place and publisher in a piece such as `Oslo: Novus`, `Routledge, London` or `Brill`; `undefined` where it names neither plainly. */
export function findImprint(text: string, range: Range): Imprint | undefined {
  const written = text.slice(range.start, range.end)
  const at = (start: number, end: number): Range =>
    tighten(text, range.start + start, range.start + end)
  if (isPlace(written)) return {place: range}
  const colon = written.search(/\s?:\s?/)
  if (colon > 0 && colon <= longPlace && written.length - colon <= longPublisher) {
    const place = written.slice(0, colon)
    const behind = colon + /^\s?:\s?/.exec(written.slice(colon))![0].length
    const rest = written.slice(behind)
    const isNamed = isPlace(place) || publisher.test(rest) || institution.test(rest)
    const isCapital = /^[\p{Lu}«“"]/u.test(rest)
    const isFit = isPlace(place) ? isCapital : isTitleCase(place) && isTitleCase(rest)
    if (!isPlace(place) && isPlace(rest)) {
      return {publisher: at(0, colon), place: at(behind, written.length)}
    }
    const isOnePlace = isPlace(place) || !/[,;]/.test(place)
    if (isFit && isOnePlace && (isNamed || countWords(rest) <= 3)) {
      return {place: at(0, colon), publisher: at(behind, written.length)}
    }
  }
  // `San Jose, CA. AAAI Press`.
  for (const stop of [...written.matchAll(/[.,;]\s(?=\p{Lu})/gu)].reverse()) {
    const [place, rest] = [written.slice(0, stop.index), written.slice(stop.index + 2)]
    const isWhole = isTownBefore(place) && isTitleCase(rest) && countWords(rest) <= 6
    if (isWhole && !isPlace(rest) && !isPlace(`${place}, ${rest}`)) {
      return {place: at(0, stop.index), publisher: at(stop.index + 2, written.length)}
    }
  }
  const inBrackets = /^([^()]{2,60}?)\s?\(([^()]{2,40})\)?$/.exec(written)
  if (inBrackets && isPlace(inBrackets[2]!)) {
    const opens = written.indexOf('(')
    return {publisher: at(0, opens), place: at(opens, written.length)}
  }
  // The last comma: `Wiley, New York`; then the first: `New York, Wiley and Sons, Inc.`.
  for (const comma of commas(written).reverse()) {
    const [left, right] = [written.slice(0, comma), written.slice(comma + 1).trim()]
    if (isPlace(right) && left)
      return {publisher: at(0, comma), place: at(comma + 1, written.length)}
    if (isPlace(left) && right)
      return {place: at(0, comma), publisher: at(comma + 1, written.length)}
  }
  const isJournal = container.test(written) && !/press|изд/iu.test(written)
  if (publisher.test(written) && countWords(written) <= 8 && !isJournal) return {publisher: range}
  return undefined
}

/** A city with its state or country, or one of the list. */
const isTownBefore = (text: string) => isPlace(text) || isPlace(`${text}.`)

function commas(text: string): number[] {
  return [...text.matchAll(/[,;](?=\s)/g)].map(({index}) => index)
}

function tighten(text: string, from: number, to: number): Range {
  let [start, end] = [from, to]
  while (start < end && /[\s,;:.([]/.test(text[start]!)) start += 1
  while (end > start && /[\s,;:)\]]/.test(text[end - 1]!) && !closesInside(text, start, end))
    end -= 1
  return {start, end}
}

/** Whether the last sign closes a short name in brackets: `Institute of Bees (IB)`. */
function closesInside(text: string, start: number, end: number): boolean {
  return /[([][^()[\]]+[)\]]$/.test(text.slice(Math.max(start, end - longAbbreviation), end))
}

export function countWords(text: string): number {
  return text.split(/[^\p{L}\p{M}\p{N}'’.-]+/u).filter(Boolean).length
}

/** Small words that stay in lower case in names of books and journals. */
const small = new Set(
  'a an the of and or in on for to at by from with as de la le les du des del della di da do dos el los y e et und der die das für von zur im à и в о об по на для с к из им i v o ob po na dlya s k iz im al fur'.split(
    ' ',
  ),
)

/** Whether all words but small ones begin with a capital letter, digit or sign. */
export function isTitleCase(text: string): boolean {
  const words = text.split(/[\s/–—-]+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  return words.every((word, index) => {
    const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    return !/^\p{Ll}/u.test(bare) || (index > 0 && small.has(bare.toLowerCase()))
  })
}

const containerStart = new RegExp(
  `(?<=[\\p{L}\\p{N}?:]\\s)(?:The\\s)?(?:${containerWord})${letterAfter}`,
  'giu',
)
/** Fewest words of a title that nothing parts from its container. */
const leastTitle = 3

/** Where a container begins that no sign parts from the title: `main trends Journal of Geography`. */
export function findContainerStart(text: string): number | undefined {
  for (const {index} of text.matchAll(containerStart)) {
    const start = openCapitals(text, index)
    const [before, rest] = [text.slice(0, start), text.slice(start)]
    const isName = /^\p{Lu}/u.test(rest) && isTitleCase(rest)
    if (isName && countWords(before) >= leastTitle && !isTitleCase(before)) return start
  }
  return undefined
}

/** The start of the row of capitalised words that leads up to a place. */
function openCapitals(text: string, at: number): number {
  const row = /(?:\p{Lu}[\p{L}\p{M}.]*\s)+$/u.exec(text.slice(Math.max(0, at - 60), at))
  return at - (row?.[0].length ?? 0)
}

/** Publisher and place in round brackets behind a title: `(Oslo: Novus, 1999)`, the year blotted out or not. */
export function findBracketedImprint(
  text: string,
  start: number,
): (Imprint & {readonly range: Range}) | undefined {
  for (const {0: written, index} of text.matchAll(
    /\((?:unpublished\s)?(?=\p{Lu})[^()]{3,110}\)/gu,
  )) {
    if (index <= start) continue
    const inner = tighten(text, index + 1, index + written.length - 1)
    const end = text.slice(inner.start, inner.end).search(/[\s,;:]*\uE000/u)
    const known = end > 0 ? {start: inner.start, end: inner.start + end} : inner
    const genre = findGenre(text.slice(known.start, known.end))
    const range = genre === undefined ? known : tighten(text, known.start + genre, known.end)
    if (genre !== undefined) {
      const isNamed = range.start < range.end
      return {
        ...(isNamed && {publisher: range}),
        range: {start: index, end: index + written.length},
      }
    }
    const imprint = findImprint(text, range)
    const whole = {start: index, end: index + written.length}
    if (imprint?.publisher) return {...imprint, range: whole}
    const isDated = end > 0 && imprint?.place !== undefined
    if (isDated) return {...imprint, range: whole}
    const isAtEnd = /^[\s.,;\uE000]*$/u.test(text.slice(whole.end))
    const name = text.slice(range.start, range.end)
    if (isAtEnd && isInstitutionLike(name) && isTitleCase(name))
      return {publisher: range, range: whole}
  }
  return undefined
}
