import type {Command} from 'commander'
import type {StatisticsFlags} from '../statistics.ts'

export function addStatistics(program: Command): void {
  program
    .command('statistics')
    .description('List the statistics of the built corpus.')
    .option('--indicator <id>', 'only those that measure it')
    .option('--paper <id>', 'only those of one paper')
    .option('--place <id>', 'only those of one place')
    .option('--json', 'print JSON')
    .action(async (flags: StatisticsFlags) => {
      const {listStatistics} = await import('../statistics.ts')
      await listStatistics(flags)
    })
}
