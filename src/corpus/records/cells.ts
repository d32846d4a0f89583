import type {Table} from '../../model/figure.ts'
import type {Statistic} from '../../model/statistic.ts'
import type {Vocabulary} from '../../model/vocabulary.ts'
import {toInterval} from '../../statistics/quantities/interval.ts'
import {type CellObservation, toCellReader} from '../../statistics/indicators/table-cells.ts'
import {dropUndefined} from './drop-undefined.ts'
import type {OutlinedPaper} from '../papers/outlined-paper.ts'

/** The numbers in the cells of a paper's tables, as they are published. */
export function toCells(
  paper: OutlinedPaper,
  tables: readonly Table[],
  vocabulary: Vocabulary,
): Statistic[] {
  const names = new Map(vocabulary.places.map(({id, names}) => [id, names['en'] ?? id]))
  const readCells = toCellReader({...vocabulary, language: paper.record.language})
  return tables.flatMap((table) =>
    readCells(table).map((cell) => toStatistic(paper, table, cell, names)),
  )
}

function toStatistic(
  paper: OutlinedPaper,
  table: Table,
  cell: CellObservation,
  placeNames: ReadonlyMap<string, string>,
): Statistic {
  const {value, text, measured} = cell
  const place = measured?.place ?? cell.place
  const {low, high} = toInterval({value, qualifier: 'exact', text: toPlainNumber(cell)})
  return dropUndefined({
    id: `${table.id}-r${String(cell.row)}c${String(cell.column)}`,
    paper: paper.id,
    passage: table.id,
    table: table.id,
    quote: `${cell.rowName}, ${cell.header}: ${text}`,
    text,
    lines: table.lines,
    value,
    qualifier: 'exact' as const,
    unit: cell.unit,
    low,
    high,
    measures: cell.header,
    indicator: measured?.indicator,
    place,
    placeName: place === undefined ? undefined : placeNames.get(place),
    scope: [...(measured?.scope ?? [])],
    counterpart: measured?.counterpart,
    counterpartName:
      measured?.counterpart === undefined ? undefined : placeNames.get(measured.counterpart),
    period: cell.period,
    change: cell.change,
    citations: [],
    url: table.url,
  })
}

/** The number with as many decimals as in its cell, whatever mark the table sets them off with. */
function toPlainNumber({value, text, unit}: CellObservation): string {
  const decimals = /[.,](\d{1,2})$/.exec(text.trim())?.[1]?.length ?? 0
  return `${value.toFixed(decimals)}${unit === 'percent' ? ' %' : ''}`
}
