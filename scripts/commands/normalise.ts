import type {Command} from 'commander'

export function addNormalise(program: Command): void {
  program
    .command('normalise')
    .description('Read source texts and write `paper.md` and `ledger.yaml` for each.')
    .argument('[papers...]', 'ids of papers (default: all that have a source text)')
    .action(async (papers: string[]) => {
      const {normalise} = await import('../normalise.ts')
      await normalise(papers)
    })
}
