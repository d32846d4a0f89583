/** The statistics and the tables of a corpus as files for spreadsheets. */
import {z} from 'zod'
import {toCsv} from '../../model/csv.ts'
import type {CorpusData} from '../../model/data.ts'
import {toMeaning} from '../../model/fields.ts'
import type {Table} from '../../model/figure.ts'
import {Statistic} from '../../model/statistic.ts'
import type {DownloadFile} from './download-file.ts'

type Fields = NonNullable<DownloadFile['fields']>

/** Statistics in one file, and each table with numbers in its own. */
export function toCsvFiles({
  statistics,
  tables,
}: Pick<CorpusData, 'statistics' | 'tables'>): DownloadFile[] {
  return [
    {
      path: 'statistics.csv',
      text: toStatisticsCsv(statistics),
      title: 'Statistics as a table',
      description: 'A row for each statistic; what holds several things separates them by spaces.',
      mediaType: 'text/csv',
      records: statistics.length,
      fields: statisticFields.flatMap(toCsvFields),
    },
    ...tables.map((table) => toTableFile(table)),
  ]
}

const statisticFields = Object.keys(Statistic.shape) as (keyof Statistic)[]
const numbers: readonly string[] = ['value', 'valueHigh', 'low', 'high']

/** A column for each field, in the order of the schema; what holds several fields has one for each. */
function toStatisticsCsv(statistics: readonly Statistic[]): string {
  const header = statisticFields.flatMap(toCsvFields).map(({name}) => name)
  const rows = statistics.map((statistic) =>
    statisticFields.flatMap((field) => toCells(field, statistic)),
  )
  return toCsv([header, ...rows])
}

function toCsvFields(field: keyof Statistic): Fields {
  const description = toMeaning('statistics', field)
  if (field === 'lines') {
    return [
      {name: 'firstLine', type: 'integer', description: 'First line in the source text.'},
      {name: 'lastLine', type: 'integer', description: 'Last line in the source text.'},
    ]
  }
  if (field === 'period') {
    return [
      {name: 'periodFrom', type: 'string', description: 'Beginning of its time, ISO 8601.'},
      {name: 'periodTo', type: 'string', description: 'End of its time, ISO 8601.'},
    ]
  }
  return [{name: field, type: numbers.includes(field) ? 'number' : 'string', description}]
}

const Primitive = z.union([z.string(), z.number()])

function toCells(field: keyof Statistic, statistic: Statistic): (string | number | null)[] {
  if (field === 'lines') return [...(statistic.lines ?? [null, null])]
  if (field === 'period') return [statistic.period?.from ?? null, statistic.period?.to ?? null]
  const value = statistic[field]
  if (Array.isArray(value)) return [value.join(' ')]
  const read = Primitive.safeParse(value)
  return [read.success ? read.data : null]
}

/** Numbers as they were read, all else as written. */
function toTableFile({id, paper, label, caption, header, data}: Table): DownloadFile {
  return {
    path: `tables/${id.replace('#', '-')}.csv`,
    text: toCsv([header, ...data]),
    title: `${label}: ${caption}`,
    description: 'A table of a paper, its cells read as numbers where they hold one.',
    mediaType: 'text/csv',
    records: data.length,
    paper,
  }
}
