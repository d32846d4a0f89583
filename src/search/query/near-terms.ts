/** Terms that an unknown word of a query may stand for. */
import {countBits, editDistance, toLetterBits} from '../analysis/edit-distance.ts'
import {romanise, toSound} from '../analysis/romanise.ts'
import type {QueryTerm} from './query-words.ts'
import {findSmallWords} from './small-words.ts'
import type {VocabularyEntry} from '../terms/vocabulary.ts'

export interface Near {
  readonly entry: VocabularyEntry
  /** The word of the term that is near. */
  readonly word: string
  readonly weight: number
  readonly how: QueryTerm['how']
}

/** A word with one letter wrong has at least this length; with two wrong, at least the second. */
const shortestWithMistakes = [4, 8] as const
/** Much of a short word in these letters is its ending: four of them are like too many (`окно`, `одно`). */
const shortestCyrillicWithMistake = 5
/** Other letters and a mistake are two guesses. */
const shortestInOtherLetters = 6
const shortestBeginning = 3
/** How much less a term counts when the query writes it otherwise, only begins it, or misses it by a letter or two. */
const otherAlphabetWeight = 0.9
const beginningWeight = 0.7
const mistakeWeights = [0.6, 0.35] as const
/** Smaller numbers are as often years and counts, which nobody rounds. */
const leastRounded = 10_000
/** `20 million` is meant to two figures at least. */
const fewestFigures = 2
const roundedWeight = 0.7
/** Of two words that are as like, a common one is the likelier; beside a hundred of it, one of the other is noise. */
const mostAlternatives = 4

interface Known {
  readonly entry: VocabularyEntry
  readonly word: string
  readonly roman: string
  /** The letters of term, word and romanised word, as bits. */
  readonly bits: readonly [term: number, word: number, roman: number]
}

export interface NearTerms {
  /**
   * Itself in another alphabet; else what it begins, for it may be half typed; else what it
   * misses by a letter; else by two. A number stands for what is rounded to it.
   */
  find(term: string, word: string): Near[]
  /** The same word in another alphabet. */
  findInOtherLetters(word: string): Near[]
}

export function createNearTerms(entries: readonly VocabularyEntry[]): NearTerms {
  // Made at the first need: most queries are spelled as the corpus spells.
  let known: readonly Known[] | undefined
  let sounds: ReadonlyMap<string, readonly Known[]> | undefined
  const getKnown = () =>
    (known ??= entries
      .filter(([term]) => !/\d/.test(term))
      .flatMap((entry) => {
        const [term, , ...words] = entry
        return words.map((word) => {
          const roman = romanise(word)
          const bits = [toLetterBits(term), toLetterBits(word), toLetterBits(roman)] as const
          return {entry, word, roman, bits}
        })
      }))
  const getSounds = () => (sounds ??= Map.groupBy(getKnown(), ({word}) => toSound(word)))
  const findInOtherLetters = (word: string): Near[] =>
    (getSounds().get(toSound(word)) ?? [])
      .filter((one) => one.word !== word)
      .map((one) => ({
        entry: one.entry,
        word: one.word,
        weight: otherAlphabetWeight,
        how: 'alphabet',
      }))
  return {
    findInOtherLetters,
    find: (term, word) => {
      if (/\d/.test(term)) return findRounded(entries, term)
      const same = findInOtherLetters(word)
      return same.length > 0 ? pickBest(same) : pickBest(findLike(getKnown(), term, word))
    },
  }
}

/** Numbers that a large number is short for: 19,766,807 is some 19.7 million, cut off, or 19.8, rounded. */
function findRounded(entries: readonly VocabularyEntry[], term: string): Near[] {
  const value = Number(term)
  if (!Number.isInteger(value) || value < leastRounded) return []
  const zeros = /0*$/.exec(term)![0].length
  const unit = 10 ** Math.min(zeros, term.length - fewestFigures)
  const [low, high] = [value - unit / 2, value + unit]
  return entries
    .filter(([other]) => Number(other) >= low && Number(other) < high)
    .map((entry) => ({entry, word: entry[0], weight: roundedWeight, how: 'number'}))
}

function pickBest(near: readonly Near[]): Near[] {
  const best = Math.max(...near.map(({weight}) => weight))
  const inOrder = near
    .filter(({weight}) => weight === best)
    .sort(
      (a, b) =>
        b.entry[1] - a.entry[1] || (a.entry[0] < b.entry[0] ? -1 : Number(a.entry[0] > b.entry[0])),
    )
  const terms = inOrder.map(({entry}) => entry)
  return inOrder
    .filter(({entry}, place) => terms.indexOf(entry) === place)
    .slice(0, mostAlternatives)
}

function findLike(known: readonly Known[], term: string, word: string): Near[] {
  const begun =
    word.length >= shortestBeginning ? known.filter((one) => one.word.startsWith(word)) : []
  if (begun.length > 0) {
    return begun.map(({entry, word: begins}) => ({
      entry,
      word: begins,
      weight: beginningWeight,
      how: 'beginning',
    }))
  }
  // Of a small word and a rare one that are as like, the small one is by far the likelier.
  if (findSmallWords(word).length > 0) return []
  const allowed = countMistakes(word)
  // A stem can be much shorter than its word.
  const allowedInTerm = countMistakes(term)
  const isTooShort = word.length < shortestCyrillicWithMistake && isCyrillic(word)
  if (allowed === 0 || isTooShort) return []
  const roman = romanise(word)
  const bits = [toLetterBits(term), toLetterBits(word), toLetterBits(roman)] as const
  const near: Near[] = []
  const inOtherLetters: Near[] = []
  for (const one of known) {
    const {entry} = one
    if (Math.abs(one.roman.length - roman.length) > allowed + 3) continue
    // A stem can hide or double a mistake (`coloneis` has another ending): the best of all counts.
    const isRoman = roman === word && one.roman === one.word
    const distance = Math.min(
      toDistance(term, entry[0], bits[0] ^ one.bits[0], allowedInTerm),
      toDistance(word, one.word, bits[1] ^ one.bits[1], allowed),
      isRoman ? Infinity : toDistance(roman, one.roman, bits[2] ^ one.bits[2], allowed),
    )
    const weight = mistakeWeights[distance - 1]
    if (weight === undefined) continue
    const hasSameLetters = isCyrillic(word) === isCyrillic(one.word)
    const list = hasSameLetters ? near : inOtherLetters
    list.push({entry, word: one.word, weight, how: 'fuzzy'})
  }
  if (word.length < shortestInOtherLetters) return near
  const best = Math.max(0, ...near.map(({weight}) => weight))
  return [...near, ...inOtherLetters.filter(({weight}) => weight > best)]
}

/** How many mistakes a word may have. */
function countMistakes(word: string): number {
  return shortestWithMistakes.filter((length) => word.length >= length).length
}

function isCyrillic(word: string): boolean {
  return /\p{Script=Cyrillic}/u.test(word)
}

/** How many mistakes make one word of the other, by the letters that only one of them has; `Infinity` for too many. */
function toDistance(a: string, b: string, letters: number, allowed: number): number {
  if (countBits(letters) > 2 * allowed) return Infinity
  const distance = editDistance(a, b, allowed)
  return distance > allowed ? Infinity : distance
}
