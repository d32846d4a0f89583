/** Observations as the marks of a drawing. */
import type {Comparison} from '../../../model/comparison.ts'
import type {CorpusData} from '../../../model/data.ts'
import {isConflict} from '../../../model/disagreement.ts'
import type {Statistic} from '../../../model/statistic.ts'
import {toPaperLabels} from '../../../search/records/paper-labels.ts'
import type {Mark} from '../../charts/interval-chart.ts'

/**
 * The statements that a drawing can show: in its unit, and dated. Equal values of one
 * period are one mark. Times of growth and amounts of change are no levels; they stand in
 * the table alone.
 */
export function toMarks(
  statistics: readonly Statistic[],
  comparisons: readonly Comparison[],
  unit: string,
  data: CorpusData,
): Mark[] {
  const names = toPaperLabels(data.papers)
  const years = new Map(data.papers.map(({id, year}) => [id, year]))
  const drawn = statistics.flatMap((statistic) => {
    const span = toSpan(statistic, years.get(statistic.paper))
    return span && statistic.unit === unit ? [{statistic, span}] : []
  })
  const outliers = findOutliers(statistics, comparisons)
  const same = Map.groupBy(drawn, ({statistic, span}) =>
    [span.from, span.to, statistic.value, statistic.low, statistic.high].join(' '),
  )
  return [...same.values()]
    .map((group): Mark => {
      const [first] = group as [(typeof group)[number], ...typeof group]
      const {value, text, low = value, high = value} = first.statistic
      const papers = [...new Set(group.map(({statistic}) => statistic.paper))]
      return {
        ...first.span,
        value,
        low,
        high,
        text,
        source: toSource(papers.map((paper) => names.get(paper) ?? paper)),
        isOutlier: group.some(({statistic}) => outliers.has(statistic.id)),
      }
    })
    .toSorted(
      (a, b) => Number(b.isOutlier) - Number(a.isOutlier) || b.to - b.from - (a.to - a.from),
    )
}

function toSource(papers: readonly string[]): string {
  const [first = '', ...others] = papers
  return others.length === 0 ? first : `${first} and ${String(others.length)} more`
}

/** First and last moment of a period in years; what is open lasts until the paper's year. */
function toSpan(
  {period}: Statistic,
  year: number | undefined,
): {from: number; to: number} | undefined {
  const from = period?.from ?? period?.to
  if (!period || from === undefined) return undefined
  const to = period.to ?? (year === undefined ? from : String(year))
  const span = {from: toMoment(from, 'start'), to: toMoment(to, 'end')}
  return span.to > span.from ? span : undefined
}

/** The start or end of a year, month or day, in years. */
function toMoment(date: string, side: 'start' | 'end'): number {
  const [year = 0, month, day] = date.split('-').map(Number)
  const isEnd = side === 'end' ? 1 : 0
  if (month === undefined) return year + isEnd
  if (day === undefined) return year + (month - 1 + isEnd) / 12
  return year + (month - 1 + (day - 1 + isEnd) / 31) / 12
}

/**
 * Of values in conflict those that fewer papers state than the rest, or all of them where
 * none has more papers behind it.
 */
function findOutliers(
  statistics: readonly Statistic[],
  comparisons: readonly Comparison[],
): Set<string> {
  const byId = new Map(statistics.map((statistic) => [statistic.id, statistic]))
  const outliers = comparisons.flatMap((comparison) => {
    if (!isConflict(comparison.verdict) || comparison.period === undefined) return []
    // The parts of a sum stand against nothing; their sum does, and is not drawn.
    const sides = comparison.between.filter(({length}) => length === 1).flat()
    const values = new Set(sides.map((id) => byId.get(id)?.value))
    const found = comparison.statistics
      .flatMap((id) => byId.get(id) ?? [])
      .filter(({value}) => values.has(value))
    const byValue = [...Map.groupBy(found, ({value}) => value).values()]
    const sizes = byValue.map((group) => new Set(group.map(({paper}) => paper)).size)
    const most = Math.max(...sizes)
    const isTie = sizes.every((size) => size === most)
    return byValue.filter((_, at) => isTie || (sizes[at] ?? 0) < most).flat()
  })
  return new Set(outliers.map(({id}) => id))
}
