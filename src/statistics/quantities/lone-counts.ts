/**
 * Counts that say little: one of several, dozens of something, an age that bounds a group, a number
 * that describes a thing ("a three-course meal").
 */
import {readMultiplier, toNumberWords} from '../../model/number-words.ts'
import type {Amount} from './amount.ts'
import {isPlural, type PhraseWord, readPhrase} from './noun-phrases.ts'
import {toNumber} from './one-number.ts'
import {phraseEnds} from './unit-words.ts'
import type {UnitReader} from './units.ts'

const english = toNumberWords('en')

/** Read the lone counts of a sentence of English; of another language there are none. */
export function readLoneCounts(
  text: string,
  {language, units}: {readonly language: string; readonly units: UnitReader},
): Amount[] {
  if (toNumberWords(language) !== english) return []
  return [
    ...readOfMany(text),
    ...readOnes(text),
    ...readVague(text, units),
    ...readDescribing(text),
    ...readAges(text),
  ]
}

const one =
  /(?<![\p{L}\d-])(?<!(?:no|any|every|each|the|this|that|some|another|which|as|than|in|category|grade|level|class|phase|stage|type|number|chapter|part|day|week|year|round|page)\s)one(?=\s)/giu
const ofMany =
  /(?<![\p{L}\d-])(?<!(?:no|any|every|each|the)\s)([a-z]{3,9})\sof\s(?:the|these|those|all|my|our|its|their|his|her|your|\p{Lu}\p{Ll}+[’']s)(?=\s)/giu
/** After "one": a pronoun, or half of a phrase. */
const noNoun = new Set(['another', 'other', 'time', 'day', 'thing'])
const onOneHand = /(?<!\p{L})on (?:the )?one hand/iu
/** Words of a noun phrase after "one" that are looked at. */
const longestNoun = 3

/** "One man". */
function readOnes(text: string): Amount[] {
  return [...text.matchAll(one)].flatMap(({0: written, index: start}) => {
    const words = readPhrase(text, start + written.length).slice(0, longestNoun)
    const head = words.findLast(({lower}) => /^[a-z]{3,}$/.test(lower))
    const isPhrase =
      noNoun.has(words[0]?.lower ?? '') ||
      onOneHand.test(text.slice(Math.max(0, start - 8), start + 9))
    if (!head || isPhrase) return []
    return [toCount(start, written.length, head, 1)]
  })
}

/** "One of the best boats", "five of the three-ton boats". */
function readOfMany(text: string): Amount[] {
  return [...text.matchAll(ofMany)].flatMap(({0: written, 1: counted = '', index: start}) => {
    const value = english.cardinals[counted.toLowerCase()]
    const words = readPhrase(text, start + written.length)
    const head = words.find(({lower}) => isPlural(lower) && /^[a-z]+$/.test(lower))
    return value === undefined || !head ? [] : [toCount(start, counted.length, head, value)]
  })
}

function toCount(start: number, length: number, {end, lower}: PhraseWord, value: number): Amount {
  return {
    number: toNumber(start, start + length, value),
    start,
    end,
    value,
    unit: lower,
    kind: 'noun',
  }
}

const sizes: Readonly<Record<string, number>> = {
  tens: 10,
  dozens: 12,
  hundreds: 1e2,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
}
const vague =
  /(?<![\p{L}\d-])(?<!\d\s)(tens|dozens|hundreds|thousands|millions|billions)(?:\sof\s(thousands|millions|billions))?(?=\sof\s)/giu

/** "Dozens of boats", "tens of thousands of dollars": from one of its size to ten. */
function readVague(text: string, units: UnitReader): Amount[] {
  return [...text.matchAll(vague)].map(({0: written, 1: first = '', 2: second, index: start}) => {
    const value =
      (sizes[first.toLowerCase()] ?? 1) * (second ? (sizes[second.toLowerCase()] ?? 1) : 1)
    const end = start + written.length
    const after = units.readAfter(text, end + ' of'.length)
    const amount = {
      number: toNumber(start, end, value),
      start,
      end,
      value,
      high: value * 10,
      isRange: true,
    }
    return after ? {...amount, end: after.end, unit: after.unit, kind: after.kind} : amount
  })
}

const describing =
  /(?<![\p{L}\d.,-])([a-z]{3,9}|\d{1,3})(?:-([a-z]{3,15})(?![\p{L}-])|(?<=(?:^|\s)(?:an?|the|its|their|this)\s\S{1,9})\s([a-z]{3,15})(?=\s([a-z]{3,15})(?!\p{L})))/giu
const noKind = new Set(['old', 'fold', 'way', 'time', 'sided', 'odd', 'plus', 'ish', 'something'])

/** "A three-course meal", "the 12 page document". */
function readDescribing(text: string): Amount[] {
  return [...text.matchAll(describing)].flatMap(
    ({0: written, 1: counted = '', 2: joined, 3: noun, 4: next, index: start}) => {
      const value = /^\d/.test(counted) ? Number(counted) : english.cardinals[counted.toLowerCase()]
      const unit = (joined ?? noun ?? '').toLowerCase()
      // "The 737 MAX jet": a name.
      if (/\p{Lu}/u.test(joined ?? noun ?? '')) return []
      if (value === undefined || value < 2 || !isKind(unit)) return []
      if (noun !== undefined && (isPlural(unit) || phraseEnds.has(next!.toLowerCase()))) return []
      const number = toNumber(start, start + counted.length, value)
      return [{number, start, end: start + written.length, value, unit, kind: 'noun'}]
    },
  )
}

function isKind(noun: string): boolean {
  return (
    noun !== '' &&
    !noKind.has(noun) &&
    !phraseEnds.has(noun) &&
    english.cardinals[noun] === undefined &&
    english.denominators[noun] === undefined &&
    readMultiplier(english, noun) === undefined
  )
}

const age =
  /(?<!\p{L})(?:the age of|at age|aged)\s(\d{1,3})(?:\s?(?:to|and|[–-])\s?(\d{1,3}))?(?!\s?[\d–-]|[.,]\d)/giu
/** "Marsh, 66, has said", "the suspect, 23, was": who it is, and the age. */
const ageOfNamed = /(?<=\p{L}{3},\s)(\d{1,2})(?=,\s(?!and\s|or\s)\p{Ll}+\s)/gu

/** "Over the age of 21", "aged 15 to 24". */
function readAges(text: string): Amount[] {
  return [...text.matchAll(age), ...text.matchAll(ageOfNamed)].map(
    ({0: written, 1: low = '', 2: high, index}) => {
      const end = index + written.length
      const start = index + written.indexOf(low)
      const value = Number(low)
      const number = toNumber(start, end, value)
      const amount = {number, start, end, value, unit: 'years', kind: 'measure' as const}
      return Number(high) > value ? {...amount, high: Number(high), isRange: true} : amount
    },
  )
}
