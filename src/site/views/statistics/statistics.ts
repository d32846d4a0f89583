import type {CorpusData} from '../../../model/data.ts'
import type {Statistic} from '../../../model/statistic.ts'
import type {Topic} from '../../../model/vocabulary.ts'
import {type QuantityReading, toQuantityReading} from '../records/readings.ts'
import {toPaperLabels} from '../../../search/records/paper-labels.ts'
import {toPlaceLabel} from '../observations/observations.ts'

/** A statistic in a list: the number with its clause and place. */
export interface StatisticRow extends QuantityReading {
  readonly quote: string
  readonly language: string
  readonly href: string
  readonly source: string
}

export interface StatisticGroup {
  readonly id: string
  readonly title: string
  readonly rows: readonly StatisticRow[]
}

/** Statistics by the topics of their claims; one of several topics stands in each. */
export function toStatisticGroups(data: CorpusData, topics: readonly Topic[]): StatisticGroup[] {
  const topicsOf = new Map(data.claims.map((claim) => [claim.id, claim.topics]))
  const toTopics = ({claim}: Statistic) => (claim && topicsOf.get(claim)) || []
  const toRow = toStatisticRow(data)
  const byTopic = topics.map(({id, title}) => ({
    id,
    title,
    rows: data.statistics.filter((statistic) => toTopics(statistic).includes(id)).map(toRow),
  }))
  const others = data.statistics.filter((statistic) => toTopics(statistic).length === 0)
  return [...byTopic, {id: 'other', title: 'Without a topic', rows: others.map(toRow)}].filter(
    ({rows}) => rows.length > 0,
  )
}

export function toStatisticRow(data: CorpusData): (statistic: Statistic) => StatisticRow {
  const names = toPaperLabels(data.papers)
  const languages = new Map(data.passages.map(({id, language}) => [id, language]))
  return (statistic) => ({
    ...toQuantityReading(statistic),
    quote: statistic.quote,
    language: languages.get(statistic.passage) ?? 'en',
    href: statistic.url,
    source: `${names.get(statistic.paper) ?? ''}, ${toPlaceLabel(statistic, data)}`,
  })
}
