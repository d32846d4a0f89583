import type {Command} from 'commander'

export function addAudit(program: Command): void {
  program
    .command('audit')
    .description('Print what does not add up within papers, and which tables do.')
    .argument('[paper]', 'id of a paper (default: all)')
    .option('--json', 'print JSON')
    .action(async (paper: string | undefined, flags: {json?: true}) => {
      const {audit} = await import('../audit.ts')
      await audit(paper, flags)
    })
}
