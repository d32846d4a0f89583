/** Where the title ends. */
import type {Body, Facts} from './body-parts.ts'
import {isPlace} from './places.ts'
import {
  countWords,
  findContainerStart,
  findImprint,
  isContainerLike,
  isInstitutionLike,
  isTitleCase,
} from './publishers.ts'
import {type Range, trim} from '../text/ranges.ts'
import {findGenre, isEditing, isGenre} from '../text/remarks.ts'
import type {Segment} from './segments.ts'

interface FoundTitle extends Partial<Omit<Body, 'names' | 'editors'>> {
  /** How many of the segments have been read. */
  readonly count: number
}

const edges = '.,;:-–—/(['
const signs = '.,;:-–—/()[]“”"«»'
const hardCuts: ReadonlySet<string> = new Set(['read', 'in', 'slashes', 'slash'])

/** The title in the segments of an entry, with the container or publisher that only a comma parts from it. */
export function findTitle(text: string, segments: readonly Segment[], facts: Facts): FoundTitle {
  const [first] = segments
  // `A. Lee. PhD thesis, University of …` has no title.
  if (first && isUntitledGenre(text.slice(first.start, first.end))) return {count: 0}
  const count = countTitleSegments(text, segments, facts)
  if (!first || count === 0) return {count}
  const whole = trimTitle(text, {start: first.start, end: segments[count - 1]!.end})
  if (!whole) return {count}
  const rest = segments.slice(count)
  const isMarked = rest.some(({cut}) => cut === 'in' || cut === 'slashes')
  const {numerals} = facts
  const isContainerAhead =
    numerals !== undefined &&
    rest.some(({start, end}) => start < numerals && hasWords(text, {start, end}))
  if (isMarked || isContainerAhead) return {count, title: whole}
  return {count, ...partTitle(text, whole, facts, rest.length === 0)}
}

function isUntitledGenre(written: string): boolean {
  const genre = findGenre(written.trimStart())
  return genre !== undefined && /[,.:]\s*$/.test(written.trimStart().slice(0, genre))
}

/** Without signs at its ends, nor the brackets around all of it. */
function trimTitle(text: string, range: Range): Range | undefined {
  const title = trim(text, range, edges)
  if (!title) return undefined
  const opens = text.slice(title.start, title.end).includes('[')
  return text[title.end - 1] === ']' && !opens ? trim(text, title, `${edges}]`) : title
}

/** Title and container, or title and publisher, where no more than a comma stands between them. */
function partTitle(
  text: string,
  whole: Range,
  facts: Facts,
  isAll: boolean,
): Omit<FoundTitle, 'count'> {
  const written = text.slice(whole.start, whole.end)
  const cutAt = (cut: number) => ({
    title: trim(text, {start: whole.start, end: cut}, '.,;:') ?? whole,
    rest: trim(text, {start: cut, end: whole.end}, '.,;:') ?? whole,
  })
  if (facts.isInJournal) {
    const isJournalOnly = facts.isCommaStyle && isTitleCase(written) && countWords(written) <= 8
    const cut = findCommaCut(text, whole, facts.isCommaStyle)
    if (cut !== undefined && !(isJournalOnly && isContainerLike(written.split(',')[0]!))) {
      const {title, rest} = cutAt(cut)
      return {title, container: rest}
    }
    // A title without a container would have no volume.
    const isShort = isTitleCase(written) && countWords(written) <= shortName
    if (isJournalOnly || isShort) return {container: whole}
    const start = findContainerStart(written)
    if (start !== undefined) {
      const {title, rest} = cutAt(whole.start + start)
      return {title, container: rest}
    }
  } else if (isAll) {
    const cut = findImprintCut(text, whole)
    if (cut !== undefined) {
      const {title, rest} = cutAt(cut)
      return {title, ...findImprint(text, rest)}
    }
  }
  const genre = findGenreCut(text, whole)
  if (genre !== undefined) {
    const {title, rest} = cutAt(genre)
    const words = findGenre(text.slice(rest.start, rest.end)) ?? 0
    const publisher = trim(text, {start: rest.start + words, end: rest.end}, signs)
    return {title, ...(publisher && {publisher})}
  }
  // `J. Chem. Soc. 1656`: a page alone behind an abbreviated name.
  if (facts.numerals !== undefined && isAbbreviated(written) && isContainerLike(written)) {
    return {container: whole}
  }
  const start = facts.numerals === undefined ? undefined : findContainerStart(written)
  if (start !== undefined) {
    const {title, rest} = cutAt(whole.start + start)
    return {title, container: rest}
  }
  if (facts.isCommaStyle) {
    const cut = findCommaCut(text, whole, false)
    if (cut !== undefined) {
      const {title, rest} = cutAt(cut)
      return {title, container: rest}
    }
  }
  return {title: whole}
}

