/** Which entries of a list a citation names. */
import type {CslItem} from '../../model/reference.ts'
import {type CitationPart, parseCitation} from './citation-parts.ts'
import {foldName, foldWords, isNear} from '../text/fold.ts'

/** An entry as far as citations can name it. */
export interface CitedEntry {
  readonly id: string
  readonly csl: CslItem
  /** Position in its list, from 1. */
  readonly n: number
  /** The entry that this one repeats; a citation is told by that one's id. */
  readonly same?: string | undefined
}

export interface ResolveOptions {
  /** Whether a name and year that fit no entry may be linked to the entry of another year (default: `true`). */
  readonly mayDifferInYear?: boolean
}

const defaults = {mayDifferInYear: true} as const satisfies Required<ResolveOptions>

/** A part that is linked, or not, with a doubt. */
export interface Doubt {
  readonly why: 'no-entry' | 'year-differs' | 'ambiguous'
  /** As written. */
  readonly part: string
  /** The entries meant, perhaps. */
  readonly entries: readonly string[]
}

export interface Resolution {
  /** Ids of the entries named, each once, in the order of the citation. */
  readonly references: string[]
  /** `p. 58`; of several the first. */
  readonly locator?: string
  /** Each part that names no entry, as written. */
  readonly unresolved: string[]
  readonly doubts: readonly Doubt[]
}

/**
 * The entries that a citation such as `(Lee et al., 2019; Ek, 2020)` or `[7, p. 58]` names.
 *
 * Names are compared folded, with a slip or two in a long one, and across scripts; a part
 * is linked when its year is the entry's, or nearly so where the names leave no doubt.
 */
export function resolveCitation(
  quote: string,
  entries: readonly CitedEntry[],
  options: ResolveOptions = {},
): Resolution {
  const {mayDifferInYear} = {...defaults, ...options}
  const references = new Set<string>()
  const doubts: Doubt[] = []
  const unresolved: string[] = []
  const parts = parseCitation(quote) ?? []
  for (const part of parts) {
    const {ids, why, nearest = ids} = resolvePart(part, entries, mayDifferInYear)
    for (const id of ids) references.add(id)
    if (ids.length === 0) unresolved.push(part.text)
    if (why) doubts.push({why, part: part.text, entries: nearest})
  }
  const locator = parts.find((part) => part.locator !== undefined)?.locator
  return {references: [...references], ...(locator !== undefined && {locator}), unresolved, doubts}
}

interface Link {
  readonly ids: readonly string[]
  readonly why?: Doubt['why']
  /** Entries of the names in other years, where none is cited. */
  readonly nearest?: readonly string[]
}

function resolvePart(
  part: CitationPart,
  entries: readonly CitedEntry[],
  mayDifferInYear: boolean,
): Link {
  if (part.kind === 'number') {
    const entry = entries.find(({n, same}) => n === part.number && same === undefined)
    return entry ? {ids: [entry.id]} : {ids: [], why: 'no-entry'}
  }
  const fits = entries
    .map((entry) => ({entry, ...compare(part, entry)}))
    .filter(({names}) => names >= leastNames)
  const inYear = fits.filter(({year}) => year === 'same')
  const undated = fits.filter(({year, names}) => year === 'unknown' && names >= sureNames)
  const near = fits.filter(({year, names}) => year === 'near' && names >= sureNames)
  if (inYear.length > 0) return choose(part, inYear)
  if (undated.length > 0) return choose(part, undated)
  if (mayDifferInYear && near.length > 0) return {...choose(part, near), why: 'year-differs'}
  const others = fits.filter(({names}) => names >= sureNames)
  return {ids: [], why: 'no-entry', nearest: findNearest(part, others)}
}

