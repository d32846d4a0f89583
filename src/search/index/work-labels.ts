import type {ValueLabel} from './index-files.ts'
import type {SearchRecord} from '../records/record.ts'

const longestTitle = 50

/** The works of the reference lists, in order of id: who wrote them and when, and how they begin. */
export function toWorkLabels(records: readonly SearchRecord[]): ValueLabel[] {
  const titles = new Map<string, string>()
  for (const record of records) {
    const [work] = record.kind === 'reference' ? (record.works ?? []) : []
    if (work !== undefined && !titles.has(work)) titles.set(work, toWorkLabel(record))
  }
  return [...titles].map(([id, title]) => ({id, title})).sort((a, b) => (a.id < b.id ? -1 : 1))
}

function toWorkLabel({
  authors = [],
  years,
  text,
  title: [start, end] = [0, 0],
}: SearchRecord): string {
  const [first] = authors
  const who = first === undefined ? '' : first + (authors.length > 1 ? ' et al.' : '')
  const name = [who, years?.[0]?.[0]].filter(Boolean).join(' ')
  // Where an entry has no title, and nobody who wrote it, it is told by how it begins.
  const title = end > 0 ? text.slice(start, end) : name === '' ? text : ''
  const cut = title.length > longestTitle ? `${title.slice(0, longestTitle).trimEnd()}…` : title
  return [name, cut].filter(Boolean).join(', ')
}
