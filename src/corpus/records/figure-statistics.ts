/**
 * The numbers that the prose states and a figure shows: those of the sentences that name it, of
 * the sentences after these as long as they go on about it, and of a paragraph beside it that
 * tells what its caption says. A number that the figure may not show is left out.
 */
import type {Statistic} from '../../model/statistic.ts'
import type {Place} from '../../model/vocabulary.ts'
import {type CaptionReading, toUnitKind} from './figure-caption.ts'
import type {SentenceInContext} from './figure-context.ts'
import type {TellingSentence} from './figure-sentences.ts'

export interface ToldFigure {
  readonly id: string
  readonly caption: CaptionReading
  /** Numbers of the sentences that name it. */
  readonly named: readonly Statistic[]
}

export function findFigureStatistics(
  {id, caption, named}: ToldFigure,
  sentences: readonly SentenceInContext[],
  places: readonly Place[],
): Statistic[] {
  const within = new Map(places.map((place) => [place.id, place.within ?? []]))
  const taken = keepKinds(named, caption)
  let last: readonly Statistic[] = taken
  for (const {sentence, figure, isFollowing, beside} of sentences) {
    const isAbout = isFollowing && figure === id
    const isBeside = beside === id && (figure === undefined || figure === id)
    if (!isAbout && !isBeside) continue
    const fitting = sentence.statistics.filter((one) => fitsCaption(one, caption, taken))
    const isNew = (one: Statistic) => isOtherPlace(one, taken, within)
    if (sentence.refersBack) last = isOneUnit(fitting) ? fitting : []
    else if (isAbout) {
      last = fitting.filter((one) => isNew(one) && continues(one, sentence, {caption, taken, last}))
    } else if (taken.length > 0) {
      last = fitting.filter((one) => isNew(one) && taken.some((other) => isOfIndicator(one, other)))
    } else last = findListed(fitting, sentence, caption)
    taken.push(...last)
  }
  return dropRepeated(taken)
}

/** Of a sentence with several kinds of number, those that the caption speaks of. */
function keepKinds(statistics: readonly Statistic[], {kinds}: CaptionReading): Statistic[] {
  const fitting = statistics.filter(({unit}) => kinds.has(toUnitKind(unit)))
  return fitting.length > 0 ? fitting : [...statistics]
}

/** Whether the caption lets a number be in its figure: by its unit, its time, and as no difference of two. */
function fitsCaption(
  statistic: Statistic,
  {kinds, period, isChange}: CaptionReading,
  taken: readonly Statistic[],
): boolean {
  const {unit, change} = statistic
  if (change === 'ratio' || unit === 'times') return false
  if (!isChange && (change === 'increase' || change === 'decrease')) return false
  const isOfKind =
    kinds.size > 0
      ? kinds.has(toUnitKind(unit))
      : taken.length === 0 || taken.some((other) => other.unit === unit)
  if (!isOfKind) return false
  const {from, to} = statistic.period ?? {}
  const [first = '', end = '9999'] = [period?.from, period?.to].map((day) => day?.slice(0, 4))
  return [from, to].every((day) => day === undefined || isYearIn(day, first, end))
}

function isYearIn(day: string, first: string, end: string): boolean {
  const year = day.slice(0, 4)
  return first <= year && year <= end
}

function isOneUnit(statistics: readonly Statistic[]): boolean {
  return new Set(statistics.map(({unit}) => unit)).size === 1
}

/** Whether a number of a later sentence is of the row of values that the figure was said to have. */
function continues(
  statistic: Statistic,
  {text}: TellingSentence,
  {caption, taken, last}: Record<'taken' | 'last', readonly Statistic[]> & Pick<ToldFigure, 'caption'>,
): boolean {
  if (statistic.placeName === undefined && statistic.period === undefined) return false
  if (taken.some(({indicator}) => indicator !== undefined) && statistic.indicator !== undefined) {
    return taken.some((other) => isOfIndicator(statistic, other))
  }
  if (caption.isSharedBy(text)) return caption.kinds.size > 0 || taken.length > 0
  // "The first had 40 in 2020 (Figure 1). The second followed with 30": the same thing of another place.
  return last.some(
    ({unit, indicator, period}) =>
      unit === statistic.unit &&
      indicator === statistic.indicator &&
      period?.from === statistic.period?.from &&
      period?.to === statistic.period?.to,
  )
}

function isOfIndicator(one: Statistic, other: Statistic): boolean {
  return (
    one.indicator !== undefined && one.indicator === other.indicator && one.unit === other.unit
  )
}

/** A whole is not drawn among its parts, nor one value twice: its place, or time, is another of their kind. */
function isOtherPlace(
  one: Statistic,
  taken: readonly Statistic[],
  within: ReadonlyMap<string, readonly string[]>,
): boolean {
  const place = toPlaceId(one)
  return taken
    .filter(({unit}) => unit === one.unit)
    .every((other) => {
      const known = toPlaceId(other)
      if (place === known) return one.period?.from !== other.period?.from
      if (place === undefined || known === undefined) return false
      if ((one.counterpart === undefined) !== (other.counterpart === undefined)) return false
      return !within.get(place)?.includes(known) && !within.get(known)?.includes(place)
    })
}

function toPlaceId({counterpart, place}: Statistic): string | undefined {
  return counterpart ?? place
}

/** The numbers of a list that the text nowhere ties to the figure, where all of it is what the caption says. */
function findListed(
  fitting: readonly Statistic[],
  {text}: TellingSentence,
  {kinds, period, isSharedBy}: CaptionReading,
): readonly Statistic[] {
  if (kinds.size === 0 || period === undefined || !isSharedBy(text)) return []
  const told = fitting.filter(({period}) => period?.from !== undefined)
  // Where some are from, or go, somewhere the others are their sum.
  const flows = told.filter(({counterpart}) => counterpart !== undefined)
  const listed = flows.length > 0 ? flows : told
  const places = new Set(listed.map(toPlaceId))
  const isList = listed.length > 1 && places.size === listed.length && !places.has(undefined)
  return isList && isOneUnit(listed) ? listed : []
}

function dropRepeated(statistics: readonly Statistic[]): Statistic[] {
  const toKey = (one: Statistic) =>
    JSON.stringify([one.value, one.unit, toPlaceId(one), one.period, one.indicator])
  const kept = new Map<string, Statistic>()
  for (const one of statistics) {
    if (!kept.has(toKey(one))) kept.set(toKey(one), one)
  }
  return [...kept.values()]
}
