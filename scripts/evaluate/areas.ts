/** The areas that are measured, in the order in which they are shown. */
import {scoreAudit, scoreComparisons} from './comparisons.ts'
import {scoreClaims, toMacro} from './claims.ts'
import {type Score, sumFigures} from './figure.ts'
import {scoreQuantities} from './quantities.ts'
import type {Built} from './read-built.ts'
import type {Gold, GoldPaper} from './read-gold.ts'
import {scoreReferences} from './references.ts'
import {type OpenAsk, scoreQueries, scoreScenarios} from './search.ts'
import {scoreStructure} from './structure.ts'
import type {Column} from './table.ts'

export const areaNames = [
  'structure',
  'quantities',
  'claims',
  'references',
  'comparisons',
  'audit',
  'search',
] as const
export type AreaName = (typeof areaNames)[number]

export interface Area {
  readonly name: AreaName
  /** A column per paper where the area has papers, and last the sum. */
  readonly columns: readonly Column[]
  readonly misses: readonly string[]
}

/** Measure one area; `undefined` where the build holds nothing of it yet. */
export async function measureArea(
  name: AreaName,
  gold: Gold,
  built: Built,
  openSearch: () => Promise<OpenAsk>,
): Promise<Area | undefined> {
  switch (name) {
    case 'structure':
      return measurePapers(name, gold, (paper) => scoreStructure(paper, built))
    case 'quantities':
      return measurePapers(name, gold, (paper) => scoreQuantities(paper, built))
    case 'claims':
      return withMacro(measurePapers(name, gold, (paper) => scoreClaims(paper, built)))
    case 'references':
      return measurePapers(name, gold, (paper) => scoreReferences(paper, built))
    case 'comparisons':
      return built.comparisons && toArea(name, [scoreComparisons(gold.comparisons, built)])
    case 'audit':
      return built.audit && measurePapers(name, gold, (paper) => scoreAudit(paper, built))
    case 'search': {
      const {ask, resolve, close} = await openSearch()
      const queries = await scoreQueries(gold.queries, built.passages, ask)
      const scenarios = await scoreScenarios(gold.scenarios, ask, resolve)
      const closing = await close?.()
      return toArea(name, [queries, scenarios, ...(closing ? [closing] : [])])
    }
    default:
      return name satisfies never
  }
}

function measurePapers(name: AreaName, gold: Gold, score: (paper: GoldPaper) => Score): Area {
  const scores = gold.papers.map((paper) => ({title: paper.id, ...score(paper)}))
  const {columns, misses} = toArea(name, scores)
  return {name, columns: [...scores, ...columns], misses}
}

function toArea(name: AreaName, scores: readonly Score[]): Area {
  return {
    name,
    columns: [{title: 'all', figures: sumFigures(scores.flatMap(({figures}) => figures))}],
    misses: scores.flatMap(({misses}) => misses),
  }
}

/** A mean over kinds is no sum over papers: it is taken in each column by itself. */
function withMacro(area: Area): Area {
  const columns = area.columns.map(({title, figures}) => {
    const macro = toMacro(figures)
    return {title, figures: macro ? [...figures, macro] : figures}
  })
  return {...area, columns}
}
