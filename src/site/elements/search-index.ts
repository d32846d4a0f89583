/** The search indexes on the site's own server. */
import {indexPaths} from '../../search/index-files.ts'
import type {IndexSource} from '../../search/open-search.ts'
import type {PagefindModule} from '../../search/pagefind.ts'

export const siteIndex: IndexSource = {
  readText: async (path) => {
    const response = await fetch(`/${path}`)
    if (!response.ok) throw new Error(`Cannot load \`/${path}\`: ${response.status}`)
    return response.text()
  },
  startPagefind: async () => {
    // Computed, so that the bundler leaves it alone: the file is made after the pages.
    const address = new URL(`/${indexPaths.pagefindModule}`, location.origin).href
    const pagefind = (await import(/* @vite-ignore */ address)) as PagefindModule
    return pagefind.createInstance({basePath: '/pagefind/'})
  },
}
