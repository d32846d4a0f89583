/**
 * How well a text answers a query: BM25 (Robertson and Zaragoza 2009) over the words of
 * the query, more for words that stand near one another as they do in the query, less for
 * what is written otherwise.
 */
import type {ReadText} from './record-text.ts'
import type {QueryTerm, QueryWord} from './read-query.ts'

/** Measured on collections of short texts; flat around these values. */
const saturation = 1.2
const lengthShare = 0.6
/** What a pair of neighbours of the query adds when they stand side by side. */
const nearness = 0.5
const farthest = 8
/** A word in another form than typed. */
const otherForm = 0.94
const nowhere: readonly number[] = []

export interface WordMatch {
  /** 0 where the text has not the word. */
  readonly score: number
  readonly weight: number
  readonly places: readonly number[]
}

/** What each word of a query gives in a text of a collection with texts of so many words on average. */
export function matchWords(
  text: ReadText,
  words: readonly QueryWord[],
  meanLength: number,
): WordMatch[] {
  const norm = saturation * (1 - lengthShare + (lengthShare * text.length) / meanLength)
  return words.map((word) => {
    let weight = 0
    let frequency = 0
    const places: number[] = []
    for (const term of word.terms) {
      const found = findPlaces(text, term)
      if (found.length === 0) continue
      weight = Math.max(weight, term.weight)
      frequency += found.length * term.weight
      places.push(...found)
    }
    if (weight === 0) return {score: 0, weight: 0, places}
    const form = text.words.has(word.word) ? 1 : otherForm
    const times = frequency / weight
    const score = word.rarity * weight * form * ((times * (saturation + 1)) / (times + norm))
    return {score, weight, places}
  })
}

/** What neighbours of the query that are near in the text add. */
export function scoreNearness(words: readonly QueryWord[], matches: readonly WordMatch[]): number {
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
function findPlaces({places}: ReadText, {term}: QueryTerm): readonly number[] {
  const space = term.indexOf(' ')
  if (space === -1) return places.get(term) ?? nowhere
  // Most texts lack the first word already: this is asked some thousand times a query.
  const first = places.get(term.slice(0, space))
  if (!first) return nowhere
  const rest = term
    .slice(space + 1)
    .split(' ')
    .map((part) => places.get(part) ?? nowhere)
  const widest = rest.length + 2
  return first.filter((place) =>
    rest.every((others) => others.some((other) => Math.abs(other - place) <= widest)),
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
