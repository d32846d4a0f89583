/**
 * The engine for long records: Pagefind, which fetches only the parts of its index that
 * hold the words asked for.
 */
import {sortHits, toCoverage, type SearchEngine} from './engine.ts'
import {toPagefindWord} from './pagefind-words.ts'

/** The part of `pagefind.js` that is used. */
export interface PagefindModule {
  createInstance(options: {basePath: string}): PagefindInstance
}

export interface PagefindInstance {
  search(word: string): Promise<{
    readonly results: readonly {readonly id: string; readonly score: number}[]
  }>
  destroy(): Promise<void>
}

/** `pages`: Pagefind's id of each record, in the order of the records. */
export function openPagefind(pagefind: PagefindInstance, pages: readonly string[]): SearchEngine {
  const records = new Map(pages.map((page, record) => [page, record]))
  return {
    // Word by word, for Pagefind wants every word of a query and one wrong word would hide
    // all. Its score of one word already counts a rare one for more.
    search: async (words) => {
      const answers = await Promise.all(
        words.flatMap(({terms}, word) =>
          terms.map(async ({term, weight}) => {
            const {results} = await pagefind.search(toPagefindWord(term))
            return {word, weight, results}
          }),
        ),
      )
      const scores = new Map<number, {score: number; words: Set<number>}>()
      // In the order of the words, for sums of fractions depend on their order.
      for (const {word, weight, results} of answers) {
        for (const {id, score} of results) {
          const record = records.get(id)
          if (record === undefined) continue
          const sum = scores.get(record) ?? {score: 0, words: new Set<number>()}
          scores.set(record, sum)
          sum.score += score * weight
          sum.words.add(word)
        }
      }
      return sortHits(
        [...scores].map(([record, {score, words: held}]) => {
          const coverage = toCoverage(words, (_word, place) => held.has(place))
          return {record, score: score * coverage, coverage}
        }),
      )
    },
  }
}
