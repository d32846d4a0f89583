import type {Command} from 'commander'

export function addQuantities(program: Command): void {
  program
    .command('quantities')
    .description('Print the quantities of a plain text, whatever its subject.')
    .argument('[file]', 'a text file (default: what is piped in)')
    .option('--language <tag>', 'language of the text: en, ru or kk', 'en')
    .option('--json', 'print JSON')
    .action(async (file: string | undefined, flags: {language: string; json?: true}) => {
      const {quantities} = await import('../quantities.ts')
      await quantities(file, flags)
    })
}
