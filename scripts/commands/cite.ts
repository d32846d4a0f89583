import {type Command, Option} from 'commander'
import {styleIds} from '../../src/model/citation-slots.ts'
import type {CiteOptions} from '../cite.ts'

/** Styles for people, and formats for programs. */
const formats = [...styleIds, 'bibtex', 'ris', 'csl-json', 'markdown']

export function addCite(program: Command): void {
  program
    .command('cite')
    .description('Print how a paper, a place in it, an indicator or a comparison is cited.')
    .argument(
      '<id>',
      'id of a record: `PAPER`, `PAPER#l85c120`, `INDICATOR`, or of a comparison as `collate compare` prints it',
    )
    .addOption(new Option('--style <style>', 'style or format').choices(formats).default('apa'))
    .option('--quote', 'with the quotation')
    .option('--site', 'cite the page of this site, not the paper')
    .action(async (id: string, flags: CiteOptions) => {
      const {cite} = await import('../cite.ts')
      await cite(id, flags)
    })
}
