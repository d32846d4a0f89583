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
import {toFreeId} from './free-id.ts'
import type {Subject} from './subject.ts'

/** An indicator found by its words, with the restriction that each of its numbers is told under. */
export interface WordIndicator {
  readonly definition: IndicatorDefinition
  readonly scopes: ReadonlyMap<string, readonly string[]>
}

/** Numbers are of one subject from this likeness on: twice the weight they share over that of both. */
const leastLikeness = 0.42
/** A subject that fewer stems tell is none. */
const fewestShared = 2

/** Find the indicators of some numbers that have none. */
export function findWordIndicators(subjects: readonly Subject[]): WordIndicator[] {
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

function mayBeOne(a: Subject, b: Subject): boolean {
  const [one, other] = [a.statistic, b.statistic]
  if (one.unit !== other.unit || one.place !== other.place) return false
  if (toMeasure(one) !== toMeasure(other)) return false
  // What one sentence lists beside each other differs, unless in time alone.
  if (one.claim !== undefined && one.claim === other.claim && !areOfTwoTimes(one, other)) {
    return false
  }
  const haveNames = a.names.size > 0 && b.names.size > 0
  return !haveNames || [...a.names].some((name) => b.names.has(name))
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
      title: toTitle(first, common),
      definition:
        'Numbers of one unit that are told in nearly the same words; no entry of the vocabulary names them.',
      unit: first.statistic.unit,
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

/** Words of what is counted that most others of the group do not have anywhere in their sentence. */
function toScope({counted, words, statistic}: Subject, members: readonly Subject[]): string[] {
  const others = members.filter((other) => other.statistic !== statistic)
  const own = [...counted].filter(
    (stem) => others.filter(({weights}) => weights.has(stem)).length * 2 < others.length,
  )
  return own.length === 0 ? [] : [own.map((stem) => words.get(stem) ?? stem).join('-')]
}

/** Words of a title at most. */
const titleWords = 8

/** The words that all have, as the first has them: `Left permanent residence abroad (people)`. */
function toTitle({words, statistic}: Subject, common: readonly string[]): string {
  const shown = [...words].filter(([stem]) => common.includes(stem)).slice(0, titleWords)
  const title = shown.map(([, word]) => word).join(' ')
  return `${title.charAt(0).toUpperCase()}${title.slice(1)} (${statistic.unit})`
}
