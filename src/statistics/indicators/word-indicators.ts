/**
 * Indicators that no vocabulary names: numbers of one unit that are told in nearly the same words.
 *
 * A corpus on a subject that nobody has written a vocabulary for is compared all the same. Words
 * say less than a definition does, so what is found here is held to be the same with more care:
 * see `relate.ts`.
 */
import {groupAlike} from '../../collation/group-alike.ts'
import {type Weigh, toWeights} from '../../collation/similarity.ts'
import type {Statistic} from '../../model/statistic.ts'
import type {IndicatorDefinition} from '../../model/vocabulary.ts'
import {toComparedUnit} from './compared-units.ts'
import {toFreeId} from './free-id.ts'
import {areLabelledApart} from './names.ts'
import type {Subject} from './subject.ts'

/** An indicator found by its words, with the restriction that each of its numbers is told under. */
export interface WordIndicator {
  readonly definition: IndicatorDefinition
  readonly scopes: ReadonlyMap<string, readonly string[]>
}

/** Numbers are of one subject from this likeness on: twice the weight they share over that of both. */
const leastLikeness = 0.42
/** Unit of a number of which its words do not say what it counts. */
const unknownUnit = 'count'
/** A subject that fewer stems tell is none. */
const fewestShared = 2

/** Find the indicators of some numbers that have none. */
export function findWordIndicators(found: readonly Subject[]): WordIndicator[] {
  const subjects = withSameNumbers(found)
  const weigh = toWeights(subjects.map(({weights}) => [...weights.keys()]))
  const groups = groupAlike(subjects, weigh, {
    toStems: ({weights}) => weights,
    mayBeOne,
    least: leastLikeness,
    fewestShared,
  })
  const taken = new Set<string>()
  return groups.map((group) => toWordIndicator(group, weigh, taken))
}

/** That two papers have one number for one time bears out that they speak of one thing, as a rare word does. */
function withSameNumbers(subjects: readonly Subject[]): Subject[] {
  const byNumber = Map.groupBy(subjects, toNumber)
  return subjects.map((subject) => {
    const number = toNumber(subject)
    const papers = new Set(byNumber.get(number)?.map(({statistic}) => statistic.paper))
    if (number === '' || papers.size < 2) return subject
    return {...subject, weights: new Map([...subject.weights, [number, 1]])}
  })
}

/** Equal for two numbers that are hardly equal by chance, rounded or not; empty for one of a single digit. */
function toNumber({statistic}: Subject): string {
  const {value, period} = statistic
  const digits = String(Math.abs(value)).replace(/\.|^0+|0+$/g, '')
  const parts = [value.toPrecision(2), toComparedUnit(statistic), period?.from, period?.to]
  return digits.length < 2 ? '' : parts.join(' ')
}

function mayBeOne(a: Subject, b: Subject): boolean {
  const [one, other] = [a.statistic, b.statistic]
  if (!areOfOneUnit(one, other) || one.place !== other.place) return false
  if (tellsTwo(a, b)) return false
  if (toMeasure(one) !== toMeasure(other)) return false
  // What one sentence lists beside each other differs, unless in time alone.
  if (one.claim !== undefined && one.claim === other.claim && !areOfTwoTimes(one, other)) {
    return false
  }
  return a.study === b.study && areOfOneName(a, b) && !areLabelledApart(a.labels, b.labels)
}

/** What tripled and what fell by a third are told in two units. */
function areOfOneUnit(a: Statistic, b: Statistic): boolean {
  const isChange = toMeasure(a) === 'change' && toMeasure(b) === 'change'
  const isFree = ({unit}: Statistic) =>
    unit === unknownUnit || (isChange && (unit === 'times' || unit === 'percent'))
  const isOne = toComparedUnit(a) === toComparedUnit(b)
  return isOne || (isChange ? isFree(a) && isFree(b) : isFree(a) || isFree(b))
}

/** Who tells two numbers of one time, each in words that the other lacks, tells of two things. */
function tellsTwo(a: Subject, b: Subject): boolean {
  const [one, other] = [a.statistic, b.statistic]
  if (doMeet(one, other) || areOfTwoTimes(one, other)) return false
  if (areOfOwnCases(a, b)) return true
  if (one.paper !== other.paper) return false
  const hasOwn = (mine: Subject, theirs: Subject) => findOwn(mine, [mine, theirs]).length > 0
  return hasOwn(a, b) && hasOwn(b, a)
}

/** Without time and place each may be of a case of its own; but an abstract repeats its paper, and a name tells of one case. */
function areOfOwnCases(a: Subject, b: Subject): boolean {
  const [one, other] = [a.statistic, b.statistic]
  if ([one, other].some(({period, place}) => period || place !== undefined)) return false
  if (one.paper === other.paper) return a.isAbstract === b.isAbstract
  // That one is a mean and the other a median tells two readers apart.
  const isOtherwise = a.manner.size > 0 && b.manner.size > 0 && a.manner.isDisjointFrom(b.manner)
  return one.family === undefined && a.around.isDisjointFrom(b.around) && !isOtherwise
}

