/** What does not add up within a paper. */
import type {AuditKind, AuditNote, Comparison} from '../../model/comparison.ts'
import type {Lines} from '../../model/paper.ts'
import type {Statistic} from '../../model/statistic.ts'
import {auditCountedParts} from './counted-parts.ts'
import {auditCountedShares} from './counted-shares.ts'
import {auditEntries} from './entries.ts'
import {auditLevels} from './levels.ts'
import type {AuditedPaper, Finding} from './note.ts'
import {toLocalId, weighGap} from './note.ts'
import {auditObjects} from './objects.ts'
import {auditPrinted} from './printed.ts'
import {auditAnnounced} from './announced.ts'
import {isProse, readSentences} from './prose.ts'
import {auditReferences} from './references.ts'
import {auditShares} from './shares.ts'
import {auditSources} from './sources.ts'
import {auditSpread} from './spread.ts'
import {auditSpellings} from './spellings.ts'
import {auditToldCells} from './told-cells.ts'
import {auditWording} from './wording.ts'
import {checkTable} from './check-table.ts'

export interface Audit {
  readonly notes: readonly AuditNote[]
  /** What was checked in sentences and comes out, by the places that it was found at. */
  readonly held: readonly Finding[]
}

/** How grave a note of each kind is, where it does not say so itself. */
const severities: Readonly<Record<AuditKind, 1 | 2 | 3>> = {
  sum: 2,
  percent: 2,
  contradiction: 2,
  caption: 2,
  citation: 2,
  reference: 1,
  doi: 1,
  numbering: 1,
  garbled: 1,
}

/** Audit a paper. */
export function auditPaper(audited: AuditedPaper, comparisons: readonly Comparison[]): Audit {
  const sentences = readSentences(audited)
  const all = [
    ...auditCountedParts(sentences),
    ...auditCountedShares(sentences),
    ...auditLevels(sentences),
    ...auditSpread(sentences),
    ...auditShares(audited),
    ...auditTables(audited),
    ...auditObjects(audited, sentences),
    ...auditReferences(audited),
    ...auditEntries(audited),
    ...auditSources(audited),
    ...auditSpellings(audited),
    ...auditWording(audited),
    ...auditAnnounced(sentences),
    ...auditToldCells(audited.tables, sentences),
    ...auditPrinted(audited),
  ]
  const found = all.filter(({holds}) => !holds)
  const inText = auditComparisons(audited, comparisons).filter(
    ({at, lines, quote, ...told}) =>
      !found.some(
        (other) =>
          other.at === at ||
          // The abstract against the body.
          (other.expected === told.expected && other.found === told.found) ||
          // Numbers that do not make their total are told as such.
          (other.kind === 'sum' && other.lines?.[0] === lines?.[0] && quote.includes(other.quote)),
      ),
  )
  return {
    notes: toNotes([...found, ...inText], audited.paper.id),
    held: all.filter(({holds}) => holds),
  }
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
        severity: weighGap(toNumber(expected) - toNumber(found), toNumber(expected)),
      }
    }),
  )
}

/** A number as a note writes it: `263,648`, `−1.24`. */
function toNumber(text: string): number {
  return Number(text.replaceAll(',', '').replace('−', '-')) || 0
}

/** Two places of the paper that contradict each other, as comparing found. */
function auditComparisons(
  {paper, statistics}: AuditedPaper,
  comparisons: readonly Comparison[],
): Finding[] {
  const byId = new Map(statistics.map((statistic) => [statistic.id, statistic]))
  return comparisons
    .filter(
      ({verdict, between, papers}) =>
        verdict === 'internal' &&
        (papers.every((id) => id === paper.id) || between.flat().some((id) => byId.has(id))),
    )
    .flatMap((comparison): Finding[] => {
      const own = comparison.between
        .flat()
        .flatMap((id) => byId.get(id) ?? toStated(id, comparison))
      const [first, second] = own
      if (!first || !own.every(({quote}) => isProse(quote, ''))) return []
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
          ...toTexts(first, second),
          detail: comparison.explanation,
          severity: toSeverity(comparison),
          url: first.url,
        },
      ]
    })
}

/** A sentence that is compared without a number. */
function toStated(id: string, {statements}: Comparison): Quoted[] {
  return statements
    .filter((statement) => statement.id === id)
    .slice(0, 1)
    .map(({text, ...rest}) => ({...rest, quote: text}))
}

/** What a note quotes. */
type Quoted = Pick<Statistic, 'id' | 'lines' | 'quote' | 'url'> & Partial<Pick<Statistic, 'text'>>

/** What the two places say, where it is numbers that they say. */
function toTexts(first: Quoted, second: Quoted | undefined): Pick<Finding, 'expected' | 'found'> {
  if (first.text === undefined || second?.text === undefined) return {}
  return {expected: first.text, found: second.text}
}

function toSeverity({severity}: Comparison): 1 | 2 | 3 {
  return severity >= 3 ? 3 : severity === 2 ? 2 : 1
}

function isFirst(text: string, at: number, all: readonly string[]): boolean {
  return all.indexOf(text) === at
}

/** From the first line of any to the last. */
function toLines(statistics: readonly Quoted[]): Lines | undefined {
  const lines = statistics.flatMap(({lines}) => (lines ? [...lines] : []))
  return lines.length > 0 ? [Math.min(...lines), Math.max(...lines)] : undefined
}

/** What a list or conversion gets wrong again and again is one thing to tell. */
const ofOneCause = new Set([
  'bracket',
  'url',
  'doi',
  'garbled',
  'uncited',
  'incomplete',
  'two-years',
])
const fewestOfOneCause = 4

/** Tell what has one cause once, at its first place. */
function gather(findings: readonly Finding[]): Finding[] {
  const byCause = Map.groupBy(findings, ({kind, what}) => `${kind} ${what}`)
  return findings.flatMap((finding) => {
    const same = byCause.get(`${finding.kind} ${finding.what}`) ?? []
    if (!ofOneCause.has(finding.what) || same.length < fewestOfOneCause) return [finding]
    if (same[0] !== finding) return []
    const others = same
      .slice(1)
      .toSorted((a, b) => (a.lines?.[0] ?? 0) - (b.lines?.[0] ?? 0))
      .map(({lines}) => [...new Set(lines)].join('–'))
    return [
      {
        ...finding,
        detail: `${finding.detail} So it is in ${String(others.length)} other places: lines ${others.join(', ')}.`,
      },
    ]
  })
}

function toNotes(findings: readonly Finding[], paper: string): AuditNote[] {
  const seen = new Map<string, number>()
  return gather(findings).map(({what, at, lines, severity, ...finding}) => {
    const id = `${paper}#audit-${at}-${what}`
    const times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    return {
      id: times === 1 ? id : `${id}-${String(times)}`,
      paper,
      severity: severity ?? severities[finding.kind],
      ...finding,
      ...(lines && {lines}),
    }
  })
}
