/** Values that follow from several of one paper: sums of years and of parts, shares, factors of growth. */
import type {IndicatorDefinition} from '../../model/vocabulary.ts'
import {formatNumber} from '../quantities/format-number.ts'
import {tidy} from '../quantities/number-mention.ts'
import {areSameTime, isSameScope, toLength} from './relate.ts'
import type {Sighting, Years} from './sighting.ts'

/**
 * Work out all that the values of one paper say together of some indicators.
 *
 * A derived value is of use only where something states the same directly; choosing is
 * left to the caller.
 */
export function derive(
  sightings: readonly Sighting[],
  indicators: readonly IndicatorDefinition[],
): Sighting[] {
  const direct = sightings.filter(({measure, years}) => measure === 'level' && years)
  return [
    ...sumYears(direct),
    ...sumParts(direct, indicators),
    ...divide(direct, indicators),
    ...divideByPlaces(direct),
    ...goBack(sightings, direct),
    ...toGrowth([...direct, ...goBack(sightings, direct)]),
  ]
}

/** Fewest and most years whose single values are added up. */
const [fewestYears, mostYears] = [2, 12] as const

/** Flows of single years in a row, added up: 2019 and 2020 make 2019–2020. */
function sumYears(direct: readonly Sighting[]): Sighting[] {
  const flows = direct.filter(
    ({indicator, unit, months}) =>
      indicator.kind === 'flow' && unit === indicator.unit && unit !== 'percent' && !months,
  )
  const series = Map.groupBy(flows, (one) => `${toKey(one)} ${one.paper} ${one.scope.join(' ')}`)
  return [...series.values()].flatMap((values) => {
    const single = values.filter(({years}) => years && years.from === years.to)
    const byYear = new Map(single.toReversed().map((one) => [one.years?.from ?? 0, one] as const))
    const years = [...byYear.keys()].toSorted((a, b) => a - b)
    const sums: Sighting[] = []
    for (const [at, from] of years.entries()) {
      const run = [from]
      for (const next of years.slice(at + 1)) {
        if (next !== from + run.length || run.length === mostYears) break
        run.push(next)
        const parts = run.flatMap((year) => byYear.get(year) ?? [])
        if (parts.length >= fewestYears) sums.push(add(parts, {from, to: next}))
      }
    }
    return sums
  })
}

/** Indicators that are parts of another, added up. */
function sumParts(
  direct: readonly Sighting[],
  indicators: readonly IndicatorDefinition[],
): Sighting[] {
  return indicators.flatMap((whole) => {
    const parts = whole.sumOf ?? []
    if (parts.length === 0) return []
    const [first, ...rest] = parts.map((id) => direct.filter(({indicator}) => indicator.id === id))
    return (first ?? []).flatMap((start) => {
      const others = rest.map((list) => list.find((other) => belongs(start, other)))
      const found = others.flatMap((other) => other ?? [])
      if (found.length < rest.length) return []
      return [{...add([start, ...found], start.years ?? {from: 0, to: 0}), indicator: whole}]
    })
  })
}

/** Shares and ratios of two indicators. */
function divide(
  direct: readonly Sighting[],
  indicators: readonly IndicatorDefinition[],
): Sighting[] {
  return indicators.flatMap((share) => {
    if (!share.shareOf) return []
    const [of, base] = share.shareOf
    const isOfItself = of === base
    const parts = direct.filter(
      ({indicator, counterpart, scope}) =>
        indicator.id === of && (!isOfItself || counterpart !== undefined || scope.length > 0),
    )
    return parts.flatMap((part): Sighting[] => {
      const whole = direct.find(
        (other) =>
          other.indicator.id === base &&
          (isOfItself
            ? isWholeOf(other, part) && isTogether(part, other)
            : belongs(part, other) && other.scope.length === 0),
      )
      if (!whole || whole.low <= 0) return []
      const factor = share.unit === 'percent' ? 100 : 1
      const value = tidy((part.value / whole.value) * factor)
      const unit = share.unit === 'percent' ? ' %' : ''
      return [
        {
          ...part,
          ...join([part, whole]),
          indicator: share,
          // A share of those who go to a place is told of that place.
          place: isOfItself ? (part.counterpart ?? part.place) : part.place,
          counterpart: undefined,
          text: `${part.text} of ${whole.text} = ${formatNumber(value)}${unit}`,
          value,
          low: (part.low / whole.high) * factor,
          high: (part.high / whole.low) * factor,
          unit: share.unit,
        },
      ]
    })
  })
}

/** What is the same but for one restriction: the other place, or the scope. */
function isWholeOf(whole: Sighting, part: Sighting): boolean {
  if (whole.place !== part.place || whole.counterpart !== undefined) return false
  return part.counterpart === undefined ? whole.scope.length === 0 : isSameScope(part, whole)
}

/** "Their share in the population": of the places that its sentence names, from the values of each and of the whole. */
function divideByPlaces(direct: readonly Sighting[]): Sighting[] {
  const asked = direct.filter(
    ({indicator: {shareOf}, named, isDerived}) =>
      shareOf !== undefined && shareOf[0] === shareOf[1] && named.length > 0 && !isDerived,
  )
  // One share is told of several times: its places are divided once.
  const unique = new Map(asked.map((one) => [`${toKey(one)} ${one.named.join(' ')}`, one]))
  return [...unique.values()].flatMap((share) => {
    const own = direct.filter(
      ({indicator, isDerived, paper}) =>
        indicator.id === share.indicator.shareOf?.[0] && !isDerived && paper === share.paper,
    )
    return own
      .filter(({place}) => place === share.place)
      .flatMap((whole) => divideOne(share, whole, own))
  })
}

