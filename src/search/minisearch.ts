/** The engine for short records: MiniSearch, whole in memory. */
import MiniSearch, {type Options} from 'minisearch'
import {analyse} from './analyse.ts'
import {createCoverage, sortHits, toParts, type SearchEngine} from './engine.ts'
import {packIndex, unpackIndex, type PackedIndex} from './postings.ts'
import {fieldNames, type IndexedFields} from './record.ts'

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
  extractField: (document, field) =>
    document[field as keyof MiniSearchDocument] === ''
      ? undefined
      : document[field as keyof MiniSearchDocument],
  tokenize: (text) => analyse(text),
  processTerm: (term) => term,
}

/** The index of records as JSON; a record is known in it by its place in the list. */
export function buildMiniSearch(records: readonly IndexedFields[]): string {
  const index = new MiniSearch<MiniSearchDocument>(options)
  index.addAll(records.map((fields, id) => ({...fields, id})))
  return JSON.stringify(packIndex(index.toJSON()))
}

export async function loadMiniSearch(json: string): Promise<SearchEngine> {
  const packed = JSON.parse(json) as PackedIndex // written by `buildMiniSearch`
  // Loaded in slices, so that a page stays responsive.
  const index = await MiniSearch.loadJSAsync<MiniSearchDocument>(unpackIndex(packed), options)
  return {
    search: (words) => {
      const parts = toParts(words)
      const terms = [...parts.keys()]
      if (terms.length === 0) return Promise.resolve([])
      const results = index.search(terms.join(' '), {
        boost: fieldWeights,
        tokenize: (text) => text.split(' '),
        boostTerm: (term) => parts.get(term) ?? 1,
      })
      const measure = createCoverage(words)
      const hits = results.map(({id, score, match}) => {
        const coverage = measure((part) => Object.hasOwn(match, part))
        return {record: Number(id), score: score * coverage, coverage}
      })
      // One word of a phrase is none of it.
      return Promise.resolve(sortHits(hits.filter(({coverage}) => coverage > 0)))
    },
  }
}
