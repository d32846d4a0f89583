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

/** Find the passage that a sentence stands in, by where both begin. */
export function createPassageFinder(
  passages: readonly Passage[],
): (sentence: string) => Passage | undefined {
  const byPaper = Map.groupBy(
    passages.map((passage) => ({passage, start: findStart(passage)})),
    ({passage}) => passage.paper,
  )
  const inOrder = new Map(
    [...byPaper].map(([paper, own]) => [
      paper,
      own.toSorted((a, b) => compareStarts(a.start, b.start)),
    ]),
  )
  return (sentence) => {
    const own = inOrder.get(sentence.slice(0, sentence.indexOf('#')))
    const first = toStart(sentence)
    return own?.findLast(({start}) => compareStarts(start, first) <= 0)?.passage
  }
}

type Start = readonly [line: number, column: number]

/** The number in the id of a table is not that of a line. */
function findStart({id, lines}: Passage): Start {
  return /^l\d/.test(toLocalId(id)) ? toStart(id) : [lines?.[0] ?? Infinity, 1]
}

function toStart(id: string): Start {
  const [line = 0, column = 1] = toLocalId(id).match(/\d+/g)?.map(Number) ?? []
  return [line, column]
}

function compareStarts(a: Start, b: Start): number {
  return a[0] - b[0] || a[1] - b[1]
}
