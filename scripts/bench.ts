/** Times reading, building and searching: `npm run bench -- [reading|growth|browser|search] [--papers 100,1000]`. */
import {execFile} from 'node:child_process'
import {availableParallelism, cpus} from 'node:os'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {Argument, Command, InvalidArgumentError} from 'commander'
import {measureBrowser} from './bench/browser.ts'
import {benchGrowth} from './bench/growth.ts'
import {type Run, type SearchRun, fitGrowth} from './bench/measure.ts'

const command = new Command('bench')
  .description('Time reading, building and searching: the corpus, and made-up ones that grow.')
  .addArgument(
    new Argument(
      '[part]',
      'one part only: reading and building whole corpora, search indexes that grow, the search page of the last build, or search beside other engines',
    ).choices(['reading', 'growth', 'browser', 'search']),
  )
  .option(
    '--papers <sizes>',
    'sizes of the made-up corpora (default: 5,50 and 10,100,1000,10000)',
    parseSizes,
  )
  .option(
    '--minutes <number>',
    'how long `growth` may take; sizes that take longer are reckoned (default: 15)',
    parseMinutes,
  )
  .parse()
const {papers, minutes} = command.opts<{papers?: readonly number[]; minutes?: number}>()
const [part] = command.args

console.log(
  `Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}\n`,
)

if (part === 'browser') await benchBrowser()
else if (part === 'search') await benchSearch()
else {
  if (part !== 'growth') await benchCorpora(papers ?? [5, 50])
  if (part !== 'reading') {
    await benchGrowth(papers ?? [10, 100, 1000, 10_000], minutes === undefined ? {} : {minutes})
  }
}

async function benchCorpora(sizes: readonly number[]): Promise<void> {
  const own = await measure([])
  const made: Run[] = []
  for (const size of sizes) made.push(await measure([String(size)]))

  console.table([toRow('the corpus', own), ...made.map((run) => toRow('made up', run))])
  console.log('Growth, as the power of the number of papers (1 is in proportion):')
  console.table([toGrowth(made)])
  printPeers(own, 'the corpus')
  for (const run of made) printPeers(run, 'made up')
}

async function benchSearch(): Promise<void> {
  printPeers(await measure([]), 'the corpus')
  console.log(
    'The same with texts of another field: readmes of the packages that Collate is made with.',
  )
  console.log('What a package says of itself must find its readme, then those of its like.')
  console.table(toPeerRows(await runScript('run-packages')))
}

function printPeers(run: Run, title: string): void {
  console.log(
    `Search beside others on the same texts, their defaults: ${title}, ${run.records} texts`,
  )
  console.log(
    'Four words that only one text has must find it, as they stand and with one typing mistake.',
  )
  console.log(
    'Collate’s time holds reading numbers and stems, widening, passages from disk, facets.',
  )
  console.table(toPeerRows(run))
}

async function benchBrowser(): Promise<void> {
  const {coldStart, typing} = await measureBrowser()
  console.log('The search page, its thread slowed four times')
  console.table([
    {
      'index and scripts, kB': toKilobytes(coldStart.searchBytes),
      'with page, styles, fonts, kB': toKilobytes(coldStart.allBytes),
      'requests in a row': coldStart.requestsInARow,
      'first results, ms': Math.round(coldStart.firstResultsMs),
    },
  ])
  console.table([
    {
      keys: typing.keys,
      'key to results p50, ms': toTenths(typing.resultsMs.p50),
      'p95, ms': toTenths(typing.resultsMs.p95),
      'p95 with the worker slowed, ms': toTenths(typing.allSlowedMs.p95),
      'tasks over 50 ms': typing.longTasks,
      'longest task, ms': Math.round(typing.longestTaskMs),
    },
  ])
}

function parseSizes(value: string): number[] {
  const sizes = value.split(',').map(Number)
  if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
    throw new InvalidArgumentError('Expected whole numbers with commas, such as 5,50.')
  }
  return sizes
}

function parseMinutes(value: string): number {
  const minutes = Number(value)
  if (!(minutes > 0)) throw new InvalidArgumentError('Expected a number of minutes, such as 60.')
  return minutes
}

async function measure(words: readonly string[]): Promise<Run> {
  return runScript<Run>('run', words)
}

async function runScript<T = SearchRun>(name: string, words: readonly string[] = []): Promise<T> {
  const script = fileURLToPath(new URL(`bench/${name}.ts`, import.meta.url))
  const {stdout} = await promisify(execFile)(process.execPath, [script, ...words])
  return JSON.parse(stdout) as T // printed by our own script
}

function toRow(corpus: string, run: Run) {
  return {
    corpus,
    papers: run.papers,
    'read, s': toSeconds(run.readMs),
    'model, s': toSeconds(run.modelMs),
    'index, s': toSeconds(run.indexMs),
    'index, MB': toMegabytes(run.indexBytes),
    'query p50, ms': toTenths(run.queryMs.p50),
    'query p95, ms': toTenths(run.queryMs.p95),
    'memory, MB': toMegabytes(run.peakMemoryBytes),
  }
}

function toGrowth(made: readonly Run[]) {
  const fit = (cost: (run: Run) => number) => {
    const growth = fitGrowth(made.map((run) => ({papers: run.papers, cost: cost(run)})))
    return growth === undefined ? '–' : Number(growth.toFixed(2))
  }
  return {
    read: fit(({readMs}) => readMs),
    model: fit(({modelMs}) => modelMs),
    index: fit(({indexMs}) => indexMs),
    'index size': fit(({indexBytes}) => indexBytes),
    'query p50': fit(({queryMs}) => queryMs.p50),
    memory: fit(({peakMemoryBytes}) => peakMemoryBytes),
  }
}

function toPeerRows(run: SearchRun) {
  const collate = {name: 'Collate', ...run}
  return [collate, ...run.peers].map(({name, indexMs, indexBytes, queryMs, found}) => ({
    engine: name,
    'nDCG@10': toThousandths(found.asTyped.ndcg),
    MRR: toThousandths(found.asTyped.mrr),
    'nDCG@10, a mistake': toThousandths(found.withMistake.ndcg),
    'MRR, a mistake': toThousandths(found.withMistake.mrr),
    'index, s': toSeconds(indexMs),
    'index, MB': indexBytes === undefined ? '–' : toMegabytes(indexBytes),
    'query p50, ms': toTenths(queryMs.p50),
    'query p95, ms': toTenths(queryMs.p95),
  }))
}

function toSeconds(ms: number): number {
  return Number((ms / 1000).toFixed(2))
}

function toMegabytes(bytes: number): number {
  return toTenths(bytes / 1e6)
}

function toKilobytes(bytes: number): number {
  return toTenths(bytes / 1e3)
}

function toThousandths(value: number): number {
  return Number(value.toFixed(3))
}

function toTenths(value: number): number {
  return Number(value.toFixed(1))
}
