/** Container, publisher and place in the segments behind a title. */
import type {Body, Facts} from './body-parts.ts'
import {type NameList, parseNames} from '../names/names.ts'
import {isPlace} from './places.ts'
import {countWords, findImprint, isContainerLike, isPublisherLike} from './publishers.ts'
import {findQuoted} from '../text/quotes.ts'
import {type Range, skipSigns, trim} from '../text/ranges.ts'
import {findEditing, findGenre, isAct, isEditing} from '../text/remarks.ts'
import type {Segment} from './segments.ts'
import {findCommas, hasWords} from './title.ts'
import {editedBy, editedByShort, issueLabel} from '../text/words.ts'

const signs = '.,;:-–—/()[]“”"«»'

/** Read the segments in turn; what is found first stays. */
export function readRest(
  text: string,
  segments: readonly Segment[],
  facts: Facts,
  body: Body,
): void {
  let at = 0
  // Editors that fill a segment: what they edit is the next.
  let isMarked = false
  while (at < segments.length) {
    const segment = segments[at]!
    const count =
      segment.cut === 'slash' || segment.cut === 'semicolon'
        ? 1
        : countSeries(text, segments, at, facts)
    const end = segments[at + count - 1]!.end
    const range = trim(text, {start: segment.start, end}, signs)
    at += count
    if (range && /\p{L}{2}|\p{L}\./u.test(text.slice(range.start, range.end))) {
      const cut: Segment['cut'] = isMarked ? 'in' : segment.cut
      const editors = findAllEditors(text, range)
      isMarked = editors !== undefined && !body.container && (cut === 'in' || cut === 'slashes')
      if (editors) addEditors(editors, body)
      else readSegment(text, {...range, cut}, facts, body)
    }
  }
}

/** The editors of a segment that names nobody and nothing else. */
function findAllEditors(text: string, {start, end}: Range): NameList | undefined {
  const label = /^(?:eds?|hrsg|hg|ред)\.?\s/iu.exec(text.slice(start, start + 6))?.[0].length ?? 0
  const list = parseNames(text, start + label)
  return list && (list.isEditors || label > 0) && list.end >= end ? list : undefined
}

function addEditors(list: NameList, body: Body): void {
  if (!list.isTranslators && body.editors.length === 0) body.editors.push(...list.names)
}

const editingLabel = new RegExp(`^[\\s,.(;/]*(?:${editedBy}|${editedByShort})\\s*`, 'iu')

/** Whom a statement such as `edited by A. Lee` names; one of a translator says nothing of editors. */
function addEditorsBehind(text: string, {start, end}: Range, body: Body): void {
  const label = editingLabel.exec(text.slice(start, end))?.[0]
  if (label === undefined || /trans|пер\.|reprint|preface|foreword/iu.test(label)) return
  const list = parseNames(text, start + label.length)
  if (list && list.end <= end + 2) addEditors(list, body)
}

/** A journal's name of several sentences up to its numerals: `Bulletin. Series of law`. */
function countSeries(
  text: string,
  segments: readonly Segment[],
  at: number,
  {isInJournal, numerals}: Facts,
): number {
  let count = 1
  const segment = segments[at]!
  if (!isInJournal || numerals === undefined || segment.start > numerals) return 1
  for (const next of segments.slice(at + 1)) {
    const isOn = next.cut === 'sentence' || next.cut === 'dash' || next.cut === 'type'
    if (!isOn || next.start > numerals || !hasWords(text, next)) break
    count += 1
  }
  return count
}

function readSegment(text: string, segment: Segment, facts: Facts, body: Body): void {
  const {cut} = segment
  // `Title / Resolution of the Senate`: the act that the title is of.
  const isOfAct = cut !== 'in' && cut !== 'slashes' && !facts.isInJournal
  if (isOfAct && body.title && isAct(text.slice(segment.start, segment.end))) return
  if (cut === 'slash') readBehindSlash(text, segment, facts, body)
  else if (cut === 'in' || cut === 'slashes') readContainer(text, segment, body)
  else readPiece(text, segment, facts, body)
}

/** Who is responsible, or a container; else what a slash sets off is a remark on the title. */
function readBehindSlash(text: string, range: Range, facts: Facts, body: Body): void {
  const written = text.slice(range.start, range.end)
  if (isEditing(written)) return
  const list = parseNames(text, range.start)
  if (list?.isSure && list.end <= range.end + 1) {
    if (!list.isEditors) body.names.push(...list.names)
    return
  }
  const isBeforeNumerals = facts.numerals !== undefined && range.start < facts.numerals
  if (facts.isInJournal && isBeforeNumerals) body.container ??= range
  else readImprint(text, range, body)
}

/** A container behind `In` or `//`, its editors before or behind it. */
function readContainer(text: string, segment: Range, body: Body): void {
  let {start, end} = segment
  const first = skipSigns(text, start)
  const editors = findQuoted(text, first) ? undefined : parseNames(text, first)
  // `In Ann Lee: A Life by the River` is a title, unless initials tell names.
  const isNamed =
    editors &&
    (editors.isEditors ||
      (editors.isSure && /^\s?[:,]/.test(text.slice(editors.end, editors.end + 2))))
  if (isNamed && editors.end < end) {
    addEditors(editors, body)
    start = editors.end
  }
  const by = findEditing(text.slice(start, end))
  if (by !== undefined && by > 2) end = start + by
  const behind = cutEditors(text, {start, end})
  if (behind < end) addEditors(parseNames(text, behind + 2)!, body)
  end = behind
  const range = trim(text, {start, end}, signs)
  if (range) body.container ??= withoutImprint(text, range, body)
  if (end < segment.end) readBehindEditors(text, {start: end, end: segment.end}, body)
}

