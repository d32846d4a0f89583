/** Citations against what they are cited for: sources older than their numbers, pages outside of their entry, scholars without one. */
import type {Claim} from '../../model/claim.ts'
import type {Citation, Reference} from '../../model/reference.ts'
import type {Statistic} from '../../model/statistic.ts'
import {
  type AuditedPaper,
  type Finding,
  toCitationFinding,
  toPassageFinding,
  yearOf,
} from './note.ts'

export function auditSources(audited: AuditedPaper): Finding[] {
  const byId = new Map(audited.references.map((reference) => [reference.id, reference]))
  const cited = audited.citations.map((citation) => ({
    citation,
    entries: citation.references.flatMap((id) => byId.get(id) ?? []),
  }))
  return [
    ...findTooOld(cited, audited),
    ...cited.flatMap(findWrongPages),
    ...findUncitedScholars(audited),
  ]
}

interface Cited {
  readonly citation: Citation
  readonly entries: readonly Reference[]
}

/** What these say of a year to come is no report of it. */
const ahead = new Set(['forecast', 'recommendation', 'regulation'])

/** A number of 2020 from a work of 2015. */
function findTooOld(cited: readonly Cited[], {statistics, claims, paper}: AuditedPaper): Finding[] {
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]))
  const reports = statistics.filter((one) => isReport(one, claimOf.get(one.claim ?? '')))
  return cited.flatMap(({citation, entries}) => {
    const newest = Math.max(...entries.map((entry) => yearOf(entry) ?? Infinity))
    // A year that differs from the list's, and a doubt anyway, is told by itself.
    if (entries.length === 0 || !Number.isFinite(newest) || citation.doubts.length > 0) return []
    const late = reports.find(
      (statistic) =>
        statistic.citations.includes(citation.id) &&
        toLastYear(statistic) > newest &&
        toLastYear(statistic) <= (paper.year ?? Infinity),
    )
    if (!late) return []
    const year = String(toLastYear(late))
    return [
      toCitationFinding(citation, 'too-old', {
        expected: `a source of ${year} or later`,
        found: String(newest),
        detail: `${late.text} is told of ${year}, and the source cited for it is of ${String(newest)}.`,
      }),
    ]
  })
}

/** A number of a year that its sentence names itself, and does not look ahead to. */
function isReport(statistic: Statistic, claim: Claim | undefined): boolean {
  if (!claim || claim.kinds.some((kind) => ahead.has(kind))) return false
  return statistic.period?.from !== undefined && claim.text.includes(String(toLastYear(statistic)))
}

function toLastYear({period}: Statistic): number {
  return Number(period?.to?.slice(0, 4) ?? 0)
}

/** "[4, p. 370]" for an article on pages 36 to 69. */
function findWrongPages({citation, entries}: Cited): Finding[] {
  const [entry, ...others] = entries
  const page = /(?<!\p{L})(?:pp?|[Ссб])\.\s?(\d+)/u.exec(citation.quote)?.[1]
  const [, from, to] = /^(\d+)[–-](\d+)$/.exec(entry?.csl.page ?? '') ?? []
  if (!entry || others.length > 0 || !page || !from || !to || to.length < from.length) return []
  if (Number(page) >= Number(from) && Number(page) <= Number(to)) return []
  return [
    toCitationFinding(citation, 'page', {
      expected: `pages ${from}–${to}`,
      found: page,
      detail: `The text cites page ${page} of entry ${String(entry.n)}, which stands on pages ${from}–${to}.`,
    }),
  ]
}

/** A person with initials who did research: "Z. Elm considered". */
const scholar =
  /(?<=^|[;.]\s)(\p{Lu}\.\s?(?:\p{Lu}\.\s?)?(\p{Lu}\p{Ll}{2,}))\s(?:considered|studied|analy[sz]ed|examined|investigated|explored|described|presented|proposed|showed|argued)\s[^;.]*/gu

/** One whose work is told of without a citation, in a paragraph that cites others. */
function findUncitedScholars({passages, citations}: AuditedPaper): Finding[] {
  return passages.flatMap((passage) => {
    const quotes = citations.filter(({passage: id}) => id === passage.id).map(({quote}) => quote)
    if (quotes.length === 0) return []
    return [...passage.text.matchAll(scholar)]
      .filter(
        ([clause, , family = '']) =>
          !quotes.some((quote) => clause.includes(quote) || quote.includes(family)),
      )
      .map(([clause, name = '']) =>
        toPassageFinding(passage, 'citation', 'scholar', {
          quote: clause,
          expected: 'a citation, as its neighbours have',
          found: 'none',
          severity: 1,
          detail: `The text tells of a work of ${name} and cites none, unlike for others beside it.`,
        }),
      )
  })
}
