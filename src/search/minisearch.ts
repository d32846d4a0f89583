/** The engine for short records: MiniSearch, whole in memory. */
import MiniSearch, {type Options, type SearchResult} from 'minisearch'
import {analyse} from './analyse.ts'
import {sortHits, type SearchEngine} from './engine.ts'
import {fieldNames, type IndexedFields} from './record.ts'
import type {QueryWord} from './vocabulary.ts'

type MiniSearchDocument = IndexedFields & {readonly id: number}

const fieldWeights: Readonly<Record<keyof IndexedFields, number>> = {
  text: 1,
  focus: 0.7,
  body: 0.6,
  context: 0.2,
}

const options: Options<MiniSearchDocument> = {
  idField: 'id',
  fields: [...fieldNames],
  // An empty field is no field, else its emptiness would count as brevity.
  extractField: (document, field) => {
    const value = document[field as keyof MiniSearchDocument]
    return value === '' ? (undefined as unknown as string) : String(value)
  },
  tokenize: (text) => analyse(text),
  processTerm: (term) => term,
}

/** The index of records as JSON; a record is known in it by its place in the list. */
export function buildMiniSearch(records: readonly IndexedFields[]): string {
  const index = new MiniSearch<MiniSearchDocument>(options)
  index.addAll(records.map((fields, id) => ({...fields, id})))
  return JSON.stringify(index)
}

export async function loadMiniSearch(json: string): Promise<SearchEngine> {
  // Parsed in slices, so that a page stays responsive.
  const index = await MiniSearch.loadJSONAsync<MiniSearchDocument>(json, options)
  return {
    search: async (words) => {
      const terms = words.flatMap((word) => word.terms)
      if (terms.length === 0) return []
      const results = index.search(terms.map(({term}) => term).join(' '), {
        boost: fieldWeights,
        tokenize: (text) => text.split(' '),
        boostTerm: (_term, place) => terms[place]?.weight ?? 1,
      })
      return sortHits(
        results.map((result) => ({
          record: Number(result.id),
          score: result.score * toCoverage(result, words),
        })),
      )
    },
  }
}

/** The share of the query's words that a record holds: all words of a query before one word often. */
function toCoverage(result: SearchResult, words: readonly QueryWord[]): number {
  const held = words.filter(({terms}) => terms.some(({term}) => Object.hasOwn(result.match, term)))
  return held.length / words.length
}
