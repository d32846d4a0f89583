import {type Command, Option} from 'commander'
import {styleIds} from '../../src/model/citation-slots.ts'

export function addReferences(program: Command): void {
  program
    .command('references')
    .description('List what a paper cites, or the works that all papers cite.')
    .argument('[paper]', 'id of a paper (default: the works of all)')
    .option('--json', 'print JSON')
    .addOption(
      new Option('--format <format>', 'print a bibliography in a format or style')
        .choices(['bibtex', 'ris', 'csl-json', ...styleIds])
        .conflicts('json'),
    )
    .action(async (paper: string | undefined, flags: {json?: true; format?: string}) => {
      if (flags.format !== undefined) {
        const {printBibliography} = await import('../bibliography.ts')
        await printBibliography(paper, flags.format)
        return
      }
      const {listReferences} = await import('../references.ts')
      await listReferences(paper, flags)
    })
}
