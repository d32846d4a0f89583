/** Writes the search indexes of a corpus; runs in Node only. */
import {isAllLatin} from './analysis/all-latin.ts'
import type {CorpusData} from '../model/data.ts'
import {buildPagefind, type IndexFile} from './engines/build-pagefind.ts'
import {toColumns} from './index/columns.ts'
import {defaultEngineOfKind, type EngineName, type EngineOfKind} from './engines/engine.ts'
import {
  type FirstIndex,
  indexPaths,
  type RestIndex,
  type WrittenLabels,
} from './index/index-files.ts'
import {createFields, fieldNames, join} from './index/indexed-fields.ts'
import {readText} from './analysis/read-text.ts'
import {toLabels} from './index/to-labels.ts'
import type {SearchRecord} from './records/record.ts'
import {compareRecords} from './search.ts'
import {readNoSetting, type ReadSetting} from './records/setting.ts'
import type {TermGroup} from './terms/term-groups.ts'
import {type SearchVocabulary, toRecords} from './index/to-records.ts'
import {toTermGroups} from './terms/to-term-groups.ts'

export type {IndexFile} from './engines/build-pagefind.ts'

export interface IndexOptions {
  /** Which engine holds which kind (default: `defaultEngineOfKind`). */
  engineOfKind?: EngineOfKind
  /** How the places and times of words without numbers are read (default: they are not). */
  readSetting?: ReadSetting
}

/** What the files of the indexes are made of. */
export interface IndexParts {
  readonly labels: WrittenLabels
  readonly records: readonly SearchRecord[]
  readonly terms: readonly TermGroup[]
}

const defaults = {
  engineOfKind: defaultEngineOfKind,
  readSetting: readNoSetting,
} as const satisfies Required<IndexOptions>

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
  const {engineOfKind, readSetting} = {...defaults, ...options}
  const unsorted = toRecords(data, vocabulary, readSetting)
  const labels = toLabels(data, vocabulary, unsorted)
  const records = unsorted.sort(compareRecords(labels.papers.map(({id}) => id)))
  const terms = toTermGroups(vocabulary, collectTerms(records, labels))
  return packIndexes({labels, records, terms}, engineOfKind)
}

/** The index files of records in their order. */
export async function packIndexes(
  {labels, records, terms}: IndexParts,
  engineOfKind: EngineOfKind,
): Promise<IndexFile[]> {
  const heldBy = (engine: EngineName) => records.filter(({kind}) => engineOfKind[kind] === engine)
  const long = heldBy('pagefind')
  const {files, pages} = await buildPagefind(long.map(createContent(labels)))
  const first: FirstIndex = {
    labels: {...labels, places: labels.places.map(({id, title}) => ({id, title}))},
    terms: terms.map(toFirstForms),
    records: toColumns(heldBy('minisearch')),
    hasPages: pages.length > 0,
  }
  const rest: RestIndex = {
    terms: terms.map(toRestForms),
    records: toColumns(long),
    pages,
    placeNames: labels.places.map(({names}) => names),
  }
  return [toJsonFile(indexPaths.first, first), toJsonFile(indexPaths.rest, rest), ...files]
}

/** All terms that the texts hold. */
function collectTerms(records: readonly SearchRecord[], labels: WrittenLabels): Set<string> {
  const fields = records.map(createFields(labels))
  return new Set(
    fields.flatMap((one) => fieldNames.flatMap((name) => [...readText(one[name]).places.keys()])),
  )
}

/** What Pagefind holds of a record; it has no weaker fields, so the context stays out. */
function createContent(labels: WrittenLabels): (record: SearchRecord) => string {
  const toFields = createFields(labels)
  return (record) => {
    const {text, focus, body} = toFields(record)
    return join([text, focus, body])
  }
}

/** Most of the vocabulary is in other letters, and most queries have none; one form alone leads nowhere. */
function toFirstForms(forms: TermGroup): TermGroup {
  const latin = forms.filter(isAllLatin)
  return latin.length > 1 ? latin : []
}

function toRestForms(forms: TermGroup): TermGroup {
  const first = new Set(toFirstForms(forms))
  return forms.filter((form) => !first.has(form))
}

function toJsonFile(path: string, value: unknown): IndexFile {
  return {path, bytes: new TextEncoder().encode(JSON.stringify(value))}
}
