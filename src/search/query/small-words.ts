/**
 * The words that say nothing of what a text is about, as a query has them: no index holds
 * them, and yet one who half remembers a sentence remembers them too.
 */
import {editDistance} from '../analysis/edit-distance.ts'
import {foldCharacters} from '../analysis/fold-characters.ts'
import {stopWords} from '../analysis/stop-words.ts'
import type {QueryWord} from './query-words.ts'

/** A shorter one is missed by a letter by too many words. */
const shortestMissed = 4

/** All words of a text, folded. */
export function toWordSet(text: string): Set<string> {
  return new Set(foldCharacters(text).text.match(/\p{L}+/gu))
}

/** The small words of a query, each with what it may be: itself, or what an unknown word misses by a letter. */
export function readSmallWords(query: string, words: readonly QueryWord[]): string[][] {
  const read = new Set(words.filter(({terms}) => terms.length > 0).map(({word}) => word))
  return [...toWordSet(query)]
    .filter((word) => !read.has(word))
    .map(findSmallWords)
    .filter((some) => some.length > 0)
}

/** The small words that a word stands for: itself, or those that it misses by a letter. */
export function findSmallWords(word: string): string[] {
  if (stopWords.has(word)) return [word]
  return [...stopWords].filter(
    (small) => small.length >= shortestMissed && editDistance(word, small, 1) === 1,
  )
}
