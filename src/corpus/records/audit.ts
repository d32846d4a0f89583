import type {Claim} from '../../model/claim.ts'
import type {AuditNote, Comparison} from '../../model/comparison.ts'
import type {CorpusData} from '../../model/data.ts'
import type {Table} from '../../model/figure.ts'
import type {Vocabulary} from '../../model/vocabulary.ts'
import {auditPaper} from '../../statistics/audit/audit.ts'
import type {Finding} from '../../statistics/audit/note.ts'
import type {OutlinedPaper} from '../papers/outlined-paper.ts'

type AuditedData = Omit<CorpusData, 'audit' | 'comparisons' | 'indicators'>

export interface CorpusAudit {
  /** What does not add up within each paper. */
  readonly notes: readonly AuditNote[]
  /** The claims of all papers, with what comes out in them. */
  readonly claims: readonly Claim[]
  /** The tables of all papers, with the notes on them. */
  readonly tables: readonly Table[]
}

/** Audit each paper. */
export function toAudit(
  data: AuditedData,
  comparisons: readonly Comparison[],
  outlined: readonly OutlinedPaper[],
  vocabulary: Vocabulary,
): CorpusAudit {
  const indicators = new Map(vocabulary.indicators.map((indicator) => [indicator.id, indicator]))
  const audits = data.papers.map((paper) => {
    const own = <T extends {readonly paper: string}>(records: readonly T[]) =>
      records.filter((record) => record.paper === paper.id)
    const {ledger, printed} = outlined.find(({id}) => id === paper.id) ?? {}
    return auditPaper(
      {
        paper,
        passages: own(data.passages),
        claims: own(data.claims),
        statistics: own(data.statistics),
        figures: own(data.figures),
        tables: own(data.tables),
        references: own(data.references),
        citations: own(data.citations),
        garbled: (ledger?.leftOut ?? [])
          .filter(({why}) => why === 'garbled')
          .map(({lines}) => lines),
        indicators,
        printed,
      },
      comparisons,
    )
  })
  const notes = audits.flatMap((audit) => audit.notes)
  return {
    notes,
    claims: withHeld(data, audits.flatMap(({held}) => held)),
    tables: data.tables.map((table) => ({...table, audit: findNotes(table, notes)})),
  }
}

function findNotes({paper, lines}: Table, notes: readonly AuditNote[]): string[] {
  if (!lines) return []
  const [first, last] = lines
  return notes
    .filter((note) => note.paper === paper && note.lines)
    .filter((note) => note.lines![0] <= last && note.lines![1] >= first)
    .map(({id}) => id)
    .sort()
}

/** Tell claims what comes out in them. */
function withHeld({claims, statistics}: AuditedData, held: readonly Finding[]): Claim[] {
  const claimOf = new Map([
    ...statistics.map(({url, claim}) => [url, claim] as const),
    ...claims.map(({url, id}) => [url, id] as const),
  ])
  const byClaim = Map.groupBy(held, ({url}) => claimOf.get(url))
  return claims.map((claim) => {
    const addsUp = byClaim.get(claim.id)?.map(({detail}) => detail)
    return addsUp ? {...claim, addsUp} : claim
  })
}
