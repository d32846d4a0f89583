/** Numbers and marks that the conversion set on a line of their own. */
import type {TableBlock} from './block.ts'
import {findFootnote, isLoneMark} from '../signs/footnotes.ts'
import {isHeadingWords} from '../signs/heading-words.ts'
import {concatTexts, insertedText, type MappedText, trimText} from '../text/mapped-text.ts'
import {endsSentence} from '../text/plain.ts'
import type {PageEdges} from './pages.ts'

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
  pieces: readonly (readonly MappedText[] | TableBlock)[],
  edges: PageEdges | undefined,
): (readonly MappedText[] | TableBlock)[] {
  const joined: (readonly MappedText[] | TableBlock)[] = []
  for (const group of pieces) {
    const before = joined.at(-1) ?? []
    if ('kind' in group || 'kind' in before) {
      joined.push(group)
      continue
    }
    const [marker, ...more] = before
    const [first, ...rest] = group
    const isNote = marker !== undefined && isNoteMark(marker, group, edges)
    if (
      !marker ||
      !first ||
      more.length > 0 ||
      !(isNote || isMarkerOf(marker, group, edges, joined.slice(-3, -1)))
    ) {
      joined.push(group)
    } else {
      const gap = insertedText(isNote ? '  ' : ' ', marker)
      joined.splice(-1, 1, [concatTexts([trimText(marker), gap, trimText(first)]), ...rest])
    }
  }
  return joined
}

/** A number over the last lines of a page, where notes stand; a page's own number has the next page behind it. */
function isNoteMark(
  {text, lines: [at]}: MappedText,
  group: readonly MappedText[],
  edges: PageEdges | undefined,
): boolean {
  const isBefore = group[0]?.text.startsWith('\f') !== true
  if (edges?.get(at ?? 0) !== 'foot' || !isLoneMark(text) || !isBefore) return false
  return findFootnote(`${text}  ${group.map((line) => line.text.trim()).join(' ')}`) !== undefined
}

/** A cell, among which the numbers are no section's. */
const isFigure = (piece: readonly MappedText[] | TableBlock | undefined) =>
  piece !== undefined &&
  !('kind' in piece) &&
  piece.length === 1 &&
  /^[\d.,–%()\s-]+$/.test(piece[0]!.text)

const isFraction = (piece: readonly MappedText[] | TableBlock | undefined) =>
  piece !== undefined && !('kind' in piece) && /\d[.,]\d/.test(piece[0]!.text)

/** A number counts only before a short line with a capital: tables, formulas and pages have numbers too. */
function isMarkerOf(
  {text, lines: [at]}: MappedText,
  group: readonly MappedText[],
  edges: PageEdges | undefined,
  above: readonly (readonly MappedText[] | TableBlock)[],
): boolean {
  const marker = text.trim()
  const line = group[0]?.text.trim() ?? ''
  if (itemMark.test(marker)) return /^[\p{L}\p{N}]/u.test(line)
  if (!sectionNumber.test(marker) || !/^\p{Lu}\p{L}/u.test(line)) return false
  if (plainNumber.test(marker) && !isHeadingWords(line) && edges?.has(at ?? 0) !== false)
    return false
  if (isFigure(above.at(-1)) && (isFigure(above.at(-2)) || isFraction(above.at(-1)))) return false
  return group.length <= 2 && !endsSentence(line) && line.length <= longestTitle
}
