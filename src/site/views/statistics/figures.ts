import type {Element} from 'hast'
import type {CorpusData} from '../../../model/data.ts'
import {type Figure, findDrawnValues, type Table} from '../../../model/figure.ts'
import type {Lines} from '../../../model/paper.ts'
import type {Statistic} from '../../../model/statistic.ts'
import {drawBars} from '../../charts/bars.ts'
import {toCount, toNumber, toParagraph, toUnitWords} from '../../format.ts'
import {toLocalId} from '../records/records.ts'
import {toPaperLabels} from '../../../search/records/paper-labels.ts'
import {type StatisticRow, toStatisticRow} from './statistics.ts'

/** Characters of a bar's label; more of a sentence is no label. */
const longestLabel = 60

/** A figure or table in the list of all, and what its own page shows of both kinds. */
export interface PlateRow {
  readonly slug: string
  readonly href: string
  readonly label: string
  readonly caption: string
  readonly note: string | undefined
  readonly paper: {readonly name: string; readonly href: string}
  /** The place of the caption in the reader. */
  readonly place: {readonly label: string; readonly href: string}
  /** What there is to see, in a few words. */
  readonly holds: string
  readonly problems: readonly string[]
}

export interface FigurePlate extends PlateRow {
  readonly kind: 'figure'
  readonly imageInSource: boolean
  readonly values: readonly {
    readonly series: string
    readonly category: string
    readonly value: string
    readonly unit: string
    readonly sentence: Sentence | undefined
  }[]
  readonly mentions: readonly Mention[]
  /** Drawn from the values, where the picture is lacking and several are of one unit; each large, then small. */
  readonly drawings: readonly Element[]
}

export interface TablePlate extends PlateRow {
  readonly kind: 'table'
  /** What was found to hold, or not to hold, between its numbers. */
  readonly checks: Table['checks']
  readonly header: readonly string[]
  /** Rows of cells; a cell is the items of a list, or one text. */
  readonly rows: readonly (readonly (readonly string[])[])[]
  /** Whether a column holds numbers. */
  readonly isNumeric: readonly boolean[]
  readonly mentions: readonly Mention[]
}

export type Plate = FigurePlate | TablePlate

export interface Sentence {
  readonly text: string
  readonly language: string
  readonly href: string
  readonly place: string
}

/** A sentence that mentions a figure, with the quantities it states. */
export interface Mention extends Sentence {
  readonly statistics: readonly StatisticRow[]
}

/** The small form of the first drawing of a figure, where it has one. */
export function findSmallDrawing(plate: Plate): Element | undefined {
  return plate.kind === 'figure' ? plate.drawings[1] : undefined
}

/** Figures and tables, paper by paper, in the order of their numbers. */
export function toPlates(data: CorpusData): Plate[] {
  const toRow = toPlateRow(data)
  const figures = data.figures.map((figure) => toFigurePlate(figure, toRow(figure), data))
  const tables = data.tables.map((table) => toTablePlate(table, toRow(table), data))
  const order = (plate: Plate) => plate.slug.replace(/\d+$/, (digits) => digits.padStart(4, '0'))
  return [...figures, ...tables].toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
}

function toPlateRow(data: CorpusData): (record: Figure | Table) => PlateRow {
  const names = toPaperLabels(data.papers)
  return (record) => {
    const id = toLocalId(record.id)
    const reader = `/papers/${record.paper}/`
    return {
      slug: `${record.paper}-${id}`,
      href: record.url,
      label: record.label,
      caption: record.caption,
      note: record.note,
      paper: {name: names.get(record.paper) ?? record.paper, href: reader},
      place: {label: `¶\u00A0${record.lines?.[0] ?? id}`, href: `${reader}#${id}`},
      holds: 'rows' in record ? toSize(record) : toStated(record),
      problems: record.problems,
    }
  }
}

function toSize({header, rows}: Table): string {
  return `${toCount(rows.length, 'row')}, ${toCount(header.length, 'column')}`
}

function toStated({imageInSource, values}: Figure): string {
  if (imageInSource) return 'with its picture'
  if (values.length === 0) return 'the source lacks the picture'
  return `the source lacks the picture; the text states ${toCount(values.length, 'number')}`
}

