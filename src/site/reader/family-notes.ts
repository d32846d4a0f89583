/** Notes beside a passage on its sentences that other papers have as well: the same, or differing in substance. */
import type {Element, ElementContent} from 'hast'
import type {Nodes, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Family} from '../../model/comparison.ts'
import type {CorpusData} from '../../model/data.ts'
import {isConflict} from '../../model/disagreement.ts'
import type {FamilyDifference} from '../../model/difference.ts'
import {toPaperLabels} from '../../search/records/paper-labels.ts'
import {toCount, toParagraph} from '../format.ts'
import {toElement} from './element.ts'
import {toExcerpt} from './excerpt.ts'
import type {MarginNotes} from './margin.ts'
import {toNote} from './note.ts'
import {openPassage} from './passage.ts'
import {createPassageFinder, toLocalId} from '../views/records/records.ts'

type PaperNames = ReadonlyMap<string, string>

/** A sentence of a passage, and one of its family in another paper. */
interface Twin {
  readonly other: Family['members'][number]
  /** The passage that the other stands in. */
  readonly passage: string
  readonly differences: readonly FamilyDifference[]
  readonly isSame: boolean
}

/** The notes of every passage of a paper's tree. */
export function toFamilyNotes(tree: Root, paper: string, data: CorpusData): MarginNotes {
  const names = toPaperLabels(data.papers)
  const findTwins = toTwinFinder(data)
  const notes = new Map<string, readonly Element[]>()
  visit(tree, 'paragraph', (paragraph) => {
    const {id} = openPassage(paragraph)
    const twins = findSentences(paragraph).flatMap((sentence) => findTwins(`${paper}#${sentence}`))
    if (id !== undefined && twins.length > 0) notes.set(id, toNotes(twins, names))
  })
  return notes
}

/** Ids of the sentences of a passage, claims or not, in their order. */
function findSentences(passage: Nodes): string[] {
  const found: string[] = []
  visit(passage, 'textDirective', ({name, attributes}) => {
    if (name === 's' || name === 'claim') found.push(attributes?.['id'] ?? '')
  })
  return found
}

function toTwinFinder({
  families,
  comparisons,
  statistics,
  passages,
}: CorpusData): (id: string) => Twin[] {
  const findPassage = createPassageFinder(passages)
  const familyOf = new Map(
    families.flatMap((family) => family.members.map(({id}) => [id, family] as const)),
  )
  const claimOf = new Map(statistics.map(({id, claim}) => [id, claim]))
  // What a comparison says of two sentences needs no second note.
  const compared = comparisons
    .filter(({verdict, slot}) => slot === undefined && isConflict(verdict))
    .map((comparison) => new Set(comparison.statistics.map((id) => claimOf.get(id))))
  return (id) => {
    const family = familyOf.get(id)
    const own = family?.members.find((member) => member.id === id)
    if (!family || !own) return []
    return family.members
      .filter(({paper}) => paper !== own.paper)
      .filter((other) => !compared.some((claims) => claims.has(id) && claims.has(other.id)))
      .map((other) => ({
        other,
        passage: findPassage(other.id)?.id ?? other.id,
        differences: family.differences.filter(({left, right}) =>
          [left, right].every(({member}) => member === id || member === other.id),
        ),
        isSame: family.similarity === 1,
      }))
  }
}

function toNotes(twins: readonly Twin[], names: PaperNames): Element[] {
  const differing = twins.filter(({differences}) => differences.length > 0)
  const alike = twins.filter(({differences}) => differences.length === 0)
  return [
    ...(differing.length > 0 ? [toDiffers(differing, names)] : []),
    ...(alike.length > 0 ? [toAlso(alike, names)] : []),
  ]
}

/** `Also in 2 papers: word for word: Smith 2019, ¶ 37; Jones 2020, ¶ 79. One witness.` */
function toAlso(twins: readonly Twin[], names: PaperNames): Element {
  const words = twins.every(({isSame}) => isSame) ? 'Word for word: ' : 'In nearly the same words: '
  const papers = Map.groupBy(twins, ({other}) => other.paper)
  const places = [...papers.values()].flatMap((ofPaper, index) => [
    ...(index > 0 ? ['; '] : []),
    ...toPlaces(ofPaper, names, papers.size > 1),
  ])
  const title = `Also in ${toPapers(papers.keys(), names)}`
  return toNote('also', title, words, ...places, '. One witness.')
}

/** `Differs from Smith 2019: ¶ 55: “… more than halved …”` */
function toDiffers(twins: readonly Twin[], names: PaperNames): Element {
  const papers = Map.groupBy(twins, ({other}) => other.paper)
  const byQuote = Map.groupBy(twins, (twin) => toQuotes(twin).join(' '))
  const said = [...byQuote.values()].flatMap((alike, index) => [
    ...(index > 0 ? [' '] : []),
    ...toPlaces(alike, names, papers.size > 1),
    ': ',
    ...(alike[0] ? toQuotes(alike[0]) : []).flatMap((quote, place) => [
      ...(place > 0 ? [', '] : []),
      toElement('q', {}, quote),
    ]),
  ])
  return toNote('differs', `Differs from ${toPapers(papers.keys(), names)}`, ...said)
}

/** What the other paper says where it differs. */
function toQuotes({other, differences}: Twin): string[] {
  const sides = differences.flatMap(({left, right}) =>
    [left, right].filter(({member}) => member === other.id),
  )
  return [...new Set(sides.map(({start, end}) => toExcerpt(other.text, start, end)))]
}

/** Links to the very sentences, the first of each passage, each with its paper where there are several. */
function toPlaces(
  twins: readonly Twin[],
  names: PaperNames,
  isNamed: boolean,
): (ElementContent | string)[] {
  const places = new Map(twins.toReversed().map((twin) => [twin.passage, twin]))
  const inOrder = [...places.values()].reverse()
  return inOrder.flatMap(({other: {paper, id}, passage}, index) => {
    const isNew = paper !== inOrder[index - 1]?.other.paper
    const name = isNamed && isNew ? [`${names.get(paper) ?? paper}, `] : []
    const href = `/papers/${paper}/#${toLocalId(id)}`
    const link = toElement('a', {href}, toParagraph(passage))
    return [...(index > 0 ? [', '] : []), ...name, link]
  })
}

function toPapers(papers: Iterable<string>, names: PaperNames): string {
  const [first = '', ...rest] = papers
  return rest.length > 0 ? toCount(rest.length + 1, 'paper') : (names.get(first) ?? first)
}
