/** Searching: a query and filters in, one list over all kinds out. */
import {groupCopies} from './records/copies.ts'
import {createFacetCounter, type FacetCounts} from './count-facets.ts'
import type {EngineHit, SearchEngine} from './engines/engine.ts'
import {createPartsOf, type Filters, joinFilters, toFilter} from './query/filters.ts'
import {byScore, fold, type Found} from './ranking/fold.ts'
import type {IndexLabels} from './index/index-files.ts'
import {parseQuery} from './query/parse-query.ts'
import type {NumberRange} from './query/query-numbers.ts'
import type {SearchRecord} from './records/record.ts'
import {hasKazakhLetter} from './analysis/kazakh.ts'
import {readIntent} from './query/intent.ts'
import {createRanker} from './ranking/rank.ts'
import {readText} from './analysis/read-text.ts'
import {createResolver} from './query/resolve-filter.ts'
import {pickRows} from './ranking/shown-rows.ts'
import {spread} from './ranking/spread.ts'
import {findSuggestion} from './query/suggest.ts'
import {readSmallWords} from './query/small-words.ts'
import type {AddedWord, QueryWord} from './query/query-words.ts'
import type {Vocabulary} from './query/read-query.ts'
import {explain} from './ranking/why.ts'

/** An engine with the records that it holds, in the order that its hits count them by. */
export interface LoadedEngine {
  readonly engine: SearchEngine
  readonly records: readonly SearchRecord[]
}

export interface SearchOptions {
  readonly filters?: Filters
  /** How many results to give, best first (default: `20`). */
  readonly limit?: number
  /** Added words that the reader took away; `*` stands for all of them (default: none). */
  readonly without?: readonly string[]
}

const defaults = {filters: {}, limit: 20, without: []} as const satisfies Required<SearchOptions>

/** What was found, with reasons that a reader understands. */
export interface Result extends Found {
  readonly why: readonly string[]
  /** An earlier result that says the same in the same words. */
  readonly repeats?: string
  /** What repeats it, of all that was found. */
  readonly copies: readonly SearchRecord[]
  /** Of a table, the rows that answer. */
  readonly rows?: readonly (readonly string[])[]
}

export interface SearchResponse {
  readonly query: string
  /** The query without its filters. */
  readonly freeText: string
  /** All filters: those given, and those that the query says itself. */
  readonly filters: Filters
  /** How many results there are in all. */
  readonly total: number
  readonly results: readonly Result[]
  /** Counted when they are asked for, which takes as long as finding does. */
  readonly facets: FacetCounts
  /** How the query was read; empty when it has no words that could be searched. */
  readonly words: readonly QueryWord[]
  readonly phrases: readonly string[]
  readonly excluded: readonly string[]
  readonly added: readonly AddedWord[]
  /** The query in the corpus's own words, where it has others that are nearly these. */
  readonly suggestion?: string
}

export interface Search {
  (query: string, options?: SearchOptions): Promise<SearchResponse>
}

/**
 * A search over the engines given; a page begins with one and goes on with both.
 *
 * A query without words finds all records that pass its filters, in the order of papers
 * and lines. A query whose words are all stop words finds none.
 */
