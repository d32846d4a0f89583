/**
 * Tables for spreadsheets: CSV as RFC 4180 has it, in UTF-8 with the mark by which Excel
 * knows it, and with no cell that a spreadsheet would run as a formula.
 */
import {z} from 'zod'
import type {CorpusData} from '../model/data.ts'
import {toMeaning} from '../model/fields.ts'
import type {Table} from '../model/figure.ts'
import {Statistic} from '../model/statistic.ts'
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

function toCells(field: keyof Statistic, statistic: Statistic): string[] {
  if (field === 'lines') return (statistic.lines ?? ['', '']).map(String)
  if (field === 'period') return [statistic.period?.from ?? '', statistic.period?.to ?? '']
  const value = statistic[field]
  if (Array.isArray(value)) return [value.join(' ')]
  const read = Primitive.safeParse(value)
  return [read.success ? String(read.data) : '']
}

/** Numbers as they were read, all else as written. */
function toTableFile({id, paper, label, caption, header, data}: Table): DownloadFile {
  return {
    path: `tables/${id.replace('#', '-')}.csv`,
    text: toCsv([header, ...data.map((row) => row.map(String))]),
    title: `${label}: ${caption}`,
    description: 'A table of a paper, its cells read as numbers where they hold one.',
    mediaType: 'text/csv',
    records: data.length,
    paper,
  }
}

/** By this, Excel knows UTF-8; whoever reads UTF-8 anyway skips it. */
const byteOrderMark = '\u{FEFF}'

function toCsv(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(quote).join(',')}\r\n`).join('')
}

/** A cell that begins with a sign of a formula is text to every spreadsheet that way; a number stays one. */
function quote(cell: string): string {
  const isFormula = /^[=@\t\r|%]|^[+-](?![\d.,]+$)/.test(cell)
  const safe = isFormula ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