/** The share of the places that a sentence names in one value of the whole. */
function divideOne(share: Sighting, whole: Sighting, own: readonly Sighting[]): Sighting[] {
  const parts = share.named.flatMap(
    (id) => own.find((part) => part.place === id && isTogether(part, whole)) ?? [],
  )
  if (parts.length < share.named.length || whole.low <= 0) return []
  const sum = add(parts, whole.years ?? {from: 0, to: 0})
  const value = tidy((sum.value / whole.value) * 100)
  const terms = parts.map((part) => formatNumber(part.value)).join(' + ')
  return [
    {
      ...whole,
      ...join([whole, ...parts]),
      indicator: share.indicator,
      text: `(${terms}) of ${formatNumber(whole.value)} = ${formatNumber(value)} %`,
      value,
      low: (sum.low / whole.high) * 100,
      high: (sum.high / whole.low) * 100,
      unit: share.unit,
    },
  ]
}

/** "30 million more than in 2013" and the level of today give the level of 2013. */
function goBack(all: readonly Sighting[], direct: readonly Sighting[]): Sighting[] {
  const amounts = all.filter(
    ({measure, unit, indicator, years}) =>
      measure === 'change' && unit === indicator.unit && years !== undefined,
  )
  return amounts.flatMap((amount) => {
    const sign = amount.direction === 'down' ? -1 : 1
    return direct
      .filter(
        (level) =>
          toKey(level) === toKey(amount) &&
          level.claims.some((claim) => amount.claims.includes(claim)) &&
          (level.years?.from ?? 0) > (amount.years?.from ?? 0),
      )
      .slice(0, 1)
      .map((level) => {
        const year = amount.years?.from ?? 0
        const value = tidy(level.value - sign * amount.value)
        return {
          ...level,
          ...join([level, amount]),
          text: `${level.text} less ${amount.text} = ${formatNumber(value)}`,
          value,
          low: sign > 0 ? level.low - amount.high : level.low + amount.low,
          high: sign > 0 ? level.high - amount.low : level.high + amount.high,
          years: {from: year, to: year},
          months: undefined,
          assumedFrom: undefined,
        }
      })
  })
}

/** The factor between two levels of one paper, for each pair of them in time. */
function toGrowth(levels: readonly Sighting[]): Sighting[] {
  const stocks = levels.filter(({value, unit}) => value > 0 && unit !== 'percent')
  const series = Map.groupBy(stocks, (one) => `${toKey(one)} ${one.paper} ${one.scope.join(' ')}`)
  return [...series.values()].flatMap((values) =>
    values.flatMap((first) =>
      values.flatMap((last): Sighting[] => {
        const from = first.years?.to ?? 0
        const to = last.years?.from ?? 0
        if (from >= to) return []
        const isUp = last.value >= first.value
        const [small, large] = isUp ? [first, last] : [last, first]
        const value = tidy(large.value / small.value)
        return [
          {
            ...last,
            ...join([first, last]),
            text: `${first.text} in ${String(from)} and ${last.text} in ${String(to)} = ${formatNumber(value)} times`,
            value,
            low: large.low / small.high,
            high: large.high / small.low,
            unit: 'times',
            measure: 'change',
            direction: isUp ? 'up' : 'down',
            years: {from, to},
            assumedFrom: last.assumedFrom,
          },
        ]
      }),
    ),
  )
}

function add(parts: readonly Sighting[], years: Years): Sighting {
  const value = tidy(parts.reduce((sum, part) => sum + part.value, 0))
  // The first of the parts says what all of them are of.
  const [first] = parts as [Sighting]
  const terms = parts.map((part) => formatNumber(part.value)).join(' + ')
  return {
    ...first,
    ...join(parts),
    text: `${terms} = ${formatNumber(value)}`,
    value,
    low: tidy(parts.reduce((sum, part) => sum + part.low, 0)),
    high: tidy(parts.reduce((sum, part) => sum + part.high, 0)),
    years,
    months: undefined,
  }
}

function join(parts: readonly Sighting[]) {
  const unique = (lists: readonly (readonly string[])[]) => [...new Set(lists.flat())]
  return {
    statistics: unique(parts.map(({statistics}) => statistics)),
    claims: unique(parts.map(({claims}) => claims)),
    families: unique(parts.map(({families}) => families)),
    works: unique(parts.map(({works}) => works)),
    isDerived: true,
  }
}

/** Whether two values of a paper are of one place and time. */
function belongs(a: Sighting, b: Sighting): boolean {
  return a.place === b.place && a.counterpart === b.counterpart && isTogether(a, b)
}

function isTogether(a: Sighting, b: Sighting): boolean {
  return a.paper === b.paper && areSameTime(a, b) && toLength(a.years) === toLength(b.years)
}

/** Indicator and place: what comparisons are made for. */
export function toKey({indicator, place, counterpart}: Sighting): string {
  const places = [place, counterpart].flatMap((id) => id ?? []).toSorted()
  return [indicator.id, ...(places.length > 0 ? [places.join('-')] : [])].join('.')
}