/** Of entries that have the names, those of the year that is least far. */
function findNearest(part: NamesPart, fits: readonly Fit[]): string[] {
  const gap = ({entry}: Fit) =>
    Math.abs((entry.csl.issued?.['date-parts'][0]?.[0] ?? 0) - (part.year ?? 0))
  const least = Math.min(...fits.map(gap))
  const ids = fits.filter((fit) => gap(fit) === least).map(({entry}) => entry.same ?? entry.id)
  return [...new Set(ids)]
}

type NamesPart = Extract<CitationPart, {kind: 'names'}>

/** Names fit from here on where the year does too. */
const leastNames = 0.45
/** Names leave no doubt, so that the year may be missing or differ. */
const sureNames = 0.8

interface Fit {
  readonly entry: CitedEntry
  /** From 0 to 1, with a little above for details that agree. */
  readonly names: number
}

/** The best of several; equals are told apart by the letter of the year, else all are named. */
function choose(part: NamesPart, fits: readonly Fit[]): Link {
  const best = Math.max(...fits.map(({names}) => names))
  const equals = fits.filter(({names}) => best - names < 0.02)
  const ids = [...new Set(equals.map(({entry}) => entry.same ?? entry.id))]
  if (ids.length === 1) return {ids}
  const lettered = part.letter && equals[alphabet.indexOf(part.letter) % alphabet.length]
  if (lettered) return {ids: [lettered.entry.same ?? lettered.entry.id]}
  return {ids, why: 'ambiguous'}
}

const alphabet = 'abcdefgh'

function compare(
  part: NamesPart,
  {csl}: CitedEntry,
): {names: number; year: 'same' | 'near' | 'unknown' | 'other'} {
  const names = compareNames(part, csl)
  return {names, year: names < leastNames ? 'other' : compareYear(part, csl)}
}

function compareYear(part: NamesPart, csl: CslItem): 'same' | 'near' | 'unknown' | 'other' {
  const issued = csl.issued?.['date-parts'][0]?.[0]
  const {year} = part
  if (year === undefined) return issued === undefined ? 'same' : 'unknown'
  if (issued === year) return 'same'
  if (issued === undefined) {
    return csl.accessed?.['date-parts'][0]?.[0] === year ? 'same' : 'unknown'
  }
  const reach = part.names.length > 1 || part.hasOthers ? 3 : 1
  return Math.abs(issued - year) <= reach || isOneDigitOff(issued, year) ? 'near' : 'other'
}

/** `1985` for `1885`: a slip in the century. */
function isOneDigitOff(a: number, b: number): boolean {
  const [x, y] = [String(a), String(b)]
  return x.slice(2) === y.slice(2) || (x[0] === y[0] && x[2] === y[2] && x[3] === y[3])
}

/** How well the names of a citation fit those of an entry: its authors, or the words of its body or title. */
function compareNames(part: NamesPart, csl: CslItem): number {
  const families = (csl.author ?? csl.editor ?? []).flatMap((name) =>
    'family' in name ? [name] : [],
  )
  const persons = families.length > 0 ? comparePersons(part, families) : 0
  const words = compareWords(part, csl)
  return Math.max(persons, words)
}

interface Person {
  readonly family: string
  readonly given?: string | undefined
}

function comparePersons(part: NamesPart, persons: readonly Person[]): number {
  const [first, ...rest] = part.names
  const lead = persons.findIndex((person) => isFamily(first!, person))
  if (lead < 0) {
    // Some cite by a given name: `(Anna et al., 2010)` for Anna Berg.
    const isGiven = persons.some(({given}) => isNear(foldName(given ?? ''), foldName(first!)))
    const inGiven = foldWords(persons[0]!.given ?? '').includes(foldName(first!))
    return isGiven || (inGiven && first!.length > 3) ? 0.5 : 0
  }
  let fit = lead === 0 ? 0.85 : 0.5
  const others = rest.filter((name) => persons.some((person) => isFamily(name, person, true)))
  // A name more than the entry has is a slip; another name instead is another work.
  const missing = rest.length - others.length
  fit -= missing * (persons.length > others.length + 1 ? 0.45 : 0.3)
  const named = part.names.length
  if (rest.length > 0 && others.length === rest.length) fit += 0.05
  // `et al.` stands for at least one more; without it the names are all, or the first stands for all.
  if (part.hasOthers) fit += persons.length > named + 1 ? 0.04 : persons.length > named ? 0 : -0.04
  else if (persons.length === named) fit += 0.04
  else if (named > 1 && persons.length > named) fit -= 0.04
  if (hasInitials(first!, persons[lead]!)) fit += 0.05
  return fit
}

