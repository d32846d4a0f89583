/** From the papers of a corpus to everything that is published of it. */
import type {CorpusData} from '../model/data.ts'
import type {Ledger} from '../model/correction.ts'
import type {Vocabulary} from '../model/vocabulary.ts'
import {toCitations} from './citations.ts'
import {toClaims} from './claims.ts'
import {toFigures} from './figures.ts'
import {maskRecord, maskTree} from './mask.ts'
import {sortById} from './order.ts'
import {outlinePaper} from './outline.ts'
import type {OutlinedPaper} from './outlined-paper.ts'
import {toPaper, toPassages} from './passages.ts'
import type {ReadPaper} from './read-paper.ts'
import {toCorrections} from './recorded-corrections.ts'
import {toEntries, toReferences} from './references.ts'
import {toStatistics} from './statistics.ts'
import {toTables} from './tables.ts'
import {findWorks} from './works.ts'

export interface BuiltModel {
  readonly data: CorpusData
  /** The papers with their trees, addresses of people masked. */
  readonly papers: readonly OutlinedPaper[]
}

/** Build the model from papers that were read without an error. */
export function buildModel(
  papers: readonly (ReadPaper & {readonly ledger: Ledger | undefined})[],
  vocabulary: Vocabulary,
): BuiltModel {
  const outlined = papers.map(toOutlined)
  const entries = outlined.flatMap(toEntries)
  const works = findWorks(
    papers.map(({record}) => record),
    entries,
  )
  const statistics = outlined.map((paper) => toStatistics(paper, vocabulary))
  const citations = outlined.flatMap((paper) =>
    toCitations(
      paper,
      entries.filter((entry) => entry.paper === paper.id),
    ),
  )
  const data: CorpusData = {
    papers: sortById(outlined.map(toPaper)),
    passages: sortById(outlined.flatMap(toPassages)),
    claims: sortById(outlined.flatMap((paper, index) => toClaims(paper, statistics[index] ?? []))),
    statistics: sortById(statistics.flat()),
    references: sortById(toReferences(entries, works, citations)),
    citations: sortById(citations),
    figures: sortById(
      outlined.flatMap((paper, index) => toFigures(paper, statistics[index] ?? [])),
    ),
    tables: sortById(outlined.flatMap(toTables)),
    corrections: sortById(outlined.flatMap(toCorrections)),
  }
  return {data, papers: outlined}
}

function toOutlined(paper: ReadPaper & {readonly ledger: Ledger | undefined}): OutlinedPaper {
  const tree = structuredClone(paper.tree)
  maskTree(tree)
  const record = maskRecord(paper.record)
  const ledger = paper.ledger && maskRecord(paper.ledger)
  return {id: record.id, record, tree, outline: outlinePaper(record, tree), ledger}
}
