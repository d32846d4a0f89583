/** What the journal's own lines over a paper state of it, whether they stand right over the title or apart. */
import type {Block} from '../blocks/block.ts'
import {readMasthead} from '../signs/masthead.ts'
import {toPlain} from '../text/plain.ts'
import type {FrontMatter} from './front-matter.ts'
import {findDoi, readField} from './record-fields.ts'

/** The parts of front matter that such a line changes. */
export interface Lines extends Pick<FrontMatter, 'fields'> {
  readonly taken: Map<Block, string>
  readonly leftOut: Map<Block, unknown>
}

/** @param above the blocks before the body */
export function readJournalLines(above: readonly Block[], {fields, taken, leftOut}: Lines): void {
  const end = above.findIndex((block) => taken.get(block) === 'authors')
  for (const block of end === -1 ? [] : above.slice(0, end)) {
    const known = taken.get(block)
    if (block.kind !== 'text' || (known !== undefined && known !== 'issn')) continue
    const text = toPlain(block.text.text)
    const masthead = readMasthead(text)
    if (!masthead) continue
    const isIssn = readField(text, fields) === 'issn'
    const doi = findDoi(text)
    const stated = {...masthead, ...(doi !== undefined && {doi})}
    Object.assign(fields, {...stated, ...fields})
    const parts = [...Object.keys(stated), ...(isIssn ? ['issn'] : [])]
    leftOut.delete(block)
    taken.set(block, parts.join(' '))
  }
}
