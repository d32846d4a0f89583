/** Where and when a text speaks of, for what states no number. */
import type {Period} from '../../model/claim.ts'
import type {CorpusData} from '../../model/data.ts'

export interface Setting {
  /** Ids of places. */
  readonly places: readonly string[]
  readonly periods: readonly Period[]
}

export interface ReadSetting {
  (
    text: string,
    options: {
      readonly language: string
      /** Stretches whose figures are no dates of the text's own. */
      readonly outside: readonly {readonly start: number; readonly end: number}[]
    },
  ): Setting
}

/** For a search without facets of its own reading. */
export const readNoSetting: ReadSetting = () => ({places: [], periods: []})

/** Finds the citations in a text of a passage: their years are those of works. */
export interface CitationFinder {
  (text: string, passage: string): {start: number; end: number}[]
}

export function createCitationFinder({citations}: CorpusData): CitationFinder {
  const quotes = Map.groupBy(citations, ({passage}) => passage)
  return (text, passage) =>
    (quotes.get(passage) ?? []).flatMap(({quote}) => {
      const start = text.indexOf(quote)
      return start === -1 ? [] : [{start, end: start + quote.length}]
    })
}
