/** Names and labels that no vocabulary of places holds: what is told of one is nothing of another. */
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

/** "At site D", "plot 7": the label of each noun that has one, which is none of the numbers told. */
export function findLabels(
  text: string,
  numbers: readonly {readonly start: number; readonly end: number}[],
): ReadonlyMap<string, string> {
  const found = text.matchAll(
    /(?<!\p{L})(\p{L}\p{Ll}{3,})\s(\p{Lu}|\d{1,2}|[IVX]{1,4})\b(?![.,]?\d|\s(?:of|percent)\b|%)/gu,
  )
  return new Map(
    [...found].flatMap(({0: whole, 1: noun = '', 2: label = '', index}) => {
      const end = index + whole.length
      const isNumber = numbers.some((number) => number.start < end && index < number.end)
      return isNumber ? [] : [[noun.toLowerCase(), label] as const]
    }),
  )
}

/** Whether each speaks of a thing of its own. */
export function areLabelledApart(
  a: ReadonlyMap<string, string>,
  b: ReadonlyMap<string, string>,
): boolean {
  return [...a].some(([noun, label]) => b.has(noun) && b.get(noun) !== label)
}
