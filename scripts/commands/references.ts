import type {Command} from 'commander'

export function addReferences(program: Command): void {
  program
    .command('references')
    .description('List what a paper cites, or the works that all papers cite.')
    .argument('[paper]', 'id of a paper (default: the works of all)')
    .option('--json', 'print JSON')
    .action(async (paper: string | undefined, flags: {json?: true}) => {
      const {listReferences} = await import('../references.ts')
      await listReferences(paper, flags)
    })
}
