/**
 * The fields of one entry of a reference list, whatever style it is written in.
 *
 * Our own parser, for no package reads free text: citation-js and its plugins read
 * BibTeX, RIS and identifiers; AnyStyle and GROBID are trained models in other languages.
 * It reads what is surest first and blots it out, so that a year in an address or a name
 * in a title is not taken twice: addresses, remarks, names at the head, the date, the
 * numerals, and of the words left the title, container and publisher.
 */
import type {ReferenceField} from '../../model/directives.ts'
import {foldName} from '../text/fold.ts'
import {findDates} from '../text/dates.ts'
import {findBody} from './body.ts'
import {findInstitution} from './institutions.ts'
import {findIssued, findSameDates, findUndated} from './issued.ts'
import {findLinks, type LinkRange} from '../text/links.ts'
import {parseNames, toName} from '../names/names.ts'
import {findNumerals} from './numerals.ts'
import {findBracketedImprint} from './publishers.ts'
import {blot, type Range} from '../text/ranges.ts'
import {findRemarks} from '../text/remarks.ts'
import {findTranslations, readBrackets} from './translations.ts'

export interface FieldRange extends Range {
  readonly field: ReferenceField
}

export interface Entry {
  /** In order of the text; no two overlap, but for a date that may stand inside a title. */
  readonly fields: readonly FieldRange[]
  readonly links: readonly LinkRange[]
}

export interface EntryHints {
  /** Stretches set in italics. */
  readonly emphasis?: readonly Range[]
  /** Stretches that are links already. */
  readonly links?: readonly LinkRange[]
}

/** Beyond it a text is no entry but a passage, and is left unread. */
export const longestEntry = 4000

