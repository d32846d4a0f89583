/** What an audit looks at, and what it finds. */
import type {Claim} from '../../model/claim.ts'
import type {AuditKind} from '../../model/comparison.ts'
import type {Figure, Table} from '../../model/figure.ts'
import type {Lines, Paper, Passage} from '../../model/paper.ts'
import {type Citation, type Reference, toEntryWords} from '../../model/reference.ts'
import type {Statistic} from '../../model/statistic.ts'
import type {IndicatorDefinition} from '../../model/vocabulary.ts'

/** The records of one paper. */
export interface AuditedPaper {
  readonly paper: Paper
  readonly passages: readonly Passage[]
  readonly claims: readonly Claim[]
  readonly statistics: readonly Statistic[]
  readonly figures: readonly Figure[]
  readonly tables: readonly Table[]
  readonly references: readonly Reference[]
  readonly citations: readonly Citation[]
  /** The source as it is printed, where the paper has one. */
  readonly printed?: string | undefined
  /** Lines that nobody could read. */
  readonly garbled: readonly Lines[]
  readonly indicators: ReadonlyMap<string, IndicatorDefinition>
}

/** A note before its paper is written on it. */
export interface Finding {
  readonly kind: AuditKind
  /** What was looked at, for the id: `sum`, `share`. */
  readonly what: string
  /** The element that it is about, an id of its paper. */
  readonly at: string
  readonly lines: Lines | undefined
  readonly quote: string
  readonly expected?: string
  readonly found?: string
  readonly detail: string
  readonly url: string
  /** How grave it is, where that differs from what notes of its kind are. */
  readonly severity?: 1 | 2 | 3
  /** What was checked comes out: no note, but worth knowing. */
  readonly holds?: true
}

/** What a finding tells, wherever it is. */
export type Told = Pick<Finding, 'quote' | 'detail'> &
  Partial<Pick<Finding, 'expected' | 'found' | 'severity'>>

/** A finding in a passage of the text. */
export function toPassageFinding(
  {id, lines, url}: Passage,
  kind: AuditKind,
  what: string,
  {quote, ...told}: Told,
): Finding {
  return {kind, what, at: toLocalId(id), lines, quote: quote.trim(), ...told, url}
}

/** A finding in an entry of a list of references. */
export function toReferenceFinding(
  reference: Reference,
  kind: 'reference' | 'doi',
  what: string,
  told: Omit<Told, 'quote'>,
): Finding {
  const {id, paper, lines} = reference
  const at = toLocalId(id)
  const quote = toEntryWords(reference)
  return {kind, what, at, lines, quote, ...told, url: `/papers/${paper}/#${at}`}
}

/** A finding in a citation of the text. */
export function toCitationFinding(
  {id, lines, quote, url}: Citation,
  what: string,
  told: Omit<Told, 'quote'>,
): Finding {
  return {kind: 'citation', what, at: toLocalId(id), lines, quote, ...told, url}
}

/** The year of an entry's work. */
export function yearOf({csl}: Reference): number | undefined {
  return csl.issued?.['date-parts'][0]?.[0]
}

/** A figure or table. */
export type Numbered = Figure | Table

/** A finding in a figure or table, at the line of its caption. */
export function toObjectFinding(
  {id, lines, label, caption, url}: Numbered,
  kind: 'caption' | 'numbering',
  what: string,
  told: Omit<Told, 'quote'>,
): Finding {
  const [first] = lines ?? []
  const place = first === undefined ? undefined : ([first, first] as Lines)
  return {kind, what, at: toLocalId(id), lines: place, quote: `${label}. ${caption}`, ...told, url}
}

/** Part of a number from which on being off by it is plain, and gross. */
const gaps = [0.001, 0.02] as const

/** How grave it is that two numbers that should be one are not. */
export function weighGap(gap: number, of: number): 1 | 2 | 3 {
  const part = Math.abs(gap) / Math.max(Math.abs(of), Number.MIN_VALUE)
  if (part >= gaps[1]) return 3
  return part >= gaps[0] ? 2 : 1
}

/** Id inside of its paper: `l85c120` for `example-2024#l85c120`, and for a quantity the place that it begins at. */
export function toLocalId(id: string): string {
  return id.slice(id.indexOf('#') + 1).replace(/^stat-/, '')
}

/** A stretch of a text with so many words before and after it. */
export function quoteAround(
  text: string,
  start: number,
  end: number,
  {before = 4, after = 4}: {readonly before?: number; readonly after?: number} = {},
): string {
  const led = new RegExp(String.raw`(?:\S+\s+){0,${String(before)}}\S*$`, 'u')
  const followed = new RegExp(String.raw`^\S*(?:\s+\S+){0,${String(after)}}`, 'u')
  // A word is hardly longer: what is cut is found without reading a whole chapter again.
  const near = (words: number) => (words + 1) * longestWord
  const head = text.slice(Math.max(0, start - near(before)), start)
  const tail = text.slice(end, end + near(after))
  return `${led.exec(head)?.[0] ?? ''}${text.slice(start, end)}${followed.exec(tail)?.[0] ?? ''}`
    .trim()
    .replace(/[,;]$/, '')
}

const longestWord = 40

const inText = new Intl.Collator('en', {numeric: true})

/** In the order of the text: `l9` before `l85`. */
export function compareInText(a: string, b: string): number {
  return inText.compare(a, b)
}
