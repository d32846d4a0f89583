import type {Claim, Period} from '../../model/claim.ts'
import type {Statistic} from '../../model/statistic.ts'
import {attributesOf} from '../papers/attributes.ts'
import {dropUndefined} from './drop-undefined.ts'
import {type OutlinedPaper, findDirectives, findInside, linesOf} from '../papers/outlined-paper.ts'
import {compareText} from '../load/order.ts'
import {toGlobalId, toPaperUrl} from '../papers/places.ts'

/** The claims of a paper; their places and period are those of their statistics. */
export function toClaims(paper: OutlinedPaper, statistics: readonly Statistic[]): Claim[] {
  const byClaim = Map.groupBy(statistics, ({claim}) => claim)
  return findDirectives(paper, 'claim').map(({passage, span, id, text}) => {
    const said = attributesOf('claim', span.directive)
    const globalId = toGlobalId(paper.id, id)
    const own = byClaim.get(globalId) ?? []
    return dropUndefined({
      id: globalId,
      paper: paper.id,
      passage: toGlobalId(paper.id, passage.id),
      section: toGlobalId(paper.id, passage.section),
      role: passage.role,
      text,
      lines: linesOf(paper, id, said.to) ?? passage.lines,
      kinds: said.kinds,
      topics: said.topics ?? [],
      attribution: said.attribution,
      places: [...new Set(own.flatMap(({place}) => place ?? []))],
      period: toSpan(own.flatMap(({period}) => period ?? [])),
      statistics: own.map((statistic) => statistic.id),
      citations: findInside(paper, passage, span, 'cite'),
      url: toPaperUrl(paper.id, id),
    })
  })
}

/** The shortest period that holds all of them. */
function toSpan(periods: readonly Period[]): Period | undefined {
  const from = periods.flatMap((period) => period.from ?? []).toSorted(compareText)[0]
  const to = periods
    .flatMap((period) => period.to ?? [])
    .toSorted(compareText)
    .at(-1)
  if (from === undefined && to === undefined) return undefined
  return dropUndefined({from, to})
}
