import type {Command} from 'commander'

export function addShow(program: Command): void {
  program
    .command('show')
    .description('Print every record with an id, such as `PAPER` or `PAPER#l85c120`.')
    .argument('<id>', 'id of a record, as the data and the search results give it')
    .option('--json', 'print JSON')
    .action(async (id: string, flags: {json?: true}) => {
      const {show} = await import('../show.ts')
      await show(id, flags)
    })
}
