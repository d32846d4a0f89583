import type {Command} from 'commander'

export function addCheck(program: Command): void {
  program
    .command('check')
    .description('Read and check everything in the corpus, and write nothing.')
    .action(async () => {
      const {check} = await import('../check.ts')
      await check()
    })
}
