import {Claim} from './claim.ts'
import {AuditNote, Comparison, Family, Indicator} from './comparison.ts'
import {Correction} from './correction.ts'
import {Figure, Table} from './figure.ts'
import {Paper, Passage} from './paper.ts'
import {Citation, Reference, Work} from './reference.ts'
import {Statistic} from './statistic.ts'

/** The public data: file name without ending, and the shape of one record in it. */
export const publicData = {
  papers: Paper,
  passages: Passage,
  claims: Claim,
  statistics: Statistic,
  indicators: Indicator,
  comparisons: Comparison,
  audit: AuditNote,
  families: Family,
  references: Reference,
  works: Work,
  citations: Citation,
  figures: Figure,
  tables: Table,
  corrections: Correction,
} as const

/** Everything that is published, each list sorted by id. */
export interface CorpusData {
  readonly papers: readonly Paper[]
  readonly passages: readonly Passage[]
  readonly claims: readonly Claim[]
  readonly statistics: readonly Statistic[]
  readonly indicators: readonly Indicator[]
  readonly comparisons: readonly Comparison[]
  readonly audit: readonly AuditNote[]
  readonly families: readonly Family[]
  readonly references: readonly Reference[]
  readonly works: readonly Work[]
  readonly citations: readonly Citation[]
  readonly figures: readonly Figure[]
  readonly tables: readonly Table[]
  readonly corrections: readonly Correction[]
}
