import type {Claim} from '../../../model/claim.ts'
import type {CorpusData} from '../../../model/data.ts'
import type {Figure, Table} from '../../../model/figure.ts'
import type {Paper, Passage} from '../../../model/paper.ts'
import type {Citation, Reference} from '../../../model/reference.ts'
import type {Statistic} from '../../../model/statistic.ts'

/** The records of one paper by their id within it (`l85c120`, not `paper#l85c120`). */
export interface PaperRecords {
  readonly paper: Paper
  readonly passages: ReadonlyMap<string, Passage>
  readonly claims: ReadonlyMap<string, Claim>
  readonly statistics: ReadonlyMap<string, Statistic>
  readonly references: ReadonlyMap<string, Reference>
  readonly citations: ReadonlyMap<string, Citation>
  readonly figures: ReadonlyMap<string, Figure>
  readonly tables: ReadonlyMap<string, Table>
}

export function toPaperRecords(paper: Paper, data: CorpusData): PaperRecords {
  const ofPaper = <T extends {id: string; paper: string}>(records: readonly T[]) =>
    new Map(
      records
        .filter((record) => record.paper === paper.id)
        .map((record) => [toLocalId(record.id), record]),
    )
  return {
    paper,
    passages: ofPaper(data.passages),
    claims: ofPaper(data.claims),
    statistics: ofPaper(data.statistics),
    references: ofPaper(data.references),
    citations: ofPaper(data.citations),
    figures: ofPaper(data.figures),
    tables: ofPaper(data.tables),
  }
}

/** The id within its paper: `l85` of `smith-2022#l85`. */
export function toLocalId(id: string): string {
  return id.slice(id.indexOf('#') + 1)
}

/** The source line, with its column where needed, that a passage's id names: `85`, `252p54`. */
export function toLineLabel(id: string): string {
  return toLocalId(id).slice(1)
}
