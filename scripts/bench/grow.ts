/**
 * One measured index of made-up papers, printed as JSON: `node scripts/bench/grow.ts PAPERS
 * records|passages minisearch|pagefind FOLDER`, with `--expose-gc`. A process of its own, so that one index's memory
 * is not another's.
 */
import {setTimeout} from 'node:timers/promises'
import {gzipSync} from 'node:zlib'
import {type IndexFile, packIndexes} from '../../src/search/build-indexes.ts'
import type {EngineName, EngineOfKind} from '../../src/search/engines/engine.ts'
import {indexPaths} from '../../src/search/index/index-files.ts'
import {openIndexFolder} from '../../src/search/index-folder.ts'
import {type IndexSource, openSearch} from '../../src/search/open-search.ts'
import {recordKinds} from '../../src/search/records/record.ts'
import {makeQueries} from './made-corpus.ts'
import {type Group, makeRecords} from './made-records.ts'
import {type GrowthRun, readProcessorClock, time, timeQueries} from './measure.ts'
import {writeIndex} from './write-index.ts'

const queryCount = 40
const pauseMs = 50
const [, , papers = '', group = '', engine = '', folder = ''] = process.argv

// Our own bench calls it, with words of the types.
process.stdout.write(
  JSON.stringify(await run(Number(papers), group as Group, engine as EngineName)),
)
process.exit()

async function run(papers: number, group: Group, engine: EngineName): Promise<GrowthRun> {
  const built = await build(papers, group, engine)
  const before = await measureMemory()
  const read = {bytes: built.moduleBytes}
  const {ms: openMs, value: search} = await time(async () => {
    const opened = await openSearch(countReading(openIndexFolder(folder), read))
    return engine === 'minisearch' ? opened.search : opened.withPassages()
  }, readProcessorClock)
  const [query = '', ...queries] = makeQueries(queryCount)
  await search(query)
  const firstBytes = read.bytes
  const queryMs = await timeQueries(queries, (one) => search(one), readProcessorClock)
  const {held, indexMs, indexBytes, buildMemoryBytes} = built
  return {
    ...{papers, group, engine, held, indexMs, indexBytes, buildMemoryBytes},
    ...{firstBytes, openMs, queryMs},
    memoryBytes: (await measureMemory()) - before,
    peakMemoryBytes: readPeak(),
    tookMs: performance.now(),
  }
}

/** A function of its own, so that what an index is built from is not there when it is searched. */
async function build(papers: number, group: Group, engine: EngineName) {
  const parts = makeRecords(papers, group)
  const held = Object.fromEntries(recordKinds.map((kind) => [kind, engine]))
  // Every kind is in it, which the type of `fromEntries` cannot say.
  const {ms: indexMs, value: files} = await time(() => packIndexes(parts, held as EngineOfKind))
  await writeIndex(folder, files)
  return {
    held: parts.records.length,
    indexMs,
    indexBytes: files.reduce((sum, {bytes}) => sum + bytes.length, 0),
    buildMemoryBytes: readPeak(),
    moduleBytes: sizeOfModule(files, engine),
  }
}

function readPeak(): number {
  return process.resourceUsage().maxRSS * 1024
}

/** What is in use, Pagefind's own memory included. */
async function measureMemory(): Promise<number> {
  // What is let go of at once has more that hangs on it.
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.()
    await setTimeout(pauseMs)
  }
  const {heapUsed, external} = process.memoryUsage()
  return heapUsed + external
}

/** Pagefind's own script, which is imported and not fetched. */
function sizeOfModule(files: readonly IndexFile[], engine: EngineName): number {
  const module = files.find(({path: file}) => file === indexPaths.pagefindModule)
  return engine === 'pagefind' && module ? gzipSync(module.bytes).length : 0
}

/** The same source, adding up what is read of it, compressed as a host would; Pagefind's files are so already. */
function countReading(source: IndexSource, read: {bytes: number}): IndexSource {
  return {
    readText: async (file) => {
      const text = await source.readText(file)
      read.bytes += gzipSync(text).length
      return text
    },
    startPagefind: async () => {
      const pagefind = await source.startPagefind()
      const fetchFile = globalThis.fetch
      globalThis.fetch = async (...request) => {
        const response = await fetchFile(...request)
        read.bytes += (await response.clone().arrayBuffer()).byteLength
        return response
      }
      return pagefind
    },
  }
}
