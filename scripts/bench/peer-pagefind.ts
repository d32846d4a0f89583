/** Pagefind as it comes, on plain texts: its own words, stems and scores. */
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {close, createIndex} from 'pagefind'
import {openIndexFolder} from '../../src/search/index-folder.ts'
import type {BuiltPeer} from './measure.ts'

/** What a result gives beyond what our own engine reads of it. */
interface PlainResult {
  data(): Promise<{readonly url: string}>
}

/** How many results are fetched, each from a file of its own. */
const depth = 10

export async function buildPeerPagefind(texts: readonly string[]): Promise<BuiltPeer> {
  const site = await mkdtemp(path.join(tmpdir(), 'collate-bench-'))
  const {index} = await createIndex()
  if (!index) throw new Error('Pagefind made no index')
  for (const [place, content] of texts.entries())
    await index.addCustomRecord({url: `/${place}`, content, language: 'en'})
  await index.writeFiles({outputPath: path.join(site, 'pagefind')})
  await close()
  const pagefind = await openIndexFolder(site).startPagefind()
  return {
    ask: async (query) => {
      const {results} = await pagefind.search(query)
      const first = results.slice(0, depth) as unknown as PlainResult[] // our own type of them is narrower
      const found = await Promise.all(first.map((result) => result.data()))
      return found.map(({url}) => Number(url.slice(1)))
    },
    close: async () => {
      await pagefind.destroy()
      await rm(site, {recursive: true})
    },
  }
}
