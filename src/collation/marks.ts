/** Where two texts differ, word by word, as marks on stretches of each. */
import type {VersionMark} from '../model/version.ts'
import {type Change, type Range, alignWords, joinNearChanges} from './align.ts'
import {findDifferences} from './differences.ts'
import type {Statement, Stretch} from './statement.ts'
import {type Word, toWords} from './words.ts'

export interface Mark {
  readonly start: number
  readonly end: number
  readonly kind: VersionMark
}

export interface Marks {
  readonly left: readonly Mark[]
  readonly right: readonly Mark[]
}

interface Side {
  readonly text: string
  readonly words: readonly Word[]
}

/** The marks of two texts, in order; those of substance lie within those of changes. */
export function toMarks(left: Statement, right: Statement): Marks {
  const sides = [toSide(left), toSide(right)] as const
  const [a, b] = sides
  const all: Change = {left: [0, a.words.length], right: [0, b.words.length]}
  const changes = alignWords(toKeys(a), toKeys(b)) ?? [all]
  const isSpacing = (change: Change) => toLetters(a, change.left) === toLetters(b, change.right)
  const spacing = changes.filter(isSpacing)
  const worded = joinNearChanges(changes.filter((change) => !isSpacing(change)))
  const signs = findSigns(a, b, joinOverlaps([...worded, ...spacing]))
  const substance = findDifferences(left, right)
  const toSideMarks = (side: 'left' | 'right', own: Side): Mark[] => [
    ...signs.map((pair) => toMark(pair[side], 'typographic')),
    ...spacing.map((change) => toMark(toStretch(own, change[side]), 'typographic')),
    ...worded.map((change) => toMark(withBrackets(own, change[side]), 'changed')),
    ...substance.map((found) => toMark(found[side], 'substance')),
  ]
  return {left: arrange(toSideMarks('left', a)), right: arrange(toSideMarks('right', b))}
}

function toSide({text}: Statement): Side {
  return {text, words: toWords(text)}
}

function toKeys({words}: Side): string[] {
  return words.map(({key}) => key)
}

/** Letters of a run of words: `low-income` has the same as `lowincome`. */
function toLetters({words}: Side, [from, to]: Range): string {
  return words
    .slice(from, to)
    .map(({key}) => key)
    .join('')
}

/** Changes in order, those left out that lie within others. */
function joinOverlaps(changes: readonly Change[]): Change[] {
  const isWithin = (one: Change, other: Change) =>
    one !== other &&
    other.left[0] <= one.left[0] &&
    one.left[1] <= other.left[1] &&
    other.right[0] <= one.right[0] &&
    one.right[1] <= other.right[1]
  return changes
    .filter((change) => !changes.some((other) => isWithin(change, other)))
    .toSorted((a, b) => a.left[0] - b.left[0] || a.right[0] - b.right[0])
}

type SignPair = Readonly<Record<'left' | 'right', Stretch>>

/**
 * Where words that both have are written, spaced or punctuated otherwise.
 *
 * Beside words that one side alone has, it cannot be said which gap stands against which.
 */
function findSigns(a: Side, b: Side, changes: readonly Change[]): SignPair[] {
  const pairs: SignPair[] = []
  const [m, n] = [a.words.length, b.words.length]
  const end: Change = {left: [m, m + 1], right: [n, n + 1]}
  let [i, j, isGapShared] = [0, 0, true]
  for (const {left, right} of [...changes, end]) {
    for (; i < left[0]; i++, j++, isGapShared = true) {
      if (isGapShared) pairs.push({left: gapBefore(a, i), right: gapBefore(b, j)})
      pairs.push({left: wordAt(a, i), right: wordAt(b, j)})
    }
    const isBoth = left[0] < left[1] && right[0] < right[1]
    if (isGapShared && isBoth) pairs.push({left: gapBefore(a, i), right: gapBefore(b, j)})
    ;[i, j, isGapShared] = [left[1], right[1], isBoth]
  }
  return pairs.flatMap(({left, right}) => trimCommon(a.text, left, b.text, right) ?? [])
}

/** What stands between a word and the one before it. */
function gapBefore({text, words}: Side, index: number): Stretch {
  return [words[index - 1]?.end ?? 0, words[index]?.start ?? text.length]
}

function wordAt({words}: Side, index: number): Stretch {
  const word = words[index]
  return word ? [word.start, word.end] : [0, 0]
}

/** Two stretches without what both begin and end with; `undefined` where nothing is left. */
function trimCommon(
  one: string,
  [a, b]: Stretch,
  other: string,
  [c, d]: Stretch,
): SignPair | undefined {
  const room = Math.min(b - a, d - c)
  let start = 0
  while (start < room && one[a + start] === other[c + start]) start++
  let end = 0
  while (end < room - start && one[b - 1 - end] === other[d - 1 - end]) end++
  if (b - a === start + end && d - c === start + end) return undefined
  return {left: [a + start, b - end], right: [c + start, d - end]}
}

const brackets: Readonly<Record<string, string>> = {'(': ')', '[': ']', '«': '»', '“': '”'}

/** Where a change stands, with the brackets around the whole of it. */
function withBrackets(side: Side, range: Range): Stretch {
  const [start, end] = toStretch(side, range)
  const closing = brackets[side.text.charAt(start - 1)]
  if (start === end || closing === undefined || side.text.charAt(end) !== closing) {
    return [start, end]
  }
  return [start - 1, end + 1]
}

function toStretch({text, words}: Side, [from, to]: Range): Stretch {
  const start = words[from]?.start ?? text.length
  return from === to ? [start, start] : [start, words[to - 1]?.end ?? text.length]
}

function toMark([start, end]: Stretch, kind: VersionMark): Mark {
  return {start, end, kind}
}

function arrange(marks: readonly Mark[]): Mark[] {
  return marks
    .filter(({start, end}) => start < end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
}
