/** The engine for short records: MiniSearch, whole in memory. */
import MiniSearch, {type Options} from 'minisearch'
import {createCoverage, sortHits, toParts, type SearchEngine} from './engine.ts'
import {fieldNames, type IndexedFields} from './indexed-fields.ts'
import {readText} from './read-text.ts'

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
  tokenize: (text) => readText(text).tokens.map(({term}) => term),
  processTerm: (term) => term,
}

/** An index over records, each known by its place in the list; made where it is used, for it is larger than they are. */
export function createMiniSearch(records: readonly IndexedFields[]): SearchEngine {
  const index = new MiniSearch<MiniSearchDocument>(options)
  index.addAll(records.map((fields, id) => ({...fields, id})))
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
