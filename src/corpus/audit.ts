import type {AuditNote, Comparison} from '../model/comparison.ts'
import type {CorpusData} from '../model/data.ts'
import type {Vocabulary} from '../model/vocabulary.ts'
import {auditPaper} from '../statistics/audit.ts'
import type {OutlinedPaper} from './outlined-paper.ts'

/** What does not add up within each paper. */
export function toAudit(
  data: Omit<CorpusData, 'audit' | 'comparisons' | 'indicators'>,
  comparisons: readonly Comparison[],
  outlined: readonly OutlinedPaper[],
  vocabulary: Vocabulary,
): AuditNote[] {
  const indicators = new Map(vocabulary.indicators.map((indicator) => [indicator.id, indicator]))
  return data.papers.flatMap((paper) => {
    const own = <T extends {readonly paper: string}>(records: readonly T[]) =>
      records.filter((record) => record.paper === paper.id)
    const ledger = outlined.find(({id}) => id === paper.id)?.ledger
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
      },
      comparisons,
    )
  })
}
