import {toSuggestion} from '../src/corpus/load/messages.ts'
import {toComparisonPath} from '../src/model/disagreement.ts'
import {readBuilt} from './built-data.ts'
import {CallError} from './exit.ts'

/** Something of the corpus that has a page, with the words that can be quoted of it. */
export interface CitedRecord {
  /** Path of the page. */
  readonly path: string
  /** Anchor in the page; empty for the page itself. */
  readonly id: string
  /** The author's words; empty where there are none. */
  readonly quotation: string
  readonly language: string
}

/** Find what is cited by its global id: a paper or a place in it, an indicator, a comparison. */
export async function findCitedRecord(id: string): Promise<CitedRecord> {
  const records = await listRecords()
  const found = records.get(id)
  if (found) return found
  const known = [...records.keys()]
  // A mistaken column is more likely than a mistaken line.
  const line = /^.*#l\d+(?=c|$)/.exec(id)?.[0]
  const ofLine = known.filter((one) => line !== undefined && one.startsWith(`${line}c`))
  const remedy =
    toSuggestion(id, ofLine) || toSuggestion(id, known) || '; `collate search` finds ids'
  throw new CallError(
    `Unexpected id \`${id}\`, expected one of a paper, passage, claim, statistic, figure, table, indicator or comparison${remedy}`,
  )
}

async function listRecords(): Promise<ReadonlyMap<string, CitedRecord>> {
  const passages = await readBuilt('passages')
  const languages = new Map(passages.map(({id, language}) => [id, language]))
  const places = [
    ...passages.map(({id, url, text}) => ({id, url, text, passage: id})),
    ...(await readBuilt('claims')),
    ...(await readBuilt('statistics')).map(({quote, ...rest}) => ({...rest, text: quote})),
    // The page of a figure shows it again; what is cited is the figure in its paper.
    ...[...(await readBuilt('figures')), ...(await readBuilt('tables'))].map(
      ({id, paper, caption}) => ({id, url: toPaperUrl(paper, id), text: caption, passage: ''}),
    ),
  ]
  const pages = [
    ...(await readBuilt('papers')).map(({id}) => ({id, url: `/papers/${id}/`})),
    ...(await readBuilt('indicators')).map(({id}) => ({id, url: `/statistics/${id}/`})),
    ...(await readBuilt('comparisons')).map((comparison) => ({
      id: comparison.id,
      url: toComparisonPath(comparison),
    })),
  ]
  return new Map(
    [...pages.map((page) => ({...page, text: '', passage: ''})), ...places].map(
      ({id, url, text, passage}) => [id, toRecord(url, text, languages.get(passage) ?? 'en')],
    ),
  )
}

function toPaperUrl(paper: string, id: string): string {
  return `/papers/${paper}/#${id.split('#')[1] ?? ''}`
}

function toRecord(url: string, quotation: string, language: string): CitedRecord {
  const [path = '', id = ''] = url.split('#')
  return {path, id, quotation, language}
}