/** Whether both may be the same number, as worded. */
function doMeet(a: Statistic, b: Statistic): boolean {
  const [lowest = -Infinity, highest = Infinity] = [a.low, a.high]
  return lowest <= (b.high ?? Infinity) && (b.low ?? -Infinity) <= highest
}

/** What is told of a name is nothing of another, nor of what a paper tells that never speaks of it. */
function areOfOneName(a: Subject, b: Subject): boolean {
  if (a.names.size > 0 && b.names.size > 0) return !a.names.isDisjointFrom(b.names)
  const [named, other] = a.names.size > 0 ? [a, b] : [b, a]
  return named.names.size === 0 || !named.names.isDisjointFrom(other.spoken)
}

/** A level and a change are two things. */
function toMeasure({change}: Statistic): string {
  return change === 'increase' || change === 'decrease' ? 'change' : 'level'
}

function areOfTwoTimes({period: a}: Statistic, {period: b}: Statistic): boolean {
  return a !== undefined && b !== undefined && (a.from !== b.from || a.to !== b.to)
}

function toWordIndicator(
  members: readonly Subject[],
  weigh: Weigh,
  taken: Set<string>,
): WordIndicator {
  const [first] = members as [Subject]
  const known = members.find(({statistic}) => statistic.unit !== unknownUnit)
  const unit = known ? toComparedUnit(known.statistic) : unknownUnit
  const common = [...first.weights.keys()].filter((stem) =>
    members.every(({weights}) => weights.get(stem) === 1),
  )
  const id = toFreeId(['words'], common, weigh, taken)
  const scopes = new Map(members.map((member) => [member.statistic.id, toScope(member, members)]))
  const restrictions = [...new Set([...scopes.values()].flat())].toSorted()
  return {
    scopes,
    definition: {
      id,
      title: toTitle(first, common, unit),
      definition:
        'Numbers of one unit that are told in nearly the same words; no entry of the vocabulary names them.',
      unit,
      kind: 'stock',
      scopes: restrictions.map((id) => ({
        id,
        title: `“${id.replaceAll('-', ' ')}”`,
        recognise: [],
      })),
      recognise: [],
    },
  }
}

/**
 * What sets a number apart: how it is averaged, where others are averaged otherwise; words of what
 * is counted that most others of the group do not have anywhere in their sentence, and words before
 * one that they have.
 */
function toScope(member: Subject, members: readonly Subject[]): string[] {
  const isOtherwise = members.some(
    ({manner}) => manner.size > 0 && manner.isDisjointFrom(member.manner),
  )
  const told = new Set([
    ...(isOtherwise ? member.manner : []),
    ...findOwn(member, members).filter(
      (word) => member.counted.has(word) || isRestriction(word, member, members),
    ),
  ])
  return told.size === 0 ? [] : [[...told].map((stem) => member.words.get(stem) ?? stem).join('-')]
}

/** "Urban clinics" beside "clinics". */
function isRestriction(word: string, member: Subject, members: readonly Subject[]): boolean {
  return members.some(
    (other) =>
      other !== member &&
      [...other.weights].some(
        ([stem, weight]) => weight === 1 && member.leads.has(`${word} ${stem}`),
      ),
  )
}

/** Stems of a number's own stretch, and its manner, that most others lack. */
function findOwn(member: Subject, members: readonly Subject[]): string[] {
  const {weights, words, manner} = member
  const apart = members.filter((other) => !isOneSentence(other, member))
  const others = apart.length > 0 ? apart : members.filter((other) => other !== member)
  const isRare = (has: (other: Subject) => boolean) => others.filter(has).length * 2 < others.length
  return [
    ...[...manner].filter((one) => isRare((other) => other.manner.has(one))),
    ...[...words.keys()].filter(
      (stem) => weights.get(stem) === 1 && isRare((other) => other.weights.has(stem)),
    ),
  ]
}

function isOneSentence({statistic: a}: Subject, {statistic: b}: Subject): boolean {
  return a.claim === b.claim
}

/** Words of a title at most. */
const titleWords = 8

/** The words that all have, as the first has them: `Left permanent residence abroad (people)`. */
function toTitle({words}: Subject, common: readonly string[], unit: string): string {
  const shown = [...words].filter(([stem]) => common.includes(stem)).slice(0, titleWords)
  const title = shown.map(([, word]) => word).join(' ')
  return `${title.charAt(0).toUpperCase()}${title.slice(1)} (${unit})`
}
