/**
 * The engine for long records: Pagefind, which fetches only the parts of its index that
 * hold the words asked for.
 */
import type {SearchEngine} from './engine.ts'
import {toPagefindWord} from './pagefind-words.ts'
import {createTermEngine} from './term-engine.ts'

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
  // Word by word, for Pagefind wants every word of a query and one wrong word would hide
  // all. Its score of one word already counts a rare one for more.
  return createTermEngine(async (term) => {
    const {results} = await pagefind.search(toPagefindWord(term))
    return results.flatMap(({id, score}) => {
      const record = records.get(id)
      return record === undefined ? [] : [{record, score}]
    })
  })
}
