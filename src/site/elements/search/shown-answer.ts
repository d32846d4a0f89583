import {findExcerpt, findMarks} from '../../../search/ranking/marks.ts'
import type {Result, SearchResponse} from '../../../search/search.ts'
import type {QueryWord} from '../../../search/query/query-words.ts'
import type {Answer, Glance, ShownResult} from './search-messages.ts'

/** A response with everything that showing its results needs. */
export function toAnswer(response: SearchResponse, scope: Answer['scope']): Answer {
  const {results, words} = response
  return {...response, results: results.map((result) => toShown(result, words)), scope}
}

/** So many results fill a large screen. */
const firstScreen = 4

/** What an answer begins with; one result for all that say the same in the same words. */
export function toGlance({total, results, words}: SearchResponse, scope: Glance['scope']): Glance {
  const first = results.filter(({repeats}) => repeats === undefined).slice(0, firstScreen)
  return {total, results: first.map((result) => toShown(result, words)), scope}
}

function toShown(result: Result, words: readonly QueryWord[]): ShownResult {
  const {text, table} = result.record
  const marks = findMarks(text, words)
  const rows = table && [table.header, ...(result.rows ?? [])]
  return {
    ...result,
    marks,
    excerpt: findExcerpt(text, marks),
    ...(rows && {cellMarks: rows.map((row) => row.map((cell) => findMarks(cell, words)))}),
  }
}
