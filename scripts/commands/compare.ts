import type {Command} from 'commander'

export function addCompare(program: Command): void {
  program
    .command('compare')
    .description(
      'Print the comparisons of an indicator: values, verdict and reason; without one, all that disagree, worst first.',
    )
    .argument(
      '[indicator]',
      'id of an indicator, as indicators.yaml gives it, or `statements` for sentences without a number',
    )
    .option('--json', 'print JSON')
    .action(async (indicator: string | undefined, flags: {json?: true}) => {
      const {compareIndicator, listDisagreements} = await import('../compare.ts')
      await (indicator === undefined
        ? listDisagreements(flags)
        : compareIndicator(indicator, flags))
    })
}