const initialsBehind = /^(.+?)\s+((?:\p{Lu}\p{Ll}?\.?[\s-]?){1,4})$/u
const initialsBefore = /^((?:\p{Lu}\p{Ll}?\.[\s-]?){1,4})\s*(.+)$/u

/** Family name and initials of a name as cited. */
function takeApart(name: string): {family: string; initials?: string} {
  const behind = initialsBehind.exec(name)
  if (behind) return {family: behind[1]!, initials: behind[2]!}
  const before = initialsBefore.exec(name)
  return before ? {family: before[2]!, initials: before[1]!} : {family: name}
}

function isFamily(cited: string, {family}: Person, mayBeCut = false): boolean {
  const name = foldName(takeApart(cited).family)
  const known = foldName(family)
  if (isNear(name, known)) return true
  // Cited without its particle or its second half.
  const words = foldWords(family)
  if (words.length > 1 && words.some((word) => word.length > 2 && isNear(word, name))) return true
  const last = foldWords(takeApart(cited).family).at(-1) ?? ''
  if (last.length > 2 && last !== name && isNear(last, known)) return true
  return mayBeCut && name.length > 2 && (known.startsWith(name) || name.startsWith(known))
}

function hasInitials(cited: string, {given}: Person): boolean {
  const {initials} = takeApart(cited)
  if (initials === undefined || given === undefined) return false
  return foldName(initials)[0] === foldName(given)[0]
}

const small = new Set(foldWords('the of and for in on de la des du und der die и в по на для'))

/** Words of a body's name or title, and the words and initials that a citation gives of them. */
function compareWords(part: NamesPart, csl: CslItem): number {
  const cited = part.names.flatMap(foldWords).filter((word) => !small.has(word))
  if (cited.length === 0) return 0
  const literals = (csl.author ?? []).flatMap((name) => ('literal' in name ? [name.literal] : []))
  const title = literals.length > 0 || !csl.author ? (csl.title ?? '') : ''
  const body = literals.join(' ')
  const scores = [
    [body, 0.9],
    [`${body} ${title}`, body ? 0.6 : 0.85],
    [csl.author ? '' : (csl.publisher ?? ''), 0.7],
  ] as const
  return Math.max(...scores.map(([text, weight]) => weight * compareToText(cited, part, text)))
}

function compareToText(cited: readonly string[], part: NamesPart, text: string): number {
  const words = foldWords(text).filter((word) => !small.has(word))
  if (words.length === 0) return 0
  if (isAcronym(part.names.join(' '), text)) return 1
  const found = cited.filter((word) => words.some((other) => isNear(word, other)))
  const share = found.length / cited.length
  if (share < 0.6) return 0
  // One word of many is little to go by, unless it opens the name.
  const opens = words.slice(0, 2).some((word) => isNear(word, cited[0]!))
  const isMuch = cited.length > 1 || words.length <= 3 || opens || cited[0]!.length > 7
  return share * (isMuch ? 1 : 0.6) + (opens ? 0.03 : 0)
}

/** `WHO` for World Health Organization, or written beside it. */
function isAcronym(cited: string, text: string): boolean {
  const letters = cited.replace(/[^\p{L}]/gu, '')
  if (!/^\p{Lu}{2,8}$/u.test(letters)) return false
  if (text.split(/[^\p{L}]+/u).includes(letters)) return true
  const initials = text
    .split(/[^\p{L}]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')
  return initials.startsWith(letters)
}
