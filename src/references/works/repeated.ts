/** Entries of a later list that repeat those of an earlier one, in another script or language. */
import {foldName, foldWords, isNear} from '../text/fold.ts'
import type {CitedEntry} from '../citations/resolve.ts'
import {compareTitles} from './works.ts'

/** Sum of the grounds from which two entries are one. */
const leastGround = 2

/**
 * For each entry that repeats an earlier one, the id of that one.
 *
 * A DOI or address in common is enough; else first author, year, pages and title must
 * agree in two respects, of which the same position in both lists is one.
 */
export function findRepeated(
  later: readonly CitedEntry[],
  earlier: readonly CitedEntry[],
): Map<string, string> {
  const originals = earlier.filter(({same}) => same === undefined)
  const repeated = new Map<string, string>()
  const taken = new Set<string>()
  const pairs = later
    .flatMap((entry) =>
      originals.map((original) => ({entry, original, ground: compareEntries(entry, original)})),
    )
    .filter(({ground}) => ground >= leastGround)
    .sort((a, b) => b.ground - a.ground || a.entry.n - b.entry.n || a.original.n - b.original.n)
  for (const {entry, original} of pairs) {
    if (repeated.has(entry.id) || taken.has(original.id)) continue
    repeated.set(entry.id, original.id)
    taken.add(original.id)
  }
  return repeated
}

function compareEntries(a: CitedEntry, b: CitedEntry): number {
  if (a.csl.DOI !== undefined && a.csl.DOI === b.csl.DOI) return 5
  let ground = a.n === b.n ? 1 : 0
  if (a.csl.URL !== undefined && toKey(a.csl.URL) === toKey(b.csl.URL ?? '')) ground += 2
  const [family, other] = [firstFamily(a), firstFamily(b)]
  if (family !== '' && isNear(family, other)) ground += 1
  const [year, otherYear] = [yearOf(a), yearOf(b)]
  if (year !== undefined && otherYear !== undefined) ground += year === otherYear ? 0.5 : -1
  if (a.csl.page !== undefined && a.csl.page === b.csl.page) ground += 0.5
  ground += 2 * compareTitles(a.csl.title ?? '', b.csl.title ?? '')
  return ground
}

const toKey = (url: string) => url.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
const yearOf = ({csl}: CitedEntry) => csl.issued?.['date-parts'][0]?.[0]

function firstFamily({csl}: CitedEntry): string {
  const [author] = csl.author ?? []
  if (!author) return ''
  return 'family' in author ? foldName(author.family) : foldWords(author.literal).join('')
}
