import {visit} from 'unist-util-visit'
import type {Figure} from '../../model/figure.ts'
import type {Statistic} from '../../model/statistic.ts'
import type {Vocabulary} from '../../model/vocabulary.ts'
import {toNumbered} from './captions.ts'
import {dropUndefined} from './drop-undefined.ts'
import {createCaptionReader} from './figure-caption.ts'
import {followFigures} from './figure-context.ts'
import {toSources, toTellingPassages} from './figure-sentences.ts'
import {findFigureStatistics} from './figure-statistics.ts'
import type {OutlinedObject} from '../papers/outline.ts'
import type {OutlinedPaper} from '../papers/outlined-paper.ts'

/** Make ready to read figures, with the numbers that the prose states and they show. */
export function createFigureReader(
  vocabulary: Vocabulary,
): (paper: OutlinedPaper, statistics: readonly Statistic[]) => Figure[] {
  const readCaption = createCaptionReader(vocabulary)
  const titles = new Map(vocabulary.indicators.map(({id, title}) => [id, title]))
  return (paper, statistics) => {
    const passages = toTellingPassages(paper, statistics)
    const sentences = passages.flatMap((passage) => passage.sentences)
    const {objects} = paper.outline
    const sourcesOf = new Map(
      objects.map(({id, caption, notes}) => [id, toSources([caption, ...notes])]),
    )
    const followed = followFigures(passages, sourcesOf)
    const figures = objects.filter(({directive}) => directive.name === 'figure')
    return figures.map((object) => {
      const {id} = object
      const {url, ...numbered} = toNumbered(paper, object)
      const caption = readCaption(numbered.caption, object.caption.language)
      const named = sentences
        .filter(({names}) => names.includes(id))
        .flatMap((sentence) => sentence.statistics)
      const stated = findFigureStatistics({id, caption, named}, followed, vocabulary.places)
      return dropUndefined({
        ...numbered,
        problems: [],
        url,
        imageInSource: hasImage(object),
        values: toValues(stated, numbered.caption, titles),
      })
    })
  }
}

function hasImage({directive}: OutlinedObject): boolean {
  let found = false
  visit(directive, 'image', () => {
    found = true
  })
  return found
}

/** Values as a chart draws them: of a row of places each is its place, else the period is the category. */
function toValues(
  statistics: readonly Statistic[],
  caption: string,
  titles: ReadonlyMap<string, string>,
): Figure['values'] {
  const toRow = ({unit, indicator, claim}: Statistic) => `${unit} ${indicator ?? claim ?? ''}`
  const rows = Map.groupBy(statistics, toRow)
  return statistics.map((statistic) => {
    const {measures, value, unit, lines, indicator} = statistic
    const row = rows.get(toRow(statistic)) ?? []
    const places = new Set(row.map(toListedPlace))
    // The words before a number of a row hold the numbers before it as well; the caption says what all are.
    const isListed = row.length > 1 && places.size === row.length
    // A number of another sort than its neighbours is called what it is.
    const isOther = rows.size > 1 && statistics.some((other) => other.indicator !== indicator)
    const title = isOther && indicator !== undefined ? titles.get(indicator) : undefined
    const place = isListed || title !== undefined ? toListedPlace(statistic) : undefined
    return dropUndefined({
      series: isListed ? caption : (title ?? measures),
      category: place ?? toCategory(statistic),
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
