import type {BibliographyFiles} from '../model/citing.ts'
import {toBibtex} from './bibtex.ts'
import type {CitedItem} from './item.ts'
import {toRis} from './ris.ts'

/** A bibliography in every format that programs exchange. */
export function toBibliographyFiles(items: readonly CitedItem[]): BibliographyFiles {
  return {
    bib: toBibtex(items),
    ris: toRis(items),
    'csl.json': `${JSON.stringify(items, undefined, 1)}\n`,
  }
}