export function findCommas(text: string, {start, end}: Range): number[] {
  return [...text.slice(start, end).matchAll(/,(?=\s)/g)].map(({index}) => start + index)
}

/** The comma between title and container; unless commas part everything, the container must read like one. */
function findCommaCut(text: string, range: Range, isCommaStyle: boolean): number | undefined {
  let best: {comma: number; score: number} | undefined
  for (const comma of findCommas(text, range)) {
    const container = text.slice(comma + 1, range.end).trim()
    if (countWords(text.slice(range.start, comma)) < 2) continue
    const opens = isContainerLike(container.split(' ')[0]!)
    if (!isTitleCase(container) && !(isCommaStyle && opens)) continue
    if (!isCommaStyle && !isContainerLike(container)) continue
    let score = isContainerLike(container) ? 2 : 0
    // A comma inside the container's name: the part before it would be in title case too.
    score -= findCommas(text, {start: comma + 1, end: range.end}).length * 0.5
    if (score > (best?.score ?? -Infinity)) best = {comma, score}
  }
  const last = findCommas(text, range).at(-1)
  if (!best && isCommaStyle && last !== undefined) {
    const container = text.slice(last + 1, range.end).trim()
    const isName = /^\p{Lu}/u.test(container) && countWords(container) <= longName
    if (isName && countWords(text.slice(range.start, last)) > 1) return last
  }
  return best?.comma
}

/** Words of a publisher with its place. */
const longImprint = 9

/** The comma before the publisher; one before its place as well is the better. */
function findImprintCut(text: string, range: Range): number | undefined {
  let best: number | undefined
  for (const comma of findCommas(text, range).reverse()) {
    const rest = trim(text, {start: comma + 1, end: range.end}, signs)
    const written = rest ? text.slice(rest.start, rest.end) : ''
    if (!rest || !isTitleCase(written) || countWords(written) > longImprint) return best
    const imprint = findImprint(text, rest)
    const {place} = imprint ?? {}
    if (imprint?.publisher && place && isPlace(text.slice(place.start, place.end))) return comma
    if (imprint?.publisher) best ??= comma
  }
  return best
}

/** The comma before a kind of writing: `Title, PhD thesis, University`. */
function findGenreCut(text: string, range: Range): number | undefined {
  return findCommas(text, range).find((comma) => isGenre(text.slice(comma + 1, range.end).trim()))
}

/** How many segments at the start are the title. */
function countTitleSegments(text: string, segments: readonly Segment[], facts: Facts): number {
  const hard = segments.findIndex(({cut}, index) => index > 0 && hardCuts.has(cut))
  const count = hard < 0 ? segments.length : hard
  if (count <= 1) return count
  const run = segments.slice(0, count)
  const next = segments[hard]
  if (next?.cut === 'in' || next?.cut === 'slashes') return count
  const {numerals} = facts
  if (!facts.isInJournal || numerals === undefined) return countBookTitle(text, run, facts)
  const isContainerBehind = next !== undefined && next.start < numerals && hasWords(text, next)
  if (isContainerBehind) return count
  return isAbbreviatedName(text, run) ? 0 : splitRun(text, run, facts)
}

