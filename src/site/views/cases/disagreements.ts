/** Where papers differ, worst first. */
import type {Comparison} from '../../../model/comparison.ts'
import type {CorpusData} from '../../../model/data.ts'
import {isDisagreement, toComparisonPath} from '../../../model/disagreement.ts'
import type {Statistic} from '../../../model/statistic.ts'
import type {Topic} from '../../../model/vocabulary.ts'
import {toPeriod} from '../../format.ts'
import {toFamilyCases} from './family-cases.ts'
import {toMainTopic} from '../observations/indicators.ts'
import type {Case, Side} from './case.ts'
import {markDiffering, markValue} from './differing.ts'
import {type ObservationRow, toObservationRow, toWording} from '../observations/observations.ts'
import {toStatementCases} from './statement-cases.ts'
import {compareGravity, toVerdictView, withoutTitle} from '../observations/verdicts.ts'

/** More values than these are easier to see on the page of their indicator. */
const mostSides = 4

/** The disagreements between statements, worst first: of numbers, then of other words. */
export function toCases(data: CorpusData, topics: readonly Topic[]): Case[] {
  return [
    ...toComparisonCases(data, topics),
    ...toStatementCases(data.comparisons.filter(isDisagreement), data, topics),
    ...toFamilyCases(data, topics),
  ].toSorted((a, b) => b.verdict.severity - a.verdict.severity)
}

function toComparisonCases(data: CorpusData, topics: readonly Topic[]): Case[] {
  const statistics = new Map(data.statistics.map((statistic) => [statistic.id, statistic]))
  const titles = new Map(data.indicators.map(({id, title}) => [id, title]))
  const toTopic = toMainTopic(data, topics)
  const toRow = toObservationRow(data)
  return data.comparisons
    .filter(isDisagreement)
    .toSorted(compareGravity)
    .flatMap((comparison) => {
      const {indicator, slot} = comparison
      if (indicator === undefined || slot !== undefined) return []
      const title = titles.get(indicator) ?? indicator
      const found = comparison.statistics.flatMap((id) => statistics.get(id) ?? [])
      const sides = toSides(comparison, statistics, toRow)
      return {
        anchor: comparison.id,
        title,
        about: toAbout(comparison, title),
        verdict: toVerdictView(comparison),
        sides: sides.slice(0, mostSides),
        more: Math.max(0, sides.length - mostSides),
        explanation: withoutTitle(comparison, title),
        independence: {papers: comparison.papers.length, witnesses: comparison.witnesses},
        href: toComparisonPath(comparison),
        hrefLabel: 'The statistic',
        facets: {
          kind: [comparison.verdict],
          severity: [String(comparison.severity)],
          paper: comparison.papers,
          topic: [toTopic(found)],
        },
      }
    })
}

/** Those between papers first: that one contradicts itself is told on its own page too. */
export function toSharpest(cases: readonly Case[]): Case[] {
  const isBetween = ({independence}: Case) => Number(independence.papers > 1)
  return cases.toSorted((a, b) => isBetween(b) - isBetween(a))
}

/** Place and period; no place that the title has named. */
function toAbout({placeName, period}: Comparison, title: string): string {
  const isNamed = title.toLowerCase().includes(placeName?.toLowerCase() ?? '')
  return [isNamed ? '' : placeName, period && toPeriod(period)].filter(Boolean).join(', ')
}

/** Sides value by value: first those that the verdict is about, then what most places state. */
function toSides(
  comparison: Comparison,
  statistics: ReadonlyMap<string, Statistic>,
  toRow: (statistic: Statistic) => ObservationRow,
): Side[] {
  const find = (ids: readonly string[]) => ids.flatMap((id) => statistics.get(id) ?? [])
  const parts = new Set(comparison.derived.flatMap((derived) => derived.statistics))
  const sole = new Set(comparison.between.filter(({length}) => length === 1).flat())
  const meant = new Set(comparison.between.flat())
  // Of other indicators those alone that the verdict rests on, as on the indicator's page.
  const direct = find(comparison.statistics)
    .filter(({id}) => !parts.has(id) || sole.has(id))
    .filter(({id, indicator}) => indicator === comparison.indicator || meant.has(id))
  const groups: Group[] = [
    ...[...Map.groupBy(direct, toValueKey).values()].map((members) => ({members, how: undefined})),
    ...comparison.derived.map(({statistics: ids, how}) => ({members: find(ids), how})),
  ]
  const isMeant = ({members, how}: Group) =>
    comparison.between.some((side) =>
      how === undefined
        ? members.some(({id}) => side.length === 1 && side[0] === id)
        : side.length === members.length && members.every(({id}) => side.includes(id)),
    )
  const sorted = groups
    .toSorted(
      (a, b) => Number(isMeant(b)) - Number(isMeant(a)) || b.members.length - a.members.length,
    )
    .map(({members, how}) => ({rows: members.map(toRow), how}))
  return sorted.flatMap(({rows, how}, at) => {
    const other = sorted[at === 0 ? 1 : 0]?.rows[0]
    return rows[0] ? [toSide(rows[0], rows, how, other)] : []
  })
}

/** Statements of one value, or those from which a value was worked out, and how. */
interface Group {
  readonly members: readonly Statistic[]
  readonly how: string | undefined
}

function toValueKey({value, unit, change, low, high, period, scope}: Statistic): string {
  return [value, unit, change, low, high, period?.from, period?.to, ...scope].join(' ')
}

function toSide(
  first: ObservationRow,
  rows: readonly ObservationRow[],
  how: string | undefined,
  other: ObservationRow | undefined,
): Side {
  const isWorked = how !== undefined
  return {
    text: isWorked ? (how.split(' = ').at(-1) ?? how) : toWording(first),
    detail: isWorked
      ? `worked out: ${how}`
      : [first.period, first.scope].filter(Boolean).join(', '),
    places: toPlaces(rows),
    language: isWorked ? 'en' : first.language,
    quoteLanguage: first.language,
    pieces: other
      ? markDiffering(first.quote, other.quote, first.text)
      : markValue(first.quote, first.text),
  }
}

function toPlaces(rows: readonly ObservationRow[]): Side['places'] {
  const byHref = new Map(rows.map((row) => [`${row.paper} ${row.placeLabel}`, row]))
  return [...byHref.values()]
}
