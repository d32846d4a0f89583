import {type Score, Tally} from './figure.ts'
import {isSameNumber, overlaps} from './match.ts'
import type {Built, BuiltStatistic} from './read-built.ts'
import type {GoldPaper, GoldQuantity} from './read-gold.ts'

/** Quantities of one paper's prose: found by their value, then how well each is read. */
export function scoreQuantities(gold: GoldPaper, built: Built): Score {
  const tally = new Tally()
  const given = built.statistics.filter(({paper, table}) => paper === gold.id && !table)
  const used = new Set<BuiltStatistic>()
  let minorUsed = 0
  for (const name of ['value', ...properties.keys()]) tally.add(name, {})
  for (const quantity of gold.quantities) {
    const isMinor = quantity.note.toLowerCase().startsWith('minor') || quantity.unit === 'stages'
    const found = findBest(
      quantity,
      given.filter((statistic) => !used.has(statistic)),
    )
    if (found) used.add(found)
    if (isMinor) minorUsed += found ? 1 : 0
    else {
      tally.want(
        'value',
        found !== undefined,
        () => `${gold.id} ${quantity.lines[0]} ${quantity.text}`,
      )
      if (found) scoreProperties(quantity, found, tally)
    }
  }
  tally.add('value', {given: given.length - minorUsed})
  for (const {lines, text, value, unit} of given.filter((statistic) => !used.has(statistic))) {
    tally.misses.push(`value: ${gold.id} ${lines?.[0] ?? '–'} extra ${text} (${value} ${unit})`)
  }
  return tally.toScore()
}

type Reading = string | number | null | undefined

/** What is read of a quantity, with how the build and the gold say it. */
const properties = new Map<
  string,
  (statistic: BuiltStatistic, quantity: GoldQuantity) => readonly [Reading, Reading]
>([
  ['unit', ({unit}, gold) => [toUnit(unit), toUnit(gold.unit)]],
  ['qualifier', ({qualifier}, gold) => [qualifier || 'exact', gold.qualifier]],
  ['range', ({valueHigh}, gold) => [valueHigh, gold.value_high]],
  ['period', ({period}, gold) => [toYears(period), toYears(gold.period)]],
  ['place', ({placeName, place}, gold) => [toPlace(placeName ?? place), toPlace(gold.place)]],
  ['change', ({change}, gold) => [change, gold.change]],
])

/** The statistic of that value on those lines; of several, one of the same period and unit. */
function findBest(gold: GoldQuantity, statistics: readonly BuiltStatistic[]) {
  const differences = (statistic: BuiltStatistic) =>
    2 * Number(toYears(statistic.period) !== toYears(gold.period)) +
    Number(toUnit(statistic.unit) !== toUnit(gold.unit))
  return statistics
    .filter(({lines, value}) => overlaps(lines, gold.lines) && isSameNumber(value, gold.value))
    .sort((a, b) => differences(a) - differences(b))[0]
}

function scoreProperties(gold: GoldQuantity, statistic: BuiltStatistic, tally: Tally): void {
  for (const [name, read] of properties) {
    const [given, wanted] = read(statistic, gold)
    const isSame =
      typeof given === 'number' && typeof wanted === 'number'
        ? isSameNumber(given, wanted)
        : given === wanted
    tally.want(
      name,
      isSame,
      () => `${statistic.id} ${gold.text}: ${given ?? 'none'} for ${wanted ?? 'none'}`,
    )
  }
}

const unitNames: Readonly<Record<string, string>> = {
  person: 'people',
  persons: 'people',
  '%': 'percent',
  pct: 'percent',
  permille: 'per-mille',
  'million-usd': 'usd',
}

function toUnit(unit: string): string {
  const name = unit.trim().toLowerCase()
  return unitNames[name] ?? name
}

/** First and last year of a period, as `2007/2011`; `undefined` where there is none. */
function toYears(
  period: string | {from: string | null; to: string | null} | null | undefined,
): string | undefined {
  if (!period) return undefined
  const parts = typeof period === 'string' ? period.split('/') : [period.from, period.to]
  const [from, to] = [parts[0] ?? '', parts.at(-1) ?? '']
  if (typeof period !== 'string' && !from && !to) return undefined
  return `${from.slice(0, 4)}/${to.slice(0, 4)}`
}

const kindsOfPlace = new Set(['region', 'oblast', 'city', 'the', 'of', 'republic', 'and'])

/** The consonants of a place's name: spellings of one place fall together. */
function toPlace(place: string | null): string {
  const words = (place ?? '').toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
  const name = words.filter((word) => !kindsOfPlace.has(word)).join('')
  return name.replace(/[aeiouy]/g, '').slice(0, 8)
}
