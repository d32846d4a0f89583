/** The words of a record with their places, made ready to be scored; kept, for queries meet the same records again. */
import {tokenise} from './analyse.ts'

export interface ReadText {
  /** Where each term stands, counted in words. */
  readonly places: ReadonlyMap<string, readonly number[]>
  /** The words as written, folded. */
  readonly words: ReadonlySet<string>
  /** How many terms it has. */
  readonly length: number
}

const empty: ReadText = {places: new Map(), words: new Set(), length: 0}

/** Some ten megabytes; beyond, the reading begins anew. */
const mostKept = 20_000

/** Reads texts, each once. */
export function createReader(): (text: string) => ReadText {
  const kept = new Map<string, ReadText>()
  return (text) => {
    if (text === '') return empty
    const before = kept.get(text)
    if (before) return before
    if (kept.size >= mostKept) kept.clear()
    const read = readText(text)
    kept.set(text, read)
    return read
  }
}

function readText(text: string): ReadText {
  const places = new Map<string, number[]>()
  const words = new Set<string>()
  let place = -1
  let end = 0
  let length = 0
  for (const token of tokenise(text)) {
    // What lies over a word that was read, such as a whole compound, stands at its place.
    if (token.start >= end) {
      place += 1
      length += 1
      end = token.end
    }
    words.add(token.word)
    const known = places.get(token.term)
    if (known) known.push(place)
    else places.set(token.term, [place])
  }
  return {places, words, length}
}
