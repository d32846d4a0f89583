/** Lines to groups: what blank lines part, running headers and page numbers by themselves. */
import {isLoneMark, isNoteText, isRule} from '../signs/footnotes.ts'
import {isHeaderLine, isRecurring, toShape} from '../signs/furniture-shape.ts'
import type {MappedText} from '../text/mapped-text.ts'
import type {PageEdges} from './pages.ts'
import {findFolios} from './folios.ts'

/** Lines between blank ones; a page's number stands alone, and a form feed begins a page. */
export function groupLines(
  lines: readonly MappedText[],
  edges: PageEdges | undefined,
): MappedText[][] {
  return detachFurniture(partLines(lines, edges), edges)
}

function partLines(lines: readonly MappedText[], edges: PageEdges | undefined): MappedText[][] {
  const folios = findFolios(lines.map(({text}) => text))
  const groups: MappedText[][] = []
  let isOpen = false
  for (const [index, line] of lines.entries()) {
    const isBlank = line.text.trim() === ''
    const isNoteMark =
      edges?.get(index + 1) === 'foot' && opensNote(line, lines[index + 1], lines[index + 2])
    const isFolio = folios.has(index) && edges?.has(index + 1) !== false
    const isAlone = isFolio || isNoteMark || isRule(line.text)
    if (!isBlank && (!isOpen || isAlone || line.text.startsWith('\f'))) groups.push([])
    if (!isBlank) groups.at(-1)?.push(line)
    isOpen = !isBlank && !isAlone
  }
  return groups
}

/** The number of a note, with a gap between it and the note. */
const opensNote = (number: MappedText, gap?: MappedText, note?: MappedText) =>
  isLoneMark(number.text) && gap?.text.trim() === '' && isNoteText(note?.text ?? '')

/** Running headers and page numbers that no blank line sets off become groups of their own. */
function detachFurniture(
  groups: readonly MappedText[][],
  edges: PageEdges | undefined,
): MappedText[][] {
  const outer = groups
    .flatMap((group) => [group[0], group.at(-1)])
    .filter((line) => line !== undefined)
  const shapes = Map.groupBy(new Set(outer), (line) => toShape(line.text))
  const numbers = new Set(outer.map(({text}) => Number(text)).filter(Number.isInteger))
  const isFurniture = ({text, lines: [line]}: MappedText) => {
    if (edges?.has(line ?? 0) === false) return false
    const trimmed = text.trim()
    if (/^\d{1,4}$/.test(trimmed))
      return numbers.has(Number(trimmed) + 1) || numbers.has(Number(trimmed) - 1)
    // A table that stands on every page is judged as a whole.
    if (trimmed.startsWith('|') || text.includes('\t')) return false
    if (isHeaderLine(text)) return true
    return isRecurring(trimmed, shapes.get(toShape(text))?.length ?? 0)
  }
  return groups.flatMap((group) => {
    let [start, end] = [0, group.length]
    while (start < end && isFurniture(group[start]!)) start++
    while (end > start && isFurniture(group[end - 1]!)) end--
    const single = (line: MappedText) => [line]
    const middle = group.slice(start, end)
    return [
      ...group.slice(0, start).map(single),
      ...(middle.length > 0 ? [middle] : []),
      ...group.slice(end).map(single),
    ]
  })
}
