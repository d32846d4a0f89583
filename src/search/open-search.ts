/** Opens the built indexes, from a server or a folder. */
import {fromColumns, type RecordColumns} from './columns.ts'
import {createComplete, type Complete} from './complete.ts'
import {toCompletables} from './completables.ts'
import type {EngineName} from './engine.ts'
import {indexPaths, toRecordsPath, type IndexLabels} from './index-files.ts'
import {loadMiniSearch} from './minisearch.ts'
import {openPagefind, type PagefindInstance} from './pagefind.ts'
import type {SearchRecord} from './record.ts'
import {createSearch, type LoadedEngine, type Search} from './search.ts'
import {readVocabulary} from './read-query.ts'
import {readTermGroups, type TermGroup} from './term-groups.ts'
import type {VocabularyFile} from './vocabulary.ts'

/** Where the files of the indexes are read from. */
export interface IndexSource {
  /** The text of a file, by its path under the site's root: `search/labels.json`. */
  readText(path: string): Promise<string>
  startPagefind(): Promise<PagefindInstance>
}

export interface OpenedSearch {
  readonly search: Search
  readonly labels: IndexLabels
  readonly complete: Complete
  /** The same search with the long records too, once their engine has started. */
  withPassages(): Promise<Search>
  close(): Promise<void>
}

/** Open the indexes, the short records first: they answer before the others have come. */
export async function openSearch(source: IndexSource): Promise<OpenedSearch> {
  const [labels, vocabularyFile, groups, short] = await Promise.all([
    readJson<IndexLabels>(source, indexPaths.labels),
    readJson<VocabularyFile>(source, indexPaths.vocabulary),
    readJson<readonly TermGroup[]>(source, indexPaths.terms),
    openShort(source),
  ])
  const vocabulary = readVocabulary(vocabularyFile, readTermGroups(groups))
  const create = (engines: readonly LoadedEngine[]) => createSearch(engines, vocabulary, labels)
  let pagefind: PagefindInstance | undefined
  return {
    labels,
    search: create([short]),
    complete: createComplete(toCompletables(labels, vocabularyFile, short.records)),
    withPassages: async () => {
      const [records, pages, started] = await Promise.all([
        readRecords(source, 'pagefind'),
        readJson<readonly string[]>(source, indexPaths.pages),
        pagefind ?? source.startPagefind(),
      ])
      pagefind = started
      const long = {records, engine: openPagefind(started, pages)}
      return create([short, long])
    },
    close: async () => pagefind?.destroy(),
  }
}

async function openShort(source: IndexSource): Promise<LoadedEngine> {
  const [records, json] = await Promise.all([
    readRecords(source, 'minisearch'),
    source.readText(indexPaths.minisearch),
  ])
  return {records, engine: await loadMiniSearch(json)}
}

async function readRecords(
  source: IndexSource,
  engine: EngineName,
): Promise<readonly SearchRecord[]> {
  return fromColumns(await readJson<RecordColumns>(source, toRecordsPath(engine)))
}

/** Our own build wrote the file: its shape is taken on trust. */
async function readJson<T>(source: IndexSource, path: string): Promise<T> {
  return JSON.parse(await source.readText(path)) as T
}
