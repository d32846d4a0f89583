/** The search indexes on the site's own server. */
import {indexPaths} from '../../../search/index/index-files.ts'
import type {IndexSource} from '../../../search/open-search.ts'
import type {PagefindModule} from '../../../search/engines/pagefind.ts'

/** `files`: those that have been fetched, by their paths; the others are fetched when they are asked for. */
export function createSiteIndex(files: Readonly<Record<string, ArrayBuffer>>): IndexSource {
  return {
    readText: async (path) => new TextDecoder().decode(files[path] ?? (await fetchIndexFile(path))),
    startPagefind: async () => {
      // Computed, so that the bundler leaves it alone: the file is made after the pages.
      const address = new URL(`/${indexPaths.pagefindModule}`, location.origin).href
      const pagefind = (await import(/* @vite-ignore */ address)) as PagefindModule
      return pagefind.createInstance({basePath: '/pagefind/'})
    },
  }
}

/** One file of the indexes, by its path under the site's root. */
export async function fetchIndexFile(path: string): Promise<ArrayBuffer> {
  const response = await fetch(`/${path}`)
  if (!response.ok) throw new Error(`Cannot load \`/${path}\`: ${response.status}`)
  return response.arrayBuffer()
}
