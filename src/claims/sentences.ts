/**
 * Running text to sentences.
 *
 * `Intl.Segmenter` proposes where sentences end (Unicode's rules, UAX 29), and what is
 * written here refuses what it gets wrong: it ends a sentence after an initial
 * ("K. | Tokayev"), an abbreviation ("No. | 602", "et al. | (…", "г. | Северск"), a list
 * number, and the question mark of a web address, and gives a citation after the full
 * stop to no sentence. `sentence-splitter` 5 and `sbd` 1 were tried instead: the first
 * misses ends after a year or a quotation and splits quotations and Russian
 * abbreviations wrongly, the second is no longer kept; neither knows Kazakh.
 */
import {type Abbreviations, toAbbreviations} from './abbreviations.ts'

/** A stretch of a text, from `start` up to but without `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A longer bracket is no aside; it may hold whole sentences. */
const longestAside = 400

/** How far before a stop its word is looked for, in characters. */
const longestWord = 40

/** Fewest words that can end in a date. */
const shortestSentence = 4

const opening = /^[\s"'“„«‘([{*_]+/
const closing = /["'”“»’)\]}*_\s]+$/

/**
 * Split running text into sentences, without the white space between them.
 *
 * Every other character lies in exactly one sentence. Colons and semicolons do not end
 * a sentence; a citation or remark in brackets after the full stop belongs to the
 * sentence before: "… protection. (Miller, 2023)." is one.
 */
export function splitSentences(text: string, language: string): Span[] {
  // A line break inside a passage is no more than a space; the segmenter would end there.
  const flat = text.replace(/[\n\r\u2028\u2029\u0085]/g, ' ')
  const words = toAbbreviations(language)
  const asides = findAsides(flat)
  const segmenter = new Intl.Segmenter(language, {granularity: 'sentence'})
  const ends = new Set<number>()
  for (const {index} of segmenter.segment(flat)) if (index > 0) ends.add(index)
  // The segmenter sees no end before a figure that a small letter follows: "It fell. 30 people left."
  for (const {0: gap, index} of flat.matchAll(/[.!?…]["'”»’)\]]{0,3}\s{1,9}(?=["“«(]?\d)/g)) {
    ends.add(index + gap.length)
  }
  // A note's number after the stop: "disputed.1 The", "in 2019.1 The".
  for (const {0: gap, index} of flat.matchAll(
    /(?<=\p{Ll}{2}|(?<!\d)(?:1[89]|20)\d\d)[.!?]\d{1,2}\s(?=["“«(]?\p{Lu}\p{Ll})/gu,
  )) {
    ends.add(index + gap.length)
  }
  for (const aside of asides) {
    const after = findEndOfTrailing(flat, aside)
    if (after !== undefined) ends.add(after)
  }
  const sentences: Span[] = []
  let start = 0
  const sorted = [...ends].sort((a, b) => a - b)
  const inAside = toCover(asides)
  const asideAt = new Map(asides.map((aside) => [aside.start, aside]))
  for (const end of sorted) {
    if (inAside(start, end) || beginsWithTrailing(flat, end, asideAt)) continue
    if (!isSentenceEnd(flat, start, end, words)) continue
    push(sentences, flat, start, end)
    start = end
  }
  push(sentences, flat, start, flat.length)
  return sentences
}

function push(sentences: Span[], text: string, from: number, to: number): void {
  let [start, end] = [from, to]
  while (start < end && isSpace(text, start)) start++
  while (end > start && isSpace(text, end - 1)) end--
  if (start < end) sentences.push({start, end})
}

function isSpace(text: string, at: number): boolean {
  return text[at]?.trim() === ''
}

/** Brackets that close again within a short distance, outermost only, in order. */
function findAsides(text: string): Span[] {
  const asides: Span[] = []
  const open: {sign: string; at: number}[] = []
  const pairs: Record<string, string> = {')': '(', ']': '['}
  for (const {0: sign, index} of text.matchAll(/[()[\]]/g)) {
    const wanted = pairs[sign]
    if (!wanted) {
      open.push({sign, at: index})
      continue
    }
    // A bracket that never closes must not hold the rest of the text.
    while (open.length > 0 && index - open[0]!.at > longestAside) open.shift()
    const from = open.findLastIndex((bracket) => bracket.sign === wanted)
    if (from === -1) continue
    const {at} = open[from]!
    open.length = from
    while (asides.length > 0 && asides.at(-1)!.start > at) asides.pop()
    asides.push({start: at, end: index + 1})
  }
  return asides
}

/** Whether an end lies inside an aside that began after the start of its sentence. */
function toCover(asides: readonly Span[]): (start: number, end: number) => boolean {
  let next = 0
  return (start, end) => {
    while (next < asides.length && asides[next]!.end <= end) next++
    const aside = asides[next]
    return aside !== undefined && aside.start > start && aside.start < end && end < aside.end
  }
}

/** Where the sentence ends that a bracket trails: after the bracket and its own stop. */
function findEndOfTrailing(text: string, aside: Span): number | undefined {
  if (!trails(text, aside)) return undefined
  const after = /^[.…]*\s+/.exec(text.slice(aside.end, aside.end + longestWord))
  return after ? aside.end + after[0].length : undefined
}

/** Whether a bracket after a full stop belongs to the sentence before: it is a citation, or its own stop is outside. */
function trails(text: string, aside: Span): boolean {
  const before = text.slice(Math.max(0, aside.start - longestWord), aside.start).trimEnd()
  if (!/[.!?…]["'”»’]?$|[)\]],?$/.test(before)) return false
  const inside = text.slice(aside.start + 1, aside.end - 1)
  if (/[.!?]["'”»’]?$/.test(inside)) return false
  if (text[aside.end] === '.') return true
  return /\b(1[5-9]|20)\d\d\b|^[\s\d,;–-]+$|https?:|www\./.test(inside)
}

function isSentenceEnd(text: string, start: number, end: number, words: Abbreviations): boolean {
  if (!isSpace(text, end - 1)) return false
  const before = text.slice(Math.max(start, end - longestWord), end).trimEnd()
  const next = text.slice(end, end + longestWord).replace(opening, '')
  if (/^\p{Ll}/u.test(next) && !/[.…]$/.test(before)) return false
  if (isMarkerOnly(text, start, end)) return false
  if (!before.replace(closing, '').endsWith('.')) return true
  return !isStopOfWord(before, next, words)
}

/** Whether a trailing bracket follows, so that the sentence goes on to its end. */
function beginsWithTrailing(
  text: string,
  end: number,
  asideAt: ReadonlyMap<number, Span>,
): boolean {
  const gap = /^\s*/.exec(text.slice(end, end + longestWord))?.[0].length ?? 0
  const aside = asideAt.get(end + gap)
  return aside !== undefined && trails(text, aside)
}

/** Whether the stop is that of a list's number or letter, at the start of a sentence, quotation or list. */
function isMarkerOnly(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(start, end - longestWord), end)
  const found = /(^|[:;"'“„«(])\s*(\d{1,3}|\p{L}|[ivxIVX]{1,5})[.)]\s*$/u.exec(before)
  return found !== null && (found[1] !== '' || end - start <= longestWord)
}

/** Whether a full stop belongs to the initial or abbreviation before it. */
function isStopOfWord(before: string, next: string, words: Abbreviations): boolean {
  const found = /([\p{L}\d№][\p{L}\d.№-]*)\.$/u.exec(before)
  // A quotation mark or bracket after the stop ends the sentence, whatever stands before it.
  const word = found?.[1]
  if (!word) return false
  const nextWord = /^\p{L}+(?!\p{L}|\.)/u.exec(next)?.[0] ?? ''
  const beginsAnew = words.starters.has(nextWord.toLowerCase())
  const isCapital = /^\p{Lu}/u.test(next)
  const lower = word.toLowerCase()
  const previous = before.slice(0, found.index).trimEnd()
  // "It was 14.5 °C. Nets …": a unit, no initial.
  if (previous.endsWith('°')) return false
  const isAfterNumber = /[\d–-]$/.test(previous)
  if (isAfterNumber && words.closingAfterNumber.has(lower)) {
    // "В 2020 г. Северск …": so few words are no sentence yet.
    return !isCapital || before.split(/\s+/).length <= shortestSentence
  }
  if (words.closing.has(lower)) return !isCapital || (word.includes('.') && !beginsAnew)
  if (words.open.has(lower)) return !(isCapital && beginsAnew && lower === 'no')
  // Initials: "K. Smith", "O.V. Smith", "Smith O. V. wrote".
  if (/^(\p{Lu}\p{Ll}?\.)*\p{Lu}\p{Ll}?$/u.test(word) && word.length <= 7) {
    const isInitial = word.includes('.') || word.length === 1
    const isTwoLetters =
      word.length === 2 && ['Zh', 'Sh', 'Ch', 'Yu', 'Ya', 'Ye', 'Kh'].includes(word)
    return (isInitial || isTwoLetters) && !beginsAnew
  }
  return false
}
