/** Entries of a list of references, each by itself and among its neighbours: what is missing, doubled or out of place. */
import type {Paper} from '../../model/paper.ts'
import type {Reference} from '../../model/reference.ts'
import {toLatin} from '../../references/fold.ts'
import {compareTitles} from '../../references/works.ts'
import {type AuditedPaper, type Finding, toReferenceFinding, yearOf} from './note.ts'
import {findWrongSignsOfEntry} from './signs.ts'

export function auditEntries({paper, references}: AuditedPaper): Finding[] {
  const first = references.filter(({same}) => same === undefined).toSorted((a, b) => a.n - b.n)
  return [
    ...references.flatMap((reference) => [
      ...findMissing(reference),
      ...findWrongPages(reference),
      ...findTwoYears(reference),
      ...findLateYear(reference, paper),
      ...findWrongSignsOfEntry(reference),
      ...findTitleTwice(reference),
    ]),
    ...findSharedAddresses(first),
    ...findLikeTitles(first),
    ...findOutOfPlace(first),
  ]
}

const address = /<?(?:https?:\/\/|www\.|doi\.org\/)\S+/g
const anyYear = /(?<!\d)(?:1[5-9]|20)\d{2}(?!\d)/g
const undated = /\bn\.\s?d\.|\bin press\b|\bforthcoming\b|б\.\s?г\./iu

function findMissing(reference: Reference): Finding[] {
  const {csl, raw} = reference
  const hasYear = anyYear.test(raw.replace(address, ' ').replace(/\baccessed\b.{0,30}/i, ' '))
  anyYear.lastIndex = 0
  const isSite = /^https?:\/\/[^/]+\/?$/.test(csl.URL ?? '')
  const missing = [
    ...(yearOf(reference) === undefined && !hasYear && !undated.test(raw) ? ['a year'] : []),
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
function findWrongPages(reference: Reference): Finding[] {
  const [, letter = '', from = '', otherLetter = '', to = ''] =
    /^([a-z]?)(\d+)[–-]([a-z]?)(\d+)$/i.exec(reference.csl.page ?? '') ?? []
  if (from === '' || letter.toLowerCase() !== otherLetter.toLowerCase()) return []
  // "1123–9" and "156–62" leave out what is the same.
  const last = to.length < from.length ? from.slice(0, from.length - to.length) + to : to
  const isSame = from === to && letter !== ''
  if (!isSame && Number(last) >= Number(from)) return []
  const pages = `${letter}${from}–${otherLetter}${to}`
  return [
    toReferenceFinding(reference, 'reference', 'pages', {
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

/** Words from which on a part of a title is not repeated by chance. */
const fewestWords = 3

/** "Bees of the north: what they eat: bees of the north". */
function findTitleTwice(reference: Reference): Finding[] {
  const parts = (reference.csl.title ?? '').split(/[:.?!]\s|\s[–—-]\s/).map((part) => part.trim())
  const again = parts.find(
    (part, at) =>
      part.split(/\s+/).length >= fewestWords &&
      parts.slice(0, at).some((before) => before.toLowerCase().startsWith(part.toLowerCase())),
  )
  if (again === undefined) return []
  return [
    toReferenceFinding(reference, 'reference', 'title-twice', {
      found: again,
      detail: `The title says “${again}” twice.`,
    }),
  ]
}

/** Two works with one address that leads deeper than to a site. */
function findSharedAddresses(references: readonly Reference[]): Finding[] {
  const key = ({csl}: Reference) =>
    csl.URL?.toLowerCase().replace(/^https?:\/\/(?:www\.)?|[/.]+$/g, '') ?? ''
  return references.flatMap((reference, at): Finding[] => {
    const own = key(reference)
    const first = references.slice(0, at).find((other) => key(other) === own)
    // A shared DOI is told as such.
    if (!first || !/\/./.test(own) || own.startsWith('doi.org')) return []
    if (first.work === reference.work) return []
    return [
      toReferenceFinding(reference, 'reference', 'same-url', {
        expected: 'an address of its own',
        found: reference.csl.URL ?? '',
        detail: `Entry ${String(first.n)}, another work, has the same address.`,
      }),
    ]
  })
}

/** Part of their words in which titles agree that are likely of one work, or copied. */
const likeTitle = 0.85

function findLikeTitles(references: readonly Reference[]): Finding[] {
  return references.flatMap((reference, at): Finding[] => {
    const {title = ''} = reference.csl
    if (title.split(/\s/).length < 8) return []
    const first = references.slice(0, at).find((other) => {
      const words = other.csl.title?.split(/\s/).length ?? 0
      return (
        words >= 8 &&
        other.work !== reference.work &&
        compareTitles(other.csl.title ?? '', title) >= likeTitle
      )
    })
    if (!first) return []
    return [
      toReferenceFinding(reference, 'reference', 'like-title', {
        found: `entries ${String(first.n)} and ${String(reference.n)}`,
        detail: `Entry ${String(first.n)} has nearly the same title, but other authors or another year: “${first.csl.title ?? ''}”.`,
      }),
    ]
  })
}

/** Part of a list in alphabetical order from which the order is meant. */
const mostOrdered = 0.75
const fewestEntries = 8
/** Places by which an entry must be off: neighbours are swapped by how an alphabet is taken. */
const farOff = 3

/** Entries that break the alphabetical order of a list that has one. */
function findOutOfPlace(references: readonly Reference[]): Finding[] {
  const keys = references.map(({raw}) => /[\p{L}\p{M}'’-]+/u.exec(toLatin(raw))?.[0] ?? '')
  const ordered = findLongestRise(keys)
  if (keys.length < fewestEntries || ordered.size < keys.length * mostOrdered) return []
  return references.flatMap((reference, at): Finding[] => {
    if (ordered.has(at)) return []
    const own = keys[at] ?? ''
    const before = keys.filter((key, other) => ordered.has(other) && key <= own).length
    const rank = [...ordered].filter((other) => other < at).length
    if (Math.abs(rank - before) < farOff) return []
    return [
      toReferenceFinding(reference, 'reference', 'order', {
        detail: `The list is in alphabetical order, and this entry is ${String(Math.abs(rank - before))} places ${rank > before ? 'too late' : 'too early'} in it.`,
      }),
    ]
  })
}

/** Positions of a longest selection of keys that never falls. */
function findLongestRise(keys: readonly string[]): ReadonlySet<number> {
  const lengths: number[] = []
  const previous: number[] = []
  for (const [at, key] of keys.entries()) {
    let best = -1
    for (let before = 0; before < at; before++)
      if ((keys[before] ?? '') <= key && (best < 0 || lengths[before]! > lengths[best]!))
        best = before
    lengths.push(best < 0 ? 1 : lengths[best]! + 1)
    previous.push(best)
  }
  const chosen = new Set<number>()
  let at = lengths.indexOf(Math.max(...lengths))
  while (at >= 0) {
    chosen.add(at)
    at = previous[at] ?? -1
  }
  return chosen
}
