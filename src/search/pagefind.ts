/**
 * The engine for long records: Pagefind, which fetches only the parts of its index that
 * hold the words asked for.
 */
import {createHeldTest, sortHits, toCoverage, toParts, type SearchEngine} from './engine.ts'
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
      const parts = [...toParts(words)]
      const answers = await Promise.all(
        parts.map(async ([part, weight]) => {
          const {results} = await pagefind.search(toPagefindWord(part))
          return {part, weight, results}
        }),
      )
      const scores = new Map<number, {score: number; parts: Set<string>}>()
      // In the order of the words, for sums of fractions depend on their order.
      for (const {part, weight, results} of answers) {
        for (const {id, score} of results) {
          const record = records.get(id)
          if (record === undefined) continue
          const sum = scores.get(record) ?? {score: 0, parts: new Set<string>()}
          scores.set(record, sum)
          sum.score += score * weight
          sum.parts.add(part)
        }
      }
      const isHeld = createHeldTest(words)
      const hits = [...scores].map(([record, {score, parts: held}]) => {
        const coverage = toCoverage(words, (word) => isHeld(word, (part) => held.has(part)))
        return {record, score: score * coverage, coverage}
      })
      return sortHits(hits.filter(({coverage}) => coverage > 0))
    },
  }
}
