/** The words of the corpus: which terms the indexes hold, in how many records, and how the texts write them. */
import {readText} from '../analysis/read-text.ts'

/** A term, the number of records that hold it, and its words, the commonest first. */
export type VocabularyEntry = readonly [term: string, records: number, ...words: string[]]

export interface WordCounts {
  /** How many records there are in all. */
  readonly records: number
  /** How many terms a record has on average. */
  readonly meanLength: number
  /** In order of their terms. */
  readonly entries: readonly VocabularyEntry[]
}

/** Count the terms of records; of each, its texts. */
export function countWords(records: readonly (readonly string[])[]): WordCounts {
  const counts = new Map<string, {records: number; words: Map<string, number>}>()
  let terms = 0
  for (const texts of records) {
    const seen = new Set<string>()
    for (const {term, word} of texts.flatMap((text) => readText(text).tokens)) {
      terms += 1
      const count = counts.get(term) ?? {records: 0, words: new Map<string, number>()}
      counts.set(term, count)
      count.words.set(word, (count.words.get(word) ?? 0) + 1)
      if (!seen.has(term)) count.records += 1
      seen.add(term)
    }
  }
  const meanLength = Math.round(terms / Math.max(1, records.length))
  const entries = [...counts]
    .sort(([a], [b]) => compare(a, b))
    .map(([term, {records, words}]): VocabularyEntry => [term, records, ...inOrder(words)])
  return {records: records.length, meanLength, entries}
}

function inOrder(words: ReadonlyMap<string, number>): string[] {
  return [...words].sort(([a, m], [b, n]) => n - m || compare(a, b)).map(([word]) => word)
}

/** Code units, so that no locale has a say. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
