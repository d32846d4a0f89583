/** What a search engine is told of an indicator and of the statements that measure it. */
import type {Graph, Observation, StatisticalVariable} from 'schema-dts'
import type {Period} from '../model/claim.ts'
import type {Indicator} from '../model/comparison.ts'
import type {Change, Statistic} from '../model/statistic.ts'
import {type Publication, toAddress, toPaperPath} from './addresses.ts'
import {schemaOrg} from './json-ld.ts'

type Node<T> = Exclude<T, string>

export function toIndicatorJsonLd(
  indicator: Indicator,
  statistics: readonly Statistic[],
  publication: Publication,
): Graph {
  const at = toAddress(publication, `/statistics/${indicator.id}/`)
  const variable: Node<StatisticalVariable> = {
    '@type': 'StatisticalVariable',
    '@id': at,
    name: indicator.title,
    description: indicator.definition,
    statType: 'https://schema.org/value',
    url: at,
  }
  const observations = statistics
    .filter((statistic) => statistic.indicator === indicator.id)
    .map((statistic) => toObservation(statistic, at, publication))
  return {'@context': schemaOrg, '@graph': [variable, ...observations]}
}

function toObservation(
  statistic: Statistic,
  variable: string,
  publication: Publication,
): Node<Observation> {
  const date = statistic.period && toInterval(statistic.period)
  return {
    '@type': 'Observation',
    '@id': toAddress(publication, statistic.url),
    name: statistic.text,
    description: statistic.quote,
    measuredProperty: {'@id': variable},
    variableMeasured: {'@id': variable},
    ...toValue(statistic),
    unitText: statistic.unit,
    ...(statistic.placeName && {
      observationAbout: {'@type': 'Place', name: statistic.placeName},
    }),
    ...(date && {observationDate: date}),
    ...(statistic.scope.length > 0 && {disambiguatingDescription: toQualifier(statistic)}),
    subjectOf: {'@id': toAddress(publication, toPaperPath({id: statistic.paper}))},
  }
}

/** A range, or a bound, is told by its ends. */
function toValue({value, valueHigh, qualifier}: Statistic) {
  if (valueHigh !== undefined) return {minValue: value, maxValue: valueHigh}
  if (qualifier === 'more-than' || qualifier === 'at-least') return {minValue: value}
  if (qualifier === 'less-than' || qualifier === 'at-most' || qualifier === 'up-to') {
    return {maxValue: value}
  }
  return {value}
}

const directions: Partial<Record<Change, string>> = {increase: 'increase', decrease: 'decrease'}

function toQualifier({scope, change}: Statistic): string {
  return [...scope, directions[change]].filter(Boolean).join(' ')
}

/** An ISO 8601 date or interval. */
export function toInterval({from, to}: Period): string | undefined {
  if (from === undefined || to === undefined) return from ?? to
  return from === to ? from : `${from}/${to}`
}
