import type {EngineName} from '../../src/search/engines/engine.ts'
import type {Found} from './judged.ts'
import type {Group} from './made-records.ts'

/** Search over some texts, by our engines and by others; times in milliseconds. */
export interface SearchRun {
  readonly records: number
  readonly indexMs: number
  readonly indexBytes: number
  readonly queryMs: Spread
  readonly found: Found
  readonly peers: readonly PeerRun[]
}

/** What one measured run over a corpus gives. */
export interface Run extends SearchRun {
  readonly papers: number
  readonly readMs: number
  readonly modelMs: number
  readonly peakMemoryBytes: number
}

/** The texts of one engine, ready to be asked. */
export interface BuiltPeer {
  /** Places of the texts that it finds, best first. */
  readonly ask: (query: string) => readonly number[] | Promise<readonly number[]>
  readonly write?: () => string
  readonly close?: () => Promise<void>
}

export interface PeerRun {
  readonly name: string
  readonly indexMs: number
  /** Of the index as its engine writes it; `undefined` where it writes none. */
  readonly indexBytes?: number
  readonly queryMs: Spread
  readonly found: Found
}

/** One engine with one group of made-up texts. */
export interface GrowthRun {
  readonly papers: number
  readonly group: Group
  readonly engine: EngineName
  /** How many texts it holds. */
  readonly held: number
  readonly indexMs: number
  readonly indexBytes: number
  readonly buildMemoryBytes: number
  /** What is fetched, compressed, until a first query is answered. */
  readonly firstBytes: number
  /** Until it can be asked: reading files, and making the index that is made where it is used. */
  readonly openMs: number
  readonly queryMs: Spread
  /** Of what is kept to search, without what it was built from. */
  readonly memoryBytes: number
  /** Of the whole run, and how long it took. */
  readonly peakMemoryBytes: number
  readonly tookMs: number
  /** Not measured: what smaller sizes let one expect. */
  readonly isReckoned?: boolean
}

export interface Spread {
  readonly p50: number
  readonly p95: number
}

/** Milliseconds of the processor, which other programs do not take part in as they do in those of a day. */
export function readProcessorClock(): number {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}

/** How long something takes, and what it gives. */
export async function time<T>(
  work: () => T | Promise<T>,
  readClock = () => performance.now(),
): Promise<{ms: number; value: T}> {
  const start = readClock()
  const value = await work()
  return {ms: readClock() - start, value}
}

/** So often is each query asked; the best counts, for a machine that does other things too is slow by chance. */
const rounds = 3

/** Each query by itself, after one round that warms up. */
export async function timeQueries(
  queries: readonly string[],
  ask: (query: string) => unknown,
  readClock?: () => number,
): Promise<Spread> {
  for (const query of queries) await ask(query)
  const times = queries.map(() => Infinity)
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, query] of queries.entries()) {
      const {ms} = await time(() => ask(query), readClock)
      times[place] = Math.min(times[place]!, ms)
    }
  }
  return toSpread(times)
}

export function toSpread(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return {p50: at(0.5), p95: at(0.95)}
}

/**
 * How a cost grows: the exponent `k` of `papers ** k`, by least squares on logarithms.
 *
 * @returns `undefined` for fewer than two sizes
 */
export function fitGrowth(points: readonly {papers: number; cost: number}[]): number | undefined {
  if (points.length < 2) return undefined
  const logs = points.map(({papers, cost}) => ({x: Math.log(papers), y: Math.log(cost)}))
  const mean = (key: 'x' | 'y') => logs.reduce((sum, log) => sum + log[key], 0) / logs.length
  const [x, y] = [mean('x'), mean('y')]
  const covariance = logs.reduce((sum, log) => sum + (log.x - x) * (log.y - y), 0)
  return covariance / logs.reduce((sum, log) => sum + (log.x - x) ** 2, 0)
}