/** `Combust. Flame`, `Prog. Energy Combust. Sci.`: words cut short at every full stop are a journal's name without a title. */
function isAbbreviatedName(text: string, run: readonly Segment[]): boolean {
  const written = text.slice(run[0]!.start, run.at(-1)!.end).trim()
  if (countWords(written) > longAbbreviated || !isTitleCase(written) || /[:?!“”"«]/.test(written))
    return false
  return run.slice(0, -1).every(({start, end}) => {
    const words = text.slice(start, end).trim().split(/\s+/)
    // `Theory of Stone. Geology`: abbreviations have no small words among them.
    return (
      words.length <= 3 &&
      cutShort.test(words.at(-1)!) &&
      !words.some((word) => /^\p{Ll}/u.test(word))
    )
  })
}

/** Words in a journal's abbreviated name. */
const longAbbreviated = 7
/** A word that ends in a consonant behind few letters, as abbreviations do. */
const cutShort = /^\p{Lu}[\p{L}-]{0,6}[bcdfghjklmnpqrstvxzбвгджзклмнпрстфхцчшщCDGSTL]\.?$/u

export const hasWords = (text: string, {start, end}: Range) =>
  /\p{L}{2}/u.test(text.slice(start, end))

/** In a run of title and container, how many segments are the title: the split whose container reads best. */
function splitRun(text: string, run: readonly Segment[], facts: Facts): number {
  let best = {count: run.length - 1, score: -Infinity}
  for (let count = 1; count < run.length; count += 1) {
    const score = scoreSplit(text, run, count, facts)
    if (score > best.score) best = {count, score}
  }
  return best.count
}

const seriesStart =
  /^(?:series|ser\.|seri(?:ya|ia|a|i)|серия|сер\.|сериясы|part\s[A-Z\d]|section\s[A-Z\d])/iu
const seriesEnd = /(?:series|серия|сериясы)$/iu
/** More words than a journal's name has. */
const longName = 12

function scoreSplit(
  text: string,
  run: readonly Segment[],
  count: number,
  {emphasis}: Facts,
): number {
  const segment = run[count]!
  const container = trim(text, {start: segment.start, end: run.at(-1)!.end}, signs)
  if (!container) return -Infinity
  const written = text.slice(container.start, container.end)
  let score = 0
  if (isContainerLike(text.slice(container.start, segment.end))) score += 2
  if (isTitleCase(written)) score += 1.5
  if (/^\p{Ll}/u.test(written)) score -= 2
  if (/^["“‘'(]/.test(written)) score -= 1
  if (seriesStart.test(written)) score -= 3
  if (segment.cut === 'type' || emphasis.some(({start}) => Math.abs(start - segment.start) <= 1))
    score += 3
  if (segment.cut === 'dash') score += 0.5
  // Each further sentence in the container's name costs, unless it is of abbreviations or names a series.
  for (const [index, part] of run.slice(count, -1).entries()) {
    const next = trim(text, run[count + index + 1]!, signs)
    const behind = next ? text.slice(next.start, next.end) : ''
    const isSeries = seriesStart.test(behind) || seriesEnd.test(behind)
    if (!isSeries && !isAbbreviated(text.slice(part.start, part.end))) score -= 1
  }
  if (countWords(written) > longName) score -= 1
  if (countWords(text.slice(run[0]!.start, run[count - 1]!.end)) < 2) score -= 1
  return score
}

/** `J. Legal Ethical & Regul`: capitalised words, some cut short. */
function isAbbreviated(text: string): boolean {
  return countWords(text) <= 6 && isTitleCase(text) && /(?:^|\s)\p{L}{1,5}$|\.\s/u.test(text)
}

/** Words of a body's name at the end of an entry that reads as a publisher. */
const shortName = 6

/** Of a work that stands in no journal: the title goes on until something reads as its publisher or container. */
function countBookTitle(text: string, run: readonly Segment[], facts: Facts): number {
  for (let count = 1; count < run.length; count += 1) {
    const segment = run[count]!
    const range = trim(text, segment, signs)
    if (!range) continue
    const written = text.slice(range.start, range.end)
    if (segment.cut === 'type' || segment.cut === 'dash') return count
    if (findImprint(text, range) || isGenre(written) || isEditing(written)) return count
    const isCapital = isTitleCase(written)
    if (isContainerLike(written) && isCapital) return count
    const before = text.slice(run[0]!.start, run[count - 1]!.end)
    if (facts.numerals !== undefined && isCapital && !isTitleCase(before)) return count
    if (isInstitutionLike(isCapital ? written : written.split(' ')[0]!)) return count
    if (count === run.length - 1 && isCapital && countWords(written) <= shortName) return count
    if (facts.emphasis.some(({start}) => Math.abs(start - segment.start) <= 1)) return count
  }
  return run.length
}
