import type {Correction} from '../../model/correction.ts'
import type {OutlinedPaper} from '../papers/outlined-paper.ts'
import {toGlobalId} from '../papers/places.ts'

/** The corrections that a paper's ledger records, each with an id of its own. */
export function toCorrections(paper: OutlinedPaper): Correction[] {
  const seen = new Map<string, number>()
  return (paper.ledger?.corrections ?? []).map(({lines, column, wrong, right, why}) => {
    const place = `${why}-l${String(lines[0])}c${String(column)}`
    const count = (seen.get(place) ?? 0) + 1
    seen.set(place, count)
    return {
      id: toGlobalId(paper.id, count === 1 ? place : `${place}-${String(count)}`),
      paper: paper.id,
      lines,
      column,
      wrong,
      right,
      why,
    }
  })
}
