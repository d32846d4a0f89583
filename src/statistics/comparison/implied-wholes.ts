/**
 * Shares and numbers of one thing at several times: 40 boats are 2 %, and three years later 45
 * boats are 2.2 %. Each makes a whole; that the wholes are nearly one bears out both.
 */
import type {Comparison} from '../../model/comparison.ts'
import {formatNumber} from '../quantities/format-number.ts'
import {tidy} from '../quantities/number-mention.ts'
import {buildComparison, inOrder} from './build-comparison.ts'
import {toKey} from './derive.ts'
import type {Wording} from './explain.ts'
import {areSameTime, type Relation, toDistance, toYearlyFactor} from './relate.ts'
import type {Sighting} from './sighting.ts'

/** What a whole may change by in a year and still be one. */
const mostYearly = 1.03

/** Compare the wholes that the shares and numbers of each paper make, where they bear each other out. */
export function compareWholes(values: readonly Sighting[], options: Wording): Comparison[] {
  const wholes = values.flatMap((share) => toWhole(share, values))
  const series = Map.groupBy(wholes, (one) => `${toKey(one)}.${one.paper}.${one.scope.join('-')}`)
  return [...series].flatMap(([key, same]) => {
    const sorted = same.toSorted((a, b) => (a.years?.to ?? 0) - (b.years?.to ?? 0) || inOrder(a, b))
    const [first, last] = [sorted[0], sorted.at(-1)]
    if (!first || !last || areSameTime(first, last) || !doFit(first, last)) return []
    const relate = (a: Sighting, b: Sighting): Relation => ({
      verdict: 'agree',
      reason: 'fits',
      severity: 0,
      pair: [a, b],
    })
    return [buildComparison(`${key}.whole`, [first, last], options, {copies: [], relate})]
  })
}

function doFit(a: Sighting, b: Sighting): boolean {
  return toYearlyFactor(a, b) ** (1 / Math.max(1, toDistance(a, b))) <= mostYearly
}

/** The whole of which a number is a share: the number of its sentence, else the only one of its time. */
function toWhole(share: Sighting, values: readonly Sighting[]): Sighting[] {
  const [of, base] = share.indicator.shareOf ?? []
  if (of === undefined || of === base || share.unit !== 'percent' || share.low <= 0) return []
  const numbers = values.filter(
    (one) =>
      one.indicator.id === of &&
      one.paper === share.paper &&
      one.place === share.place &&
      one.measure === 'level' &&
      one.unit === one.indicator.unit &&
      one.counterpart === undefined &&
      !one.assumedFrom &&
      areSameTime(one, share),
  )
  const inSentence = numbers.filter(({claims}) => claims.some((id) => share.claims.includes(id)))
  const [number, ...others] = inSentence.length > 0 ? inSentence : numbers
  if (!number || others.length > 0) return []
  const value = tidy(Math.round(number.value / (share.value / 100)))
  return [
    {
      ...share,
      statistics: [...number.statistics, ...share.statistics],
      claims: [...new Set([...number.claims, ...share.claims])],
      scope: number.scope,
      isDerived: true,
      text: `${formatNumber(number.value)} / ${formatNumber(share.value)} % = ${formatNumber(value)}`,
      value,
      low: (number.low / share.high) * 100,
      high: (number.high / share.low) * 100,
      unit: number.unit,
    },
  ]
}
