/** What does not add up within a paper. */
import type {AuditNote, Comparison} from '../model/comparison.ts'
import type {Lines} from '../model/paper.ts'
import type {Statistic} from '../model/statistic.ts'
import {auditDirections} from './audit-directions.ts'
import type {AuditedPaper, Finding} from './audit-note.ts'
import {toLocalId} from './audit-note.ts'
import {auditObjects} from './audit-objects.ts'
import {auditReferences} from './audit-references.ts'
import {auditShares} from './audit-shares.ts'
import {auditSums} from './audit-sums.ts'
import {checkTable} from './check-table.ts'

/** Audit a paper; what holds is no note. */
export function auditPaper(audited: AuditedPaper, comparisons: readonly Comparison[]): AuditNote[] {
  const found = [
    ...auditSums(audited),
    ...auditShares(audited),
    ...auditDirections(audited),
    ...auditTables(audited),
    ...auditObjects(audited),
    ...auditReferences(audited),
  ]
  const inText = auditComparisons(audited, comparisons).filter(
    ({at}) => !found.some((other) => other.at === at),
  )
  return toNotes([...found, ...inText], audited.paper.id)
}

function auditTables({tables}: AuditedPaper): Finding[] {
  return tables.flatMap((table) =>
    checkTable(table).faults.map(({row, column, expected, found, detail}): Finding => {
      const cell = `r${String(row + 1)}c${String(column + 1)}`
      return {
        kind: 'sum',
        what: 'table',
        at: `${toLocalId(table.id)}-${cell}`,
        lines: table.lines,
        quote: (table.rows[row] ?? []).join(' | '),
        expected,
        found,
        detail,
        url: table.url,
      }
    }),
  )
}

/** Two places of the paper that contradict each other, as comparing found. */
function auditComparisons(
  {statistics}: AuditedPaper,
  comparisons: readonly Comparison[],
): Finding[] {
  const byId = new Map(statistics.map((statistic) => [statistic.id, statistic]))
  return comparisons
    .filter(
      ({verdict, between}) => verdict === 'internal' && between.flat().some((id) => byId.has(id)),
    )
    .flatMap((comparison): Finding[] => {
      const own = comparison.between.flat().flatMap((id) => byId.get(id) ?? [])
      const [first] = own
      if (!first) return []
      return [
        {
          kind: 'contradiction',
          what: 'contradiction',
          at: toLocalId(first.id),
          lines: toLines(own),
          quote: own
            .map(({quote}) => quote)
            .filter(isFirst)
            .join(' … '),
          detail: comparison.explanation,
          url: first.url,
        },
      ]
    })
}

function isFirst(text: string, at: number, all: readonly string[]): boolean {
  return all.indexOf(text) === at
}

/** From the first line of any to the last. */
function toLines(statistics: readonly Statistic[]): Lines | undefined {
  const lines = statistics.flatMap(({lines}) => (lines ? [...lines] : []))
  return lines.length > 0 ? [Math.min(...lines), Math.max(...lines)] : undefined
}

function toNotes(findings: readonly Finding[], paper: string): AuditNote[] {
  const seen = new Map<string, number>()
  return findings.map(({what, at, lines, ...finding}) => {
    const id = `${paper}#audit-${at}-${what}`
    const times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    return {
      id: times === 1 ? id : `${id}-${String(times)}`,
      paper,
      ...finding,
      ...(lines && {lines}),
    }
  })
}
