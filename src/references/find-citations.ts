/** Where running text cites: brackets that hold names with years or numbers, and names before a year in brackets. */
import {type CitationPart, parseCitation} from './citation-parts.ts'
import {foldName, foldWords, isNear} from './fold.ts'
import type {Range} from './ranges.ts'
import {type CitedEntry, resolveCitation} from './resolve.ts'
import {conjunction, othersLeftOut, particle} from './words.ts'

/** Longest content of a pair of brackets that is a citation. */
const longest = 700
const brackets = /\((?<round>[^()[\]]{2,700})\)|\[(?<square>[^()[\]]{1,700})\]/gu

/** Every citation in a text, in order, none within another. */
export function findCitations(text: string, entries: readonly CitedEntry[]): Range[] {
  const found: Range[] = []
  for (const {0: written, index, groups} of text.matchAll(brackets)) {
    if (written.length > longest) continue
    const end = index + written.length
    const narrative = findNarrative(text, index, written, entries)
    if (narrative !== undefined) found.push({start: narrative, end})
    else if (isCitation(written, groups?.['square'] !== undefined, entries)) {
      found.push({start: index, end})
    }
  }
  return found
}

function isCitation(written: string, isSquare: boolean, entries: readonly CitedEntry[]): boolean {
  const parts = parseCitation(written)
  if (!parts) return false
  if (parts[0]!.kind === 'number') return isSquare && areEntryNumbers(parts, entries)
  return parts.some((part) => part.kind === 'names' && isNamed(part, entries))
}

/** How far beyond the list a number may point and still be a citation without entry. */
const beyondList = 5

function areEntryNumbers(parts: readonly CitationPart[], entries: readonly CitedEntry[]): boolean {
  const last = Math.max(0, ...entries.map(({n}) => n))
  const numbers = parts.flatMap((part) => (part.kind === 'number' ? [part.number] : []))
  return entries.length === 0 || numbers.every((number) => number <= last + beyondList)
}

/** Names and year without a sign between them may be `Olympics 2020`: then an entry must fit. */
function isNamed(
  part: Extract<CitationPart, {kind: 'names'}>,
  entries: readonly CitedEntry[],
): boolean {
  if (part.isParted || part.hasOthers) return true
  return resolveCitation(part.text, entries, {mayDifferInYear: false}).references.length > 0
}

const yearsOnly =
  /^[([]\s?(?:(?:1[4-9]|20)\d\d[a-h]?|n\.\s?d\.|in press|forthcoming)(?:\s?[,;&]\s?(?:(?:1[4-9]|20)\d\d[a-h]?|[a-h]))*(?:\s?[,:]\s?(?:pp?\.|с\.|стр\.|ch\.|§)?\s?\d+(?:\s?[-–]\s?\d+)?)?\s?[)\]]$/u
/** Letters before the bracket in which the names are looked for. */
const reach = 120
const capitalised = String.raw`(?:(?:${particle})\s)*\p{Lu}[\p{L}\p{M}'’-]*\.?(?:\s?\p{Lu}\.)*`
const namesBefore = new RegExp(
  String.raw`(?:(?:^|(?<=[\s("“«]))${capitalised}(?:,?\s(?:(?:${conjunction})\s)?${capitalised}){0,5})(?:,?\s(?:${othersLeftOut}))?(?:['’]s?)?\s?$`,
  'u',
)

/** Where the names begin that a year in brackets follows; `undefined` when none do. */
function findNarrative(
  text: string,
  index: number,
  written: string,
  entries: readonly CitedEntry[],
): number | undefined {
  if (!yearsOnly.test(written)) return undefined
  const from = Math.max(0, index - reach)
  const before = text.slice(from, index)
  const found = namesBefore.exec(before)
  if (!found) return undefined
  // The longest row of capitalised words that an entry fits; its first may open the sentence only.
  for (const start of wordStarts(found[0])) {
    const names = found[0].slice(start)
    const name = findNeededName(`${names.trim()} ${written}`, entries)
    if (name !== undefined) return from + found.index + start + names.indexOf(name)
  }
  const others = new RegExp(String.raw`(?:${othersLeftOut})`, 'iu')
  return others.test(found[0]) ? from + found.index : undefined
}

function wordStarts(names: string): number[] {
  return [0, ...[...names.matchAll(/\s(?=\p{Lu}|[a-z]+\s\p{Lu})/gu)].map(({index}) => index + 1)]
}

/** The first name of a citation that an entry fits, if its first word belongs to the entry's name too. */
function findNeededName(quote: string, entries: readonly CitedEntry[]): string | undefined {
  const {references} = resolveCitation(quote, entries)
  const [part] = parseCitation(quote) ?? []
  const name = part?.kind === 'names' ? part.names[0] : undefined
  if (references.length === 0 || name === undefined) return undefined
  const [first = ''] = name.split(/\s+/)
  if (first === name || /^\p{Lu}\p{Ll}?\./u.test(first)) return name
  const cited = entries.filter(({id, same}) => references.includes(same ?? id))
  return cited.some((entry) => hasNameWord(entry, first)) ? name : undefined
}

function hasNameWord({csl}: CitedEntry, word: string): boolean {
  const names = csl.author?.map((author) => ('family' in author ? author.family : author.literal))
  const words = foldWords((names ?? [csl.title ?? '']).join(' '))
  return words.some((other) => isNear(foldName(word), other))
}
