import {type Command, Option} from 'commander'

export function addQuantities(program: Command): void {
  program
    .command('quantities')
    .description('Print the quantities of a plain text, whatever its subject.')
    .argument('[file]', 'a text file (default: what is piped in)')
    .addOption(
      new Option('--language <tag>', 'language of the text')
        .choices(['en', 'ru', 'kk'])
        .default('en'),
    )
    .option('--json', 'print JSON')
    .action(async (file: string | undefined, flags: {language: string; json?: true}) => {
      const {quantities} = await import('../quantities.ts')
      await quantities(file, flags)
    })
}
