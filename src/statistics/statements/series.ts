/** Numbers of several years as trends: what a trend told in words is held against. */
import type {Sighting, Years} from '../comparison/sighting.ts'

/** Numbers of one paper that tell together of a rise or a fall. */
export interface Series {
  readonly paper: string
  readonly numbers: readonly Sighting[]
  readonly direction: 'rise' | 'fall'
  readonly years: Years
}

/** Find the trends that the numbers of one indicator and place tell, paper by paper, within some years. */
export function findSeries(sightings: readonly Sighting[], within: Years): Series[] {
  const dated = sightings.filter(
    ({years, assumedFrom, isDerived, isFromWords, months, counterpart}) =>
      years !== undefined &&
      years.from >= within.from &&
      years.to <= within.to &&
      !(assumedFrom ?? isDerived) &&
      !isFromWords &&
      months === undefined &&
      counterpart === undefined,
  )
  const levels = dated.filter(
    ({measure, unit, indicator, years}) =>
      measure === 'level' && unit === indicator.unit && years?.from === years?.to,
  )
  const runs = Map.groupBy(levels, ({paper, scope}) => [paper, ...scope].join(' '))
  return [
    ...[...runs.values()].flatMap(toRun),
    ...dated.flatMap((one): Series[] => {
      const {direction, paper, years} = one
      if (!direction || !years) return []
      return [{paper, numbers: [one], direction: direction === 'up' ? 'rise' : 'fall', years}]
    }),
  ]
}

/** From the first level to the last; levels that may be the same tell of nothing. */
function toRun(levels: readonly Sighting[]): Series[] {
  const numbers = levels.toSorted((a, b) => (a.years?.to ?? 0) - (b.years?.to ?? 0))
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (!first?.years || !last?.years || first.years.to === last.years.to) return []
  const isApart = first.high < last.low || last.high < first.low
  if (!isApart) return []
  return [
    {
      paper: first.paper,
      numbers,
      direction: last.low > first.high ? 'rise' : 'fall',
      years: {from: first.years.from, to: last.years.to},
    },
  ]
}
