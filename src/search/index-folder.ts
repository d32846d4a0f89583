/** The built indexes in a folder on disk, for the terminal and for tests. */
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {indexPaths} from './index/index-files.ts'
import type {IndexSource} from './open-search.ts'
import type {PagefindModule} from './engines/pagefind.ts'

/** The indexes of a built site, by the folder it was built into. */
export function openIndexFolder(site: string): IndexSource {
  return {
    readText: (file) => readFile(path.join(site, file), 'utf8'),
    startPagefind: async () => {
      const address = pathToFileURL(path.resolve(site, indexPaths.pagefindModule))
      const basePath = new URL('.', address).href
      serveFolder(basePath)
      const pagefind = (await import(address.href)) as PagefindModule
      return pagefind.createInstance({basePath})
    },
  }
}

/** Pagefind calls `fetch`, which in Node knows no files: those below an address are read from disk. */
function serveFolder(base: string): void {
  const fetchFromNet = globalThis.fetch
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input)
    if (!address.startsWith(base)) return fetchFromNet(input, init)
    // `pagefind-entry.json?ts=…` is asked past caches.
    const bytes = await readFile(fileURLToPath(address.replace(/\?.*$/, '')))
    return new Response(new Uint8Array(bytes))
  }
}
