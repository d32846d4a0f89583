import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import type {IndexFile} from '../../src/search/build-indexes.ts'
import {openIndexFolder} from '../../src/search/index-folder.ts'
import {openSearch} from '../../src/search/open-search.ts'
import type {SearchRecord} from '../../src/search/records/record.ts'
import {type JudgedQuery, judge} from './judged.ts'
import {timeQueries} from './measure.ts'
import {writeIndex} from './write-index.ts'

/** Times and judges built indexes. */
export async function runOwnEngine(
  files: readonly IndexFile[],
  queries: readonly string[],
  judged: readonly JudgedQuery[],
) {
  const folder = await mkdtemp(path.join(tmpdir(), 'collate-bench-'))
  try {
    await writeIndex(folder, files)
    const search = await (await openSearch(openIndexFolder(folder))).withPassages()
    const queryMs = await timeQueries(queries, (query) => search(query))
    const found = await judge(judged, async (query) => {
      const {results} = await search(query)
      return results.map(({record}) => toShown(record))
    })
    return {queryMs, found}
  } finally {
    await rm(folder, {recursive: true})
  }
}

/** What a result shows: of a table its cells too. */
function toShown({text, table}: SearchRecord): string {
  return [text, ...(table?.rows.flat() ?? [])].join(' ')
}
