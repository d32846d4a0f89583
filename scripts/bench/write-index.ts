import {mkdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import type {IndexFile} from '../../src/search/build-indexes.ts'

/** Put index files on disk, for they are read as a page reads them. */
export async function writeIndex(folder: string, files: readonly IndexFile[]): Promise<void> {
  for (const {path: file, bytes} of files) {
    const target = path.join(folder, file)
    await mkdir(path.dirname(target), {recursive: true})
    await writeFile(target, bytes)
  }
}
