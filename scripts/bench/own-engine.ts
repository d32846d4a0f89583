import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import type {IndexFile} from '../../src/search/build-indexes.ts'
import {openIndexFolder} from '../../src/search/index-folder.ts'
import {openSearch} from '../../src/search/open-search.ts'
import type {SearchRecord} from '../../src/search/record.ts'
import {type JudgedQuery, judge} from './judged.ts'
import {timeQueries} from './measure.ts'

/** Times and judges built indexes; they are put on disk, for they are read as a page reads them. */
export async function runOwnEngine(
  files: readonly IndexFile[],
  queries: readonly string[],
  judged: readonly JudgedQuery[],
) {
  const folder = await mkdtemp(path.join(tmpdir(), 'collate-bench-'))
  try {
    for (const {path: file, bytes} of files) {
      const target = path.join(folder, file)
      await mkdir(path.dirname(target), {recursive: true})
      await writeFile(target, bytes)
    }
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
