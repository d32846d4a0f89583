import {mkdir, readFile, readdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import type {Effects} from '../src/corpus/load/effects.ts'
import {compareText} from '../src/corpus/load/order.ts'

/** The real disk, below a folder. */
export function createDiskEffects(root: string): Effects {
  return {
    read: (file) => orUndefined(readFile(path.join(root, file))),
    async list(folder) {
      const names = await orUndefined(readdir(path.join(root, folder)))
      return (names ?? []).toSorted(compareText)
    },
    async write(file, content) {
      const target = path.join(root, file)
      await mkdir(path.dirname(target), {recursive: true})
      await writeFile(target, content)
    },
  }
}

/** What was read, or `undefined` where there is no such file or folder. */
async function orUndefined<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
