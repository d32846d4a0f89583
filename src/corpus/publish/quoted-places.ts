import type {QuotedPlace} from '../../model/permalink.ts'
import {toQuote} from '../../permalinks/find-again.ts'
import {type OutlinedPaper, idOf} from '../papers/outlined-paper.ts'

/** As many characters as annotation programs keep of the words around a quotation. */
const contextLength = 32
/** What stands between two passages in the text of a paper. */
const passageEnd = '\n\n'

/** A passage or sentence, and where it stands in the text of its paper. */
export interface PlacedText {
  readonly id: string
  readonly start: number
  readonly end: number
}

export interface PaperText {
  /** The passages one after the other, as `data/texts/<paper>.txt` has them. */
  readonly text: string
  /** Each passage and, behind it, its sentences. */
  readonly places: readonly PlacedText[]
}

/** The running text of a paper with the places of its passages and sentences, claims or not. */
export function toPaperText({outline}: OutlinedPaper): PaperText {
  const places: PlacedText[] = []
  let text = ''
  for (const passage of outline.passages) {
    const start = text.length
    text += passage.text + passageEnd
    places.push({id: passage.id, start, end: start + passage.text.length})
    for (const {directive, start: from, end: to} of passage.spans) {
      if (directive.name !== 's' && directive.name !== 'claim') continue
      places.push({id: idOf(directive), start: start + from, end: start + to})
    }
  }
  return {text: text.trimEnd() + '\n', places}
}

/** The quotation of a place with the words around it, by which W3C's annotations find it. */
export function toTextQuote(
  text: string,
  {start, end}: PlacedText,
): {exact: string; prefix: string; suffix: string} {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  }
}

/** The places of a paper with their words, for the record of what was published. */
export function toQuotedPlaces(paper: OutlinedPaper): QuotedPlace[] {
  const {text, places} = toPaperText(paper)
  return places
    .filter(({start, end}) => text.slice(start, end).trim() !== '')
    .map((place) => {
      const {exact, prefix, suffix} = toTextQuote(text, place)
      return {id: place.id, quote: toQuote(exact), prefix, suffix, start: place.start}
    })
}
