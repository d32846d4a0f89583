/**
 * How well a text answers a query: BM25 (Robertson and Zaragoza 2009) over the words of
 * the query, more for words that stand near one another as they do in the query, less for
 * what is written otherwise.
 */
import type {QueryWord} from '../query/query-words.ts'
import type {ReadText} from '../analysis/read-text.ts'

/** Within what is usual for BM25; judgements. */
const saturation = 1.2
const lengthShare = 0.6
/** What a pair of neighbours of the query adds when they stand side by side. */
const nearness = 0.5
const farthest = 8
/** A word in another form than typed; measured on titles of manual pages, which are typed as they stand. */
const otherForm = 0.8
const nowhere: readonly number[] = []

/** A term of a query, ready to be looked up some thousand times. */
interface AskedTerm {
  readonly first: string
  /** What stands together with the first word, in a term of several. */
  readonly rest: readonly string[]
  readonly weight: number
}

export interface WordMatch {
  /** 0 where the text has not the word. */
  readonly score: number
  readonly weight: number
  readonly places: readonly number[]
}

export interface TextMatch {
  /** Word by word. */
  readonly words: readonly WordMatch[]
  /** Of all words, with what their nearness adds. */
  readonly score: number
}

const noMatch: WordMatch = {score: 0, weight: 0, places: nowhere}

/** Matches a query with texts of a collection whose texts have so many words on average; each text once. */
export function createMatcher(
  words: readonly QueryWord[],
  meanLength: number,
): (text: ReadText) => TextMatch {
  const asked = words.map(({terms}) =>
    terms.map(({term, weight}): AskedTerm => {
      const [first = '', ...rest] = term.split(' ')
      return {first, rest, weight}
    }),
  )
  const known = new Map<ReadText, TextMatch>()
  return (text) => {
    const before = known.get(text)
    if (before) return before
    const norm = saturation * (1 - lengthShare + (lengthShare * text.length) / meanLength)
    const matches = words.map((word, n) => matchWord(text, word, asked[n]!, norm))
    const sum = matches.reduce((total, {score}) => total + score, 0)
    const match = {words: matches, score: sum + scoreNearness(words, matches)}
    known.set(text, match)
    return match
  }
}

function matchWord(
  text: ReadText,
  {word, rarity}: QueryWord,
  terms: readonly AskedTerm[],
  norm: number,
): WordMatch {
  let weight = 0
  let frequency = 0
  let places = nowhere
  for (const term of terms) {
    const found = findPlaces(text, term)
    if (found.length === 0) continue
    weight = Math.max(weight, term.weight)
    frequency += found.length * term.weight
    places = places.length === 0 ? found : [...places, ...found]
  }
  if (weight === 0) return noMatch
  const form = text.words.has(word) ? 1 : otherForm
  const times = frequency / weight
  const score = rarity * weight * form * ((times * (saturation + 1)) / (times + norm))
  return {score, weight, places}
}

/** What neighbours of the query that are near in the text add. */
function scoreNearness(words: readonly QueryWord[], matches: readonly WordMatch[]): number {
  let sum = 0
  for (let n = 0; n + 1 < words.length; n += 1) {
    const [a, b] = [matches[n]!, matches[n + 1]!]
    if (a.weight === 0 || b.weight === 0) continue
    const distance = findDistance(a.places, b.places)
    if (distance > farthest) continue
    const rarity = Math.min(words[n]!.rarity * a.weight, words[n + 1]!.rarity * b.weight)
    sum += (nearness * rarity) / distance
  }
  return sum
}

/** Where a term stands; one of several words stands where they stand together. */
function findPlaces({places}: ReadText, {first, rest}: AskedTerm): readonly number[] {
  const found = places.get(first)
  if (!found) return nowhere
  if (rest.length === 0) return found
  const others = rest.map((part) => places.get(part) ?? nowhere)
  const widest = rest.length + 2
  return found.filter((place) =>
    others.every((some) => some.some((other) => Math.abs(other - place) <= widest)),
  )
}

/** The least distance from a place of the first to one of the second; backwards counts as one farther. */
function findDistance(from: readonly number[], to: readonly number[]): number {
  let least = Infinity
  for (const a of from) {
    for (const b of to) {
      const distance = b > a ? b - a : a - b + 1
      if (distance < least) least = distance
    }
  }
  return Math.max(1, least)
}
