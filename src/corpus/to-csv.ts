import {z} from 'zod'
import type {CorpusData} from '../model/data.ts'
import type {Table} from '../model/figure.ts'
import {Statistic} from '../model/statistic.ts'

/** A text file of the public data. */
export interface DataFile {
  readonly path: string
  readonly text: string
}

/** Statistics in one file, and each table with numbers in its own, as RFC 4180 has it. */
export function toCsvFiles({statistics, tables}: Pick<CorpusData, 'statistics' | 'tables'>): DataFile[] {
  return [
    {path: 'statistics.csv', text: toStatisticsCsv(statistics)},
    ...tables.map((table) => ({
      path: `tables/${table.id.replace('#', '-')}.csv`,
      text: toTableCsv(table),
    })),
  ]
}

/** A column for each field, in the order of the schema; what holds several fields has one for each. */
function toStatisticsCsv(statistics: readonly Statistic[]): string {
  const fields = Object.keys(Statistic.shape) as (keyof Statistic)[]
  const header = fields.flatMap((field) => toColumns(field))
  const rows = statistics.map((statistic) =>
    fields.flatMap((field) => toCells(field, statistic)),
  )
  return toCsv([header, ...rows])
}

function toColumns(field: keyof Statistic): string[] {
  if (field === 'lines') return ['firstLine', 'lastLine']
  if (field === 'period') return ['periodFrom', 'periodTo']
  return [field]
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
function toTableCsv({header, data}: Table): string {
  return toCsv([header, ...data.map((row) => row.map(String))])
}

function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quote).join(',')}\r\n`).join('')
}

/** A cell that begins with a sign of a formula is text to every spreadsheet that way. */
function quote(cell: string): string {
  const safe = /^[=@\t\r]|^[+-](?![\d.])/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
