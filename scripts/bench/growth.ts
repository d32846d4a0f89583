/** From which size on an engine stops being the right one for a kind. */
import {execFile} from 'node:child_process'
import {mkdtemp, rm} from 'node:fs/promises'
import {freemem, tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import type {EngineName} from '../../src/search/engines/engine.ts'
import {toVerdicts} from './growth-verdicts.ts'
import type {Group} from './made-records.ts'
import {fitGrowth, type GrowthRun} from './measure.ts'

const groups: readonly Group[] = ['records', 'passages']
const engines: readonly EngineName[] = ['minisearch', 'pagefind']
/** Of the memory that is free, what a run may want; and V8's heap has a limit of its own. */
const memoryShare = 0.6
const heapMegabytes = 12_000

export interface GrowthOptions {
  /** How long all runs may take together (default: 15). */
  minutes?: number
}

const defaults = {minutes: 15} as const satisfies Required<GrowthOptions>

/**
 * Measure both engines with both groups at each size. A size that would take longer than is
 * left, or more memory than there is, is reckoned from the smaller ones, and told so.
 */
export async function benchGrowth(
  sizes: readonly number[],
  options: GrowthOptions = {},
): Promise<void> {
  const {minutes} = {...defaults, ...options}
  const pairs = groups.flatMap((group) => engines.map((engine) => ({group, engine})))
  const shareMs = (minutes * 60_000) / pairs.length
  const rows = new Map<string, GrowthRun[]>()
  for (const {group, engine} of pairs)
    rows.set(`${group} ${engine}`, await measureRow(sizes, group, engine, shareMs))
  const runs = [...rows.values()].flat()
  console.log('Search indexes of made-up papers; opening and asking in time of the processor')
  console.table(runs.map(toRow))
  console.log(
    'Growth of what was measured, as the power of the number of papers (1 is in proportion)',
  )
  console.table([...rows.values()].map(toGrowth))
  for (const verdict of toVerdicts(runs)) console.log(verdict)
}

/** The sizes in order; where one fails, so would those after it. */
async function measureRow(
  sizes: readonly number[],
  group: Group,
  engine: EngineName,
  shareMs: number,
): Promise<GrowthRun[]> {
  const end = performance.now() + shareMs
  const runs: GrowthRun[] = []
  let hasFailed = false
  for (const papers of sizes.toSorted((a, b) => a - b)) {
    const reckoned = reckon(runs, papers)
    const obstacle: string | undefined = hasFailed
      ? 'a smaller one failed, or took too long'
      : // One size tells nothing of growth.
        runs.length > 1 && reckoned
        ? findObstacle(reckoned, end - performance.now())
        : undefined
    const run: GrowthRun | undefined =
      obstacle === undefined ? await measure(papers, group, engine, shareMs) : undefined
    hasFailed ||= obstacle === undefined && !run
    const row = run ?? reckoned
    if (row) runs.push(row)
    const done = run
      ? `measured in ${toRounded(run.tookMs / 1e3)} s`
      : `not measured: ${obstacle ?? 'it failed, or took too long'}`
    console.log(`${group} of ${papers} papers in ${engine}: ${done}`)
  }
  return runs
}

/** What a run of that size would give, from the growth of those that were measured. */
export function reckon(runs: readonly GrowthRun[], papers: number): GrowthRun | undefined {
  const measured = runs.filter(({isReckoned}) => !isReckoned)
  const last = measured.at(-1)
  if (!last) return undefined
  const grow = (cost: (run: GrowthRun) => number): number => {
    const growth = fitGrowth(measured.map((run) => ({papers: run.papers, cost: cost(run)}))) ?? 1
    return cost(last) * (papers / last.papers) ** growth
  }
  return {
    ...last,
    papers,
    isReckoned: true,
    tookMs: grow(({tookMs}) => tookMs),
    peakMemoryBytes: grow(({peakMemoryBytes}) => peakMemoryBytes),
    held: Math.round(grow(({held}) => held)),
    indexMs: grow(({indexMs}) => indexMs),
    indexBytes: grow(({indexBytes}) => indexBytes),
    buildMemoryBytes: grow(({buildMemoryBytes}) => buildMemoryBytes),
    firstBytes: grow(({firstBytes}) => firstBytes),
    openMs: grow(({openMs}) => openMs),
    queryMs: {p50: grow(({queryMs}) => queryMs.p50), p95: grow(({queryMs}) => queryMs.p95)},
    memoryBytes: grow(({memoryBytes}) => memoryBytes),
  }
}

/** Why a run cannot be made; nothing where it can. */
function findObstacle({tookMs, peakMemoryBytes}: GrowthRun, leftMs: number): string | undefined {
  const mostBytes = Math.min(freemem() * memoryShare, heapMegabytes * 1e6)
  if (peakMemoryBytes > mostBytes)
    return `it would want some ${toRounded(peakMemoryBytes / 1e9)} GB of memory`
  if (tookMs > leftMs)
    return `it would take some ${toRounded(tookMs / 60_000)} minutes; give more with --minutes`
  return undefined
}

async function measure(
  papers: number,
  group: Group,
  engine: EngineName,
  shareMs: number,
): Promise<GrowthRun | undefined> {
  const script = fileURLToPath(new URL('grow.ts', import.meta.url))
  const settings = ['--expose-gc', `--max-old-space-size=${heapMegabytes}`]
  const words = [...settings, script, String(papers), group, engine]
  const folder = await mkdtemp(path.join(tmpdir(), 'collate-bench-'))
  try {
    const {stdout} = await promisify(execFile)(process.execPath, [...words, folder], {
      // It was reckoned to take less; what takes twice as long will not end soon.
      timeout: 2 * shareMs,
    })
    return JSON.parse(stdout) as GrowthRun // printed by our own script
  } catch {
    return undefined
  } finally {
    await rm(folder, {recursive: true})
  }
}

function toRow(run: GrowthRun) {
  return {
    papers: run.papers,
    kind: run.group,
    engine: run.engine,
    '': run.isReckoned ? 'reckoned' : 'measured',
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

function toGrowth(row: readonly GrowthRun[]) {
  const measured = row.filter(({isReckoned}) => !isReckoned)
  const fit = (cost: (run: GrowthRun) => number) => {
    const points = measured.map((run) => ({papers: run.papers, cost: cost(run)}))
    return toRounded(fitGrowth(points) ?? Number.NaN, 2)
  }
  return {
    kind: row[0]?.group,
    engine: row[0]?.engine,
    'build time': fit(({indexMs}) => indexMs),
    'build memory': fit(({buildMemoryBytes}) => buildMemoryBytes),
    size: fit(({indexBytes}) => indexBytes),
    'first answer': fit(({firstBytes}) => firstBytes),
    'query p50': fit(({queryMs}) => queryMs.p50),
    'query p95': fit(({queryMs}) => queryMs.p95),
    'memory of search': fit(({memoryBytes}) => memoryBytes),
  }
}

function toRounded(value: number, decimals = 0): number {
  return Number(value.toFixed(decimals))
}
