/** The cells of a table as observations: the column's header says what is measured, the row's name where. */
import type {Period} from '../../model/claim.ts'
import type {Table} from '../../model/figure.ts'
import type {Change} from '../../model/statistic.ts'
import type {IndicatorDefinition, Place, Unit} from '../../model/vocabulary.ts'
import {type Measured, toIndicatorFinder} from './indicators.ts'
import {findPeriods} from '../observations/periods.ts'
import {type PlaceFinder, toPlaceFinder} from '../observations/places.ts'
import {toUnitReader} from '../quantities/units.ts'

export interface CellObservation {
  /** Row and column from 1, the header row not counted. */
  readonly row: number
  readonly column: number
  readonly text: string
  readonly value: number
  readonly header: string
  readonly rowName: string
  readonly unit: string
  readonly change: Change
  readonly place?: string
  readonly period?: Period
  readonly measured?: Measured
}

export interface CellOptions {
  readonly indicators: readonly IndicatorDefinition[]
  readonly places: readonly Place[]
  readonly units: readonly Unit[]
  readonly language: string
}

type NumericTable = Pick<Table, 'caption' | 'header' | 'rows' | 'data'>

/** Unit of a cell of which nothing says what it counts. */
const unknownUnit = 'count'

/** Make ready to read the cells of tables. */
export function toCellReader(options: CellOptions): (table: NumericTable) => CellObservation[] {
  const findPlaces = toPlaceFinder(options.places)
  const findIndicator = toIndicatorFinder(options.indicators, findPlaces)
  const readUnit = toHeaderUnitReader(options)
  const unitOf = new Map(options.indicators.map(({id, unit}) => [id, unit]))
  return ({caption, header, rows, data}) =>
    data.flatMap((cells, row) => {
      const rowName = rows[row]?.[0] ?? ''
      const place = findPlaceOfRow(rowName, findPlaces)
      return cells.flatMap((value, column): CellObservation[] => {
        if (typeof value !== 'number' || column === 0) return []
        const title = header[column] ?? ''
        const told = readUnit(title)
        const isShare = told === 'percent'
        const sentence = `${title}: ${caption}`
        const measured = findIndicator({
          sentence,
          near: title,
          passage: sentence,
          start: 0,
          end: 0,
          unit: told,
          change: undefined,
          place,
        })
        const unit = told ?? (measured && unitOf.get(measured.indicator)) ?? unknownUnit
        const period = findYear(title, options) ?? findYear(caption, options)
        return [
          {
            row: row + 1,
            column: column + 1,
            text: rows[row]?.[column] ?? '',
            value,
            header: title,
            rowName,
            unit,
            change: isShare ? 'share' : 'level',
            ...(place !== undefined && {place}),
            ...(period && {period}),
            ...(measured && {measured}),
          },
        ]
      })
    })
}

/** Words beside the name of a place that leave it the same place. */
const kindsOfPlace =
  /^(?:republic|state|city|town|region|province|oblast|district|total|whole|of|the|in|all|for)$/i

/** The place that a row is named for: "Upper Lira" is not the whole of the Lira. */
function findPlaceOfRow(rowName: string, findPlaces: PlaceFinder): string | undefined {
  const [found] = findPlaces(rowName)
  if (!found) return undefined
  const rest = `${rowName.slice(0, found.start)} ${rowName.slice(found.end)}`
  const words = rest.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.every((word) => kindsOfPlace.test(word)) ? found.id : undefined
}

/** The unit that a header names, after a number as it would stand in a sentence. */
function toHeaderUnitReader({units}: CellOptions): (header: string) => string | undefined {
  const reader = toUnitReader(units)
  return (header) => {
    for (const part of header.split(/[,:()[\]]\s*|\s(?=%)/).toReversed()) {
      if (part === '') continue
      const read = reader.readAfter(part, 0)
      // A noun that no vocabulary knows is a title, not a unit.
      if (read && read.kind !== 'noun' && read.end === part.length) return read.unit
    }
    return undefined
  }
}

function findYear(text: string, {language}: CellOptions): Period | undefined {
  const [found] = findPeriods(text, {language})
  if (!found) return undefined
  const {from, to} = found
  return {...(from !== undefined && {from}), ...(to !== undefined && {to})}
}
