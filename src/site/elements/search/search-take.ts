/** Taking all results of a search along: as a list in Markdown, as CSV, as JSON. */
import type {IndexLabels} from '../../../search/index/index-files.ts'
import type {SearchRecord} from '../../../search/records/record.ts'
import {toPeriod} from '../../format.ts'
import {take, type TakenRecord} from '../cite/export.ts'
import {readCitations} from '../cite/paper-citations.ts'
import {type SearchState, toAddress} from './search-state.ts'
import {startSearch} from './shared-search.ts'

/** More than this is what `/data/` is for. */
const most = 5000

/** @returns what was done, in a word */
export async function takeResults(format: string, state: SearchState): Promise<string> {
  const address = new URL(`/search/${toAddress(state)}`, location.href)
  return take(format, 'results', {query: state.query, address}, await readTaken(state))
}

async function readTaken({query, filters, without}: SearchState): Promise<TakenRecord[]> {
  const {client, labels} = startSearch()
  const options = {filters, without, limit: most}
  const [{results}, names, citations] = await Promise.all([
    client.search(query, options, () => undefined),
    labels,
    readCitations(),
  ])
  return results.map(({record}) => toTaken(record, names, citations))
}

function toTaken(
  record: SearchRecord,
  {papers}: IndexLabels,
  citations: ReadonlyMap<string, string>,
): TakenRecord {
  const {kind, id, text, quantity, paper, section, lines, url} = record
  // A sentence has the numbers of all its statistics; a statistic has its own.
  const [range] = kind === 'statistic' ? (record.values ?? []) : []
  const unit = kind === 'statistic' ? record.units?.[0] : undefined
  return {
    kind,
    id,
    text,
    value: quantity?.text ?? null,
    low: range?.[0] ?? null,
    high: range?.[1] ?? null,
    unit: unit ?? null,
    measures: quantity?.measures ?? null,
    place: quantity?.placeName ?? null,
    period: quantity?.period ? toPeriod(quantity.period) : null,
    paper: papers.find((one) => one.id === paper)?.label ?? paper,
    section: section ?? null,
    lines: lines ? [...new Set(lines)].join('–') : null,
    citation: citations.get(paper) ?? null,
    url: new URL(url, location.href).href,
  }
}
