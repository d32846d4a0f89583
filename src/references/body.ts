/**
 * Title, container and publisher: the words of an entry that are left when names, dates,
 * numerals and addresses have been read.
 *
 * A style parts title and container by one of: quotation marks, `//`, `In`, the date
 * between them, a full stop, italics, or a comma. They are looked for in this order, for
 * each of the later signs may also stand inside a title.
 */
import {parseNames} from './names.ts'
import {
  countWords,
  findImprint,
  isContainerLike,
  isInstitutionLike,
  isPublisherLike,
  isTitleCase,
} from './publishers.ts'
import {findQuoted} from './quotes.ts'
import {type Range, read, trim} from './ranges.ts'
import {cutSegments, type Segment} from './segments.ts'
import {editedBy, genreWords} from './words.ts'

export interface Body {
  readonly title?: Range
  readonly container?: Range
  readonly publisher?: Range
  readonly place?: Range
  /** Names in a statement of responsibility: `Title / A. B. Lee`. */
  readonly names: readonly Range[]
}

export interface Facts {
  /** Where the volume, issue or pages begin; `undefined` for a work without them. */
  readonly numerals: number | undefined
  /** The work has a volume or an issue, so it stands in a journal. */
  readonly isInJournal: boolean
  /** Names and title are parted by a comma, so title and container may be too. */
  readonly isCommaStyle: boolean
  /** Stretches in italics. */
  readonly emphasis: readonly Range[]
}

type Draft = {-readonly [Key in keyof Body]: Body[Key]} & {names: Range[]}

const signs = '.,;:-–—/()[]“”"«»'
const openings = '.,;:-–—/)]'

/** The body of an entry, in `text` with everything blotted out that has been read, from `start`. */
export function findBody(text: string, start: number, facts: Facts): Body {
  const from = skipSigns(text, start)
  const quoted = findQuoted(text, from)
  const body: Draft = {names: []}
  if (quoted && isWholeTitle(text, quoted)) {
    body.title = trim(text, quoted, '.,;')!
    readRest(text, cutSegments(text, quoted.after, turnsOf(text, facts)), facts, body)
    return body
  }
  const segments = cutSegments(text, from, turnsOf(text, facts))
  const count = countTitleSegments(text, segments, facts)
  if (count > 0) {
    const title = {start: segments[0]!.start, end: segments[count - 1]!.end}
    readTitle(text, title, segments.slice(count), facts, body)
  }
  readRest(text, segments.slice(count), facts, body)
  return body
}

function skipSigns(text: string, start: number): number {
  let at = start
  while (
    at < text.length &&
    (/\s/.test(text[at]!) || text[at] === read || openings.includes(text[at]!))
  ) {
    at += 1
  }
  return at
}

/** Places where italics begin or end at the edge of a word. */
function turnsOf(text: string, {emphasis}: Facts): number[] {
  return emphasis
    .flatMap(({start, end}) => [start, end])
    .filter(
      (at) => !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') || !/[\p{L}\p{N}]/u.test(text[at] ?? ' '),
    )
}

/** Whether the quotation is the title, and not only its first words. */
function isWholeTitle(text: string, {start, end, after}: Range & {after: number}): boolean {
  if (end - start < 3) return false
  const behind = text.slice(after, after + 12)
  if (/[.,?!]$/.test(text.slice(start, end))) return true
  return new RegExp(`^\\s*(?:[.,;:)(\\]/${read}–—-]|$|[Ii]n\\s|\\p{Lu})`, 'u').test(behind)
}

/** How many segments at the start are the title. */
function countTitleSegments(text: string, segments: readonly Segment[], facts: Facts): number {
  const hard = segments.findIndex(
    ({cut}, index) => index > 0 && ['read', 'in', 'slashes', 'slash'].includes(cut),
  )
  const run = hard < 0 ? segments.length : hard
  if (run <= 1) return run
  const next = segments[hard]
  if (next?.cut === 'in' || next?.cut === 'slashes') return run
  const {numerals} = facts
  if (facts.isInJournal && numerals !== undefined) {
    const isContainerBehind = next !== undefined && next.start < numerals && hasWords(text, next)
    return isContainerBehind ? run : splitRun(text, segments.slice(0, run), facts)
  }
  return countBookTitle(text, segments.slice(0, run), facts)
}

const hasWords = (text: string, {start, end}: Range) => /\p{L}{2}/u.test(text.slice(start, end))

