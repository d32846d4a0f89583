/** The sentences of a paper as they tell of its figures, each with the numbers that it states. */
import {visit} from 'unist-util-visit'
import type {Statistic} from '../../model/statistic.ts'
import {refersToFigure} from './figure-reference.ts'
import type {OutlinedPassage} from '../papers/outline.ts'
import {type OutlinedPaper, idOf} from '../papers/outlined-paper.ts'
import {toGlobalId} from '../papers/places.ts'

export interface TellingSentence {
  readonly text: string
  /** Local ids of the figures and tables that it names by their number. */
  readonly names: readonly string[]
  /** Whether it speaks of a figure without a number. */
  readonly refersBack: boolean
  /** Works that it cites; a citation that was not resolved stands for itself. */
  readonly sources: readonly string[]
  readonly isReported: boolean
  readonly statistics: readonly Statistic[]
}

export interface TellingPassage {
  readonly passage: OutlinedPassage
  readonly sentences: readonly TellingSentence[]
  /** Local ids of the figures and tables that stand right before and after it. */
  readonly beside: readonly string[]
}

/** Paragraphs and items of lists in order; captions, cells and notes are no prose. */
export function toTellingPassages(
  paper: OutlinedPaper,
  statistics: readonly Statistic[],
): TellingPassage[] {
  const {passages, objects} = paper.outline
  const objectOf = new Map(
    objects.flatMap(({id, caption, table, notes}) =>
      [caption, table, ...notes].flatMap((own) => (own ? [[own, id] as const] : [])),
    ),
  )
  const byClaim = Map.groupBy(statistics, ({claim}) => claim)
  return passages.flatMap((passage, at) => {
    if (objectOf.has(passage)) return []
    const neighbours = [passages[at - 1], passages[at + 1]]
    return {
      passage,
      sentences: toSentences(paper, passage, byClaim),
      beside: neighbours.flatMap((other) => (other && objectOf.get(other)) ?? []),
    }
  })
}

/** Works that the passages of a figure cite: where it is from. */
export function toSources(passages: readonly OutlinedPassage[]): ReadonlySet<string> {
  return new Set(passages.flatMap(({node}) => findSources(node)))
}

function toSentences(
  paper: OutlinedPaper,
  {spans, text}: OutlinedPassage,
  byClaim: ReadonlyMap<string | undefined, readonly Statistic[]>,
): TellingSentence[] {
  return spans
    .filter(({directive}) => directive.name === 'claim' || directive.name === 's')
    .map(({directive, start, end}) => {
      const words = text.slice(start, end)
      return {
        text: words,
        names: findNames(directive),
        refersBack: refersToFigure(words),
        sources: findSources(directive),
        isReported: directive.attributes?.['attribution'] === 'reported',
        statistics: byClaim.get(toGlobalId(paper.id, idOf(directive))) ?? [],
      }
    })
}

function findNames(node: Parameters<typeof visit>[0]): string[] {
  const names = new Set<string>()
  visit(node, 'link', ({url}: {type: 'link'; url: string}) => {
    const name = /^#((?:fig|table)-.*)$/.exec(url)?.[1]
    if (name !== undefined) names.add(name)
  })
  return [...names]
}

function findSources(node: Parameters<typeof visit>[0]): string[] {
  const sources: string[] = []
  visit(node, 'textDirective', (directive: {name: string; attributes?: Attributes}) => {
    if (directive.name !== 'cite') return
    const {refs, id} = directive.attributes ?? {}
    sources.push(...(refs ?? id ?? '').split(' '))
  })
  return sources
}

type Attributes = Readonly<Record<string, string | null | undefined>> | null
