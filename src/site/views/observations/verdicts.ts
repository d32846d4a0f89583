import {type AuditKind, type Comparison, type Verdict, verdicts} from '../../../model/comparison.ts'
import {verdictNames} from './verdict-names.ts'

export const auditNames: Readonly<Record<AuditKind, string>> = {
  contradiction: 'Contradiction',
  sum: 'Sum',
  percent: 'Percentage',
  caption: 'Caption',
  numbering: 'Numbering',
  citation: 'Citation',
  reference: 'Reference',
  doi: 'DOI',
  garbled: 'Wording',
}

/** The sign of an audit note: of arithmetic, of two places that face each other, of words. */
export function toAuditSign(kind: AuditKind): 'audit' | 'internal' | 'slip' {
  if (kind === 'sum' || kind === 'percent') return 'audit'
  return kind === 'contradiction' ? 'internal' : 'slip'
}

/** A verdict as it is shown: a sign, a word, and how grave it is. */
export interface VerdictView {
  readonly verdict: Verdict
  readonly name: string
  /** 0 where there is nothing to weigh. */
  readonly severity: number
}

export function toVerdictView({verdict, severity}: Comparison): VerdictView {
  return {verdict, name: verdictNames[verdict], severity}
}

/** From the gravest: by severity, then by verdict, then where more papers stand against each other. */
export function compareGravity(a: Comparison, b: Comparison): number {
  return (
    b.severity - a.severity ||
    verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict) ||
    b.papers.length - a.papers.length ||
    (a.id < b.id ? -1 : 1)
  )
}

/** The verdict that stands for several: the worst, and of those the gravest. */
export function findWorstComparison(comparisons: readonly Comparison[]): Comparison | undefined {
  return comparisons.toSorted(
    (a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict) || compareGravity(a, b),
  )[0]
}

/** Why a verdict was given, without the name of what is compared, where that stands above it. */
export function withoutTitle(
  {explanation, placeName}: Comparison,
  title: string | undefined,
): string {
  const [start = '', ...rest] = explanation.split(': ')
  const isTitle = start === [title, placeName].filter(Boolean).join(', ') || start === title
  return isTitle && rest.length > 0 ? rest.join(': ') : explanation
}
