import type {Command} from 'commander'

export function addCompare(program: Command): void {
  program
    .command('compare')
    .description('Print the comparisons of an indicator: values, verdict and reason.')
    .argument('<indicator>', 'id of an indicator, as indicators.yaml gives it')
    .option('--json', 'print JSON')
    .action(async (indicator: string, flags: {json?: true}) => {
      const {compareIndicator} = await import('../compare.ts')
      await compareIndicator(indicator, flags)
    })
}
