/** Names that no vocabulary of places holds: what is told of one is nothing of another. */
import {tokenise} from '../../search/analysis/analyse.ts'

export type FindNames = (text: string) => Set<string>

/**
 * Make ready to find the stems of names in the texts of a corpus: words that are written with
 * a capital letter wherever they stand, in the midst of a sentence too.
 *
 * @param places stems of the names of places, which are known otherwise
 */
export function toNameFinder(texts: readonly string[], places: ReadonlySet<string>): FindNames {
  const small = new Set(texts.flatMap((text) => text.match(/(?<!\p{L})\p{Ll}{3,}/gu) ?? []))
  const inMidst = new Set(
    texts.flatMap((text) => text.match(/(?<=[\p{Ll},] )\p{Lu}\p{L}{2,}/gu) ?? []),
  )
  return (text) => {
    const capitals = text.match(/(?<!\p{L})\p{Lu}\p{L}{2,}/gu) ?? []
    const own = capitals.filter((word) => inMidst.has(word) && !small.has(word.toLowerCase()))
    return new Set(
      tokenise(own.join(' ')).flatMap(({term}) =>
        /\d/.test(term) || places.has(term) ? [] : [term],
      ),
    )
  }
}
