import {type Score, Tally} from './figure.ts'
import {isSameNumber, overlaps} from './match.ts'
import type {Built} from './read-built.ts'
import type {GoldComparison, GoldPaper} from './read-gold.ts'

/**
 * Comparisons that the gold holds: found, and their verdicts.
 *
 * The first figures count as observations the statistics of a comparison alone, as `score.py`
 * does; those with sentences count the sentences too that are compared without a number.
 */
export function scoreComparisons(gold: readonly GoldComparison[], built: Built): Score {
  const tally = new Tally()
  const statistics = new Map(built.statistics.map((statistic) => [statistic.id, statistic]))
  const byNumber = (built.comparisons ?? []).map((comparison) => ({
    ...comparison,
    members: comparison.statistics.flatMap((id): readonly Member[] => {
      const found = statistics.get(id)
      return found ? [found] : []
    }),
  }))
  const bySentence = byNumber.map((comparison) => ({
    ...comparison,
    members: [...comparison.members, ...comparison.statements],
  }))
  for (const wanted of gold) {
    const {verdict} = wanted
    const {isFound, isRight, given} = judge(wanted, byNumber, built)
    const what = `${wanted.id} ${verdict} ${wanted.title}`
    for (const suffix of ['', ` ${verdict}`]) {
      tally.want(`found${suffix}`, isFound, suffix ? undefined : () => what)
      tally.want(
        `verdict${suffix}`,
        isRight,
        suffix || !isFound ? undefined : () => `${what}: ${given ?? 'none'}`,
      )
    }
    const withSentences = judge(wanted, bySentence, built)
    tally.want('found with sentences', withSentences.isFound, () => what)
    tally.want('verdict with sentences', withSentences.isRight)
  }
  return tally.toScore()
}

/** What a comparison holds: a statistic, or a sentence with the words that are compared. */
type Member = Pick<Built['statistics'][number], 'paper' | 'lines'> & {
  readonly value?: number | null
  readonly said?: string
}

interface Candidate {
  readonly verdict: string
  readonly witnesses?: number | null | undefined
  readonly members: readonly Member[]
}

/** Whether a comparison of the gold is among some, and has its verdict. */
function judge(
  {verdict, accept = [verdict], observations}: GoldComparison,
  candidates: readonly Candidate[],
  {audit}: Built,
) {
  const ranked = candidates
    .map((candidate) => ({...candidate, shared: countShared(observations, candidate.members)}))
    .filter(({shared}) => shared >= 2)
    .sort((a, b) => b.shared - a.shared)
  const best = ranked[0]
  const isNoted =
    verdict === 'internal' &&
    observations.some(({paper, lines}) =>
      audit?.some((note) => note.paper === paper && overlaps(note.lines, lines)),
    )
  const isInOnePaper = best && new Set(best.members.map(({paper}) => paper)).size === 1
  const witnesses = best?.witnesses ?? Number.POSITIVE_INFINITY
  const isRight =
    isNoted ||
    (best !== undefined &&
      (accept.includes(best.verdict) ||
        (verdict === 'internal' && isInOnePaper === true) ||
        (verdict === 'not-independent' &&
          witnesses < new Set(observations.map(({paper}) => paper)).size)))
  return {isFound: best !== undefined || isNoted, isRight, given: best?.verdict}
}

/** Observations that one of some members makes. */
function countShared(
  observations: GoldComparison['observations'],
  members: readonly Member[],
): number {
  return observations.filter(({paper, lines, value}) =>
    members.some(
      (member) =>
        member.paper === paper &&
        overlaps(member.lines, lines) &&
        (value === null || isSameNumber(member.value ?? null, value) || says(member, value)),
    ),
  ).length
}

/** Whether the compared words of a sentence hold a number, such as a year. */
function says({said}: Member, value: number): boolean {
  return said?.includes(String(value)) === true
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
