/**
 * The words of the corpus: which terms the indexes hold, in how many records, and how
 * the texts write them. It decides for both engines what a word of a query stands for.
 */
import {tokenise, type Token} from './analyse.ts'
import {editDistance} from './edit-distance.ts'
import {romanise} from './romanise.ts'

/** A term, the number of records that hold it, and its commonest word where that is not the term. */
export type VocabularyEntry = readonly [term: string, records: number, word?: string]

export interface VocabularyFile {
  /** How many records there are in all. */
  readonly records: number
  /** In order of their terms. */
  readonly entries: readonly VocabularyEntry[]
}

export interface QueryTerm {
  readonly term: string
  /** 1 for what was typed, less for what is only like it. */
  readonly weight: number
  readonly how: 'exact' | 'number' | 'alphabet' | 'beginning' | 'fuzzy' | 'synonym'
}

/** One word of a query with the terms that it stands for. */
export interface QueryWord {
  /** As typed, folded. */
  readonly word: string
  readonly terms: readonly QueryTerm[]
  /** How the corpus writes those terms, where the word itself is not in it. */
  readonly readAs: readonly string[]
  /** How much the word tells: its inverse document frequency, and 0 where it stands for nothing. */
  readonly rarity: number
}

export interface Vocabulary {
  /** What a text means as a query, word by word, in the order typed. */
  readQuery(query: string): QueryWord[]
}

/** A word with one letter wrong has at least this length; with two wrong, at least the second. */
const shortestWithMistakes = [4, 8] as const
const shortestBeginning = 3
/** How much less a term counts when the query writes it otherwise, only begins it, or misses it by a letter or two. */
const otherAlphabetWeight = 0.9
const beginningWeight = 0.7
const mistakeWeights = [0.5, 0.3] as const
const mostAlternatives = 6

/** Count the terms of texts, one text a record. */
export function toVocabulary(texts: readonly string[]): VocabularyFile {
  const counts = new Map<string, {records: number; words: Map<string, number>}>()
  for (const text of texts) {
    const seen = new Set<string>()
    for (const {term, word} of tokenise(text)) {
      const count = counts.get(term) ?? {records: 0, words: new Map<string, number>()}
      counts.set(term, count)
      count.words.set(word, (count.words.get(word) ?? 0) + 1)
      if (!seen.has(term)) count.records += 1
      seen.add(term)
    }
  }
  const entries = [...counts]
    .sort(([a], [b]) => compare(a, b))
    .map(([term, {records, words}]): VocabularyEntry => {
      const word = findCommonest(words)
      return word === term ? [term, records] : [term, records, word]
    })
  return {records: texts.length, entries}
}

function findCommonest(words: ReadonlyMap<string, number>): string {
  const [first] = [...words].sort(([a, m], [b, n]) => n - m || compare(a, b))
  return first?.[0] ?? ''
}

export function readVocabulary({records, entries}: VocabularyFile): Vocabulary {
  const known = new Map(entries.map((entry) => [entry[0], entry]))
  const readWord = ({term, word}: Token): QueryWord => {
    const entry = known.get(term)
    const how = /\d/.test(term) ? 'number' : 'exact'
    const near: Near[] = entry ? [{entry, weight: 1, how}] : findNear(term, word, entries)
    return {
      word,
      terms: near.map(({entry: [found], weight, how}) => ({term: found, weight, how})),
      readAs: entry ? [] : [...new Set(near.map(({entry}) => entry[2] ?? entry[0]))],
      rarity: toRarity(
        near.map(({entry}) => entry),
        records,
      ),
    }
  }
  return {
    readQuery: (query) => {
      const byTerm = new Map(tokenise(query).map((token) => [token.term, token]))
      return [...byTerm.values()].map(readWord)
    },
  }
}

/** The inverse document frequency of BM25, of the commonest of some terms. */
function toRarity(entries: readonly VocabularyEntry[], records: number): number {
  if (entries.length === 0) return 0
  const frequency = Math.max(...entries.map((entry) => entry[1]))
  return Math.log(1 + (records - frequency + 0.5) / (frequency + 0.5))
}

interface Near {
  readonly entry: VocabularyEntry
  readonly weight: number
  readonly how: QueryTerm['how']
}

/**
 * Terms that an unknown one may stand for: itself in another alphabet; else what it begins,
 * for it may be half typed; else what it misses by a letter; else by two. A number stands
 * for itself only.
 */
function findNear(term: string, word: string, entries: readonly VocabularyEntry[]): Near[] {
  if (/\d/.test(term)) return []
  const near: Near[] = []
  for (const entry of entries) {
    const likeness = toLikeness(term, word, entry)
    if (likeness) near.push({entry, ...likeness})
  }
  const best = Math.max(...near.map(({weight}) => weight))
  return near
    .filter(({weight}) => weight === best)
    .sort((a, b) => b.entry[1] - a.entry[1] || compare(a.entry[0], b.entry[0]))
    .slice(0, mostAlternatives)
}

function toLikeness(
  term: string,
  word: string,
  [other, , otherWord = other]: VocabularyEntry,
): Omit<Near, 'entry'> | undefined {
  if (/\d/.test(other)) return undefined
  const [roman, otherRoman] = [romanise(word), romanise(otherWord)]
  if (roman === otherRoman) return {weight: otherAlphabetWeight, how: 'alphabet'}
  if (word.length >= shortestBeginning && otherWord.startsWith(word))
    return {weight: beginningWeight, how: 'beginning'}
  const allowed = shortestWithMistakes.filter((length) => word.length >= length).length
  if (allowed === 0) return undefined
  // A stem can hide or double a mistake (`coloneis` has another ending): the best of all counts.
  const distance = Math.min(
    editDistance(term, other, allowed),
    editDistance(word, otherWord, allowed),
    editDistance(roman, otherRoman, allowed),
  )
  const weight = distance > allowed ? undefined : mistakeWeights[distance - 1]
  return weight === undefined ? undefined : {weight, how: 'fuzzy'}
}

/** Code units, so that no locale has a say. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
