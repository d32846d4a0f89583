/** The query as the corpus would write it, where a word of it was taken for a mistake. */
import {foldCharacters} from '../analysis/fold-characters.ts'
import type {QueryWord} from './query-words.ts'

const wordInQuery = /[\p{L}\p{M}\p{N}]+/gu

/** `remitances to Bareland` → `remittances to Bareland`; `undefined` where no word was mended. */
export function findSuggestion(query: string, words: readonly QueryWord[]): string | undefined {
  const mended = new Map(
    words.flatMap(({word, terms, readAs: [best]}) =>
      terms[0]?.how === 'fuzzy' && best !== undefined ? [[word, best]] : [],
    ),
  )
  if (mended.size === 0) return undefined
  return query.replace(wordInQuery, (word) => mended.get(foldCharacters(word).text) ?? word)
}
