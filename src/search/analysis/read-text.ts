/**
 * The words of a text with their places: read once and kept, for records are indexed,
 * ranked, explained and marked by the same words, and queries meet the same records again.
 */
import {tokenise, type Token} from './analyse.ts'

export interface ReadText {
  readonly tokens: readonly Token[]
  /** Where each term stands, counted in words. */
  readonly places: ReadonlyMap<string, readonly number[]>
  /** The words as written, folded. */
  readonly words: ReadonlySet<string>
  /** How many words it has; what lies over a word, such as a whole compound, is none. */
  readonly length: number
}

const kept = new Map<string, ReadText>()
/** Some ten megabytes; beyond, the reading begins anew. */
const mostKept = 20_000

export function readText(text: string): ReadText {
  const before = kept.get(text)
  if (before) return before
  if (kept.size >= mostKept) kept.clear()
  const read = placeTokens(tokenise(text))
  kept.set(text, read)
  return read
}

function placeTokens(tokens: readonly Token[]): ReadText {
  const places = new Map<string, number[]>()
  const words = new Set<string>()
  let place = -1
  let end = 0
  for (const token of tokens) {
    // What lies over a word that was read, such as a whole compound, stands at its place.
    if (token.start >= end) {
      place += 1
      end = token.end
    }
    words.add(token.word)
    const known = places.get(token.term)
    if (known) known.push(place)
    else places.set(token.term, [place])
  }
  return {tokens, places, words, length: place + 1}
}