export function createSearch(
  engines: readonly LoadedEngine[],
  vocabulary: Vocabulary,
  labels: IndexLabels,
): Search {
  const all = engines.flatMap(({records}) => records)
  const heldKinds = new Set(all.map(({kind}) => kind))
  const inOrder = [...all].sort(compareRecords(labels.papers.map(({id}) => id)))
  const partsOf = createPartsOf(all)
  const countFacets = createFacetCounter(all)
  const resolve = createResolver(labels, all)
  const order = createRanker(all, labels, vocabulary)

  const places = new Map(labels.places.map(({id, title}) => [id, title]))
  const namePlaces = ({place = []}: Filters) => place.map((id) => places.get(id) ?? id)

  const ask = async (words: readonly QueryWord[]): Promise<Found[][]> =>
    Promise.all(
      engines.map(async ({engine, records}) => toFound(await engine.search(words), records)),
    )

  const find = async (query: string, given: Filters, without: readonly string[]) => {
    const parsed = parseQuery(query, resolve)
    const filters = joinFilters(given, parsed.filters)
    const ranges = toRanges(parsed.numbers)
    const isBrowsing =
      parsed.words === '' &&
      ranges.length === 0 &&
      (parsed.freeText === '' || parsed.excluded.length > 0)
    const {kinds, rest} = readIntent(parsed.words, heldKinds)
    const {words, added} = vocabulary.readQuery(rest, without)
    const smallWords = readSmallWords(rest, words)
    const asked = {words, smallWords, numbers: parsed.numbers, kinds, languages: toLanguages(rest)}
    const list = (records: readonly SearchRecord[]): Found[][] => [
      records.map((record) => ({record, score: 0, coverage: 1, folded: []})),
    ]
    const lists = isBrowsing
      ? list(inOrder)
      : ranges.length > 0
        ? list(inOrder.filter((record) => holdsRanges(record, ranges)))
        : await ask(words)
    const admits = toAdmission(parsed.phrases, parsed.excluded)
    const admitted = lists.map((list) => list.filter(({record}) => admits(record)))
    const passes = toFilter(filters, partsOf)
    const passing = admitted.map((list) => list.filter(({record}) => passes(record)))
    const found = isBrowsing
      ? fold(passing.flat())
      : spread(fold(order(passing, asked)).sort(byScore))
    return {parsed, filters, words, added, admitted, found}
  }

  return async (query, settings = {}) => {
    const {filters: given, limit, without} = {...defaults, ...settings}
    const {parsed, filters, words, added, admitted, found} = await find(query, given, without)
    const suggestion = findSuggestion(query, words)
    return {
      query,
      freeText: parsed.freeText,
      filters,
      total: found.length,
      results: toResults(found, limit, ({table, ...record}) => ({
        why: explain(record, words, parsed.phrases),
        ...(table && {rows: pickRows(table, words, namePlaces(filters))}),
      })),
      get facets() {
        return countFacets(
          admitted.flatMap((list) => list.map(({record}) => record)),
          filters,
        )
      },
      words,
      phrases: parsed.phrases,
      excluded: parsed.excluded,
      added,
      ...(suggestion !== undefined && {suggestion}),
    }
  }
}

/** The first of what was found, with reasons, and told which say the same as others. */
function toResults(
  found: readonly Found[],
  limit: number,
  tell: (record: SearchRecord) => Pick<Result, 'why' | 'rows'>,
): Result[] {
  const copies = groupCopies(found.map(({record}) => record))
  const repeated = new Map(
    [...copies].flatMap(([first, group]) => group.map(({id}) => [id, first] as const)),
  )
  return found.slice(0, limit).map((one) => {
    const {id} = one.record
    const repeats = repeated.get(id)
    return {
      ...one,
      ...tell(one.record),
      copies: copies.get(id) ?? [],
      ...(repeats !== undefined && {repeats}),
    }
  })
}

/** Whether a record holds every phrase and nothing that is excluded. */
function toAdmission(
  phrases: readonly string[],
  excluded: readonly string[],
): (record: SearchRecord) => boolean {
  if (phrases.length === 0 && excluded.length === 0) return () => true
  const toKey = (text: string) =>
    ` ${readText(text)
      .tokens.map(({term}) => term)
      .join(' ')} `
  const wanted = phrases.map(toKey).filter((key) => key.trim() !== '')
  const unwanted = excluded.map(toKey).filter((key) => key.trim() !== '')
  return ({text}) => {
    const key = toKey(text)
    return wanted.every((one) => key.includes(one)) && !unwanted.some((one) => key.includes(one))
  }
}

/** The spans of numbers that are asked for; a year is a word. */
function toRanges(numbers: readonly NumberRange[]): NumberRange[] {
  return numbers.filter(({low, high, isYears}) => low < high && !isYears)
}

/** Whether a sentence, statistic, table or figure has a number of each range; a passage is found by its sentences. */
function holdsRanges({kind, values}: SearchRecord, ranges: readonly NumberRange[]): boolean {
  if (kind === 'passage') return false
  return ranges.every((range) =>
    (values ?? []).some(([low, high]) => low >= range.low && high <= range.high),
  )
}

/** The languages that letters tell: those of Cyrillic, Kazakh alone where it has letters of its own. */
function toLanguages(query: string): string[] {
  const folded = query.toLowerCase()
  if (hasKazakhLetter(folded)) return ['kk']
  return /[\u0400-\u04ff]/.test(folded) ? ['ru', 'kk'] : []
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
