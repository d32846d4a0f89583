/** Quantities of a sentence with the time and place that they speak of. */
import type {Period} from '../../model/claim.ts'
import type {Change} from '../../model/statistic.ts'
import {unknownUnit} from '../quantities/amount.ts'
import {findChange} from './change.ts'
import {findPeriods, namesEarlierPeriod, type PeriodMention} from './periods.ts'
import type {PlaceFinder} from './places.ts'
import {findQuantities, type Quantity} from '../quantities/quantities.ts'
import {type Carried, countsOn, goesOn, pointsAtFigure, pointsBackAtFigure} from './reading-on.ts'
import {elsewhere, findPlace, findSetting, findTopic, namesHome} from './setting.ts'
import {
  findInheritedPeriod,
  findMain,
  findPeriodOfEach,
  isTold,
  toPeriod,
  toSpan,
} from './timing.ts'
import type {UnitReader} from '../quantities/units.ts'

export interface Observation extends Quantity {
  readonly change: Change
  readonly period?: Period
  readonly place?: string
}

export interface ObserveOptions {
  readonly language: string
  readonly units: UnitReader
  readonly findPlaces: PlaceFinder
  /** Place of a sentence that names none. */
  readonly place?: string
  readonly outside?: readonly {readonly start: number; readonly end: number}[]
}

/** Units that say how much of something, not what. */
const shares = new Set(['percent', 'percentage-points', 'per-mille', 'times', 'rank', unknownUnit])

/** Observe the quantities of a sentence, and what it leaves to the next. */
export function observe(
  text: string,
  carried: Carried,
  options: ObserveOptions,
): {observations: Observation[]; carried: Carried} {
  const {language, outside = []} = options
  const unitBefore = countsOn(text) ? carried.unit : undefined
  const quantities = findQuantities(text, {
    ...options,
    ...(unitBefore !== undefined && {unitBefore}),
  }).filter(({isAside}) => !isAside)
  const periods = findPeriods(text, {language, outside: [...outside, ...quantities]})
  const places = options.findPlaces(text)
  const named = namesEarlierPeriod(text, language) ? carried.span : undefined
  const shownBefore = pointsBackAtFigure(text) ? carried.shown : undefined
  const inherited = named ?? findInheritedPeriod(text, carried) ?? shownBefore
  const found = findPeriodOfEach(text, quantities, periods, {named, inherited})
  const set = findSetting(text, places)
  const settingBefore = (goesOn(text) ? carried.place : undefined) ?? carried.framePlace
  const topicBefore = namesHome.test(text) ? undefined : carried.topicPlace
  const placeByDefault = elsewhere.test(text) ? undefined : (topicBefore ?? options.place)
  const observations: Observation[] = []
  quantities.forEach((quantity, at) => {
    const period = found[at]
    const place = findPlace(text, quantities, at, places) ?? settingBefore ?? placeByDefault
    observations.push({
      ...quantity,
      change: findChange(text, quantity, observations.at(-1)),
      ...(period && {period}),
      ...(place !== undefined && {place}),
    })
  })
  const last = toLast(periods, observations, inherited)
  const span = toSpan(periods)
  const shown = pointsAtFigure(text) ? last : carried.shown
  const place = set ?? carried.place
  const topicPlace = places.length > 0 ? findTopic(text, places) : topicBefore
  const {frame = named, framePlace} = carried
  const unit = observations.findLast((one) => !shares.has(one.unit))?.unit ?? carried.unit
  return {
    observations,
    carried: {
      ...(frame && {frame}),
      ...(framePlace !== undefined && {framePlace}),
      ...(last && {last}),
      ...(shown && {shown}),
      ...(span ? {span} : carried.span && {span: carried.span}),
      ...(place !== undefined && {place}),
      ...(topicPlace !== undefined && {topicPlace}),
      ...(unit !== undefined && {unit}),
    },
  }
}

/** What a text that leads a list in, or opens a passage, leaves to all that follows in it. */
export function readFrame(text: string, options: ObserveOptions): Carried {
  const periods = findPeriods(text, options)
  const main = findMain(text, periods) ?? periods.find(({tie}) => tie === 'adverb')
  const place = findSetting(text, options.findPlaces(text))
  return {...(main && {frame: toPeriod(main)}), ...(place !== undefined && {framePlace: place})}
}

function toLast(
  periods: readonly PeriodMention[],
  observations: readonly Observation[],
  inherited: Period | undefined,
): Period | undefined {
  const own = periods.find(isTold)
  return observations.at(-1)?.period ?? (own && toPeriod(own)) ?? inherited
}