function toFigurePlate(figure: Figure, row: PlateRow, data: CorpusData): FigurePlate {
  return {
    ...row,
    kind: 'figure',
    imageInSource: figure.imageInSource,
    values: figure.values.map((stated) => ({
      series: stated.series,
      category: stated.category,
      value: toNumber(stated.value),
      unit: toUnitWords(stated.unit),
      sentence: findSentence(figure.paper, stated.value, stated.lines, data),
    })),
    mentions: toMentions(figure, data),
    drawings: toDrawings(figure, data),
  }
}

function toTablePlate(table: Table, row: PlateRow, data: CorpusData): TablePlate {
  return {
    ...row,
    kind: 'table',
    checks: table.checks,
    header: table.header,
    rows: table.rows.map((row) => row.map((cell) => cell.split(' • '))),
    isNumeric: table.header.map((_, column) =>
      table.data.some((cells) => typeof cells[column] === 'number'),
    ),
    mentions: toMentions(table, data),
  }
}

/** A drawing for each unit that two values have or more. */
function toDrawings(figure: Figure, data: CorpusData): Element[] {
  const {paper, label, caption} = figure
  return findDrawnValues(figure).flatMap((values) => {
    const bars = values.map(({series, category, value, unit, lines}) => ({
      label:
        // What the caption is the series of are values of a list, each with its place.
        series === caption
          ? category
          : (findOwnWords(findStatistic(paper, value, lines, data)) ?? `${category}, ${series}`),
      value,
      text: `${toNumber(value)} ${toUnitWords(unit)}`,
    }))
    const said = bars.map((bar) => `${bar.label}: ${bar.text}`).join('; ')
    return drawBars(bars, `${label}, drawn from the text. ${said}.`)
  })
}

/** The part of a list that a number stands in: "40,000 to the south" of "30,000 went north, 40,000 to the south". */
function findOwnWords(statistic: Statistic | undefined): string | undefined {
  const words = statistic?.quote
    .split(/, |; | and /)
    .find((part) => part.includes(statistic.text))
    ?.trim()
  return words !== undefined && words.length <= longestLabel ? words : undefined
}

/** The sentence that states a value at its lines. */
function findSentence(
  paper: string,
  value: number,
  lines: Lines | undefined,
  data: CorpusData,
): Sentence | undefined {
  const statistic = findStatistic(paper, value, lines, data)
  const claim = data.claims.find(({id}) => id === statistic?.claim)
  return claim && toSentence(claim, data)
}

function findStatistic(
  paper: string,
  value: number,
  lines: Lines | undefined,
  data: CorpusData,
): Statistic | undefined {
  return data.statistics.find(
    (other) => other.paper === paper && other.value === value && overlaps(other.lines, lines),
  )
}

function overlaps(a: Lines | undefined, b: Lines | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] <= b[1] && b[0] <= a[1]
}

/** The claims that name a figure, or the passages that do where no claim does. */
function toMentions(record: Figure | Table, data: CorpusData): Mention[] {
  const toRow = toStatisticRow(data)
  return record.mentions.flatMap((id): Mention[] => {
    const passage = data.passages.find((other) => other.id === id)
    if (!passage) return []
    const naming = data.claims.filter(
      (claim) => claim.passage === id && namesNumber(claim.text, record),
    )
    if (naming.length === 0) {
      return [{...toSentence({...passage, passage: passage.id}, data), statistics: []}]
    }
    return naming.map((claim) => ({
      ...toSentence(claim, data),
      statistics: data.statistics.filter((other) => other.claim === claim.id).map(toRow),
    }))
  })
}

/** Whether a sentence writes the label's number after a word that begins like the label: `Fig. 2`. */
function namesNumber(text: string, {label, number}: Figure | Table): boolean {
  const start = label.slice(0, 3).toLowerCase()
  return [...text.matchAll(/(\p{L}+)\.?\s?(\d+)/gu)].some(
    ([, word, digits]) => word?.toLowerCase().startsWith(start) && Number(digits) === number,
  )
}

function toSentence(
  {text, passage, url}: {text: string; passage: string; url: string},
  data: CorpusData,
): Sentence {
  return {
    text,
    language: data.passages.find(({id}) => id === passage)?.language ?? 'en',
    href: url,
    place: toParagraph(passage),
  }
}
