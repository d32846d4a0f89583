/** What the two engines have in common: who holds what, and how they are asked. */
import type {RecordKind} from '../records/record.ts'
import type {QueryWord} from '../query/query-words.ts'

export type EngineName = 'minisearch' | 'pagefind'

export type EngineOfKind = Readonly<Record<RecordKind, EngineName>>

/**
 * Which engine holds which kind, as `npm run bench -- growth` measured it.
 *
 * Short records answer first, and MiniSearch fetches less before the first answer: 586 kB
 * with 100 made-up papers, Pagefind 965. Passages come after it, and Pagefind can be asked
 * sooner, for MiniSearch's index is made in the page's worker, which answers no key
 * meanwhile: of 1,000 papers in half the time. Neither is right for a library:
 * the texts are loaded whole.
 */
export const defaultEngineOfKind: EngineOfKind = {
  claim: 'minisearch',
  statistic: 'minisearch',
  passage: 'pagefind',
  figure: 'minisearch',
  table: 'minisearch',
  reference: 'minisearch',
}

export interface EngineHit {
  /** Place of the record in the engine's list of records. */
  readonly record: number
  /** Comparable within one answer of one engine only. */
  readonly score: number
  /** The share of the query that the record holds; comparable between engines. */
  readonly coverage: number
}

export interface SearchEngine {
  /** The records that hold any of the words, best first; equals in the order of the records. */
  search(words: readonly QueryWord[]): Promise<EngineHit[]>
}

/** The share of a query that some of its words make, a rare word counting for more than a common one. */
export function toCoverage(
  words: readonly QueryWord[],
  isHeld: (place: number) => boolean,
): number {
  let [held, all] = [0, 0]
  for (const [place, {rarity}] of words.entries()) {
    all += rarity
    if (isHeld(place)) held += rarity
  }
  return all === 0 ? 1 : held / all
}
