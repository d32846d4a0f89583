import {toBibliographyFiles} from '../../citing/files.ts'
import type {CitedItem} from '../../citing/item.ts'
import {toPaperItem} from '../../citing/items.ts'
import type {BibliographyFiles} from '../../model/citing.ts'
import type {CorpusData} from '../../model/data.ts'

/** A bibliography to be downloaded, in one format. */
export interface Bibliography {
  /** In the folder of the data. */
  readonly path: string
  readonly text: string
  readonly title: string
  readonly description: string
  readonly mediaType: string
}

const formats: Readonly<
  Record<keyof BibliographyFiles, {readonly name: string; readonly mediaType: string}>
> = {
  bib: {name: 'BibTeX', mediaType: 'application/x-bibtex'},
  ris: {name: 'RIS', mediaType: 'application/x-research-info-systems'},
  'csl.json': {name: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json'},
}

/** The papers of a corpus, and the works that they cite, as reference managers import them. */
export function toBibliographies(
  data: Pick<CorpusData, 'papers' | 'works' | 'references'>,
): Bibliography[] {
  return [
    ...toDownloads('papers', data.papers.map(toPaperItem), 'Papers', 'The papers of the corpus'),
    ...toDownloads(
      'references',
      toCitedWorks(data),
      'References',
      'The works that the papers cite, each once',
    ),
  ]
}

/** The works in the reference lists of all papers, or of one. */
export function toCitedWorks(
  {works, references}: Pick<CorpusData, 'works' | 'references'>,
  paper?: string,
): CitedItem[] {
  const cited = new Set(
    references.filter((entry) => paper === undefined || entry.paper === paper).map(({work}) => work),
  )
  return works.filter(({id}) => cited.has(id)).map(({id, csl}) => ({...csl, id}))
}

function toDownloads(
  name: string,
  items: readonly CitedItem[],
  title: string,
  description: string,
): Bibliography[] {
  return Object.entries(toBibliographyFiles(items)).map(([ending, text]) => {
    const format = formats[ending as keyof BibliographyFiles] // the keys of what was just made
    return {
      path: `${name}.${ending}`,
      text,
      title: `${title} (${format.name})`,
      description: `${description}, as ${format.name}.`,
      mediaType: format.mediaType,
    }
  })
}
