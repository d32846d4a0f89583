/**
 * What two statements in nearly the same words say otherwise.
 *
 * A difference in substance is one that a reader must be told of: another number or
 * date, a negation, the opposite word. Another wording is none, and neither is what
 * only one of the two goes on to say.
 */
import type {DifferenceKind} from '../model/difference.ts'
import {type Change, type Range, alignWords, joinNearChanges} from './align.ts'
import {type Quantity, findQuantities} from './quantities.ts'
import {type Statement, type Stretch, toOwnWords} from './statement.ts'
import {areOpposite, negations} from './substance-words.ts'
import type {Word} from './words.ts'

/** Where two statements differ in substance. A stretch is empty where one lacks the word. */
export interface Difference {
  readonly kind: DifferenceKind
  readonly left: Stretch
  readonly right: Stretch
}

/** Longest change in which a difference is read, in words of one side: in a longer one nothing stands against anything. */
const longest = {turn: 8, quantity: 16} as const

interface Side {
  readonly text: string
  readonly words: readonly Word[]
  readonly quantities: readonly Quantity[]
}

/**
 * The differences in substance between two statements, in the order of the left one.
 *
 * The same whichever is called left; none where the two are too long and too foreign to
 * each other to be aligned.
 */
export function findDifferences(left: Statement, right: Statement): Difference[] {
  // Of several alignments that are as good, the algorithm's choice depends on the sides.
  if (left.text > right.text) {
    return sort(findDifferences(right, left).map((found) => swap(found)))
  }
  const [a, b] = [toSide(left), toSide(right)]
  const changes = joinNearChanges(alignWords(toKeys(a), toKeys(b)) ?? [])
  const turns = changes.filter((change) => isWithin(change, longest.turn))
  return sort([
    ...findQuantityDifferences(a, b, changes),
    ...findNegations(a, b, turns),
    ...findOpposites(a, b, turns),
  ])
}

function isWithin({left, right}: Change, words: number): boolean {
  return left[1] - left[0] <= words && right[1] - right[0] <= words
}

function toSide(statement: Statement): Side {
  const words = toOwnWords(statement)
  return {text: statement.text, words, quantities: findQuantities(statement.text, words)}
}

function toKeys({words}: Side): string[] {
  return words.map(({key}) => key)
}

/** Quantities that stand against each other in one change, and nowhere else on the other side; else the only ones that each side has alone. */
function findQuantityDifferences(a: Side, b: Side, changes: readonly Change[]): Difference[] {
  const [onlyLeft, onlyRight] = cancel(
    changes.flatMap((change) => placeIn(change, change.left, a.quantities)),
    changes.flatMap((change) => placeIn(change, change.right, b.quantities)),
  )
  const near = changes.filter((change) => isWithin(change, longest.quantity))
  const inOnePlace = near.flatMap((change) =>
    (['number', 'date'] as const).flatMap((kind) => {
      const isHere = (one: Placed) => one.change === change && one.quantity.kind === kind
      const others = onlyRight.filter(isHere)
      return onlyLeft.filter(isHere).flatMap((left, place) => pair(left, others[place]))
    }),
  )
  // "Founded in 1978" and "In 1984, … was founded": what was moved stands in two changes.
  const isMoved = inOnePlace.length === 0 && onlyLeft.length === 1 && onlyRight.length === 1
  return isMoved ? pair(onlyLeft[0], onlyRight[0]) : inOnePlace

  function pair(left: Placed | undefined, right: Placed | undefined): Difference[] {
    if (!left || left.quantity.kind !== right?.quantity.kind) return []
    const {kind} = left.quantity
    return [{kind, left: toStretch(a, left.quantity), right: toStretch(b, right.quantity)}]
  }
}

interface Placed {
  readonly quantity: Quantity
  readonly change: Change
}

/** The quantities of which a word is in the range of a change. */
function placeIn(change: Change, [from, to]: Range, quantities: readonly Quantity[]): Placed[] {
  return quantities
    .filter((quantity) => quantity.from < to && from < quantity.to)
    .map((quantity) => ({quantity, change}))
}

/** What is left of two lists when equal values are taken from both, one for one. */
function cancel(left: readonly Placed[], right: readonly Placed[]): [Placed[], Placed[]] {
  const rest = [...right]
  const onlyLeft = left.filter(({quantity: {kind, value}}) => {
    const index = rest.findIndex(({quantity}) => quantity.kind === kind && quantity.value === value)
    if (index >= 0) rest.splice(index, 1)
    return index < 0
  })
  return [onlyLeft, rest]
}

/** A negation that one side has and the other has not, in a change that is no more than that. */
function findNegations(a: Side, b: Side, changes: readonly Change[]): Difference[] {
  const count = ({words}: Side) => words.filter(({key}) => negations.has(key)).length
  if (count(a) === count(b)) return []
  return changes.flatMap(({left, right}): Difference[] => {
    const [mine, theirs] = [negationsIn(a, left), negationsIn(b, right)]
    if (mine.length === theirs.length) return []
    return [
      {
        kind: 'negation',
        left: toStretchOf(a, mine, left),
        right: toStretchOf(b, theirs, right),
      },
    ]
  })
}

function negationsIn({words}: Side, [from, to]: Range): Word[] {
  return words.slice(from, to).filter(({key}) => negations.has(key))
}

/** From the first to the last of some words, else the place of the change. */
function toStretchOf(side: Side, words: readonly Word[], [from]: Range): Stretch {
  const [first, last] = [words[0], words.at(-1)]
  return first && last ? [first.start, last.end] : toStretch(side, {from, to: from})
}

/** Opposite words in one place, neither of which the other side has as well. */
function findOpposites(a: Side, b: Side, changes: readonly Change[]): Difference[] {
  return changes.flatMap(({left, right}) => {
    const [mine, theirs] = [a.words.slice(...left), b.words.slice(...right)]
    const has = (words: readonly Word[], key: string) => words.some((word) => word.key === key)
    return mine.flatMap((word): Difference[] => {
      const other = theirs.find(({key}) => areOpposite(word.key, key))
      if (!other || has(theirs, word.key) || has(mine, other.key)) return []
      return [{kind: 'opposite', left: [word.start, word.end], right: [other.start, other.end]}]
    })
  })
}

/** Where words stand in the text; before the next word where there are none. */
function toStretch({text, words}: Side, {from, to}: {from: number; to: number}): Stretch {
  const first = words[from]
  if (from === to) return [first?.start ?? text.length, first?.start ?? text.length]
  return [first?.start ?? text.length, words[to - 1]?.end ?? text.length]
}

function swap({kind, left, right}: Difference): Difference {
  return {kind, left: right, right: left}
}

function sort(differences: readonly Difference[]): Difference[] {
  return differences.toSorted(
    (a, b) => a.left[0] - b.left[0] || a.right[0] - b.right[0] || a.left[1] - b.left[1],
  )
}
