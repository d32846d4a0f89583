/**
 * Spellings of one word that must not break a match: British and American English.
 *
 * The fold need not give a word that exists; it is applied to both sides.
 */
const folds: readonly (readonly [RegExp, string])[] = [
  // labour, labourers, favourable; too short to be folded: four, hour, your
  [/^(\p{L}{2,})our/u, '$1or'],
  // organise, characterised, globalisation; not: rise, wise
  [/^(\p{L}{3,})is(e|es|ed|er|ers|ing|ation|ations)$/u, '$1iz$2'],
  // analyse, analysed
  [/^(\p{L}{3,})ys(e|es|ed|ing)$/u, '$1yz$2'],
  // centre, metres
  [/^(\p{L}{3,})tre(s?)$/u, '$1ter$2'],
  // programme, programmes
  [/^(\p{L}{4,})mme(s?)$/u, '$1m$2'],
  // travelling, labelled
  [/^(\p{L}{3,})ll(ed|ing|er|ers)$/u, '$1l$2'],
]

/** Letters that every folded word has; most words are told by it in a tenth of the time. */
const hasFoldedPart = /our|is[aei]|ys[ei]|tre|mme|ll/

/** Longest word that is folded; what is longer is no word of prose. */
const longestWord = 40

/** One form for the spellings of a word in lower case. */
export function foldSpelling(word: string): string {
  if (word.length > longestWord || !hasFoldedPart.test(word)) return word
  return folds.reduce((folded, [pattern, right]) => folded.replace(pattern, right), word)
}