/** The end of a container behind which its editors stand: `Handbook, A. Lee (Eds.)`. */
function cutEditors(text: string, range: Range): number {
  const comma = findCommas(text, range).find((at) => parseNames(text, at + 2)?.isEditors)
  return comma ?? range.end
}

/** `edited by A. Lee, Novus, 1999`: the publisher behind the names. */
function readBehindEditors(text: string, range: Range, body: Body): void {
  addEditorsBehind(text, range, body)
  const [comma] = findCommas(text, range).filter((at) => {
    const rest = trim(text, {start: at, end: range.end}, signs)
    return rest !== undefined && findImprint(text, rest) !== undefined
  })
  const rest = comma === undefined ? undefined : trim(text, {start: comma, end: range.end}, signs)
  if (rest) readImprint(text, rest, body)
}

/** A container's name without the publisher that a comma parts from it. */
function withoutImprint(text: string, range: Range, body: Body): Range {
  for (const comma of findCommas(text, range)) {
    const rest = trim(text, {start: comma + 1, end: range.end}, signs)
    const imprint = rest && findImprint(text, rest)
    if (!imprint || isContainerLike(text.slice(rest.start, rest.end))) continue
    addImprint(imprint, body)
    return trim(text, {start: range.start, end: comma}, signs) ?? range
  }
  return range
}

function addImprint({publisher, place}: Pick<Body, 'publisher' | 'place'>, body: Body): void {
  if (publisher) body.publisher ??= publisher
  if (place) body.place ??= place
}

function readImprint(text: string, range: Range, body: Body): boolean {
  const imprint = findImprint(text, range)
  if (imprint) addImprint(imprint, body)
  return imprint !== undefined
}

/** Words of a name that could be a publisher's. */
const longPublisher = 10

/** A piece behind the title that no sign marks: what it reads like, else what is still missing. */
function readPiece(text: string, whole: Range, facts: Facts, body: Body): void {
  // `A. Lee, ed. Novus`: editors, and behind them the publisher.
  const editors = parseNames(text, whole.start)
  if (editors?.isEditors) addEditors(editors, body)
  const piece = editors?.isEditors ? {start: editors.end, end: whole.end} : whole
  const by = findEditing(text.slice(piece.start, piece.end))
  const range = trim(text, by === undefined ? piece : {...piece, end: piece.start + by}, signs)
  if (range) readWhole(text, range, facts, body)
  if (by !== undefined) readBehindEditors(text, {start: piece.start + by, end: piece.end}, body)
}

function readWhole(text: string, range: Range, facts: Facts, body: Body): void {
  const written = text.slice(range.start, range.end)
  const genre = findGenre(written)
  if (genre !== undefined) {
    const behind = text.slice(range.start + genre, range.end)
    const number = reportNumber.exec(behind)
    if (number?.groups?.['number'] !== undefined) {
      const start = range.start + genre + behind.indexOf(number.groups['number'])
      body.number ??= {start, end: start + number.groups['number'].length}
    }
    const skipped = genre + (number?.[0].length ?? 0)
    const rest = trim(text, {start: range.start + skipped, end: range.end}, signs)
    if (rest && hasWords(text, rest) && !readImprint(text, rest, body)) body.publisher ??= rest
    return
  }
  const imprint = findImprint(text, range)
  const {place} = imprint ?? {}
  // `Proceedings of …, Oslo, Norway`: where they met.
  if (!body.container && imprint?.publisher && place && meeting.test(written)) {
    body.container = imprint.publisher
    body.place ??= place
    return
  }
  if (imprint?.publisher && place && body.title && isPlace(text.slice(place.start, place.end))) {
    addImprint(imprint, body)
    return
  }
  const isBeforeNumerals = facts.numerals !== undefined && range.start < facts.numerals
  if (!body.container && facts.isInJournal && isBeforeNumerals) {
    body.container = withoutImprint(text, range, body)
    return
  }
  if (imprint?.place && imprint.publisher && body.title) {
    addImprint(imprint, body)
    return
  }
  const isContainer = !body.container && isContainerLike(written.split(',')[0]!)
  if (!(isContainer && !isPublisherLike(written.split(',')[0]!)) && readImprint(text, range, body))
    return
  if (!facts.isInJournal && body.title && collection.test(written)) {
    body.collection ??= range
    return
  }
  const isOpen = !body.container && !body.publisher
  if (isOpen && (isContainerLike(written) || (isBeforeNumerals && !body.place))) {
    body.container = withoutImprint(text, range, body)
  } else if (isName(written)) {
    body.publisher ??= range
  }
}

/** Takes `TR93-04-03, `, `No. KSL-91-71`; refuses `3rd Office`. */
const reportNumber =
  /^[\s(#]*(?:no\.?|№)?\s?(?<number>[A-Z]{0,8}[-/ ]?[A-Z]{0,4}-?\d[\dA-Z]*(?:[./-][\dA-Z]+)*)(?:[\s.,:;)]+|$)/i
const meeting =
  /^(?:pre-?|in )?(?:proceedings|proc\.|symposium|conference|workshop|(?:\p{L}+\s){0,5}(?:conference|symposium|workshop|congress)\s(?:on|of))/iu

/** `Harrow Series in Water Science`, `Lecture Notes in Botany`: what a book belongs to. */
const collection = /(?:^|\s)series\s(?:in|on|of)\s|^lecture notes\s(?:in|on)\s/iu

const numberOnly = new RegExp(`^(?:${issueLabel})\\s?[\\p{N}/-]+\\p{L}?$`, 'iu')

/** Words that may be a publisher's name; `No. 12` behind an act is its number. */
const isName = (text: string) =>
  countWords(text) <= longPublisher && /^[\p{Lu}«“"]/u.test(text) && !numberOnly.test(text)
