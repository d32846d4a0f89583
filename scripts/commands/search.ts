import {type Command, InvalidArgumentError} from 'commander'
import type {SearchFlags} from '../search.ts'

const defaultLimit = 10

export function addSearch(program: Command): void {
  program
    .command('search')
    .description('Search claims, statistics, passages, figures, tables and references.')
    .argument('<query>', 'words to look for, numbers in any writing')
    .option('--kind <kind>', 'only this kind of record; may be given again', collect)
    .option('--paper <id>', 'only this paper; may be given again', collect)
    .option('--topic <id>', 'only this topic; may be given again', collect)
    .option('--language <tag>', 'only this language; may be given again', collect)
    .option('--json', 'print JSON')
    .option('--limit <number>', 'how many results to print', parseLimit, defaultLimit)
    .action(async (query: string, flags: SearchFlags) => {
      const {search} = await import('../search.ts')
      await search(query, flags)
    })
}

function collect(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value]
}

function parseLimit(text: string): number {
  const limit = Number(text)
  if (Number.isInteger(limit) && limit >= 0) return limit
  throw new InvalidArgumentError('expected a whole number.')
}
