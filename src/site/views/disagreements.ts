/** Where papers differ, worst first. */
import type {Comparison} from '../../model/comparison.ts'
import type {CorpusData} from '../../model/data.ts'
import type {Statistic} from '../../model/statistic.ts'
import type {Topic} from '../../model/vocabulary.ts'
import {toPeriod} from '../format.ts'
import {toMainTopic} from './indicators.ts'
import {markDiffering, markValue, type QuotePiece} from './differing.ts'
import {type ObservationRow, toObservationRow} from './observations.ts'
import {
  compareGravity,
  isDisagreement,
  toComparisonUrl,
  toVerdictView,
  type VerdictView,
} from './verdicts.ts'

/** What the list is filtered by. */
export interface Facetted {
  readonly kind: string
  readonly papers: readonly string[]
  readonly topics: readonly string[]
  /** As words of the page's address: `1` to `3`. */
  readonly severity: string
}

/** A comparison with its sides. */
export interface Case extends Facetted {
  readonly anchor: string
  readonly title: string
  /** Place and time. */
  readonly about: string
  readonly verdict: VerdictView
  readonly sides: readonly Side[]
  /** Sides that the indicator's page shows beyond these. */
  readonly more: number
  readonly explanation: string
  readonly independence: {readonly papers: number; readonly witnesses: number}
  readonly href: string
}

/** One value, and all places that state it. */
export interface Side {
  readonly text: string
  readonly detail: string
  readonly places: readonly Pick<ObservationRow, 'paperName' | 'placeLabel' | 'href'>[]
  readonly language: string
  readonly pieces: readonly QuotePiece[]
}

/** More values than these are easier to see on the page of their indicator. */
const mostSides = 4

/** The disagreements between statements, worst first. */
export function toCases(data: CorpusData, topics: readonly Topic[]): Case[] {
  const statistics = new Map(data.statistics.map((statistic) => [statistic.id, statistic]))
  const titles = new Map(data.indicators.map(({id, title}) => [id, title]))
  const toTopic = toMainTopic(data, topics)
  const toRow = toObservationRow(data)
  return data.comparisons
    .filter(isDisagreement)
    .toSorted(compareGravity)
    .map((comparison) => {
      const found = comparison.statistics.flatMap((id) => statistics.get(id) ?? [])
      const sides = toSides(found, toRow, comparison.explanation)
      return {
        anchor: comparison.id,
        title: titles.get(comparison.indicator) ?? comparison.indicator,
        about: toAbout(comparison),
        verdict: toVerdictView(comparison),
        sides: sides.slice(0, mostSides),
        more: Math.max(0, sides.length - mostSides),
        explanation: comparison.explanation,
        independence: {papers: comparison.papers.length, witnesses: comparison.witnesses},
        href: toComparisonUrl(comparison),
        kind: comparison.verdict,
        papers: comparison.papers,
        topics: [toTopic(found)],
        severity: String(comparison.severity),
      }
    })
}

/** Those between papers first: that one contradicts itself is told on its own page too. */
export function toSharpest(cases: readonly Case[]): Case[] {
  return cases.toSorted((a, b) => Number(b.papers.length > 1) - Number(a.papers.length > 1))
}

function toAbout({placeName, period}: Comparison): string {
  return [placeName, period && toPeriod(period)].filter(Boolean).join(', ')
}

/** Sides value by value: first those that the explanation quotes, then what most places state. */
function toSides(
  statistics: readonly Statistic[],
  toRow: (statistic: Statistic) => ObservationRow,
  explanation: string,
): Side[] {
  const byValue = Map.groupBy(statistics, ({value, unit, change, low, high, period, scope}) =>
    [value, unit, change, low, high, period?.from, period?.to, ...scope].join(' '),
  )
  const isQuoted = ([row]: readonly ObservationRow[]) =>
    Number(row !== undefined && explanation.includes(`${row.text}”`))
  const groups = [...byValue.values()]
    .map((group) => group.map(toRow))
    .toSorted((a, b) => isQuoted(b) - isQuoted(a) || b.length - a.length)
  return groups.map((rows, at) => {
    // A group holds the value that made it.
    const [first] = rows as [ObservationRow]
    const [other] = groups[at === 0 ? 1 : 0] ?? []
    return {
      text: toWording(first),
      detail: [first.period, first.scope].filter(Boolean).join(', '),
      places: toPlaces(rows),
      language: first.language,
      pieces: other
        ? markDiffering(first.quote, other.quote, first.text)
        : markValue(first.quote, first.text),
    }
  })
}

/** The value as written, with the qualifier where it stands right before it. */
function toWording({text, qualifier, quote}: ObservationRow): string {
  const qualified = `${qualifier} ${text}`
  return quote.toLowerCase().includes(qualified.toLowerCase()) ? qualified : text
}

function toPlaces(rows: readonly ObservationRow[]): Side['places'] {
  const byHref = new Map(rows.map((row) => [`${row.paper} ${row.placeLabel}`, row]))
  return [...byHref.values()]
}