/** In a run of title and container, how many segments are the title: the split whose container reads best. */
function splitRun(text: string, run: readonly Segment[], facts: Facts): number {
  let best = {count: run.length - 1, score: -Infinity}
  for (let count = 1; count < run.length; count += 1) {
    const container = {start: run[count]!.start, end: run.at(-1)!.end}
    const score = scoreContainer(text, container, run, count, facts)
    if (score > best.score) best = {count, score}
  }
  return best.count
}

function scoreContainer(
  text: string,
  {start, end}: Range,
  run: readonly Segment[],
  count: number,
  {emphasis}: Facts,
): number {
  const written = text.slice(start, end)
  const first = text.slice(start, run[count]!.end)
  let score = 0
  if (isContainerLike(first)) score += 2
  if (isTitleCase(written)) score += 1.5
  if (/^\p{Ll}/u.test(written)) score -= 2
  if (/^["“«‘'(]/.test(written)) score -= 1
  if (emphasis.some((range) => Math.abs(range.start - start) <= 1)) score += 3
  // Each further sentence in the container's name costs, unless it is of abbreviations.
  for (const segment of run.slice(count, -1)) {
    const words = text.slice(segment.start, segment.end)
    score -= isAbbreviated(words) ? 0 : 1
  }
  if (countWords(written) > 12) score -= 1
  if (countWords(text.slice(run[0]!.start, run[count - 1]!.end)) < 2) score -= 1
  return score
}

/** `J. Legal Ethical & Regul`: capitalised words, some cut short. */
function isAbbreviated(text: string): boolean {
  return countWords(text) <= 6 && isTitleCase(text) && /(?:^|\s)\p{L}{1,5}$|\.\s/u.test(text)
}

/** Of a work that stands in no journal: the title goes on until something reads as its publisher or container. */
function countBookTitle(text: string, run: readonly Segment[], facts: Facts): number {
  for (let count = 1; count < run.length; count += 1) {
    const segment = run[count]!
    if (segment.cut === 'type') return count
    const range = trim(text, segment, signs)
    if (!range) continue
    const written = text.slice(range.start, range.end)
    if (findImprint(text, range) || isGenre(written) || isEditing(written)) return count
    if (isContainerLike(written) && isTitleCase(written)) return count
    if (isInstitutionLike(written) && isTitleCase(written)) return count
    if (count === run.length - 1 && isTitleCase(written) && countWords(written) <= 6) return count
    if (facts.emphasis.some(({start}) => Math.abs(start - segment.start) <= 1)) return count
  }
  return run.length
}

const genre = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${genreWords.thesis}|${genreWords.report})(?![\\p{L}\\p{M}])[\\s:.,]*`,
  'iu',
)
const editing = new RegExp(`(?:^|[\\s,(;/])(?:${editedBy})\\s`, 'iu')
const isGenre = (text: string) => genre.exec(text)?.index === 0
const isEditing = (text: string) => editing.exec(text)?.index === 0

/** The title, and what commas or brackets part from it. */
function readTitle(
  text: string,
  range: Range,
  rest: readonly Segment[],
  facts: Facts,
  body: Draft,
): void {
  const whole = trim(text, range, '.,;:-–—/')
  if (!whole) return
  const {numerals} = facts
  const isBeforeNumerals =
    numerals !== undefined &&
    !rest.some((segment) => segment.start < numerals && hasWords(text, segment))
  if (isBeforeNumerals && facts.isInJournal) {
    const cut = facts.isCommaStyle ? findCommaCut(text, whole) : undefined
    if (cut !== undefined) {
      body.title = trim(text, {start: whole.start, end: cut}, '.,;:')!
      body.container = trim(text, {start: cut, end: whole.end}, '.,;:')!
      return
    }
    const written = text.slice(whole.start, whole.end)
    if (facts.isCommaStyle && isTitleCase(written) && countWords(written) <= 8) {
      body.container = whole
      return
    }
  }
  if (facts.isCommaStyle && !facts.isInJournal && rest.length === 0) {
    const cut = findImprintCut(text, whole)
    if (cut !== undefined) {
      body.title = trim(text, {start: whole.start, end: cut}, '.,;:')!
      Object.assign(body, findImprint(text, trim(text, {start: cut, end: whole.end}, '.,;:')!))
      return
    }
  }
  body.title = whole
}

function commasIn(text: string, {start, end}: Range): number[] {
  return [...text.slice(start, end).matchAll(/,(?=\s)/g)].map(({index}) => start + index)
}

/** The comma between title and container where only a comma parts them. */
function findCommaCut(text: string, range: Range): number | undefined {
  let best: {comma: number; score: number} | undefined
  for (const comma of commasIn(text, range)) {
    const container = text.slice(comma + 1, range.end).trim()
    if (!isTitleCase(container) || countWords(text.slice(range.start, comma)) < 2) continue
    let score = isContainerLike(container) ? 2 : 0
    // A comma inside the container's name: the part before it would be in title case too.
    score -= commasIn(text, {start: comma + 1, end: range.end}).length * 0.5
    if (score > (best?.score ?? -Infinity)) best = {comma, score}
  }
  return best?.comma
}

function findImprintCut(text: string, range: Range): number | undefined {
  return commasIn(text, range).find((comma) => {
    const rest = trim(text, {start: comma + 1, end: range.end}, signs)
    return rest !== undefined && findImprint(text, rest) !== undefined
  })
}

/** Container, publisher and place in the segments behind the title. */
function readRest(text: string, segments: readonly Segment[], facts: Facts, body: Draft): void {
  for (const [index, segment] of segments.entries()) {
    const range = trim(text, segment, signs)
    if (!range || !/\p{L}{2}|\p{L}\./u.test(text.slice(range.start, range.end))) continue
    if (segment.cut === 'slash' && readResponsibility(text, range, body)) continue
    const isMarked = segment.cut === 'in' || segment.cut === 'slashes'
    if (isMarked) readContainer(text, segments, index, facts, body)
    else readPiece(text, range, facts, body)
  }
}

/** Names behind a slash; or else nothing is read. */
function readResponsibility(text: string, range: Range, body: Draft): boolean {
  const list = parseNames(text, range.start)
  if (list && list.names.length > 0 && list.end <= range.end) {
    if (!list.isEditors) body.names.push(...list.names)
    return true
  }
  return isEditing(text.slice(range.start, range.end))
}

/** A container behind `In` or `//`, its editors before or behind it. */
function readContainer(
  text: string,
  segments: readonly Segment[],
  index: number,
  facts: Facts,
  body: Draft,
): void {
  const segment = segments[index]!
  let {start, end} = segment
  // A journal's name of several sentences, up to its numerals.
  let next = index + 1
  while (
    facts.isInJournal &&
    segments[next]?.cut === 'sentence' &&
    segments[next]!.start < (facts.numerals ?? 0)
  ) {
    end = segments[next]!.end
    next += 1
  }
  const quoted = findQuoted(text, skipSigns(text, start))
  const editors = quoted ? undefined : parseNames(text, skipSigns(text, start))
  const isNamed = editors && (editors.isEditors || /^\s?[:,]/.test(text.slice(editors.end)))
  if (isNamed && editors.end < end) start = editors.end
  const within = text.slice(start, end)
  const by = new RegExp(`[,.(;]?\\s\\(?(?:${editedBy})\\s`, 'iu').exec(within)
  if (by && by.index > 2) end = start + by.index
  const range = trim(text, {start, end}, '.,;:-–—/([])“”"«»')
  if (!range) return
  if (body.container) readPiece(text, range, facts, body)
  else body.container = withoutImprint(text, range, body)
}

/** A container's name without the publisher that a comma parts from it. */
function withoutImprint(text: string, range: Range, body: Draft): Range {
  for (const comma of commasIn(text, range)) {
    const rest = trim(text, {start: comma + 1, end: range.end}, signs)
    const imprint = rest && findImprint(text, rest)
    if (!imprint || isContainerLike(text.slice(rest.start, rest.end))) continue
    Object.assign(body, imprint)
    return trim(text, {start: range.start, end: comma}, signs) ?? range
  }
  return range
}

/** A piece behind the title that no sign marks: what it reads like, else what is still missing. */
function readPiece(text: string, range: Range, facts: Facts, body: Draft): void {
  const written = text.slice(range.start, range.end)
  if (isEditing(written)) return
  const kind = genre.exec(written)
  if (kind?.index === 0) {
    const rest = trim(text, {start: range.start + kind[0].length, end: range.end}, signs)
    if (rest && hasWords(text, rest)) body.publisher ??= rest
    return
  }
  const isBeforeNumerals = facts.numerals !== undefined && range.start < facts.numerals
  if (!body.container && facts.isInJournal && isBeforeNumerals) {
    body.container = range
    return
  }
  const imprint = findImprint(text, range)
  if (imprint && !(isContainerLike(written) && !isPublisherLike(written) && !body.container)) {
    if (imprint.publisher) body.publisher ??= imprint.publisher
    if (imprint.place) body.place ??= imprint.place
    return
  }
  const isContainer =
    !body.container &&
    !body.publisher &&
    (isContainerLike(written) || (isBeforeNumerals && !body.place))
  if (isContainer) body.container = withoutImprint(text, range, body)
  else if (countWords(written) <= 10 && /^[\p{Lu}«“"]/u.test(written)) body.publisher ??= range
}
