/** Which figure each sentence goes on about, as long as it does. */
import type {TellingPassage, TellingSentence} from './figure-sentences.ts'

export interface SentenceInContext {
  readonly sentence: TellingSentence
  /** The figure that was named last, and is still spoken of. */
  readonly figure: string | undefined
  /** Whether the sentence stands in the paragraph that names it, after it, or looks back at it. */
  readonly isFollowing: boolean
  /** The only figure beside its paragraph, where the paragraph names none. */
  readonly beside: string | undefined
}

/**
 * Another figure or table, or a work that is not the figure's source, ends what is said of a
 * figure; a paragraph after the one that names it belongs to it where it looks back.
 */
export function followFigures(
  passages: readonly TellingPassage[],
  sourcesOf: ReadonlyMap<string, ReadonlySet<string>>,
): SentenceInContext[] {
  let figure: string | undefined
  let section: string | undefined
  const found: SentenceInContext[] = []
  for (const {passage, sentences, beside} of passages) {
    if (passage.section !== section) figure = undefined
    section = passage.section
    const namesNone = sentences.every(({names}) => names.length === 0)
    const only = namesNone && beside.length === 1 ? beside[0] : undefined
    let isOn = false
    for (const sentence of sentences) {
      const {names, refersBack} = sentence
      if (names.length > 0) {
        figure = names.length === 1 ? names[0] : undefined
        isOn = true
        continue
      }
      const known = sourcesOf.get(figure ?? only ?? '')
      const isElsewhere = sentence.sources.some((source) => !known?.has(source))
      if (isElsewhere || (sentence.isReported && !refersBack)) figure = undefined
      isOn ||= refersBack
      const isFollowing = isOn && figure !== undefined
      if (!isElsewhere) found.push({sentence, figure, isFollowing, beside: only})
    }
    if (!isOn) figure = undefined
  }
  return found
}
