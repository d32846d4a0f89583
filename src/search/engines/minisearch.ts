/** The engine for short records: MiniSearch, whole in memory. */
import MiniSearch, {type Options} from 'minisearch'
import type {SearchEngine} from './engine.ts'
import {fieldNames, type IndexedFields} from '../index/indexed-fields.ts'
import {readText} from '../analysis/read-text.ts'
import {createTermEngine} from './term-engine.ts'

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
  return createTermEngine((term) =>
    index
      .search(term, {boost: fieldWeights, tokenize: (text) => [text]})
      .map(({id, score}) => ({record: Number(id), score})),
  )
}
