/**
 * An engine that is asked term by term, and adds up what each gives. An answer is kept, for
 * who types a word has typed those before it already.
 */
import {type EngineHit, type SearchEngine, toCoverage} from './engine.ts'
import type {QueryTerm, QueryWord} from '../query/query-words.ts'

/** A record that holds a term, and how well. */
export interface TermHit {
  /** Place of the record in the engine's list of records. */
  readonly record: number
  readonly score: number
}

/** Terms whose answers are kept; beyond, the asking begins anew. */
const mostKept = 500
const bitsInNumber = 32

/** What is added up for one record. */
interface Sum {
  score: number
  parts: number
  /** The places of the parts that it holds, as bits. */
  readonly bits: number[]
}

/** The more terms a record holds the better, beside how well it holds each. */
export function createTermEngine(
  askTerm: (term: string) => readonly TermHit[] | Promise<readonly TermHit[]>,
): SearchEngine {
  const answers = new Map<string, Promise<readonly TermHit[]>>()
  const ask = (term: string): Promise<readonly TermHit[]> => {
    const before = answers.get(term)
    if (before) return before
    if (answers.size >= mostKept) answers.clear()
    const answer = Promise.resolve(askTerm(term))
    answers.set(term, answer)
    answer.catch(() => answers.delete(term))
    return answer
  }
  return {
    search: async (words) => {
      const parts = [...toParts(words)]
      const found = await Promise.all(parts.map(([part]) => ask(part)))
      const measure = createCoverage(
        words,
        parts.map(([part]) => part),
      )
      const hits = [...addUp(parts, found)].map(([record, {score, parts: count, bits}]) => {
        const coverage = measure(bits)
        return {record, score: score * count * coverage, coverage}
      })
      // One word of a phrase is none of it.
      return sortHits(hits.filter(({coverage}) => coverage > 0))
    },
  }
}

/** Every single term that the words of a query stand for, those of phrases too, with its greatest weight. */
function toParts(words: readonly QueryWord[]): Map<string, number> {
  const parts = new Map<string, number>()
  for (const {term, weight} of words.flatMap((word) => word.terms)) {
    for (const part of term.split(' ')) parts.set(part, Math.max(parts.get(part) ?? 0, weight))
  }
  return parts
}

/** In the order of the words, for sums of fractions depend on their order. */
function addUp(
  parts: readonly (readonly [part: string, weight: number])[],
  found: readonly (readonly TermHit[])[],
): Map<number, Sum> {
  const sums = new Map<number, Sum>()
  const width = Math.ceil(parts.length / bitsInNumber)
  for (const [place, [, weight]] of parts.entries()) {
    const [at, bit] = toBit(place)
    for (const {record, score} of found[place]!) {
      let sum = sums.get(record)
      if (!sum) sums.set(record, (sum = {score: 0, parts: 0, bits: Array<number>(width).fill(0)}))
      sum.score += score * weight
      sum.parts += 1
      sum.bits[at]! |= bit
    }
  }
  return sums
}

/** Measures coverage by the parts that a record holds; a word is held by one of its terms, with all its parts. */
function createCoverage(
  words: readonly QueryWord[],
  parts: readonly string[],
): (bits: readonly number[]) => number {
  const toBits = ({term}: QueryTerm) => term.split(' ').map((part) => toBit(parts.indexOf(part)))
  const wanted = words.map(({terms}) => terms.map(toBits))
  return (bits) =>
    toCoverage(words, (word) =>
      wanted[word]!.some((term) => term.every(([at, bit]) => (bits[at]! & bit) !== 0)),
    )
}

function toBit(place: number): readonly [at: number, bit: number] {
  return [Math.floor(place / bitsInNumber), 1 << (place % bitsInNumber)]
}

/** Best first, then in the order of the records: engines promise no order among equals. */
function sortHits(hits: EngineHit[]): EngineHit[] {
  return hits.sort((a, b) => b.score - a.score || a.record - b.record)
}
