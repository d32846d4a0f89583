/** Values that are easily taken for one another and are not of one area: of a city and of the region of its name. */
import type {Comparison} from '../../model/comparison.ts'
import {buildComparison, inOrder} from './build-comparison.ts'
import type {Wording} from './explain.ts'
import {isSameScope, toDistance} from './relate.ts'
import type {Sighting} from './sighting.ts'

export interface NamesakeOptions extends Wording {
  /** Whether two places are easily taken for one another: a city and the region of its name. */
  readonly areNamesakes: (one: string, other: string) => boolean
}

/** Compare, of each two places of one name, the values of different papers that are nearest in time. */
export function compareNamesakes(
  values: readonly Sighting[],
  options: NamesakeOptions,
): Comparison[] {
  const stated = values.filter(({measure, isFromWords}) => measure === 'level' && !isFromWords)
  const byIndicator = [...Map.groupBy(stated, ({indicator}) => indicator).values()]
  const pairs = byIndicator
    .flatMap(toPairs)
    .filter(
      ([a, b]) =>
        a.unit === b.unit &&
        a.counterpart === b.counterpart &&
        isSameScope(a, b) &&
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

function toPairs(values: readonly Sighting[]): (readonly [Sighting, Sighting])[] {
  const sorted = values.toSorted(inOrder)
  return sorted.flatMap((a, at) =>
    sorted.slice(at + 1).flatMap((b) => (a.paper === b.paper ? [] : [[a, b] as const])),
  )
}
