/**
 * The engine for long records: Pagefind, which fetches only the parts of its index that
 * hold the words asked for.
 */
import {createCoverage, sortHits, toParts, type SearchEngine} from './engine.ts'
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

/** Records that hold one word, and how well. */
type Answer = readonly {readonly record: number; readonly score: number}[]

/** Words whose answers are kept; beyond, the asking begins anew. */
const mostKept = 500

/** `pages`: Pagefind's id of each record, in the order of the records. */
export function openPagefind(pagefind: PagefindInstance, pages: readonly string[]): SearchEngine {
  const records = new Map(pages.map((page, record) => [page, record]))
  const answers = new Map<string, Promise<Answer>>()
  /** Kept, for who types a word has typed those before it already. */
  const ask = (part: string): Promise<Answer> => {
    const before = answers.get(part)
    if (before) return before
    if (answers.size >= mostKept) answers.clear()
    const answer = pagefind.search(toPagefindWord(part)).then(({results}) =>
      results.flatMap(({id, score}) => {
        const record = records.get(id)
        return record === undefined ? [] : [{record, score}]
      }),
    )
    answers.set(part, answer)
    answer.catch(() => answers.delete(part))
    return answer
  }
  return {
    // Word by word, for Pagefind wants every word of a query and one wrong word would hide
    // all. Its score of one word already counts a rare one for more.
    search: async (words) => {
      const parts = [...toParts(words)]
      const found = await Promise.all(parts.map(([part]) => ask(part)))
      const scores = new Map<number, {score: number; parts: Set<string>}>()
      // In the order of the words, for sums of fractions depend on their order.
      for (const [place, [part, weight]] of parts.entries()) {
        for (const {record, score} of found[place]!) {
          const sum = scores.get(record) ?? {score: 0, parts: new Set<string>()}
          scores.set(record, sum)
          sum.score += score * weight
          sum.parts.add(part)
        }
      }
      const measure = createCoverage(words)
      const hits = [...scores].map(([record, {score, parts: held}]) => {
        const coverage = measure((part) => held.has(part))
        return {record, score: score * coverage, coverage}
      })
      return sortHits(hits.filter(({coverage}) => coverage > 0))
    },
  }
}
