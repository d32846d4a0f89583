import {type Command, InvalidArgumentError} from 'commander'
import type {FacetName} from '../../src/search/records/facets.ts'
import type {SearchFlags} from '../search.ts'

const defaultLimit = 10

/** What each facet is narrowed by, and what that means. */
const facetOptions: Readonly<Record<FacetName, readonly [value: string, description: string]>> = {
  kind: ['kind', 'this kind of record'],
  claim: ['kind', 'this kind of claim'],
  paper: ['id', 'this paper'],
  topic: ['id', 'this topic'],
  indicator: ['id', 'this indicator'],
  place: ['id', 'this place, and what lies in it'],
  unit: ['id', 'numbers of this unit'],
  language: ['tag', 'this language'],
  section: ['role', 'sections of this role'],
  attribution: ['own|reported', 'what authors say themselves, or report'],
  disputed: ['yes|no', 'what other papers dispute, or do not'],
  plate: ['figure|table', 'what shows or names a figure or table'],
  cited: ['work', 'what cites this work'],
  author: ['name', 'what somebody of this name wrote'],
}

export function addSearch(program: Command): void {
  const command = program
    .command('search')
    .description('Search claims, statistics, passages, figures, tables and references.')
    .argument(
      '<query>',
      'words, numbers in any writing, "phrases", -not, and filters such as place:, year:2019..2021, value:>1000',
    )
    .option('--json', 'print JSON')
    .option('--limit <number>', 'how many results to print', parseLimit, defaultLimit)
    .action(async (query: string, flags: SearchFlags) => {
      const {search} = await import('../search.ts')
      await search(query, flags)
    })
  for (const [name, [value, description]] of Object.entries(facetOptions)) {
    command.option(`--${name} <${value}>`, `only ${description}; may be given again`, collect)
  }
}

function collect(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value]
}

function parseLimit(text: string): number {
  const limit = Number(text)
  if (Number.isInteger(limit) && limit >= 0) return limit
  throw new InvalidArgumentError('expected a whole number.')
}
