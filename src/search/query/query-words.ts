/** The words of a query, with what they stand for. */

export interface QueryTerm {
  /** A term, or several with spaces between that stand together. */
  readonly term: string
  /** 1 for what was typed, less for what is only like it. */
  readonly weight: number
  readonly how: 'exact' | 'number' | 'alphabet' | 'beginning' | 'fuzzy' | 'synonym'
}

/** One word of a query with the terms that it stands for. */
export interface QueryWord {
  /** As typed, folded. */
  readonly word: string
  readonly terms: readonly QueryTerm[]
  /** How the corpus writes those terms, where the word itself is not in it. */
  readonly readAs: readonly string[]
  /** How much the word tells: its inverse document frequency, and 0 where it stands for nothing. */
  readonly rarity: number
}

/** A word that the vocabulary put beside one of the query. */
export interface AddedWord {
  readonly word: string
  readonly for: string
}
