/** Entries of a list of references, each by itself: what is missing, runs backwards or is not of its time. */
import type {Paper} from '../../model/paper.ts'
import type {Reference} from '../../model/reference.ts'
import {type AuditedPaper, type Finding, toReferenceFinding, yearOf} from './note.ts'
import {findWrongSignsOfEntry} from './signs.ts'

export function auditEntries({paper, references}: AuditedPaper): Finding[] {
  // Where many entries have no year, it is the list that was not read well.
  const undated = references.filter((reference) => !hasYear(reference)).length
  const isRead = undated <= Math.max(1, references.length * mostUndated)
  // A line that was taken for an entry names nobody.
  const entries = references.filter(({csl}) => csl.author !== undefined)
  return entries.flatMap((reference) => [
    ...(isRead ? findMissing(reference) : []),
    ...findWrongPages(reference),
    ...findTwoYears(reference),
    ...findLateYear(reference, paper),
    ...findWrongSignsOfEntry(reference),
  ])
}

const mostUndated = 0.1
const address = /<?(?:https?:\/\/|www\.|doi\.org\/)\S+/g
const undated = /\bn\.\s?d\.|\bin press\b|\bforthcoming\b|б\.\s?г\./iu

function hasYear(reference: Reference): boolean {
  const text = reference.raw.replace(address, ' ').replace(/\baccessed\b.{0,30}/i, ' ')
  return (
    yearOf(reference) !== undefined ||
    /(?<!\d)(?:1[5-9]|20)\d{2}(?!\d)/.test(text) ||
    undated.test(text)
  )
}

function findMissing(reference: Reference): Finding[] {
  const {csl} = reference
  const isSite = /^https?:\/\/[^/]+\/?$/.test(csl.URL ?? '')
  const missing = [
    ...(hasYear(reference) ? [] : ['a year']),
    // Where nothing but a site is named, no page or report can be found.
    ...(csl.title === undefined && isSite ? ['a title or page'] : []),
  ]
  if (missing.length === 0) return []
  return [
    toReferenceFinding(reference, 'reference', 'incomplete', {
      expected: missing.join(' and '),
      found: 'none',
      detail: `The entry has no ${missing.map((part) => part.replace('a ', '')).join(' and no ')}.`,
    }),
  ]
}

/** "456–432", and an article's number printed as a span of pages. */
function findWrongPages({csl, raw, ...reference}: Reference): Finding[] {
  const [, letter = '', from = '', otherLetter = '', to = ''] =
    /^([a-z]?)(\d+)[–-]([a-z]?)(\d+)$/i.exec(csl.page ?? '') ?? []
  const pages = `${letter}${from}–${otherLetter}${to}`
  // What is a part of an address or of a report's number is no span of pages.
  const isPart = !new RegExp(
    String.raw`[\s:,(–-]${letter}${from}\s?[–-]\s?${otherLetter}${to}(?![\d(])`,
    'u',
  ).test(raw)
  if (from === '' || isPart || from.startsWith('0')) return []
  if (letter.toLowerCase() !== otherLetter.toLowerCase()) return []
  // "1123–9" and "156–62" leave out what is the same.
  const last = to.length < from.length ? from.slice(0, from.length - to.length) + to : to
  const isSame = from === to && letter !== ''
  if (!isSame && Number(last) >= Number(from)) return []
  return [
    toReferenceFinding({csl, raw, ...reference}, 'reference', 'pages', {
      expected: isSame ? `${letter}${from}` : 'a span of pages that runs forward',
      found: pages,
      detail: isSame
        ? `The number of the article, ${letter}${from}, is printed as a span of pages.`
        : `The pages run backwards: ${pages}.`,
    }),
  ]
}

/** "(2019). … – 2019. – № 3": the entry is half in one style and half in another. */
const yearInFront = /\(((?:19|20)\d{2})\)/
const yearBehind =
  /(?:[–-]\s?|\.\s)((?:19|20)\d{2})\.?\s?[–,-]?\s?(?:№|no\.?|nº|vol\.?|т\.|\d{1,3}\s?\()/iu

function findTwoYears(reference: Reference): Finding[] {
  const text = reference.raw.replace(address, ' ')
  const [front, behind] = [yearInFront.exec(text), yearBehind.exec(text)]
  if (!front?.[1] || !behind?.[1] || behind.index < front.index + front[0].length) return []
  const isSame = front[1] === behind[1]
  return [
    toReferenceFinding(reference, 'reference', 'two-years', {
      found: `${front[1]} and ${behind[1]}`,
      detail: isSame
        ? `The entry gives its year, ${front[1]}, twice, in two styles of listing.`
        : `The entry gives two years, ${front[1]} and ${behind[1]}.`,
      severity: isSame ? 1 : 2,
    }),
  ]
}

function findLateYear(reference: Reference, {year}: Paper): Finding[] {
  const own = yearOf(reference)
  // A work may be cited a year before its volume is printed.
  if (own === undefined || year === undefined || own <= year + 1) return []
  return [
    toReferenceFinding(reference, 'reference', 'late', {
      expected: `${String(year)} or before`,
      found: String(own),
      detail: `The entry is of ${String(own)}, the paper of ${String(year)}.`,
    }),
  ]
}
