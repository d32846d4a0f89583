/** Indicators in the list of all, under the topic that most of their sentences speak of. */
import type {Element} from 'hast'
import type {Comparison, Indicator} from '../../../model/comparison.ts'
import type {CorpusData} from '../../../model/data.ts'
import type {Statistic} from '../../../model/statistic.ts'
import type {Topic} from '../../../model/vocabulary.ts'
import {drawSparkline} from '../../charts/sparkline.ts'
import {toCount} from '../../format.ts'
import {toMarks} from './marks.ts'
import {findWorstComparison, toVerdictView, type VerdictView} from './verdicts.ts'

export interface IndicatorRow {
  readonly href: string
  readonly title: string
  readonly plot: Element | undefined
  /** `10 observations, 4 papers, 2 witnesses`. */
  readonly counts: readonly string[]
  readonly verdict: VerdictView | undefined
}

export interface IndicatorGroup {
  readonly id: string
  readonly title: string
  readonly rows: readonly IndicatorRow[]
}

/** Indicators that have observations, with those and the comparisons of them. */
export interface MeasuredIndicator {
  readonly indicator: Indicator
  readonly statistics: readonly Statistic[]
  readonly comparisons: readonly Comparison[]
}

export function toMeasured(data: CorpusData): MeasuredIndicator[] {
  const statistics = new Map(data.statistics.map((statistic) => [statistic.id, statistic]))
  return data.indicators
    .map((indicator) => ({
      indicator,
      statistics: indicator.statistics.flatMap((id) => statistics.get(id) ?? []),
      comparisons: data.comparisons.filter((comparison) => comparison.indicator === indicator.id),
    }))
    .filter(({statistics}) => statistics.length > 0)
}

export function toIndicatorGroups(data: CorpusData, topics: readonly Topic[]): IndicatorGroup[] {
  const toTopic = toMainTopic(data, topics)
  const measured = toMeasured(data)
  const titles = [...topics.map(({id, title}) => ({id, title})), noTopic]
  return titles
    .map(({id, title}) => ({
      id,
      title,
      rows: measured
        .filter(({statistics}) => toTopic(statistics) === id)
        .toSorted((a, b) => (a.indicator.title < b.indicator.title ? -1 : 1))
        .map((one) => toRow(one, data)),
    }))
    .filter(({rows}) => rows.length > 0)
}

const noTopic = {id: 'other', title: 'Without a topic'}

/** The topic that most sentences of some statistics have; of equals the first of the vocabulary. */
export function toMainTopic(
  data: CorpusData,
  topics: readonly Topic[],
): (statistics: readonly Statistic[]) => string {
  const topicsOf = new Map(data.claims.map((claim) => [claim.id, claim.topics]))
  return (statistics) => {
    const all = statistics.flatMap(({claim}) => topicsOf.get(claim ?? '') ?? [])
    const count = (id: string) => all.filter((other) => other === id).length
    const [best] = topics.toSorted((a, b) => count(b.id) - count(a.id))
    return best && count(best.id) > 0 ? best.id : noTopic.id
  }
}

function toRow({indicator, statistics, comparisons}: MeasuredIndicator, data: CorpusData) {
  const [place] = [...Map.groupBy(statistics, (one) => one.place).values()].toSorted(
    (a, b) => b.length - a.length,
  )
  const marks = toMarks(place ?? [], comparisons, indicator.unit, data)
  const worst = findWorstComparison(comparisons)
  const papers = new Set(statistics.map(({paper}) => paper)).size
  // A comparison may also hold what others' numbers imply.
  const told = Math.max(1, ...comparisons.map((comparison) => comparison.witnesses))
  const witnesses = Math.min(papers, told)
  return {
    href: `/statistics/${indicator.id}/`,
    title: indicator.title,
    plot: marks.length > 0 ? drawSparkline(marks) : undefined,
    counts: [
      toCount(statistics.length, 'observation'),
      toCount(papers, 'paper'),
      toCount(witnesses, 'witness', 'witnesses'),
    ],
    verdict: worst && toVerdictView(worst),
  }
}
