/**
 * How a paper cites with bare numbers.
 *
 * A number in square brackets cites wherever the list reaches it. In round brackets or
 * raised, as in `(12, 15)` and `migration.12,13`, it may as well count items or be part of
 * a name, so it cites only where the whole paper does so and in no other way.
 */
import {type CitationStyle, findCitations} from './find-citations.ts'
import type {CitedEntry} from './resolve.ts'

/** Citations from which another way of citing is a paper's own. */
const ownWay = 3
/** Fewest numbers of a list that must be met, and their share of it. */
const leastNumbers = 5
const leastShare = 0.4

/** Tell from all passages of a paper whether its bare numbers cite. */
export function findCitationStyle(
  passages: readonly string[],
  entries: readonly CitedEntry[],
): CitationStyle {
  if (entries.length < leastNumbers) return {}
  const cites = passages.reduce((sum, text) => sum + findCitations(text, entries).length, 0)
  if (cites >= ownWay) return {}
  for (const style of [{isRound: true}, {isRaised: true}] as const) {
    const numbers = new Set(
      passages.flatMap((text) =>
        findCitations(text, entries, style).flatMap(({start, end}) =>
          (text.slice(start, end).match(/\d+/g) ?? []).map(Number),
        ),
      ),
    )
    const known = entries.filter(({n}) => numbers.has(n)).length
    if (known >= Math.max(leastNumbers, entries.length * leastShare)) return style
  }
  return {}
}
