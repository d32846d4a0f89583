/** From the papers of a corpus to everything that is published of it. */
import type {CorpusData} from '../../model/data.ts'
import type {Ledger} from '../../model/correction.ts'
import type {Versions} from '../../model/version.ts'
import type {Vocabulary} from '../../model/vocabulary.ts'
import {toCitations} from './citations.ts'
import {toAudit} from './audit.ts'
import {toCells} from './cells.ts'
import {toClaims} from './claims.ts'
import {toComparisons, toIndicators, toSightings} from './comparisons.ts'
import {toFamilies, withFamily} from './families.ts'
import {createFigureReader} from './figures.ts'
import {maskRecord, maskTree} from './mask.ts'
import {sortById} from '../load/order.ts'
import {outlinePaper} from '../papers/outline.ts'
import type {OutlinedPaper} from '../papers/outlined-paper.ts'
import {toPaper, toPassages} from './passages.ts'
import type {ReadPaper} from '../papers/read-paper.ts'
import {toCorrections} from './recorded-corrections.ts'
import {toEntries, toReferences} from './references.ts'
import {toStatementComparisons} from './statements.ts'
import {toStatistics} from './statistics.ts'
import {toTables} from './tables.ts'
import {toVersions} from './versions.ts'
import {findWorks, toWorks, withWorks} from './works.ts'
import {measureByWords} from './word-indicators.ts'

/** A paper that was read without an error. */
export interface PaperToBuild extends ReadPaper {
  readonly ledger: Ledger | undefined
  /** The text of the source, where there is one. */
  readonly printed?: string | undefined
}

export interface BuiltModel {
  readonly data: CorpusData
  /** The papers with their trees, addresses of people masked. */
  readonly papers: readonly OutlinedPaper[]
  /** The works of which the corpus has several papers. */
  readonly versions: readonly Versions[]
}

/** Build the model. */
export function buildModel(papers: readonly PaperToBuild[], vocabulary: Vocabulary): BuiltModel {
  const outlined = papers.map((paper) => toOutlined(maskPaper(paper)))
  const entries = outlined.flatMap(toEntries)
  const works = findWorks(
    papers.map(({record}) => record),
    entries,
  )
  const statistics = outlined.map((paper) => toStatistics(paper, vocabulary))
  const toFigures = createFigureReader(vocabulary)
  const citations = outlined.flatMap((paper) =>
    toCitations(
      paper,
      entries.filter((entry) => entry.paper === paper.id),
    ),
  )
  const tables = outlined.map(toTables)
  const cells = outlined.map((paper, index) => toCells(paper, tables[index] ?? [], vocabulary))
  const published = sortById(outlined.map(toPaper))
  const families = sortById(toFamilies(outlined, published))
  const claims = outlined.flatMap((paper, index) => toClaims(paper, statistics[index] ?? []))
  const references = sortById(toReferences(entries, works, citations))
  const numbers = withFamily([...statistics, ...cells].flat(), ({claim}) => claim, families)
  const passages = sortById(outlined.flatMap(toPassages))
  const measured = measureByWords(sortById(withWorks(numbers, citations, references)), {
    claims,
    passages,
    papers: published,
    places: vocabulary.places,
  })
  const read = {
    papers: published,
    passages,
    claims: sortById(withFamily(claims, ({id}) => id, families)),
    statistics: measured.statistics,
    families,
    references,
    works: sortById(
      toWorks(
        papers.map(({record}) => record),
        references,
      ),
    ),
    citations: sortById(citations),
    figures: sortById(
      outlined.flatMap((paper, index) => toFigures(paper, statistics[index] ?? [])),
    ),
    tables: sortById(tables.flat()),
    corrections: sortById(outlined.flatMap(toCorrections)),
  }
  const indicators = [...vocabulary.indicators, ...measured.indicators]
  const sightings = toSightings(read, {indicators}, measured.indicators)
  const comparisons = sortById([
    ...toComparisons(sightings, read, vocabulary),
    ...toStatementComparisons(outlined, read, vocabulary, sightings),
  ])
  const audit = toAudit(read, comparisons, outlined, vocabulary)
  const data: CorpusData = {
    ...read,
    claims: audit.claims,
    tables: audit.tables,
    indicators: sortById(toIndicators(indicators, read.statistics)),
    comparisons,
    audit: sortById(audit.notes),
  }
  return {data, papers: outlined, versions: toVersions(outlined)}
}

/** A paper's tree with its sections and passages found. */
export function toOutlined({record, tree, ledger, printed}: PaperToBuild): OutlinedPaper {
  return {id: record.id, record, tree, outline: outlinePaper(record, tree), ledger, printed}
}

function maskPaper(paper: PaperToBuild): PaperToBuild {
  const tree = structuredClone(paper.tree)
  maskTree(tree)
  return {
    record: maskRecord(paper.record),
    tree,
    ledger: paper.ledger && maskRecord(paper.ledger),
    printed: paper.printed,
  }
}
