/** Measures the last build against the gold: `npm run evaluate -- [--area NAME] [--verbose] [--write] [--browser]`. */
import {writeFileSync} from 'node:fs'
import {Command, Option} from 'commander'
import {openIndexFolder} from '../src/search/index-folder.ts'
import {openSearch} from '../src/search/open-search.ts'
import {createResolver} from '../src/search/query/resolve-filter.ts'
import {type Area, areaNames, measureArea} from './evaluate/areas.ts'
import {toValue} from './evaluate/figure.ts'
import {type AskResults, openPageSearch} from './evaluate/page-search.ts'
import {readBuilt} from './evaluate/read-built.ts'
import {readGold} from './evaluate/read-gold.ts'
import {type OpenAsk, toPlaced} from './evaluate/search.ts'
import {toTable} from './evaluate/table.ts'

interface Options {
  readonly area?: (typeof areaNames)[number]
  readonly verbose?: true
  readonly write?: true
  readonly browser?: true
}

const site = 'dist'
const quality = 'corpus/quality.json'

const {area, verbose, write, browser} = new Command('evaluate')
  .description('Measure the last build against what people marked in the papers by hand.')
  .addOption(new Option('--area <name>', 'one area only').choices(areaNames))
  .option('--verbose', 'list every miss')
  .option(
    '--write',
    `store the figures in ${quality}, for the page that tells how the corpus was made`,
  )
  .option(
    '--browser',
    'search on the real page, and tell whether its order is that of the terminal',
  )
  .parse()
  .opts<Options>()

try {
  await evaluate()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}

async function evaluate(): Promise<void> {
  const built = readBuilt(`${site}/data`)
  const gold = readGold('tests/gold')
  const measured: Area[] = []
  for (const name of area ? [area] : areaNames) {
    const one = await measureArea(name, gold, built, openBuiltSearch)
    if (!one) {
      console.log(`${name}: the build holds none\n`)
      continue
    }
    measured.push(one)
    console.log(`${toTable(name, one.columns)}\n`)
    if (verbose) console.log(one.misses.map((miss) => `  ${miss}\n`).join(''))
  }
  if (write) writeFileSync(quality, `${JSON.stringify(toQuality(measured), null, 2)}\n`)
}

/** In the terminal, or on the page with the terminal beside it. */
async function openBuiltSearch(): Promise<OpenAsk> {
  const built = await openIndexes()
  if (browser) return openPageSearch(built)
  const ask: OpenAsk['ask'] = async (query, options) =>
    (await built.ask(query, options)).map(toPlaced)
  return {...built, ask}
}

async function openIndexes(): Promise<Omit<OpenAsk, 'ask'> & {readonly ask: AskResults}> {
  const opened = await openSearch(openIndexFolder(site))
  const search = await opened.withPassages()
  return {
    resolve: createResolver(opened.labels, []),
    ask: async (query, options) => (await search(query, options)).results,
  }
}

/** The sums, as the site shows them. */
function toQuality(areas: readonly Area[]) {
  const decimals = 3
  return areas.flatMap(({name, columns}) =>
    (columns.at(-1)?.figures ?? []).flatMap((figure) => {
      const value = toValue(figure)
      if (value === undefined) return []
      return {measure: `${name}: ${figure.name}`, value: Number(value.toFixed(decimals))}
    }),
  )
}
