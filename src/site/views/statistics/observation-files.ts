/** The observations of an indicator as files to take away. */
import {toCsv} from '../../../model/csv.ts'
import type {CorpusData} from '../../../model/data.ts'
import type {Statistic} from '../../../model/statistic.ts'
import type {MeasuredIndicator} from '../observations/indicators.ts'
import {toObservationRow} from '../observations/observations.ts'

const columns = [
  'id',
  'paper',
  'text',
  'value',
  'valueHigh',
  'qualifier',
  'unit',
  'low',
  'high',
  'change',
  'place',
  'counterpart',
  'from',
  'to',
  'scope',
  'quote',
  'firstLine',
  'lastLine',
  'citations',
  'url',
] as const
type Observation = Record<(typeof columns)[number], string | number | null>

/** One row a statement; what the text does not say is empty. */
export function toObservationCsv({statistics}: MeasuredIndicator, data: CorpusData): string {
  const rows = toObservations(statistics, data)
  return toCsv([columns, ...rows.map((row) => columns.map((column) => row[column]))])
}

/** The indicator with its statements and comparisons; what the text does not say is `null`. */
export function toObservationJson(measured: MeasuredIndicator, data: CorpusData): string {
  const {id, title, definition, unit} = measured.indicator
  const file = {
    indicator: {id, title, definition, unit},
    observations: toObservations(measured.statistics, data),
    comparisons: measured.comparisons,
  }
  return `${JSON.stringify(file, undefined, 1)}\n`
}

function toObservations(statistics: readonly Statistic[], data: CorpusData): Observation[] {
  const toRow = toObservationRow(data)
  return statistics.map((statistic) => ({
    id: statistic.id,
    paper: statistic.paper,
    text: statistic.text,
    value: statistic.value,
    valueHigh: statistic.valueHigh ?? null,
    qualifier: statistic.qualifier,
    unit: statistic.unit,
    low: statistic.low ?? null,
    high: statistic.high ?? null,
    change: statistic.change,
    place: statistic.place ?? null,
    counterpart: statistic.counterpart ?? null,
    from: statistic.period?.from ?? null,
    to: statistic.period?.to ?? null,
    scope: statistic.scope.join(' ') || null,
    quote: statistic.quote,
    firstLine: statistic.lines?.[0] ?? null,
    lastLine: statistic.lines?.[1] ?? null,
    citations:
      toRow(statistic)
        .citations.map(({text}) => text)
        .join('; ') || null,
    url: statistic.url,
  }))
}
