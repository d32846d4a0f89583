/** The noun phrase after a number: what is counted. */
import type {UnitReading} from './amount.ts'
import {readMeasure} from './measures.ts'
import {skipSpace} from './skip-space.ts'
import {irregularPlurals, phraseEnds, singularsInMen, singularsInS} from './unit-words.ts'

/** Words of a noun phrase after a number that are looked at. */
const longestPhrase = 6

/** A measure right after the number, else the last known noun of the phrase, else its head. */
export function readNoun(
  text: string,
  at: number,
  readKnown: (text: string, at: number) => {unit: string; end: number} | undefined,
): UnitReading | undefined {
  const isGlued = /^\p{L}/u.test(text.slice(at, at + 1))
  const first = text[at] === '-' ? at + 1 : skipSpace(text, at)
  const measure = readMeasure(text, first)
  const knownFirst = isGlued ? undefined : readKnown(text, first)
  if (measure && (knownFirst === undefined || measure.end >= knownFirst.end)) {
    return {...measure, kind: 'measure'}
  }
  if (isGlued || first === at) return undefined
  let known: {unit: string; end: number} | undefined
  let head: {noun: string; end: number} | undefined
  for (const word of readPhrase(text, at)) {
    const found = readKnown(text, word.start)
    if (found) known = found
    if (isPlural(word.lower) || word.isAcronym) head = {noun: word.lower, end: word.end}
    // After a noun that counts, the phrase may go on only as a compound: "work permits".
    else if (known && word.start >= known.end) break
  }
  if (known) return {...known, kind: 'vocabulary'}
  if (!head) return undefined
  const {noun, end} = head
  if (!/^[a-z]+$/.test(noun)) return undefined
  // "1.2 × 10^6 cells/ml"
  const divisor = text[end] === '/' ? readMeasure(text, end + 1) : undefined
  return {
    unit: divisor ? `${noun}/${divisor.unit}` : noun,
    end: divisor?.end ?? end,
    kind: 'noun',
  }
}

/** Whether a word of English looks like the plural of a noun. */
export function isPlural(lower: string): boolean {
  if (/\p{L}{3}(?:men|people)$/u.test(lower)) return !singularsInMen.has(lower)
  return irregularPlurals.has(lower) || (/^\p{L}{2,}s$/u.test(lower) && !singularsInS.test(lower))
}

export interface PhraseWord {
  readonly start: number
  readonly end: number
  readonly lower: string
  /** "GPUs" */
  readonly isAcronym: boolean
}

const wordAfter = /[\s\u00A0]{1,2}[“"«'‘]?(\p{L}[\p{L}’'-]*)["”»]?/uy

/** What a number takes before its noun, though it ends a phrase elsewhere: "eight more boats". */
const degree = /^(?:more|less|fewer|most|least)$/

/** "300 recorded songs", "5,000 registered boats": what else is a verb describes the noun after it. */
function describes(text: string, {0: written, 1: word = '', index}: RegExpExecArray): boolean {
  if (!word.endsWith('ed')) return false
  wordAfter.lastIndex = index + written.length
  const next = wordAfter.exec(text)?.[1]?.toLowerCase()
  return next !== undefined && !phraseEnds.has(next) && isPlural(next)
}

/** The words after a place, up to the first that no noun phrase holds. */
export function readPhrase(text: string, at: number): PhraseWord[] {
  const words: PhraseWord[] = []
  let end = at
  while (words.length < longestPhrase) {
    wordAfter.lastIndex = end
    const found = wordAfter.exec(text)
    if (!found) break
    const word = found[1]!
    const lower = word.toLowerCase()
    if (
      phraseEnds.has(lower) &&
      !(words.length === 0 && (degree.test(lower) || describes(text, found)))
    )
      break
    const start = found.index + found[0].lastIndexOf(word)
    words.push({start, end: start + word.length, lower, isAcronym: /^\p{Lu}{2,}s$/u.test(word)})
    end = found.index + found[0].length
  }
  return words
}
