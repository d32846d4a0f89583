/** What the growth of search indexes says of the engines: how far each is right, and for what. */
import {defaultEngineOfKind, type EngineName} from '../../src/search/engines/engine.ts'
import {recordKinds} from '../../src/search/records/record.ts'
import type {Group} from './made-records.ts'
import {fitGrowth, type GrowthRun} from './measure.ts'

/** What `bench -- browser` gives for the scripts; the rest of the 150 kB of a cold start is left to the index. */
const scriptBytes = 50_000

interface Limit {
  readonly most: number
  readonly cost: (run: GrowthRun) => number
  /** What is so where it is passed. */
  readonly says: string
}

const size: Limit = {
  most: 150_000 - scriptBytes,
  cost: ({firstBytes}) => firstBytes,
  says: 'over 150 kB with the scripts before the first answer',
}
const limits: readonly Limit[] = [
  {
    // A page that is measured has a processor four times slower.
    most: 50 / 4,
    cost: ({queryMs}) => queryMs.p95,
    says: 'over 50 ms a key press at p95 with a processor four times slower',
  },
  {
    most: 500e6,
    cost: ({memoryBytes}) => memoryBytes,
    says: 'over 500 MB of memory, more than a small machine gives to a page',
  },
]

/** What decides between engines. */
const deciding: Readonly<Record<Group, {cost: (run: GrowthRun) => number; says: string}>> = {
  records: {cost: ({firstBytes}) => firstBytes, says: 'less to fetch before the first answer'},
  // The first results stand by then; but no key is answered while an index is made.
  passages: {cost: ({openMs}) => openMs, says: 'less time until they can be asked'},
}

const engineNames: Readonly<Record<EngineName, string>> = {
  minisearch: 'MiniSearch',
  pagefind: 'Pagefind',
}

/** Sentences: of each group and engine, then what follows for each group. */
export function toVerdicts(runs: readonly GrowthRun[]): string[] {
  return [...Map.groupBy(runs, ({group}) => group)].flatMap(([group, own]) => {
    const rows = [...Map.groupBy(own, ({engine}) => engine)]
    const lines = rows.map(([engine, row]) => {
      const said = toEnds(group, row).map(
        ({papers, says}) => `from ${toPapers(papers, row)} on ${says}`,
      )
      const isKnown = row.filter(({isReckoned}) => !isReckoned).length > 1
      const none = isKnown ? 'no limit is in sight' : 'measured at one size, which tells no growth'
      const rest = said.length > 0 ? said.join('; ') : none
      return `${group} in ${engineNames[engine]}: ${rest}.`
    })
    return [...lines, toConclusion(group, own)]
  })
}

interface End {
  readonly papers: number
  readonly says: string
}

/** Where a row of runs leaves each limit, the nearest first; passages come after the first answer, however large. */
function toEnds(group: Group, row: readonly GrowthRun[]): End[] {
  return (group === 'records' ? [size, ...limits] : limits)
    .flatMap(({most, cost, says}) => {
      const papers = findLimit(row, cost, most)
      return papers === undefined ? [] : [{papers, says}]
    })
    .sort((a, b) => a.papers - b.papers)
}

function toPapers(papers: number, row: readonly GrowthRun[]): string {
  const largest = Math.max(0, ...row.filter((run) => !run.isReckoned).map((run) => run.papers))
  return toCount(papers) + (papers > largest ? ' (reckoned)' : '')
}

function toCount(papers: number): string {
  return `${papers.toLocaleString('en')} ${papers === 1 ? 'paper' : 'papers'}`
}

/** Which engine is the better at each size, and whether that is where the kinds are by default. */
function toConclusion(group: Group, runs: readonly GrowthRun[]): string {
  const {cost, says} = deciding[group]
  const sizes = Map.groupBy(
    runs.filter(({isReckoned}) => !isReckoned),
    ({papers}) => papers,
  )
  const winners = [...sizes]
    .filter(([, own]) => own.length > 1)
    .map(([papers, own]) => {
      const best = own.reduce((a, b) => (cost(b) < cost(a) ? b : a))
      return {papers, engine: best.engine}
    })
  const changes = winners.filter(({engine}, n) => engine !== winners[n - 1]?.engine)
  const where = changes.map(
    ({papers, engine}) => `in ${engineNames[engine]} from ${toCount(papers)} on`,
  )
  const kinds = recordKinds.filter((kind) => (kind === 'passage') === (group === 'passages'))
  const last = changes.at(-1)?.engine
  const isDefault = kinds.every((kind) => defaultEngineOfKind[kind] === last)
  const setting = isDefault ? 'as the setting has it' : 'which the setting has otherwise'
  return `So for ${says}: ${kinds.join(', ')} ${where.join(', ')}, ${setting}.`
}

/** The number of papers at which a cost reaches its limit, as its growth goes. */
export function findLimit<T extends {readonly papers: number; readonly isReckoned?: boolean}>(
  runs: readonly T[],
  cost: (run: T) => number,
  limit: number,
): number | undefined {
  const measured = runs.filter(({isReckoned}) => !isReckoned)
  const growth = fitGrowth(measured.map((run) => ({papers: run.papers, cost: cost(run)})))
  const last = measured.filter((run) => cost(run) <= limit).at(-1) ?? measured[0]
  if (growth === undefined || growth <= 0 || !last) return undefined
  return Math.max(1, Math.round(last.papers * (limit / cost(last)) ** (1 / growth)))
}
