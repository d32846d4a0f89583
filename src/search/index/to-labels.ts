import type {CorpusData} from '../../model/data.ts'
import type {Place} from '../../model/vocabulary.ts'
import type {PlaceLabel, WrittenLabels} from './index-files.ts'
import {toPaperLabels} from '../records/paper-labels.ts'
import type {SearchRecord} from '../records/record.ts'
import type {SearchVocabulary} from './to-records.ts'

/** The names of what records can be narrowed by; of places and indicators those that some record has. */
export function toLabels(
  data: CorpusData,
  {topics, places}: SearchVocabulary,
  records: readonly SearchRecord[],
): WrittenLabels {
  const papers = toPaperLabels(data.papers)
  const held = {
    places: new Set(records.flatMap((record) => record.places ?? [])),
    indicators: new Set(records.flatMap(({indicators = []}) => indicators)),
  }
  return {
    papers: [...data.papers]
      .sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || (a.id < b.id ? -1 : 1))
      .map(({id, title, titles}) => ({
        id,
        label: papers.get(id) ?? id,
        titles: [...new Set([title, ...Object.values(titles)])],
      })),
    topics: topics.map(({id, title}) => ({id, title})),
    indicators: data.indicators
      .filter(({id}) => held.indicators.has(id))
      .map(({id, title}) => ({id, title})),
    places: places.filter(({id}) => held.places.has(id)).map(toPlaceLabel),
    ...toYears(records),
  }
}

/** The share of all years spoken of that may lie before the first, and after the last. */
const strays = 0.01

function toYears(records: readonly SearchRecord[]): Pick<WrittenLabels, 'years'> {
  const years = records
    .filter(({kind}) => kind === 'claim' || kind === 'table' || kind === 'figure')
    .flatMap((record) => record.years?.flat() ?? [])
    .sort((a, b) => a - b)
  const stray = Math.floor(years.length * strays)
  const [first, last] = [years[stray], years.at(-1 - stray)]
  return first === undefined || last === undefined ? {} : {years: [first, last]}
}

function toPlaceLabel({id, names}: Place): PlaceLabel {
  const title = names['en'] ?? Object.values(names)[0] ?? id
  return {id, title, names: [...new Set(Object.values(names))].filter((name) => name !== title)}
}
