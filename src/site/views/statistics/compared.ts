/** Claims and statistics as they are held side by side. */
import type {Claim} from '../../../model/claim.ts'
import type {Comparison} from '../../../model/comparison.ts'
import type {CorpusData} from '../../../model/data.ts'
import {toComparisonPath} from '../../../model/disagreement.ts'
import type {Statistic} from '../../../model/statistic.ts'
import {toPaperLabels} from '../../../search/records/paper-labels.ts'
import {toParagraph, toPeriod} from '../../format.ts'
import {kindNames} from '../records/kinds.ts'

/** A verdict about several statistics. */
export interface ComparedVerdict {
  readonly id: string
  readonly verdict: Comparison['verdict']
  readonly explanation: string
  readonly url: string
  /** The statistics that it is about. */
  readonly about: readonly string[]
}

/** What is not said is left out. */
export interface ComparedEntry {
  readonly kind: 'claim' | 'statistic'
  readonly paper: string
  readonly paperName: string
  readonly section?: string
  readonly language: string
  readonly quote: string
  /** `¶ 85`, the passage. */
  readonly paragraph: string
  readonly lines?: string
  readonly url: string
  /** Of a claim, what kinds it is. */
  readonly kinds?: readonly string[]
  readonly value?: string
  readonly low?: number
  readonly high?: number
  readonly unit?: string
  readonly measures?: string
  readonly place?: string
  readonly period?: string
  /** The statistics that it is or holds. */
  readonly statistics: readonly string[]
  readonly verdicts: readonly ComparedVerdict[]
}

/** The entries of a paper by their ids. */
export function toComparedEntries(paper: string, data: CorpusData): Record<string, ComparedEntry> {
  const {passages, papers} = data
  const shared = {paper, paperName: toPaperLabels(papers).get(paper) ?? paper}
  const languages = new Map(passages.map(({id, language}) => [id, language]))
  const sections = new Map(papers.flatMap((one) => one.sections).map(({id, title}) => [id, title]))
  const sectionOf = new Map(passages.map(({id, section}) => [id, sections.get(section)]))
  const verdicts = toVerdicts(data.comparisons)
  const toShared = ({passage, lines, url}: Claim | Statistic) => {
    const section = sectionOf.get(passage)
    return {
      ...shared,
      ...(section !== undefined && {section}),
      language: languages.get(passage) ?? 'und',
      paragraph: toParagraph(passage),
      ...(lines && {lines: [...new Set(lines)].join('–')}),
      url,
    }
  }
  const statistics = data.statistics
    .filter((one) => one.paper === paper)
    .map((one) => [one.id, {...toShared(one), ...toStatistic(one, verdicts)}] as const)
  const claims = data.claims
    .filter((one) => one.paper === paper)
    .map((one) => [one.id, {...toShared(one), ...toClaim(one, verdicts)}] as const)
  return Object.fromEntries<ComparedEntry>([...claims, ...statistics])
}

type VerdictsOf = ReadonlyMap<string, readonly ComparedVerdict[]>

function toClaim({text, kinds, statistics, period}: Claim, verdicts: VerdictsOf) {
  return {
    kind: 'claim' as const,
    quote: text,
    kinds: kinds.map((kind) => kindNames[kind].one),
    ...(period && {period: toPeriod(period)}),
    statistics,
    verdicts: [
      ...new Map(
        statistics.flatMap((id) => verdicts.get(id) ?? []).map((one) => [one.id, one]),
      ).values(),
    ],
  }
}

function toStatistic(statistic: Statistic, verdicts: VerdictsOf) {
  const {id, quote, text, low, high, unit, measures, placeName, period} = statistic
  return {
    kind: 'statistic' as const,
    quote,
    value: text,
    ...(low !== undefined && {low}),
    ...(high !== undefined && {high}),
    unit,
    measures,
    ...(placeName !== undefined && {place: placeName}),
    ...(period && {period: toPeriod(period)}),
    statistics: [id],
    verdicts: verdicts.get(id) ?? [],
  }
}

function toVerdicts(comparisons: readonly Comparison[]): VerdictsOf {
  const verdicts = new Map<string, ComparedVerdict[]>()
  for (const comparison of comparisons) {
    const {id, verdict, explanation, statistics, between} = comparison
    if (verdict === 'single') continue
    const sides = between.flat()
    const about = sides.length > 0 ? sides : statistics
    const one = {id, verdict, explanation, url: toComparisonPath(comparison), about}
    for (const statistic of about)
      verdicts.set(statistic, [...(verdicts.get(statistic) ?? []), one])
  }
  return verdicts
}
