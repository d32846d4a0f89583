/** Sources against what they are cited for: older than their numbers, or missing beside a quotation. */
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
import {placeInOrder} from './placed.ts'
import {findProse} from './prose.ts'

export function auditSources(audited: AuditedPaper): Finding[] {
  const byId = new Map(audited.references.map((reference) => [reference.id, reference]))
  const cited = audited.citations.map((citation) => ({
    citation,
    entries: citation.references.flatMap((id) => byId.get(id) ?? []),
  }))
  return [...findTooOld(cited, audited), ...findBareQuotations(audited)]
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

/** Words from which on a quotation is no term or title. */
const fewestWords = 10
/** Share of words in capitals from which on it is a title. */
const titleShare = 0.4
/** Characters around a quotation in which its citation may stand, and its speaker is named. */
const reach = {citation: 250, speaker: 140} as const
const speakers =
  /\b(?:according to|publication|report|authors?|experts?|scholars?|researchers?|states|stated|writes|wrote|notes|noted|argues|argued|emphasi[sz]es?d?|defines?d?)\b/iu
/** Between a citation and a quotation of another sentence. */
const sentenceEnd = /^[)\]]?\.\s+\p{Lu}/u

/** A quotation of what others say, with no citation in or around it. */
function findBareQuotations({passages, citations}: AuditedPaper): Finding[] {
  if (citations.length === 0) return []
  const byPassage = Map.groupBy(citations, ({passage}) => passage)
  return findProse(passages).flatMap((passage) => {
    const cited = placeInOrder(passage.text, byPassage.get(passage.id) ?? [], ({quote}) => quote)
    return [...passage.text.matchAll(/[“«"]([^“”«»"]{40,})[”»"]/gu)].flatMap((found) => {
      const [whole, quotation = ''] = found
      const [start, end] = [found.index, found.index + whole.length]
      const words = quotation.split(/\s+/)
      const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
      if (words.length < fewestWords || capitals / words.length >= titleShare) return []
      const before = passage.text.slice(Math.max(0, start - reach.speaker), start)
      // A citation at the end of another sentence is of that one.
      const isCited = cited.some(
        (one) =>
          (one.end > start - reach.citation &&
            one.end <= start &&
            !sentenceEnd.test(passage.text.slice(one.end, start))) ||
          (one.start >= start && one.start < end + reach.citation),
      )
      if (!speakers.test(before) || isCited) return []
      return [
        toPassageFinding(passage, 'citation', `quotation-${String(start + 1)}`, {
          severity: 1,
          quote: quotation,
          expected: 'a citation',
          found: 'none',
          detail: `A quotation of ${String(words.length)} words has no citation beside it.`,
        }),
      ]
    })
  })
}
