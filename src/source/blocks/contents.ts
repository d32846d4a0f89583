/** The list of contents: its lines repeat the headings, with the pages that they stand on. */
import type {MappedText} from '../text/mapped-text.ts'
import type {TableBlock} from './block.ts'

const title = /^\s*(?:table of contents|contents|содержание|оглавление|мазмұны)\s*:?$/iu
/** `2.1 Damp and cold ......... 14`; the page may stand elsewhere. */
const leader = /(?:(?:\.\s){4,}\.?|\.{5,})\s*(?:\d{1,4}|[ivxl]{1,6})?\s*$/iu
/** Tables have leaders too: away from the title only the number of a heading tells. */
const numbered = /^\s*\d{1,2}(?:\.\d{1,2})*\.?\s/u
/** Under the title: words with a page behind them, a page alone, a heading with its number. */
const entry = /^(?:.*\p{L}.*\s)?\d{1,4}$|^\d{1,2}(?:\.\d{1,2})*\.?\s\p{Lu}[^.;:]*(?:\s\.)*$/u
/** Fewer lines may be anything. */
const fewestLines = 3
/** A longer line is none of a list; the patterns take their time with long runs of dots. */
const longestLine = 300
/** An entry runs over no more lines. */
const mostLines = 2

type Group = readonly MappedText[]

/** The groups of lines, the list of contents apart from what stands around it. */
export function gatherContents(groups: readonly Group[]): (Group | TableBlock)[] {
  const lines = groups.flat()
  const found = findContents(lines.map(({text}) => text))
  if (found.size === 0) return [...groups]
  const own = new Set([...found].map((index) => lines[index]!))
  return groups.flatMap((group) => {
    const parts: {isContents: boolean; lines: MappedText[]}[] = []
    for (const line of group) {
      const last = parts.at(-1)
      if (last?.isContents === own.has(line)) last.lines.push(line)
      else parts.push({isContents: own.has(line), lines: [line]})
    }
    return parts.map(({isContents, lines}) => (isContents ? toContents(lines) : lines))
  })
}

/** Indices of the lines of the list, its title among them. */
function findContents(lines: readonly string[]): Set<number> {
  const hasLeader = (line: string) => line.length <= longestLine && leader.test(line)
  const goesOn = (at: number) => lines.slice(at, at + mostLines + 1).some(hasLeader)
  const leaders = lines.flatMap((line, at) => (hasLeader(line) && numbered.test(line) ? [at] : []))
  const found = new Set(leaders.length < fewestLines ? [] : leaders)
  const start = lines.findIndex((line) => title.test(line))
  if (start === -1) return found
  const listed = new Set<string>()
  let end = start + 1
  for (; end < lines.length; end++) {
    const line = lines[end]!.trim()
    if (line.length > longestLine || (!entry.test(line) && !goesOn(end))) break
    const words = line.replace(/[\s\d.]+$/, '')
    // The first heading of the text repeats an entry.
    if (listed.has(words) && words !== '') break
    listed.add(words)
  }
  if (end - start > fewestLines) for (let at = start; at < end; at++) found.add(at)
  return found
}

function toContents(lines: readonly MappedText[]): TableBlock {
  const numbers = lines.flatMap((line) => line.lines)
  return {
    kind: 'table',
    rows: lines.map((line) => [line]),
    lines: [Math.min(...numbers), Math.max(...numbers)],
    isContents: true,
  }
}
