import type {Claim} from '../model/claim.ts'
import type {Statistic} from '../model/statistic.ts'
import type {IndicatorDefinition, Place} from '../model/vocabulary.ts'
import {placeStatistics} from '../statistics/audit/placed.ts'
import {type Subject, toSubject} from '../statistics/indicators/subject.ts'
import {findWordIndicators} from '../statistics/indicators/word-indicators.ts'
import {toPlaceStems} from './place-stems.ts'

/** Statistics with the indicators that were found by their words, and those indicators. */
export interface MeasuredByWords {
  readonly statistics: readonly Statistic[]
  readonly indicators: readonly IndicatorDefinition[]
}

/** Give statistics that no entry of the vocabulary names an indicator, where others are told in the same words. */
export function measureByWords(
  statistics: readonly Statistic[],
  claims: readonly Claim[],
  places: readonly Place[],
): MeasuredByWords {
  const found = findWordIndicators(toSubjects(statistics, claims, toPlaceStems(places)))
  const byStatistic = new Map(
    found.flatMap(({definition, scopes}) =>
      [...scopes].map(([id, scope]) => [id, {indicator: definition.id, scope}] as const),
    ),
  )
  return {
    statistics: statistics.map((statistic) => {
      const own = byStatistic.get(statistic.id)
      return own ? {...statistic, indicator: own.indicator, scope: [...own.scope]} : statistic
    }),
    indicators: found.map(({definition}) => definition),
  }
}

function toSubjects(
  statistics: readonly Statistic[],
  claims: readonly Claim[],
  places: ReadonlySet<string>,
): Subject[] {
  const byClaim = Map.groupBy(statistics, ({claim}) => claim ?? '')
  return claims.flatMap((claim) => {
    const spans = placeStatistics(claim, byClaim.get(claim.id) ?? [])
    return spans.flatMap(({statistic}, at) =>
      statistic.indicator === undefined ? toSubject(statistic, {text: claim.text, spans}, at, places) : [],
    )
  })
}
