/** Square brackets behind a title or container: its translation, or the kind of thing it is. */
import type {Range} from './ranges.ts'

export interface Translations {
  /** Every bracket that holds words. */
  readonly ranges: readonly Range[]
}

const bracket = /\[[^[\]]{4,400}\]?/gu

/** The brackets with words in them, but for one that holds the title itself. */
export function findTranslations(text: string, start: number): Translations {
  const ranges: Range[] = []
  for (const {0: written, index} of text.matchAll(bracket)) {
    if (index < start || !/\p{L}{3}/u.test(written)) continue
    const isTitle = /^[\s.,;:)\]\uE000–—-]*$/.test(text.slice(start, index))
    if (!isTitle) ranges.push({start: index, end: index + written.length})
  }
  return {ranges}
}
