import {findDifferences} from '../../collation/differences.ts'
import {explainDifference, weighDifference} from '../../collation/explain-difference.ts'
import {type SentenceFamily, findFamilies} from '../../collation/families.ts'
import type {Sentence} from '../../collation/families.ts'
import {toOwnWords} from '../../collation/statement.ts'
import type {Family} from '../../model/comparison.ts'
import type {FamilyDifference} from '../../model/difference.ts'
import type {Lines, Paper} from '../../model/paper.ts'
import {toPaperLabels} from '../../search/records/paper-labels.ts'
import {attributesOf} from '../papers/attributes.ts'
import {dropUndefined} from './drop-undefined.ts'
import type {OutlinedPassage} from '../papers/outline.ts'
import {type OutlinedPaper, idOf, linesOf} from '../papers/outlined-paper.ts'
import {compareText} from '../load/order.ts'
import {toGlobalId} from '../papers/places.ts'
import type {Span} from '../papers/spans.ts'

interface PlacedSentence extends Sentence {
  readonly lines: Lines | undefined
}

/** Short names of papers and their works, by their ids. */
interface PaperNames {
  readonly labels: ReadonlyMap<string, string>
  readonly works: ReadonlyMap<string, string>
}

/** The families of all sentences, claims or not; their members paper by paper, in the order of the text. */
export function toFamilies(papers: readonly OutlinedPaper[], records: readonly Paper[]): Family[] {
  const inOrder = papers.toSorted((a, b) => compareText(a.id, b.id))
  const names = {
    labels: toPaperLabels(records),
    works: new Map(records.map(({id, work}) => [id, work])),
  }
  return findFamilies(inOrder.flatMap(toSentences)).map((family) => toFamily(family, names))
}

/** Records with the family of the sentence that they are or stand in. */
export function withFamily<T extends {readonly family?: string | undefined}>(
  records: readonly T[],
  toSentence: (record: T) => string | undefined,
  families: readonly Family[],
): T[] {
  const familyOf = new Map(
    families.flatMap(({id, members}) => members.map((member) => [member.id, id])),
  )
  return records.map((record) => {
    const family = familyOf.get(toSentence(record) ?? '')
    return family === undefined ? record : {...record, family}
  })
}

function toSentences(paper: OutlinedPaper): PlacedSentence[] {
  return paper.outline.passages.flatMap((passage) =>
    passage.spans
      .filter(({directive}) => directive.name === 's' || directive.name === 'claim')
      .map((span) => toSentence(paper, passage, span)),
  )
}

function toSentence(paper: OutlinedPaper, passage: OutlinedPassage, span: Span): PlacedSentence {
  const {directive, start, end} = span
  const id = idOf(directive)
  const {to} = attributesOf(directive.name === 's' ? 's' : 'claim', directive)
  const citations = passage.spans.filter(
    (inner) => inner.directive.name === 'cite' && inner.around.includes(span),
  )
  return {
    id: toGlobalId(paper.id, id),
    paper: paper.id,
    text: passage.text.slice(start, end),
    citations: citations.map((inner) => [inner.start - start, inner.end - start] as const),
    lines: linesOf(paper, id, to) ?? passage.lines,
  }
}

function toFamily(
  {members, similarity}: SentenceFamily<PlacedSentence>,
  names: PaperNames,
): Family {
  return {
    // A family has two members at least.
    id: members[0]?.id ?? '',
    members: members.map(({id, paper, lines, text}) => dropUndefined({id, paper, lines, text})),
    similarity,
    differences: members.flatMap((one, index) =>
      members
        .slice(index + 1)
        .filter(({paper}) => paper !== one.paper)
        .flatMap((other) => toDifferences(one, other, similarity, names)),
    ),
  }
}

/** Shorter sentences of two works with other numbers have one form, and need not speak of one thing. */
const fewestWords = 12

function toDifferences(
  one: PlacedSentence,
  other: PlacedSentence,
  similarity: number,
  {labels, works}: PaperNames,
): FamilyDifference[] {
  const isShort = [one, other].some((sentence) => toOwnWords(sentence).length < fewestWords)
  const isFormula = isShort && works.get(one.paper) !== works.get(other.paper)
  const found = findDifferences(one, other).filter(({kind}) => kind !== 'number' || !isFormula)
  return found.map(({kind, left, right}) => {
    const sides = [
      {name: labels.get(one.paper) ?? one.paper, text: one.text.slice(...left)},
      {name: labels.get(other.paper) ?? other.paper, text: other.text.slice(...right)},
    ] as const
    return {
      kind,
      left: {member: one.id, start: left[0], end: left[1]},
      right: {member: other.id, start: right[0], end: right[1]},
      severity: weighDifference(kind, similarity),
      explanation: explainDifference(kind, sides, similarity),
    }
  })
}
