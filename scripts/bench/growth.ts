/** From which size on an engine stops being the right one for a kind. */
import {execFile} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import type {EngineName} from '../../src/search/engine.ts'
import type {Group} from './made-records.ts'
import {fitGrowth, type GrowthRun} from './measure.ts'

/** What `bench -- browser` gives for the scripts; the rest of the 150 kB of a cold start is left to the index. */
const scriptBytes = 47_000
const limits = {
  firstBytes: 150_000 - scriptBytes,
  /** 50 ms with a processor four times slower. */
  queryMs: 12.5,
} as const

const groups: readonly Group[] = ['records', 'passages']
const engines: readonly EngineName[] = ['minisearch', 'pagefind']

/** Measure both engines with both groups at each size; what fails, for want of memory, is left out. */
export async function benchGrowth(sizes: readonly number[]): Promise<void> {
  const runs: GrowthRun[] = []
  for (const size of sizes) {
    for (const group of groups) {
      for (const engine of engines) {
        const run = await measure(size, group, engine)
        if (run) runs.push(run)
        // The largest take minutes: who waits sees what is done.
        const done = run ? `p95 ${toRounded(run.queryMs.p95, 1)} ms` : 'it failed, and is left out'
        console.log(`${group} of ${size} papers in ${engine}: ${done}`)
      }
    }
  }
  console.log('Search indexes of made-up papers; times of Node on this machine')
  console.table(runs.map(toRow))
  console.log('Growth, as the power of the number of papers (1 is in proportion), and the size')
  console.log(
    `from which on an engine is not the right one: over ${limits.firstBytes / 1e3} kB before the` +
      ` first results, beside the scripts (passages come after them), or over ${limits.queryMs} ms` +
      ' a query at p95, which is 50 ms with a processor four times slower',
  )
  console.table(groups.flatMap((group) => engines.map((engine) => toGrowth(runs, group, engine))))
}

async function measure(
  size: number,
  group: Group,
  engine: EngineName,
): Promise<GrowthRun | undefined> {
  const script = fileURLToPath(new URL('grow.ts', import.meta.url))
  const words = ['--max-old-space-size=8192', script, String(size), group, engine]
  try {
    const {stdout} = await promisify(execFile)(process.execPath, words)
    return JSON.parse(stdout) as GrowthRun // printed by our own script
  } catch {
    return undefined
  }
}

function toRow(run: GrowthRun) {
  return {
    papers: run.papers,
    kind: run.group,
    engine: run.engine,
    texts: run.held,
    'built in, s': toRounded(run.indexMs / 1e3, 1),
    'memory, MB': toRounded(run.buildMemoryBytes / 1e6),
    'index, MB': toRounded(run.indexBytes / 1e6, 1),
    'before the first answer, kB': toRounded(run.firstBytes / 1e3),
    'opened in, ms': toRounded(run.openMs),
    'query p50, ms': toRounded(run.queryMs.p50, 1),
    'p95, ms': toRounded(run.queryMs.p95, 1),
    'memory of search, MB': toRounded(run.memoryBytes / 1e6),
  }
}

function toGrowth(runs: readonly GrowthRun[], group: Group, engine: EngineName) {
  const own = runs.filter((run) => run.group === group && run.engine === engine)
  const fit = (cost: (run: GrowthRun) => number) =>
    toRounded(fitGrowth(own.map((run) => ({papers: run.papers, cost: cost(run)}))) ?? Number.NaN, 2)
  const first = findLimit(own, ({firstBytes}) => firstBytes, limits.firstBytes)
  const query = findLimit(own, ({queryMs}) => queryMs.p95, limits.queryMs)
  return {
    kind: group,
    engine,
    'build time': fit(({indexMs}) => indexMs),
    size: fit(({indexBytes}) => indexBytes),
    'first answer': fit(({firstBytes}) => firstBytes),
    'query p95': fit(({queryMs}) => queryMs.p95),
    memory: fit(({memoryBytes}) => memoryBytes),
    'too large from, papers': group === 'records' ? first : '–',
    'too slow from, papers': query,
  }
}

/** The number of papers at which a cost reaches its limit, as its growth goes. */
export function findLimit<T extends {readonly papers: number}>(
  runs: readonly T[],
  cost: (run: T) => number,
  limit: number,
): number | undefined {
  const growth = fitGrowth(runs.map((run) => ({papers: run.papers, cost: cost(run)})))
  const last = runs.filter((run) => cost(run) <= limit).at(-1) ?? runs[0]
  if (growth === undefined || growth <= 0 || !last) return undefined
  return Math.max(1, Math.round(last.papers * (limit / cost(last)) ** (1 / growth)))
}

function toRounded(value: number, decimals = 0): number {
  return Number(value.toFixed(decimals))
}
