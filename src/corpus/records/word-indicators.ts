import type {Claim} from '../../model/claim.ts'
import type {Paper, Passage} from '../../model/paper.ts'
import type {Statistic} from '../../model/statistic.ts'
import type {IndicatorDefinition, Place} from '../../model/vocabulary.ts'
import {placeStatistics} from '../../statistics/audit/placed.ts'
import {isProse} from '../../statistics/audit/prose.ts'
import {toNameFinder} from '../../statistics/indicators/names.ts'
import {type Subject, toSubject} from '../../statistics/indicators/subject.ts'
import {findWordIndicators} from '../../statistics/indicators/word-indicators.ts'
import {toPlaceStems} from './place-stems.ts'

/** Statistics with the indicators that were found by their words, and those indicators. */
export interface MeasuredByWords {
  readonly statistics: readonly Statistic[]
  readonly indicators: readonly IndicatorDefinition[]
}

/** What the words around numbers are read with. */
export interface WordSources {
  readonly claims: readonly Claim[]
  readonly passages: readonly Passage[]
  readonly papers: readonly Paper[]
  readonly places: readonly Place[]
}

/** Give statistics that no entry of the vocabulary names an indicator, where others are told in the same words. */
export function measureByWords(
  statistics: readonly Statistic[],
  sources: WordSources,
): MeasuredByWords {
  const found = findWordIndicators(toSubjects(statistics, sources))
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

/** What is told of, sentence by sentence; an age or a term ("two-week", "fifteen-year-olds") is no number of anything. */
function toSubjects(
  statistics: readonly Statistic[],
  {claims, passages, papers, places: known}: WordSources,
): Subject[] {
  const places = toPlaceStems(known)
  const byClaim = Map.groupBy(statistics, ({claim}) => claim ?? '')
  const findNames = toNameFinder(
    passages.map(({text}) => text),
    places,
  )
  const byPaper = Map.groupBy(passages, ({paper}) => paper)
  const contexts = new Map(
    papers.map(({id, work}) => {
      const spoken = new Set((byPaper.get(id) ?? []).flatMap(({text}) => [...findNames(text)]))
      return [id, {places, findNames, spoken, work}] as const
    }),
  )
  const sentences = [
    ...claims.map((claim) => ({
      ...claim,
      spans: placeStatistics(claim, byClaim.get(claim.id) ?? []),
    })),
    ...statistics.flatMap((statistic) => toUnclaimed(statistic)),
  ]
  // What a program printed and what a formula says is told of nothing in words.
  const told = sentences.filter(({text}) => isProse(text, ''))
  return told.flatMap((sentence) => {
    const spans = sentence.spans.filter(
      ({statistic, start}) =>
        !hyphenated.test(statistic.text) && !interval.test(sentence.text.slice(0, start)),
    )
    const context = contexts.get(sentence.paper)
    if (!context) return []
    return spans.flatMap(({statistic}, at) =>
      statistic.indicator === undefined
        ? toSubject(statistic, {...sentence, spans}, at, context)
        : [],
    )
  })
}

/** How long something takes makes no claim of its sentence, and may be told elsewhere all the same. */
function toUnclaimed(statistic: Statistic) {
  const {claim, table, figure, paper, quote: text} = statistic
  const start = text.indexOf(statistic.text)
  if (claim !== undefined || table !== undefined || figure !== undefined || start < 0) return []
  return [{paper, text, role: undefined, spans: [{statistic, start, end: start + statistic.text.length}]}]
}

/** How sure another number is. */
const interval = /(?:\bCI|\bconfidence interval)s?\W{0,3}$/u
const hyphenated = /\p{L}-(?:year|month|week|day|hour|minute)s?$/iu
