import {type Score, Tally} from './figure.ts'
import {isSameNumber, overlaps} from './match.ts'
import type {Built} from './read-built.ts'
import type {GoldComparison, GoldPaper} from './read-gold.ts'

/** Comparisons that the gold holds: found, and their verdicts. */
export function scoreComparisons(gold: readonly GoldComparison[], built: Built): Score {
  const tally = new Tally()
  const statistics = new Map(built.statistics.map((statistic) => [statistic.id, statistic]))
  const comparisons = (built.comparisons ?? []).map((comparison) => ({
    ...comparison,
    members: comparison.statistics.flatMap((id) => statistics.get(id) ?? []),
  }))
  for (const wanted of gold) {
    const {verdict, accept = [verdict], observations} = wanted
    const ranked = comparisons
      .map((comparison) => ({
        ...comparison,
        shared: observations.filter(({paper, lines, value}) =>
          comparison.members.some(
            (member) =>
              member.paper === paper &&
              (value === null || isSameNumber(member.value, value)) &&
              overlaps(member.lines, lines),
          ),
        ).length,
      }))
      .filter(({shared}) => shared >= 2)
      .sort((a, b) => b.shared - a.shared)
    const best = ranked[0]
    const isNoted =
      verdict === 'internal' &&
      observations.some(({paper, lines}) =>
        built.audit?.some((note) => note.paper === paper && overlaps(note.lines, lines)),
      )
    const isFound = best !== undefined || isNoted
    const isInOnePaper = best && new Set(best.members.map(({paper}) => paper)).size === 1
    const witnesses = best?.witnesses ?? Number.POSITIVE_INFINITY
    const isRight =
      isNoted ||
      (best !== undefined &&
        (accept.includes(best.verdict) ||
          (verdict === 'internal' && isInOnePaper === true) ||
          (verdict === 'not-independent' &&
            witnesses < new Set(observations.map(({paper}) => paper)).size)))
    const what = `${wanted.id} ${verdict} ${wanted.title}`
    for (const suffix of ['', ` ${verdict}`]) {
      tally.want(`found${suffix}`, isFound, suffix ? undefined : () => what)
      tally.want(
        `verdict${suffix}`,
        isRight,
        suffix || !isFound ? undefined : () => `${what}: ${best?.verdict ?? 'none'}`,
      )
    }
  }
  return tally.toScore()
}

/** Mistakes within a paper that the gold knows, and whether a note of their kind stands at their lines. */
export function scoreAudit(gold: GoldPaper, {audit = []}: Pick<Built, 'audit'>): Score {
  const tally = new Tally()
  for (const {kind, lines, quote} of gold.inconsistencies) {
    const isFound = audit.some(
      (note) =>
        note.paper === gold.id &&
        overlaps(note.lines, lines) &&
        (sameKind[note.kind] ?? note.kind) === (sameKind[kind] ?? kind),
    )
    tally.want('found', isFound, () => `${gold.id} ${lines[0]} ${kind} ${quote.slice(0, 60)}`)
  }
  return tally.toScore()
}

/** Kinds that count as one. */
const sameKind: Readonly<Record<string, string>> = {percent: 'sum', citation: 'reference'}
