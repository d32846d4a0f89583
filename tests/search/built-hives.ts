import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {buildIndexes, type IndexFile, type IndexOptions} from '../../src/search/build-indexes.ts'
import {openIndexFolder} from '../../src/search/index-folder.ts'
import {openSearch, type OpenedSearch} from '../../src/search/open-search.ts'
import {hives, vocabulary} from './hives.ts'

/** The indexes of the invented corpus, written to a folder of their own and opened. */
export async function openHives(
  options?: IndexOptions,
): Promise<OpenedSearch & {readonly files: readonly IndexFile[]; remove(): Promise<void>}> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hives-'))
  const files = await buildIndexes(hives, vocabulary, options)
  for (const {path: file, bytes} of files) {
    const place = path.join(folder, file)
    await mkdir(path.dirname(place), {recursive: true})
    await writeFile(place, bytes)
  }
  const opened = await openSearch(openIndexFolder(folder))
  return {
    ...opened,
    files,
    remove: async () => {
      await opened.close()
      await rm(folder, {recursive: true})
    },
  }
}
