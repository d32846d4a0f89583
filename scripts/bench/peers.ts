/** Other search engines on the same texts, each with its defaults and no words of ours. */
import {create, insertMultiple, search as askOrama} from '@orama/orama'
import FlexSearch from 'flexsearch'
import Fuse from 'fuse.js'
import lunr from 'lunr'
import MiniSearch from 'minisearch'
import {type JudgedQuery, judge} from './judged.ts'
import {type BuiltPeer, type PeerRun, time, timeQueries} from './measure.ts'
import {buildPeerPagefind} from './peer-pagefind.ts'

interface Peer {
  readonly name: string
  readonly build: (texts: readonly string[]) => BuiltPeer | Promise<BuiltPeer>
}

const peers: readonly Peer[] = [
  {
    name: 'MiniSearch',
    build(texts) {
      const index = new MiniSearch<{id: number; text: string}>({fields: ['text']})
      index.addAll(texts.map((text, id) => ({id, text})))
      return {
        ask: (query) => index.search(query).map(({id}) => Number(id)),
        write: () => JSON.stringify(index),
      }
    },
  },
  {
    name: 'Lunr',
    build(texts) {
      const index = lunr(function () {
        this.ref('id')
        this.field('text')
        texts.forEach((text, id) => {
          this.add({id, text})
        })
      })
      return {
        // Its query language takes signs for its own: words alone are asked.
        ask: (query) =>
          index.search(query.replace(/[^\p{L}\p{N}]+/gu, ' ')).map(({ref}) => Number(ref)),
        write: () => JSON.stringify(index),
      }
    },
  },
  {
    name: 'FlexSearch',
    build(texts) {
      const index = new FlexSearch.Index()
      texts.forEach((text, id) => index.add(id, text))
      return {ask: (query) => index.search(query).map(Number)}
    },
  },
  {
    name: 'Orama',
    async build(texts) {
      const index = create({schema: {text: 'string'}})
      await insertMultiple(
        index,
        texts.map((text, id) => ({id: String(id), text})),
      )
      return {
        ask: async (query) => (await askOrama(index, {term: query})).hits.map(({id}) => Number(id)),
      }
    },
  },
  {name: 'Pagefind', build: buildPeerPagefind},
  {
    name: 'Fuse.js',
    build(texts) {
      const index = new Fuse(
        texts.map((text) => ({text})),
        {keys: ['text']},
      )
      return {
        ask: (query) => index.search(query).map(({refIndex}) => refIndex),
        write: () => JSON.stringify(index.getIndex()),
      }
    },
  },
]

/** Fuse.js reads every text for every query: a corpus this large it would not finish with. */
const fuseLimit = 10_000

export async function runPeers(
  texts: readonly string[],
  queries: readonly string[],
  judged: readonly JudgedQuery[],
): Promise<PeerRun[]> {
  const runs: PeerRun[] = []
  for (const {name, build} of peers) {
    if (name === 'Fuse.js' && texts.length > fuseLimit) continue
    const {ms, value} = await time(() => build(texts))
    const written = value.write?.()
    const queryMs = await timeQueries(queries, value.ask)
    const found = await judge(judged, async (query) =>
      (await value.ask(query)).map((place) => texts[place] ?? ''),
    )
    await value.close?.()
    const run = {name, indexMs: ms, queryMs, found}
    runs.push(written === undefined ? run : {...run, indexBytes: Buffer.byteLength(written)})
  }
  return runs
}
