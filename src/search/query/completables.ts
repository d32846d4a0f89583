/** What a query can name: topics, papers, authors, places, and the words of the texts. */
import type {Completable} from './complete.ts'
import type {IndexLabels} from '../index/index-files.ts'
import type {SearchRecord} from '../records/record.ts'
import type {WordCounts} from '../terms/vocabulary.ts'

export function toCompletables(
  labels: IndexLabels,
  vocabulary: WordCounts,
  records: readonly SearchRecord[],
): Completable[] {
  const topics = countValues(records.flatMap((record) => record.topics))
  const papers = countValues(records.map(({paper}) => paper))
  return [
    ...labels.topics.map(({id, title}) => ({
      text: title,
      kind: 'topic' as const,
      count: topics.get(id) ?? 0,
    })),
    ...labels.papers.map(({id, label}) => ({
      text: label,
      kind: 'paper' as const,
      count: papers.get(id) ?? 0,
    })),
    ...toCounted(
      'author',
      records.flatMap(({authors = []}) => authors),
    ),
    ...toCounted(
      'place',
      records.map(({quantity}) => quantity?.placeName),
    ),
    ...vocabulary.entries
      .filter(([term]) => !/\d/.test(term))
      .map(([term, count, word]) => ({text: word ?? term, kind: 'term' as const, count})),
  ]
}

function toCounted(
  kind: Completable['kind'],
  values: readonly (string | undefined)[],
): Completable[] {
  return [...countValues(values.filter((value) => value !== undefined))].map(([text, count]) => ({
    text,
    kind,
    count,
  }))
}

function countValues(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
