/**
 * Indicators that no vocabulary names: numbers of one unit that are told in nearly the same words.
 *
 * A corpus on a subject that nobody has written a vocabulary for is compared all the same. Words
 * say less than a definition does, so what is found here is held to be the same with more care:
 * see `relate.ts`.
 */
import type {Statistic} from '../../model/statistic.ts'
import type {IndicatorDefinition} from '../../model/vocabulary.ts'
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

interface Pair {
  readonly one: number
  readonly other: number
  readonly likeness: number
}

/** Find the indicators of some numbers that have none. */
export function findWordIndicators(subjects: readonly Subject[]): WordIndicator[] {
  const weigh = toWeights(subjects)
  const pairs = findPairs(subjects, weigh).toSorted(
    (a, b) => b.likeness - a.likeness || a.one - b.one || a.other - b.other,
  )
  const groupOf = new Map<number, number[]>()
  const at = (group: readonly number[]) => group.flatMap((index) => subjects[index] ?? [])
  for (const {one, other} of pairs) {
    const [mine, theirs] = [groupOf.get(one) ?? [one], groupOf.get(other) ?? [other]]
    if (mine === theirs || !areAlike(at(mine), at(theirs), weigh)) continue
    const joined = [...mine, ...theirs].toSorted((a, b) => a - b)
    for (const index of joined) groupOf.set(index, joined)
  }
  const taken = new Set<string>()
  return [...new Set(groupOf.values())].map((group) => toWordIndicator(at(group), weigh, taken))
}

/** Whether two groups are alike on average, for a chain of likes leads anywhere, and nothing keeps them apart. */
function areAlike(mine: readonly Subject[], theirs: readonly Subject[], weigh: Weigh): boolean {
  const pairs = mine.flatMap((one) => theirs.map((other) => [one, other] as const))
  if (!pairs.every(([one, other]) => mayBeOne(one, other))) return false
  const sum = pairs.reduce((total, [one, other]) => total + measureLikeness(one, other, weigh), 0)
  return sum / pairs.length >= leastLikeness
}

type Weigh = (stem: string) => number

/** What stands around few numbers tells more than what stands around many. */
function toWeights(subjects: readonly Subject[]): Weigh {
  const counts = new Map<string, number>()
  for (const {weights} of subjects)
    for (const stem of weights.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return (stem) => Math.log(1 + subjects.length / (counts.get(stem) ?? 1))
}

/** Pairs of numbers that may be of one subject, found by the stems that they share. */
function findPairs(subjects: readonly Subject[], weigh: Weigh): Pair[] {
  const byStem = new Map<string, number[]>()
  const pairs: Pair[] = []
  for (const [at, subject] of subjects.entries()) {
    const known = new Set([...subject.weights.keys()].flatMap((stem) => byStem.get(stem) ?? []))
    for (const other of known) {
      const before = subjects[other]
      if (!before || !mayBeOne(before, subject)) continue
      const likeness = measureLikeness(before, subject, weigh)
      if (likeness >= leastLikeness) pairs.push({one: other, other: at, likeness})
    }
    for (const [stem, weight] of subject.weights) {
      if (weight === 1) byStem.set(stem, [...(byStem.get(stem) ?? []), at])
    }
  }
  return pairs
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

/** Twice the weight of what two share, over the weight of both (Dice's coefficient). */
function measureLikeness(a: Subject, b: Subject, weigh: Weigh): number {
  let [shared, count] = [0, 0]
  for (const [stem, weight] of a.weights) {
    const other = b.weights.get(stem)
    if (other === undefined) continue
    shared += Math.min(weight, other) * weigh(stem)
    if (weight === 1 && other === 1) count++
  }
  if (count < fewestShared) return 0
  return (2 * shared) / (toTotal(a, weigh) + toTotal(b, weigh))
}

function toTotal({weights}: Subject, weigh: Weigh): number {
  let total = 0
  for (const [stem, weight] of weights) total += weight * weigh(stem)
  return total
}

/** Words of an id at most. */
const idWords = 4

function toWordIndicator(
  members: readonly Subject[],
  weigh: Weigh,
  taken: Set<string>,
): WordIndicator {
  const [first] = members as [Subject]
  const common = [...first.weights.keys()].filter((stem) =>
    members.every(({weights}) => weights.get(stem) === 1),
  )
  const words = common
    .filter((stem) => /^[a-z]+$/.test(stem))
    .toSorted((a, b) => weigh(b) - weigh(a) || (a < b ? -1 : 1))
    .slice(0, idWords)
  const id = toFreeId(['words', ...words].join('-'), taken)
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

function toFreeId(id: string, taken: Set<string>): string {
  let free = id
  for (let number = 2; taken.has(free); number++) free = `${id}-${String(number)}`
  taken.add(free)
  return free
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
