import type {Command} from 'commander'

export function addPermalinks(program: Command): void {
  program
    .command('permalinks')
    .description(
      'Keep what links lead to now, so that they find it later; run it when you publish.',
    )
    .action(async () => {
      const {keepPermalinks} = await import('../permalinks.ts')
      await keepPermalinks(process.cwd())
    })
}
