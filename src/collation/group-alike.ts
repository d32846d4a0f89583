/** Groups of things that are told in nearly the same words, such as numbers of one subject. */

import type {Weigh} from './similarity.ts'

/** What makes things alike: stems, each with how much it counts. */
export type Stems = ReadonlyMap<string, number>

export interface GroupOptions<T> {
  readonly toStems: (one: T) => Stems
  /** Whether nothing keeps two apart. */
  readonly mayBeOne: (a: T, b: T) => boolean
  /** Likeness from which two are of one group: twice the weight they share over that of both. */
  readonly least: number
  /** Stems that two share in full at least. */
  readonly fewestShared: number
}

interface Pair {
  readonly one: number
  readonly other: number
  readonly likeness: number
}

/** Find the groups of two and more, the likest joined first. */
export function groupAlike<T>(items: readonly T[], weigh: Weigh, options: GroupOptions<T>): T[][] {
  const groupOf = new Map<number, number[]>()
  const at = (group: readonly number[]) => group.flatMap((index) => items.slice(index, index + 1))
  for (const {one, other} of findPairs(items, weigh, options)) {
    const [mine, theirs] = [groupOf.get(one) ?? [one], groupOf.get(other) ?? [other]]
    if (mine === theirs || !areAlike(at(mine), at(theirs), weigh, options)) continue
    const joined = [...mine, ...theirs].toSorted((a, b) => a - b)
    for (const index of joined) groupOf.set(index, joined)
  }
  return [...new Set(groupOf.values())].map(at)
}

/** Whether two groups are alike on average, for a chain of likes leads anywhere, and nothing keeps them apart. */
function areAlike<T>(
  mine: readonly T[],
  theirs: readonly T[],
  weigh: Weigh,
  options: GroupOptions<T>,
): boolean {
  const pairs = mine.flatMap((one) => theirs.map((other) => [one, other] as const))
  if (!pairs.every(([one, other]) => options.mayBeOne(one, other))) return false
  const sum = pairs.reduce((total, [one, other]) => total + measure(one, other, weigh, options), 0)
  return sum / pairs.length >= options.least
}

/** Pairs that may be of one group, found by the stems that they share, the likest first. */
function findPairs<T>(items: readonly T[], weigh: Weigh, options: GroupOptions<T>): Pair[] {
  const byStem = new Map<string, number[]>()
  const pairs: Pair[] = []
  for (const [at, item] of items.entries()) {
    const stems = options.toStems(item)
    const known = new Set([...stems.keys()].flatMap((stem) => byStem.get(stem) ?? []))
    for (const other of known) {
      const before = items[other] as T
      if (!options.mayBeOne(before, item)) continue
      const likeness = measure(before, item, weigh, options)
      if (likeness >= options.least) pairs.push({one: other, other: at, likeness})
    }
    for (const [stem, weight] of stems) {
      if (weight === 1) byStem.set(stem, [...(byStem.get(stem) ?? []), at])
    }
  }
  return pairs.toSorted((a, b) => b.likeness - a.likeness || a.one - b.one || a.other - b.other)
}

function measure<T>(a: T, b: T, weigh: Weigh, {toStems, fewestShared}: GroupOptions<T>): number {
  const {likeness, shared} = measureStems(toStems(a), toStems(b), weigh)
  return shared < fewestShared ? 0 : likeness
}

/** Twice the weight of what two share, over the weight of both (Dice's coefficient); how many stems they share in full. */
export function measureStems(
  a: Stems,
  b: Stems,
  weigh: Weigh,
): {readonly likeness: number; readonly shared: number} {
  let [common, shared] = [0, 0]
  for (const [stem, weight] of a) {
    const other = b.get(stem)
    if (other === undefined) continue
    common += Math.min(weight, other) * weigh(stem)
    if (weight === 1 && other === 1) shared++
  }
  const whole = toTotal(a, weigh) + toTotal(b, weigh)
  return {likeness: whole === 0 ? 0 : (2 * common) / whole, shared}
}

function toTotal(stems: Stems, weigh: Weigh): number {
  let total = 0
  for (const [stem, weight] of stems) total += weight * weigh(stem)
  return total
}
