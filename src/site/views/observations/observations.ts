import type {CorpusData} from '../../../model/data.ts'
import type {Qualifier, Statistic} from '../../../model/statistic.ts'
import {toPaperLabels} from '../../../search/records/paper-labels.ts'
import {toNumber, toParagraph, toPeriod} from '../../format.ts'

/** One statement of a value, with all that leads back to it. */
export interface ObservationRow {
  readonly id: string
  readonly paper: string
  readonly paperName: string
  readonly placeLabel: string
  readonly href: string
  readonly quote: string
  readonly language: string
  /** The value as written. */
  readonly text: string
  readonly qualifier: string
  readonly low: string
  readonly high: string
  readonly period: string
  /** Restrictions of what is counted, in words. */
  readonly scope: string
  readonly citations: readonly {readonly text: string; readonly href: string}[]
  /** What its witness is known by: observations with the same key are one witness. */
  readonly witness: string
}

/** What a qualifier is called beside a value; an exact value needs no word. */
const qualifierNames: Readonly<Record<Qualifier, string>> = {
  exact: '',
  about: 'about',
  'more-than': 'more than',
  'less-than': 'less than',
  'up-to': 'up to',
  'at-least': 'at least',
  'at-most': 'at most',
  almost: 'almost',
  range: 'a range',
  average: 'on average',
}

/** Make statements of values ready to be shown. */
export function toObservationRow(data: CorpusData): (statistic: Statistic) => ObservationRow {
  const names = toPaperLabels(data.papers)
  const languages = new Map(data.passages.map(({id, language}) => [id, language]))
  const citations = new Map(data.citations.map((citation) => [citation.id, citation]))
  const scopes = new Map(
    data.indicators.flatMap(({id, scopes}) =>
      scopes.map((scope) => [`${id} ${scope.id}`, scope.title] as const),
    ),
  )
  const toWitness = toWitnessKey(data)
  return (statistic) => ({
    id: statistic.id,
    paper: statistic.paper,
    paperName: names.get(statistic.paper) ?? statistic.paper,
    placeLabel: toPlaceLabel(statistic, data),
    href: statistic.url,
    quote: statistic.quote,
    language: languages.get(statistic.passage) ?? 'en',
    text: statistic.text,
    qualifier: qualifierNames[statistic.qualifier],
    low: statistic.low === undefined ? '' : toNumber(statistic.low),
    high: statistic.high === undefined ? '' : toNumber(statistic.high),
    period: statistic.period ? toPeriod(statistic.period) : '',
    scope: statistic.scope
      .map((id) => scopes.get(`${statistic.indicator ?? ''} ${id}`) ?? id)
      .join(', '),
    citations: statistic.citations.flatMap((id) => {
      const citation = citations.get(id)
      return citation ? [{text: citation.quote, href: citation.url}] : []
    }),
    witness: toWitness(statistic),
  })
}

/** The value as written, with the qualifier where it stands right before it. */
export function toWording({text, qualifier, quote}: ObservationRow): string {
  if (qualifier === '') return text
  const qualified = `${qualifier} ${text}`
  return quote.toLowerCase().includes(qualified.toLowerCase()) ? qualified : text
}

/** `¶ 85`, or the table or figure in which a value stands. */
export function toPlaceLabel({passage, table, figure}: Statistic, data: CorpusData): string {
  const object =
    data.tables.find(({id}) => id === table) ?? data.figures.find(({id}) => id === figure)
  return object?.label ?? toParagraph(passage)
}

/** Statements in one family, or of one value by versions of one work, are one witness. */
function toWitnessKey(data: CorpusData): (statistic: Statistic) => string {
  const families = new Map(data.claims.map(({id, family}) => [id, family]))
  const works = new Map(data.papers.map(({id, work}) => [id, work]))
  return ({family, claim, paper, value}) => {
    const text = family ?? families.get(claim ?? '') ?? works.get(paper) ?? paper
    return `${text} ${String(value)}`
  }
}
