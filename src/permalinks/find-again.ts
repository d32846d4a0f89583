/**
 * A place whose id is gone, found again by its words.
 *
 * The words decide, those around them and the distance only between places that say the
 * same. A weak or ambiguous match is none: a link that opens on the wrong sentence is worse
 * than one that says it is lost.
 */
import leven from 'leven'
import type {QuotedPlace} from '../model/permalink.ts'

/** Words of a place are kept up to this many characters, cut at a space. */
const longestQuote = 240

/** Less alike than this is another text; shorter ones must be the same. */
const leastAlike = 0.8
const shortQuote = 24
/** What the words around must tell apart two places that say the same. */
const leastApart = 0.1
/** A part of a text stands for the whole only if it is most of it. */
const leastShare = 0.6

export interface FoundPlace {
  readonly id: string
  /** Whether it says the same but for white space. */
  readonly isSame: boolean
}

interface Candidate {
  readonly place: QuotedPlace
  readonly words: number
  readonly context: number
}

/** The words of a text that are kept of it. */
export function toQuote(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= longestQuote) return flat
  const cut = flat.lastIndexOf(' ', longestQuote)
  return flat.slice(0, cut > 0 ? cut : longestQuote)
}

/**
 * Where a place now is.
 *
 * @returns `undefined` where nothing says nearly the same, or several do and nothing tells them apart
 */
export function findAgain(
  lost: QuotedPlace,
  places: readonly QuotedPlace[],
): FoundPlace | undefined {
  const candidates = places
    .filter(({id}) => isSentence(id) === isSentence(lost.id))
    .map((place) => ({
      place,
      words: compareQuotes(lost.quote, place.quote),
      context: compareContexts(lost, place),
    }))
    .filter(({words}) => words >= leastAlike)
    .toSorted((a, b) => b.words - a.words || b.context - a.context)
  const best = findBest(candidates)
  return best && {id: best.place.id, isSame: flatten(best.place.quote) === flatten(lost.quote)}
}

function findBest(candidates: readonly Candidate[]): Candidate | undefined {
  const [first, ...others] = candidates
  if (!first) return undefined
  const rivals = [first, ...others.filter(({words}) => words === first.words)].toSorted(
    (a, b) => b.context - a.context,
  )
  const [best, next] = rivals
  return next && best && best.context - next.context < leastApart ? undefined : best
}

function isSentence(id: string): boolean {
  return /c\d+$/.test(id)
}

/** How alike two texts are: 1 for the same. */
function compareQuotes(lost: string, now: string): number {
  const [a, b] = [flatten(lost), flatten(now)]
  if (a === b) return 1
  if (a.length < shortQuote || b.length < shortQuote) return 0
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a]
  // Cut in two, or joined with its neighbour.
  if (longer.includes(shorter)) {
    return shorter.length >= longer.length * leastShare ? 0.99 : 0
  }
  if (shorter.length < longer.length * leastAlike || !sharesWords(a, b)) return 0
  return 1 - leven(a, b) / longer.length
}

/** Whether half of the words are the same; counting letters takes long, and few texts are alike. */
function sharesWords(a: string, b: string): boolean {
  const words = new Set(b.split(' '))
  const all = a.split(' ')
  return all.filter((word) => words.has(word)).length * 2 >= all.length
}

/** How alike the words around two places are, and how near the places: 1 for the same. */
function compareContexts(lost: QuotedPlace, now: QuotedPlace): number {
  const before = compareEnds(reverse(lost.prefix), reverse(now.prefix))
  const after = compareEnds(lost.suffix, now.suffix)
  const near = 1 / (1 + Math.abs(lost.start - now.start) / 1000)
  return (before + after) * 0.4 + near * 0.2
}

/** How much of two texts is the same from their beginning on. */
function compareEnds(a: string, b: string): number {
  const [one, other] = [flatten(a), flatten(b)]
  const longest = Math.max(one.length, other.length)
  if (longest === 0) return 1
  let same = 0
  while (same < longest && one.charAt(same) === other.charAt(same)) same++
  return same / longest
}

function reverse(text: string): string {
  return Array.from(text).reverse().join('')
}

/** What counts of a text: neither its white space nor its case, nor which quotes and dashes it has. */
function flatten(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}
