/** Square brackets behind a title or container: its translation, or the kind of thing it is. */
import {type Range, read} from './ranges.ts'

const bracket = /\[[^[\]]{4,400}\]?/gu

/** The brackets with words in them, but for one that holds the title itself, from `start`. */
export function findTranslations(text: string, start: number): Range[] {
  const ranges: Range[] = []
  for (const {0: written, index} of text.matchAll(bracket)) {
    // `Proc. of [ACME] Workshop`
    if (index < start || !/\p{L}{3}/u.test(written) || /^\[\p{Lu}{2,8}\]$/u.test(written)) continue
    const isTitle = new RegExp(`^[\\s.,;:)\\]${read}–—-]*$`).test(text.slice(start, index))
    if (!isTitle) ranges.push({start: index, end: index + written.length})
  }
  return ranges
}
