import {existsSync} from 'node:fs'
import path from 'node:path'
import {styleText} from 'node:util'
import {toSuggestion} from '../src/corpus/load/messages.ts'
import {type FacetName, facetNames} from '../src/search/records/facets.ts'
import type {Filters} from '../src/search/query/filters.ts'
import {indexPaths} from '../src/search/index/index-files.ts'
import {openIndexFolder} from '../src/search/index-folder.ts'
import {type OpenedSearch, openSearch} from '../src/search/open-search.ts'
import {printResults, toSearchJson} from '../src/search/print.ts'
import {toEasings} from '../src/search/query/easings.ts'
import type {Search, SearchResponse} from '../src/search/search.ts'
import {CallError, WorldError} from './exit.ts'

export type SearchFlags = Readonly<Partial<Record<FacetName, string[]>>> & {
  readonly json?: true
  readonly limit: number
}

/** Search the built indexes of this folder and print what is found. */
export async function search(query: string, flags: SearchFlags): Promise<void> {
  const site = path.resolve('dist')
  if (!existsSync(path.join(site, indexPaths.first))) {
    throw new WorldError('Unexpected absence of search indexes in `dist`; run `collate build`')
  }
  const opened = await openSearch(openIndexFolder(site))
  try {
    await printFound(opened, query, flags)
  } finally {
    await opened.close()
  }
}

async function printFound(opened: OpenedSearch, query: string, flags: SearchFlags): Promise<void> {
  const find = await opened.withPassages()
  const filters: Filters = Object.fromEntries(facetNames.map((name) => [name, flags[name] ?? []]))
  const response = await find(query, {filters, limit: flags.limit})
  checkFilters(filters, response)
  if (flags.json) {
    process.stdout.write(`${JSON.stringify(toSearchJson(response), undefined, 2)}\n`)
    return
  }
  const styles = {
    mark: (text: string) => styleText('bold', text),
    quiet: (text: string) => styleText('dim', text),
  }
  process.stdout.write(`${printResults(response, opened.labels.papers, styles)}\n`)
  if (response.total === 0) await printEasings(find, query, filters)
}

/** What would have to be left out for something to be found. */
async function printEasings(find: Search, query: string, filters: Filters): Promise<void> {
  for (const {taken, ...eased} of toEasings(query, filters)) {
    const {total} = await find(eased.query, {filters: eased.filters, limit: 0})
    if (total === 0) continue
    const what =
      'part' in taken
        ? taken.isPhrase
          ? `the quotes of ${taken.part}`
          : taken.part
        : `--${taken.name} ${taken.value}`
    process.stdout.write(`without ${what}: ${total}\n`)
  }
}

/** A value that nothing in the corpus has is a slip, not a search without results. */
function checkFilters(filters: Filters, {facets: counts}: SearchResponse): void {
  for (const name of facetNames) {
    const known = counts[name].map(({value}) => value)
    for (const value of filters[name] ?? []) {
      if (known.includes(value)) continue
      const remedy = toSuggestion(value, known) || `; choose from ${known.join(', ')}`
      throw new CallError(
        `Unexpected ${name} \`${value}\`, expected one that the corpus has${remedy}`,
      )
    }
  }
}
