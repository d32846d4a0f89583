import type {Command} from 'commander'

export function addBuild(program: Command): void {
  program
    .command('build')
    .description(
      'Build model, pages, data and indexes into `dist`; a failed build leaves `dist` as it was.',
    )
    .action(async () => {
      const {build} = await import('../build.ts')
      await build(process.cwd())
    })
}
