/** Citations against what they are cited for: sources older than their numbers, pages outside of their entry, two styles in one paper. */
import type {Citation, Reference} from '../../model/reference.ts'
import type {Statistic} from '../../model/statistic.ts'
import {
  type AuditedPaper,
  compareInText,
  type Finding,
  toCitationFinding,
  toPassageFinding,
} from './note.ts'

export function auditSources(audited: AuditedPaper): Finding[] {
  const byId = new Map(audited.references.map((reference) => [reference.id, reference]))
  const cited = audited.citations.map((citation) => ({
    citation,
    entries: citation.references.flatMap((id) => byId.get(id) ?? []),
  }))
  return [
    ...cited.flatMap((one) => findTooOld(one, audited)),
    ...cited.flatMap(findWrongPages),
    ...findTwoStyles(audited.citations.toSorted((a, b) => compareInText(a.id, b.id))),
    ...findUncitedScholars(audited),
  ]
}

interface Cited {
  readonly citation: Citation
  readonly entries: readonly Reference[]
}

const yearOf = ({csl}: Reference) => csl.issued?.['date-parts'][0]?.[0]
/** What these say of a year to come is no report of it. */
const ahead = new Set(['forecast', 'recommendation', 'regulation'])

/** A number of 2020 from a work of 2015. */
function findTooOld(
  {citation, entries}: Cited,
  {statistics, claims, paper}: AuditedPaper,
): Finding[] {
  const years = entries.map(yearOf)
  const newest = Math.max(...years.map((year) => year ?? Infinity))
  if (entries.length === 0 || !Number.isFinite(newest)) return []
  // A year that differs from the list's, and a doubt anyway, is told by itself.
  if (citation.doubts.length > 0) return []
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]))
  const late = statistics.find((statistic) => {
    const claim = claimOf.get(statistic.claim ?? '')
    if (!claim || claim.kinds.some((kind) => ahead.has(kind))) return false
    const year = toLastYear(statistic)
    return (
      statistic.citations.includes(citation.id) &&
      statistic.period?.from !== undefined &&
      year > newest &&
      year <= (paper.year ?? Infinity) &&
      // The year stands in the sentence itself, and is not taken over from another.
      claim.text.includes(String(year))
    )
  })
  if (!late) return []
  const year = String(toLastYear(late))
  return [
    toCitationFinding(citation, 'too-old', {
      expected: `a source of ${year} or later`,
      found: String(newest),
      detail: `${late.text} is told of ${year}, and the source cited for it is of ${String(newest)}.`,
    }),
  ]
}

function toLastYear({period}: Statistic): number {
  return Number(period?.to?.slice(0, 4) ?? 0)
}

/** "[4, p. 370]" for an article on pages 36 to 69. */
function findWrongPages({citation, entries}: Cited): Finding[] {
  const [entry, ...others] = entries
  const page = /(?:\bpp?|\bС|\bс|\bб)\.\s?(\d+)/u.exec(citation.quote)?.[1]
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

/** Fewest citations of a style that make it one of the paper's. */
const fewestOfStyle = 3

/** Numbers in one place, names and years in another. */
function findTwoStyles(citations: readonly Citation[]): Finding[] {
  const numbered = citations.filter(({quote}) => /^\[\d/.test(quote))
  const named = citations.filter(({quote}) => /^[([]\p{L}.*\d{4}[a-z]?[)\]]$/u.test(quote))
  if (Math.min(numbered.length, named.length) < fewestOfStyle) return []
  const [rare, usual] = numbered.length < named.length ? [numbered, named] : [named, numbered]
  const [first] = rare
  if (!first) return []
  return [
    toCitationFinding(first, 'style', {
      expected: `as ${usual[0]?.quote ?? ''}`,
      found: first.quote,
      severity: 1,
      detail: `The paper cites in two ways: ${String(numbered.length)} times by the number of an entry, ${String(named.length)} times by name and year.`,
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
