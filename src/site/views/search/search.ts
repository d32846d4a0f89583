/** The plain index of the search page, which needs no script. */
import type {CorpusData} from '../../../model/data.ts'
import {toPaperLabels} from '../../../search/records/paper-labels.ts'
import {toNumber} from '../../format.ts'
import type {Tally} from './home.ts'

/** The papers, newest first, with their numbers of claims. */
export function toPaperTallies(data: CorpusData): Tally[] {
  const names = toPaperLabels(data.papers)
  const counts = countValues(data.claims.map(({paper}) => paper))
  return toNewestFirst(data).map(({id}) => ({
    label: names.get(id) ?? id,
    href: `/papers/${id}/`,
    count: toNumber(counts.get(id) ?? 0),
  }))
}

/** The indicators with their numbers of statistics, the commonest first. */
export function toIndicatorTallies({indicators}: CorpusData): Tally[] {
  return indicators
    .filter(({statistics}) => statistics.length > 0)
    .toSorted((a, b) => b.statistics.length - a.statistics.length || (a.id < b.id ? -1 : 1))
    .map(({id, title, statistics}) => ({
      label: title,
      href: `/statistics/${id}/`,
      count: toNumber(statistics.length),
    }))
}

function toNewestFirst(data: CorpusData): CorpusData['papers'] {
  return data.papers.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0) || (a.id < b.id ? -1 : 1))
}

function countValues(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
