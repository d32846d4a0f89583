/** Opens the built indexes, from a server or a folder. */
import {fromColumns} from './index/columns.ts'
import {createComplete, type Complete} from './query/complete.ts'
import {toCompletables} from './query/completables.ts'
import {type FirstIndex, type IndexLabels, indexPaths, type RestIndex} from './index/index-files.ts'
import {createFields, fieldNames, type IndexedFields} from './index/indexed-fields.ts'
import {createMiniSearch} from './engines/minisearch.ts'
import {openPagefind, type PagefindInstance} from './engines/pagefind.ts'
import {createSearch, type LoadedEngine, type Search} from './search.ts'
import {readVocabulary} from './query/read-query.ts'
import {readTermGroups} from './terms/term-groups.ts'
import {countWords} from './terms/vocabulary.ts'
import {toWorkLabels} from './index/work-labels.ts'

/** Where the files of the indexes are read from. */
export interface IndexSource {
  /** The text of a file, by its path under the site's root: `search/first.json`. */
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
  const first = await readJson<FirstIndex>(source, indexPaths.first)
  const short = fromColumns(first.records)
  const works = toWorkLabels(short)
  const toLabels = (placeNames: RestIndex['placeNames']): IndexLabels => ({
    ...first.labels,
    places: first.labels.places.map((one, place) => ({...one, names: placeNames[place] ?? []})),
    works,
  })
  const labels = toLabels([])
  const toFields = createFields(labels)
  const shortFields = short.map(toFields)
  const shortEngine = {records: short, engine: createMiniSearch(shortFields)}
  const open = (
    engines: readonly LoadedEngine[],
    fields: readonly IndexedFields[],
    {terms, placeNames}: Pick<RestIndex, 'terms' | 'placeNames'>,
  ) => {
    const counts = countWords(fields.map((one) => fieldNames.map((name) => one[name])))
    const vocabulary = readVocabulary(counts, readTermGroups(terms))
    return {
      search: createSearch(engines, vocabulary, toLabels(placeNames)),
      complete: createComplete(toCompletables(labels, counts, short)),
    }
  }
  let opened = open([shortEngine], shortFields, {terms: first.terms, placeNames: []})
  let pagefind: PagefindInstance | undefined
  return {
    labels,
    search: opened.search,
    complete: (typed, limit) => opened.complete(typed, limit),
    withPassages: async () => {
      const [rest, started] = await Promise.all([
        readJson<RestIndex>(source, indexPaths.rest),
        first.hasPages ? (pagefind ?? source.startPagefind()) : undefined,
      ])
      pagefind = started
      const long = fromColumns(rest.records)
      const engines = started
        ? [shortEngine, {records: long, engine: openPagefind(started, rest.pages)}]
        : [shortEngine]
      const terms = first.terms.map((forms, place) => [...forms, ...(rest.terms[place] ?? [])])
      opened = open(engines, [...shortFields, ...long.map(toFields)], {...rest, terms})
      return opened.search
    },
    close: async () => pagefind?.destroy(),
  }
}

/** Our own build wrote the file: its shape is taken on trust. */
async function readJson<T>(source: IndexSource, path: string): Promise<T> {
  return JSON.parse(await source.readText(path)) as T
}
