import type {Citation} from '../../model/reference.ts'
import {type Doubt, resolveCitation} from '../../references/citations/resolve.ts'
import {attributesOf} from '../papers/attributes.ts'
import {dropUndefined} from './drop-undefined.ts'
import {type OutlinedPaper, findDirectives, linesOf} from '../papers/outlined-paper.ts'
import type {Entry} from './references.ts'
import {toGlobalId, toPaperUrl} from '../papers/places.ts'

/** The citations of a paper; what one cites is written on it, what it leaves open is read again. */
export function toCitations(paper: OutlinedPaper, references: readonly Entry[]): Citation[] {
  return findDirectives(paper, 'cite').map(({passage, span, id, text}) => {
    const {refs = [], to} = attributesOf('cite', span.directive)
    const {locator, unresolved, doubts} = resolveCitation(text, references)
    return dropUndefined({
      id: toGlobalId(paper.id, id),
      paper: paper.id,
      passage: toGlobalId(paper.id, passage.id),
      lines: linesOf(paper, id, to) ?? passage.lines,
      quote: text,
      references: refs.map((ref) => toGlobalId(paper.id, ref)),
      locator,
      unresolved,
      doubts: doubts.map((doubt) => toDoubt(doubt, references.length > 0)),
      url: toPaperUrl(paper.id, id),
    })
  })
}

const toDoubt = (
  {why, part, entries}: Doubt,
  hasList: boolean,
): Citation['doubts'][number] => ({why: hasList ? why : 'no-list', part, references: [...entries]})
