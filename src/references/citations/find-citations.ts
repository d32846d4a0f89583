/** Where running text cites: brackets that hold names with years or numbers, and names before a year in brackets. */
import {type CitationPart, parseCitation} from './citation-parts.ts'
import {foldName, foldWords, isNear} from '../text/fold.ts'
import {findNamedWork} from './named-works.ts'
import {findRaised} from './raised-numbers.ts'
import type {Range} from '../text/ranges.ts'
import {type CitedEntry, resolveCitation} from './resolve.ts'
import {conjunction, othersLeftOut, particle} from '../text/words.ts'

export interface CitationStyle {
  /** Numbers in round brackets cite. */
  readonly isRound?: boolean
  /** Raised numbers, which a conversion has set on the line, cite. */
  readonly isRaised?: boolean
}

export interface FoundCitation extends Range {
  /** The entries meant, where the words of the citation alone do not tell. */
  readonly references?: readonly string[]
  /** It cites again what the citation before it cites. */
  readonly isAgain?: boolean
}

/** Longest content of a pair of brackets that is a citation. */
const longest = 700
/** One pair of other brackets may stand within: `(World Fisheries Organization [WFO], 2019)`. */
const brackets =
  /\((?<round>(?:[^()[\]]|\[[^()[\]]{1,60}\]){2,700})\)|\[(?<square>(?:[^()[\]]|\([^()[\]]{1,60}\)){1,700})\](?:\s?[-–—]\s?\[\d{1,3}\])?/gu
/** The work cited last, again. */
const again = /^[([]\s?(?:see\s)?(?:ibid(?:em)?|idem|там же|tam zhe|op\. ?cit)(?!\p{L})/iu

/** Every citation in a text, in order, none within another. */
export function findCitations(
  text: string,
  entries: readonly CitedEntry[],
  style: CitationStyle = {},
): FoundCitation[] {
  const found: FoundCitation[] = []
  for (const {0: written, index, groups} of text.matchAll(brackets)) {
    if (written.length > longest) continue
    const end = index + written.length
    const narrative = findNarrative(text, index, written, entries)
    const mayBeNumber = groups?.['square'] !== undefined || style.isRound === true
    if (narrative !== undefined) found.push({start: narrative, end})
    else if (isCitation(written, mayBeNumber, entries)) found.push({start: index, end})
    else if (again.test(written)) found.push({start: index, end, isAgain: true})
    else {
      const named =
        findNamedWork(written.slice(1, -1), entries) ??
        findYearOfNamed(text.slice(0, index), written, entries)
      if (named) found.push({start: index, end, references: [named.same ?? named.id]})
      else found.push(...findInside(written, index, entries, style))
    }
  }
  if (!style.isRaised) return found
  const raised = findRaised(text).filter(({start, end}) =>
    isCitation(text.slice(start, end), true, entries),
  )
  return [...found, ...raised].sort((a, b) => a.start - b.start)
}

/** `(see [1, 2])`: brackets within those that cite nothing themselves. */
function findInside(
  written: string,
  index: number,
  entries: readonly CitedEntry[],
  style: CitationStyle,
): FoundCitation[] {
  const inside = written.slice(1, -1)
  if (!/[[(]/.test(inside)) return []
  return findCitations(inside, entries, style).map((one) => ({
    ...one,
    start: one.start + index + 1,
    end: one.end + index + 1,
  }))
}

function isCitation(
  written: string,
  mayBeNumber: boolean,
  entries: readonly CitedEntry[],
): boolean {
  const parts = imprint.test(written) ? undefined : parseCitation(written)
  if (!parts) return false
  if (parts[0]!.kind === 'number') return mayBeNumber && areEntryNumbers(parts, entries)
  return parts.some((part) => part.kind === 'names' && isNamed(part, entries))
}

/** `(Oslo: Larkfield Press, 1891)` in a note: place and publisher, unless a word such as "Source" stands before the colon. */
const imprint =
  /^\((?!(?:sources?|notes?|see|data|adapted|based|after|from|cited|quoted)\b)\p{Lu}[\p{L}-]+(?:[\s,]{1,2}\p{Lu}[\p{L}-]+){0,3}:\s\p{Lu}[^:;()]{1,80},\s\d{4}\)$/iu

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

/** Letters of a sentence in which an author is named before the year. */
const sentenceReach = 200
/** Letters of a name that is no other word. */
const leastName = 4

/** `Lind, in a study of salt (2004), …`: the one entry of the year whose author the sentence names. */
function findYearOfNamed(
  before: string,
  written: string,
  entries: readonly CitedEntry[],
): CitedEntry | undefined {
  if (!yearsOnly.test(written)) return undefined
  const year = Number(/\d{4}/.exec(written)?.[0])
  const sentence =
    before
      .slice(-sentenceReach)
      .split(/[.!?]\s+(?=\p{Lu})|\)/u)
      .at(-1) ?? ''
  const words = new Set(
    (sentence.match(/\p{Lu}[\p{L}\p{M}'’-]+/gu) ?? []).map((word) =>
      foldName(word.replace(/['’]s?$/, '')),
    ),
  )
  const named = entries.filter(({csl, same}) => {
    const [first] = csl.author ?? []
    const family = first && 'family' in first ? foldName(first.family) : ''
    const isOfYear = csl.issued?.['date-parts'][0]?.[0] === year
    return same === undefined && isOfYear && family.length >= leastName && words.has(family)
  })
  return named.length === 1 ? named[0] : undefined
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
