import type {CorpusData} from '../../model/data.ts'
import {toNumber} from '../format.ts'

/** What one record of each public file is. */
const meanings: Readonly<Record<keyof CorpusData, string>> = {
  papers: 'a published text, with its bibliographic record, abstracts and sections',
  passages: 'a paragraph, list item, caption, table or reference, with its lines',
  claims: 'a sentence that asserts something, with kinds, topics and attribution',
  statistics: 'a quantity with its value, unit, interval, period and place',
  indicators: 'what is measured, with the statistics that measure it',
  comparisons: 'the statistics of one indicator and place, with a verdict and its reason',
  audit: 'something within a paper that does not add up',
  families: 'sentences of several papers in nearly the same words: one witness, not several',
  references: 'an entry of a reference list, as written and as CSL-JSON',
  works: 'a work that lists cite or the corpus holds, with its entries and the papers that cite it',
  citations: 'a place in a passage where references are cited',
  figures: 'a figure with its caption and the values that the text states',
  tables: 'a table with its cells as written and as numbers',
  corrections: 'a place where the text as read differs from the source, and why',
}

export interface DataFile {
  readonly name: string
  readonly href: string
  readonly schema: string
  readonly meaning: string
  readonly count: string
}

/** The public files with the number of their records. */
export function toDataFiles(data: CorpusData): DataFile[] {
  return Object.entries(meanings).map(([name, meaning]) => ({
    name,
    href: `/data/${name}.json`,
    schema: `/data/schema/${name}.json`,
    meaning,
    count: toNumber(data[name as keyof CorpusData].length),
  }))
}
