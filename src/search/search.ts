/** Searching: a query and filters in, one list over all kinds out. */
import type {EngineHit, SearchEngine} from './engine.ts'
import {
  collectFacetValues,
  countFacets,
  passesFilters,
  type FacetCounts,
  type Filters,
} from './facets.ts'
import {fold, type Found} from './fold.ts'
import {toRankScore} from './fuse.ts'
import type {SearchRecord} from './record.ts'
import type {QueryWord, Vocabulary} from './vocabulary.ts'

/** An engine with the records that it holds, in the order that its hits count them by. */
export interface LoadedEngine {
  readonly engine: SearchEngine
  readonly records: readonly SearchRecord[]
}

export interface SearchOptions {
  readonly filters?: Filters
  /** How many results to give, best first (default: `20`). */
  readonly limit?: number
}

const defaults = {filters: {}, limit: 20} as const satisfies Required<SearchOptions>

export interface SearchResponse {
  readonly query: string
  /** How many results there are in all. */
  readonly total: number
  readonly results: readonly Found[]
  readonly facets: FacetCounts
  /** How the query was read; empty when it has no words that could be searched. */
  readonly words: readonly QueryWord[]
}

export interface Search {
  (query: string, options?: SearchOptions): Promise<SearchResponse>
}

/**
 * A search over the engines given; a page begins with one and goes on with both.
 *
 * An empty query finds all records, in the order of papers and lines. A query whose
 * words are all stop words finds none.
 */
export function createSearch(
  engines: readonly LoadedEngine[],
  vocabulary: Vocabulary,
  papers: readonly {readonly id: string}[],
): Search {
  const all = engines.flatMap(({records}) => records)
  const inOrder = [...all].sort(compareRecords(papers.map(({id}) => id)))
  const facetValues = collectFacetValues(all)

  const ask = async (words: readonly QueryWord[]): Promise<Found[][]> =>
    Promise.all(
      engines.map(async ({engine, records}) => toFound(await engine.search(words), records)),
    )

  return async (query, settings = {}) => {
    const {filters, limit} = {...defaults, ...settings}
    const isBrowsing = query.trim() === ''
    const words = vocabulary.readQuery(query)
    const lists = isBrowsing
      ? [inOrder.map((record) => ({record, score: 0, coverage: 1, folded: []}))]
      : await ask(words)
    const results = isBrowsing ? browse(lists.flat(), filters) : rank(lists, filters)
    return {
      query,
      total: results.length,
      results: results.slice(0, limit),
      facets: countFacets(lists.flat(), filters, facetValues),
      words,
    }
  }
}

function browse(list: readonly Found[], filters: Filters): Found[] {
  return fold(
    list.filter(({record}) => passesFilters(record, filters)),
    Math.max,
  )
}

/**
 * One list from the lists of the engines: folded, so that a sentence with many numbers has
 * one rank; fused by rank; and folded again over engines, where a passage adds its share
 * to the sentence that stands for it.
 */
function rank(lists: readonly (readonly Found[])[], filters: Filters): Found[] {
  const fused = lists.flatMap((list) =>
    browse(list, filters)
      .sort(byScore)
      .map((found, place) => ({...found, score: toRankScore(place, found.coverage)})),
  )
  // Of two equals the one stands first whose engine is named first.
  return fold(fused, (score, folded) => score + folded).sort(byScore)
}

/** Stable, so that equals keep their order. */
function byScore(a: Found, b: Found): number {
  return b.score - a.score
}

function toFound(hits: readonly EngineHit[], records: readonly SearchRecord[]): Found[] {
  return hits.flatMap(({record, score, coverage}) => {
    const found = records[record]
    return found ? [{record: found, score, coverage, folded: []}] : []
  })
}

/** The order of reading: papers as given, then lines, then columns, which ids end in. */
export function compareRecords(
  papers: readonly string[],
): (a: SearchRecord, b: SearchRecord) => number {
  const places = new Map(papers.map((id, place) => [id, place]))
  const placeOf = ({paper}: SearchRecord) => places.get(paper) ?? papers.length
  const lineOf = ({lines}: SearchRecord) => lines?.[0] ?? Number.MAX_SAFE_INTEGER
  const columnOf = ({id}: SearchRecord) => Number(/c(\d+)$/.exec(id)?.[1] ?? 0)
  return (a, b) => placeOf(a) - placeOf(b) || lineOf(a) - lineOf(b) || columnOf(a) - columnOf(b)
}
