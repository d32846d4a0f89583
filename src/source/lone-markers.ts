/** Numbers and marks that the conversion set on a line of their own. */
import {isHeadingWords} from './heading-words.ts'
import {concatTexts, insertedText, type MappedText, trimText} from './mapped-text.ts'
import {endsSentence} from './plain.ts'

const sectionNumber = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|[IVX]{1,5}\.|[A-H](?:\.\d{1,2}){0,2}\.?)$/u
const plainNumber = /^\d+$/
const itemMark = /^(?:\[\d{1,3}\]|\p{Co}|[•▪◦●■])$/u
/** No heading that a number stands before is longer. */
const longestTitle = 80

/**
 * A section's number or an item's mark that a gap parts from its words stands before them again.
 *
 * @param edges lines at the edges of pages, where these are known
 */
export function joinLoneMarkers(
  groups: readonly MappedText[][],
  edges: ReadonlySet<number> | undefined,
): MappedText[][] {
  const joined: MappedText[][] = []
  for (const group of groups) {
    const [marker, ...more] = joined.at(-1) ?? []
    const [first, ...rest] = group
    if (!marker || !first || more.length > 0 || !isMarkerOf(marker, group, edges)) {
      joined.push(group)
    } else {
      const text = concatTexts([trimText(marker), insertedText(' ', marker), trimText(first)])
      joined.splice(-1, 1, [text, ...rest])
    }
  }
  return joined
}

/** A number counts only before a short line with a capital: tables, formulas and pages have numbers too. */
function isMarkerOf(
  {text, lines: [at]}: MappedText,
  group: readonly MappedText[],
  edges: ReadonlySet<number> | undefined,
): boolean {
  const marker = text.trim()
  const line = group[0]?.text.trim() ?? ''
  if (itemMark.test(marker)) return /^[\p{L}\p{N}]/u.test(line)
  if (!sectionNumber.test(marker) || !/^\p{Lu}\p{L}/u.test(line)) return false
  if (plainNumber.test(marker) && !isHeadingWords(line) && edges?.has(at ?? 0) !== false)
    return false
  return group.length <= 2 && !endsSentence(line) && line.length <= longestTitle
}
