import {renderItem} from '../src/citing/engine.ts'
import {toBibliographyFiles} from '../src/citing/files.ts'
import type {CitedItem} from '../src/citing/item.ts'
import {compareText} from '../src/corpus/load/order.ts'
import {StyleId} from '../src/model/citing.ts'
import {toPlainText} from '../src/site/citing/fill.ts'
import {checkKnown, readBuilt} from './built-data.ts'

/** Formats for programs, with the endings of their files. */
const fileEndings = {bibtex: 'bib', ris: 'ris', 'csl-json': 'csl.json'} as const

/** Print the works that a paper cites, or all papers, each once, in a format or style. */
export async function printBibliography(paper: string | undefined, format: string): Promise<void> {
  checkKnown(
    'paper',
    paper,
    (await readBuilt('papers')).map(({id}) => id),
  )
  const references = await readBuilt('references')
  const own = references.filter((entry) => paper === undefined || entry.paper === paper)
  const cited = new Set(own.map(({work}) => work))
  const works = (await readBuilt('works')).filter(({id}) => cited.has(id))
  const items = works.map(({id, csl}): CitedItem => ({...csl, id}))
  const isEmpty = items.length === 0
  if (isEmpty) process.stderr.write('The source has no list of references.\n')
  else process.stdout.write(toText(items, format))
}

function toText(items: readonly CitedItem[], format: string): string {
  if (isFile(format)) return toBibliographyFiles(items)[fileEndings[format]]
  const style = StyleId.parse(format)
  return items
    .map((item) => `${toPlainText(renderItem(style, item).entry)}\n`)
    .toSorted(compareText)
    .join('')
}

function isFile(format: string): format is keyof typeof fileEndings {
  return Object.hasOwn(fileEndings, format)
}
