import type {Root} from 'mdast'
import type {TextDirective} from 'mdast-util-directive'
import type {Ledger} from '../../model/correction.ts'
import type {Lines, PaperFrontMatter} from '../../model/paper.ts'
import type {Outline, OutlinedPassage} from './outline.ts'
import {toGlobalId, toLines} from './places.ts'
import type {Span} from './spans.ts'

/** A paper as the records are built from it; addresses of people are masked in all of it. */
export interface OutlinedPaper {
  readonly id: string
  readonly record: PaperFrontMatter
  readonly tree: Root
  readonly outline: Outline
  readonly ledger: Ledger | undefined
  /** The source as it is printed, addresses of people and all: to be audited, and never to be told. */
  readonly printed?: string | undefined
}

/** A directive of one name, in its passage and its sentence. */
export interface Found {
  readonly passage: OutlinedPassage
  readonly span: Span
  readonly id: string
  readonly text: string
}

/** Every directive of a name, in the order of the text. */
export function findDirectives(paper: OutlinedPaper, name: string): readonly Found[] {
  return paper.outline.passages.flatMap((passage) =>
    passage.spans
      .filter(({directive}) => directive.name === name)
      .map((span) => ({
        passage,
        span,
        id: idOf(span.directive),
        text: passage.text.slice(span.start, span.end),
      })),
  )
}

/** Lines of a directive in a passage; a paper written by hand has none. */
export function linesOf(
  paper: OutlinedPaper,
  id: string,
  to: number | undefined,
): Lines | undefined {
  return paper.record.source && toLines(id, to)
}

/** Global ids of the directives of a name that a span holds. */
export function findInside(
  paper: OutlinedPaper,
  passage: OutlinedPassage,
  outer: Span | undefined,
  name: string,
): string[] {
  return passage.spans
    .filter(({directive, around}) => directive.name === name && (!outer || around.includes(outer)))
    .map(({directive}) => toGlobalId(paper.id, idOf(directive)))
}

/** The sentence, claim or not, that holds a span. */
export function findSentence(span: Span): Span | undefined {
  return span.around.findLast(({directive}) => directive.name === 's' || directive.name === 'claim')
}

export function idOf(directive: TextDirective): string {
  return directive.attributes?.['id'] ?? ''
}
