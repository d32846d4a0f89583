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
        values: toValues(findStated(paper, object.id, statistics)),
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

/** Values as a chart draws them: the period is the category, else the place, else the words. */
function toValues(statistics: readonly Statistic[]): Figure['values'] {
  return statistics.map(({measures, period, placeName, text, value, unit, lines}) => {
    const {from, to} = period ?? {}
    const years = from !== undefined && to !== undefined && from !== to ? `${from}–${to}` : from
    const category = years ?? to ?? placeName ?? text
    return dropUndefined({series: measures, category, value, unit, lines})
  })
}