/** The entry's number or bullet, and the line that stands for the names of the entry before. */
const markerAt =
  /^\s*(?:(?:\[\d{1,3}\]|\(\d{1,3}\)(?=\s\p{Lu})|\d{1,3}[.)](?=\s)(?:\s?[-–]\s)?|[•*–-]\s)\s*)?(?:(?:-{3,}|[–—_]{2,}|—)(?=[.,]|\s[(“"])[.,]?\s*)?/u

/** Read an entry, as running text. What cannot be told stays outside every field. */
export function parseEntry(text: string, hints: EntryHints = {}): Entry {
  if (text.length > longestEntry) return {fields: [], links: [...(hints.links ?? [])]}
  const emphasis = hints.emphasis ?? []
  const links = findLinks(text, hints.links)
  const marker = markerAt.exec(text)?.[0].length ?? 0
  let rest = blot(
    text,
    links.map((link) => withAngles(text, link)),
  )
  const remarks = findRemarks(rest)
  rest = blot(rest, remarks.ranges)

  const head = readHead(rest, marker)
  const brackets = findTranslations(rest, head.end)
  rest = blot(rest, brackets)
  const issued = findIssued(rest, head.end)
  const undated = issued ? undefined : findUndated(rest)
  const start = issued?.isHead ? issued.end : head.end
  const isCommaStyle =
    head.end > marker &&
    (/^\s*,/.test(rest.slice(head.end)) ||
      (issued?.isHead === true && /^\s?\)?,/.test(rest.slice(issued.end))))
  rest = blot(rest, [
    {start: 0, end: head.end},
    ...(issued ? [issued, ...findSameDates(rest, issued)] : []),
    ...(undated ? [undated] : []),
  ])

  const numerals = findNumerals(rest, titleBegins(rest, start))
  rest = blot(rest, numerals.ranges)
  const imprint = findBracketedImprint(rest, titleBegins(rest, start))
  if (imprint) rest = blot(rest, [imprint.range])
  const {volume, issue, page} = numerals
  // An act's date stands in its title: `Decree of 5 May 2011`.
  const dateInside = issued ? undefined : findDates(rest)[0]
  const body = findBody(rest, start, {
    numerals:
      numerals.ranges.length > 0
        ? Math.min(...numerals.ranges.map((range) => range.start))
        : undefined,
    isInJournal:
      issue !== undefined || (volume !== undefined && (page !== undefined || !numerals.isLabelled)),
    isCommaStyle,
    emphasis,
  })
  const bracketed = readBrackets(text, body.title, brackets, issue !== undefined)
  const fields: (FieldRange | undefined)[] = [
    ...head.names.map((name) => field(head.isEditors ? 'editor' : 'author', name)),
    ...otherNames(text, head.names, body.names).map((name) => field('author', name)),
    ...body.editors.map((name) => field('editor', name)),
    field('edition', remarks.edition),
    field('number', body.number),
    field('collection', body.collection),
    field('institution', head.institution),
    field('title', body.title),
    field('translation', bracketed.translation),
    field('issued', issued ?? dateInside),
    field('container', withAbbreviation(text, body.container) ?? bracketed.container),
    field('volume', volume),
    field('issue', issue),
    field('page', page ?? remarks.extent),
    field('publisher', body.publisher ?? imprint?.publisher),
    field('place', body.place ?? imprint?.place),
    field('accessed', remarks.accessed),
  ]
  return {fields: inOrder(fields, links), links}
}

/** An address with the angle brackets around it. */
function withAngles(text: string, {start, end}: Range): Range {
  const opens = text[start - 1] === '<'
  return {start: opens ? start - 1 : start, end: text[end] === '>' ? end + 1 : end}
}

/** The persons of a statement of responsibility whom the head does not name. */
function otherNames(text: string, head: readonly Range[], names: readonly Range[]): Range[] {
  const family = ({start, end}: Range) => {
    const name = toName(text.slice(start, end))
    return 'family' in name ? foldName(name.family) : ''
  }
  const known = head.map(family)
  return names.filter((name) => !known.includes(family(name)))
}

/** `J. Surf. Sci.` keeps its last full stop. */
function withAbbreviation(text: string, range: Range | undefined): Range | undefined {
  if (!range || text[range.end] !== '.') return range
  const isCut = /\p{L}\.\s\p{L}{1,9}$/u.test(text.slice(range.start, range.end))
  return isCut ? {start: range.start, end: range.end + 1} : range
}

interface Head {
  /** Behind the names, or the place where the title begins. */
  readonly end: number
  readonly names: readonly Range[]
  readonly isEditors?: boolean
  readonly institution?: Range
}

/** Who an entry begins with. */
function readHead(text: string, start: number): Head {
  const list = parseNames(text, start)
  if (list) {
    const isEditors = list.isEditors && !list.isTranslators
    return {end: list.end, names: list.names, isEditors}
  }
  const institution = findInstitution(text, start, findIssued(text, start))
  if (institution) return {end: institution.end, names: [], institution}
  return {end: start, names: []}
}

/** Behind the first word of the title, which may be a number. */
function titleBegins(text: string, start: number): number {
  const behind = text.slice(start)
  return start + (/^[^\p{L}\p{N}]*[\p{L}\p{N}]+/u.exec(behind)?.[0].length ?? 0)
}

function field(name: ReferenceField, range: Range | undefined): FieldRange | undefined {
  return range && {field: name, start: range.start, end: range.end}
}

/** Fields in the order of the text, without one that would cut another or a link. */
function inOrder(
  fields: readonly (FieldRange | undefined)[],
  links: readonly Range[],
): FieldRange[] {
  const kept: FieldRange[] = []
  for (const next of fields) {
    if (!next || next.start >= next.end) continue
    const isFree = [...kept, ...links].every(
      (other) =>
        next.end <= other.start ||
        next.start >= other.end ||
        (next.field === 'issued' &&
          'field' in other &&
          other.field === 'title' &&
          contains(other, next)),
    )
    if (isFree) kept.push(next)
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end)
}

const contains = (outer: Range, inner: Range) =>
  outer.start <= inner.start && inner.end <= outer.end
