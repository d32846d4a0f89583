import type {Period} from '../../model/claim.ts'
import type {Statistic} from '../../model/statistic.ts'
import type {Vocabulary} from '../../model/vocabulary.ts'
import {describeStatistic} from '../../statistics/quantities/describe.ts'
import {toInterval} from '../../statistics/quantities/interval.ts'
import {attributesOf} from '../papers/attributes.ts'
import {dropUndefined} from './drop-undefined.ts'
import {
  type Found,
  type OutlinedPaper,
  findDirectives,
  findInside,
  findSentence,
  idOf,
  linesOf,
} from '../papers/outlined-paper.ts'
import {toGlobalId, toPaperUrl} from '../papers/places.ts'

/** The quantities of a paper, as they are published. */
export function toStatistics(paper: OutlinedPaper, vocabulary: Vocabulary): Statistic[] {
  const names = new Map(vocabulary.places.map(({id, names}) => [id, names['en'] ?? id]))
  return findDirectives(paper, 'stat').map((found) => toStatistic(paper, found, names))
}

function toStatistic(
  paper: OutlinedPaper,
  {passage, span, id, text}: Found,
  placeNames: ReadonlyMap<string, string>,
): Statistic {
  const said = attributesOf('stat', span.directive)
  const sentence = findSentence(span)
  const start = sentence?.start ?? 0
  const inSentence = passage.text.slice(start, sentence?.end)
  const value = Number(said.value)
  const valueHigh = said.high === undefined ? undefined : Number(said.high)
  const qualifier = said.qualifier ?? (valueHigh === undefined ? 'exact' : 'range')
  const {quote, measures} = describeStatistic(inSentence, span.start - start, span.end - start)
  const {low, high} = toInterval({
    value,
    ...(valueHigh !== undefined && {valueHigh}),
    qualifier,
    text,
  })
  const isClaim = sentence?.directive.name === 'claim'
  return dropUndefined({
    id: toGlobalId(paper.id, id),
    paper: paper.id,
    passage: toGlobalId(paper.id, passage.id),
    claim: isClaim ? toGlobalId(paper.id, idOf(sentence.directive)) : undefined,
    ...toObject(paper, passage.id),
    quote,
    text,
    lines: linesOf(paper, id, said.to) ?? passage.lines,
    value,
    valueHigh,
    qualifier,
    unit: said.unit,
    low,
    high,
    measures,
    indicator: said.indicator,
    scope: said.scope ?? [],
    counterpart: said.counterpart,
    counterpartName: said.counterpart === undefined ? undefined : placeNames.get(said.counterpart),
    place: said.place,
    placeName: said.place === undefined ? undefined : placeNames.get(said.place),
    period: toPeriod(said.period),
    change: said.change ?? 'level',
    citations: findInside(paper, passage, sentence, 'cite'),
    url: toPaperUrl(paper.id, id),
  })
}

/** The figure or table in whose caption, cells or notes a quantity stands. */
function toObject(paper: OutlinedPaper, passage: string): {table?: string; figure?: string} {
  const found = paper.outline.objects.find(({caption, table, notes}) =>
    [caption, table, ...notes].some((own) => own?.id === passage),
  )
  if (!found) return {}
  const id = toGlobalId(paper.id, found.id)
  return found.directive.name === 'table' ? {table: id} : {figure: id}
}

/** A period as a directive writes it: `2007`, `1991/2000`, `/2022`. */
export function toPeriod(written: string | undefined): Period | undefined {
  if (written === undefined || written === '') return undefined
  const [from = '', to = from] = written.split('/')
  return {...(from && {from}), ...(to && {to})}
}
