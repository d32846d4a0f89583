/**
 * Values that are easily taken for one another and are not of one thing: of a city and of the
 * region of its name, or one number that stands for two things.
 */
import type {Comparison} from '../../model/comparison.ts'
import {buildComparison, inOrder} from './build-comparison.ts'
import type {Wording} from './explain.ts'
import {toDistance} from './relate.ts'
import type {Sighting} from './sighting.ts'

interface LookAlikeOptions extends Wording {
  readonly areNamesakes: (one: string, other: string) => boolean
}

/** Compare the look-alikes of different papers; values stand in the order of their ids. */
export function compareLookAlikes(
  values: readonly Sighting[],
  options: LookAlikeOptions,
): Comparison[] {
  const stated = values.filter(({measure, isFromWords}) => measure === 'level' && !isFromWords)
  return [...compareNamesakes(stated, options), ...compareEquals(stated, options)]
}

/** Of each two places of one name the values nearest in time. */
function compareNamesakes(values: readonly Sighting[], options: LookAlikeOptions): Comparison[] {
  const pairs = toPairs(values).filter(
    ([a, b]) =>
      a.indicator === b.indicator &&
      a.unit === b.unit &&
      a.counterpart === b.counterpart &&
      a.scope.join() === b.scope.join() &&
      a.place !== undefined &&
      b.place !== undefined &&
      a.place !== b.place &&
      options.areNamesakes(a.place, b.place),
  )
  const byPlaces = Map.groupBy(pairs, ([a, b]) =>
    [a.indicator.id, ...[a.place ?? '', b.place ?? ''].toSorted()].join('.'),
  )
  return [...byPlaces].map(([id, same]) => {
    const [nearest] = same.toSorted((a, b) => toDistance(...a) - toDistance(...b))
    return buildComparison(`${id}.namesakes`, nearest ?? [], options, {copies: []})
  })
}

/** One share of one place in two distributions: of those who return, and of those who work there. */
function compareEquals(values: readonly Sighting[], options: LookAlikeOptions): Comparison[] {
  const shares = values.filter(({indicator}) => indicator.isDistribution)
  const pairs = toPairs(shares).filter(
    ([a, b]) =>
      a.indicator !== b.indicator &&
      a.place === b.place &&
      a.value === b.value &&
      a.unit === b.unit &&
      a.place !== undefined,
  )
  const byIndicators = Map.groupBy(pairs, ([a, b]) =>
    [...[a.indicator.id, b.indicator.id].toSorted(), a.place].join('.'),
  )
  return [...byIndicators].map(([id, [pair = []]]) =>
    buildComparison(`${id}.same-number`, pair, options, {copies: []}),
  )
}

function toPairs(values: readonly Sighting[]): (readonly [Sighting, Sighting])[] {
  const sorted = values.toSorted(inOrder)
  return sorted.flatMap((a, at) =>
    sorted.slice(at + 1).flatMap((b) => (a.paper === b.paper ? [] : [[a, b] as const])),
  )
}
