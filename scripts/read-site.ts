import {readFile, readdir} from 'node:fs/promises'
import path from 'node:path'
import type {BuiltSite} from '../src/corpus/publish/check-site.ts'
import {compareText} from '../src/corpus/load/order.ts'

/** Every page and style sheet of a built site, and the paths of all its files. */
export async function readSite(folder: string): Promise<BuiltSite> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true})
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => path.relative(folder, path.join(parentPath, name)))
    .map((file) => file.split(path.sep).join('/'))
    .toSorted(compareText)
  const texts = new Map<string, string>()
  for (const file of paths) {
    if (/\.(?:html|css)$/.test(file))
      texts.set(file, await readFile(path.join(folder, file), 'utf8'))
  }
  return {texts, paths: new Set(paths)}
}
