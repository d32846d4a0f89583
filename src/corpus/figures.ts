import {visit} from 'unist-util-visit'
import type {Figure} from '../model/figure.ts'
import type {Statistic} from '../model/statistic.ts'
import {mentions, toNumbered} from './captions.ts'
import {dropUndefined} from './drop-undefined.ts'
import type {OutlinedObject} from './outline.ts'
import {type OutlinedPaper, idOf} from './outlined-paper.ts'
import {toGlobalId} from './places.ts'

/** The figures of a paper, with the numbers that sentences which mention them state. */
export function toFigures(paper: OutlinedPaper, statistics: readonly Statistic[]): Figure[] {
  return paper.outline.objects
    .filter(({directive}) => directive.name === 'figure')
    .map((object) => {
      const {url, ...numbered} = toNumbered(paper, object)
      return dropUndefined({
        ...numbered,
        problems: [],
        url,
        imageInSource: hasImage(object),
        values: toValues(findStated(paper, object.id, statistics), numbered.caption),
      })
    })
}

function hasImage({directive}: OutlinedObject): boolean {
  let found = false
  visit(directive, 'image', () => {
    found = true
  })
  return found
}

/** Statistics of the sentences that mention a figure. */
function findStated(
  paper: OutlinedPaper,
  id: string,
  statistics: readonly Statistic[],
): readonly Statistic[] {
  const sentences = paper.outline.passages.flatMap(({spans}) =>
    spans.map(({directive}) => directive).filter((directive) => directive.name === 'claim'),
  )
  const mentioning = new Set(
    sentences
      .filter((sentence) => mentions(sentence, id))
      .map((sentence) => toGlobalId(paper.id, idOf(sentence))),
  )
  return statistics.filter(({claim}) => claim !== undefined && mentioning.has(claim))
}

/** Values as a chart draws them: of a list of places each is its place, else the period is the category. */
function toValues(statistics: readonly Statistic[], caption: string): Figure['values'] {
  const bySentence = Map.groupBy(statistics, ({claim, unit}) => `${claim ?? ''} ${unit}`)
  return statistics.map((statistic) => {
    const {measures, value, unit, lines, claim} = statistic
    const listed = bySentence.get(`${claim ?? ''} ${unit}`) ?? []
    const places = new Set(listed.map(toListedPlace))
    // The words before a number of a list hold the numbers before it as well; the caption says what all are.
    const isListed = listed.length > 1 && places.size === listed.length
    return dropUndefined({
      series: isListed ? caption : measures,
      category: (isListed ? toListedPlace(statistic) : undefined) ?? toCategory(statistic),
      value,
      unit,
      lines,
    })
  })
}

/** Where people or money go, or come from, else where they are. */
function toListedPlace({counterpartName, placeName}: Statistic): string | undefined {
  return counterpartName ?? placeName
}

function toCategory({period, placeName, text}: Statistic): string {
  const {from, to} = period ?? {}
  const years = from !== undefined && to !== undefined && from !== to ? `${from}–${to}` : from
  return years ?? to ?? placeName ?? text
}
