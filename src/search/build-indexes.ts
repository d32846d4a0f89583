/** Writes the search indexes of a corpus; runs in Node only. */
import type {CorpusData} from '../model/data.ts'
import {buildPagefind, type IndexFile} from './build-pagefind.ts'
import {toColumns} from './columns.ts'
import {defaultEngineOfKind, type EngineName, type EngineOfKind} from './engine.ts'
import {indexPaths, toRecordsPath} from './index-files.ts'
import {buildMiniSearch} from './minisearch.ts'
import {toLabels} from './to-labels.ts'
import type {IndexedRecord} from './record.ts'
import {compareRecords} from './search.ts'
import {type SearchVocabulary, toRecords} from './to-records.ts'
import {toTermGroups} from './to-term-groups.ts'
import {toVocabulary} from './vocabulary.ts'

export type {IndexFile} from './build-pagefind.ts'

export interface IndexOptions {
  /** Which engine holds which kind (default: `defaultEngineOfKind`). */
  engineOfKind?: EngineOfKind
}

const defaults = {engineOfKind: defaultEngineOfKind} as const satisfies Required<IndexOptions>

/**
 * All files of the search indexes, to be written under the site's root.
 *
 * The same corpus gives the same bytes.
 */
export async function buildIndexes(
  data: CorpusData,
  vocabulary: SearchVocabulary,
  options: IndexOptions = {},
): Promise<IndexFile[]> {
  const {engineOfKind} = {...defaults, ...options}
  const unsorted = toRecords(data, vocabulary)
  const labels = toLabels(data, vocabulary, unsorted.map(toShown))
  const compare = compareRecords(labels.papers.map(({id}) => id))
  const records = unsorted.sort((a, b) => compare(a.record, b.record))
  const heldBy = (engine: EngineName) =>
    records.filter(({record}) => engineOfKind[record.kind] === engine)
  const short = heldBy('minisearch')
  const long = heldBy('pagefind')
  const {files, pages} = await buildPagefind(long.map(toContent))
  return [
    toJsonFile(indexPaths.labels, labels),
    toJsonFile(indexPaths.terms, toTermGroups(vocabulary)),
    toJsonFile(indexPaths.vocabulary, toVocabulary(records.map(toWhole))),
    {
      path: indexPaths.minisearch,
      bytes: toBytes(buildMiniSearch(short.map(({fields}) => fields))),
    },
    toJsonFile(toRecordsPath('minisearch'), toColumns(short.map(toShown))),
    toJsonFile(indexPaths.pages, pages),
    toJsonFile(toRecordsPath('pagefind'), toColumns(long.map(toShown))),
    ...files,
  ]
}

function toShown({record}: IndexedRecord) {
  return record
}

/** What Pagefind holds of a record; it has no weaker fields, so the context stays out. */
function toContent({fields}: IndexedRecord): string {
  return [fields.text, fields.focus, fields.body].filter(Boolean).join(' · ')
}

/** All words of a record in one text. */
function toWhole({fields}: IndexedRecord): string {
  return [fields.text, fields.focus, fields.body, fields.context].filter(Boolean).join(' · ')
}

function toJsonFile(path: string, value: unknown): IndexFile {
  return {path, bytes: toBytes(JSON.stringify(value))}
}

function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
