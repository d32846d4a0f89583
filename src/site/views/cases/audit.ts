import type {AuditNote} from '../../../model/comparison.ts'
import type {CorpusData} from '../../../model/data.ts'
import type {Topic} from '../../../model/vocabulary.ts'
import {toPaperLabels} from '../../../search/records/paper-labels.ts'
import {markDiffering, markValue, type QuotePiece} from './differing.ts'
import type {EntryFacets} from '../lists/list-facets.ts'
import {auditNames, toAuditSign} from '../observations/verdicts.ts'

/** Something that does not add up within a paper. */
export interface AuditEntry {
  readonly anchor: string
  readonly kind: AuditNote['kind']
  readonly name: string
  /** The words that it is about, those that are wrong marked; of two places where they contradict each other. */
  readonly quotes: readonly (readonly QuotePiece[])[]
  readonly language: string
  readonly detail: string
  /** What should come out and what does, where a note of arithmetic does not say so itself. */
  readonly terms: string
  readonly source: string
  readonly href: string
  /** 1 to 3. */
  readonly severity: number
  readonly facets: EntryFacets
}

/** The audit notes, the gravest first, then by kind in the order of their weight, then paper by paper. */
export function toAuditEntries(data: CorpusData, topics: readonly Topic[]): AuditEntry[] {
  const names = toPaperLabels(data.papers)
  const languages = new Map(data.papers.map(({id, language}) => [id, language]))
  const kinds = Object.keys(auditNames)
  const known = new Set(topics.map(({id}) => id))
  return data.audit
    .toSorted(
      (a, b) =>
        b.severity - a.severity ||
        kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
        (a.id < b.id ? -1 : 1),
    )
    .map((note) => ({
      anchor: note.id.replace('#', '.'),
      name: auditNames[note.kind],
      quotes: toQuotes(note),
      language: languages.get(note.paper) ?? 'en',
      detail: note.detail,
      terms: toTerms(note),
      source: [names.get(note.paper), toLine(note)].filter(Boolean).join(', '),
      href: note.url,
      kind: note.kind,
      severity: note.severity,
      facets: {
        kind: [note.kind],
        severity: [String(note.severity)],
        paper: [note.paper],
        topic: toTopicsAt(note, data).filter((id) => known.has(id)),
      },
    }))
}

/** Two places of a note are quoted with this between them. */
const apart = ' … '

function toQuotes({quote, expected = '', found = ''}: AuditNote): QuotePiece[][] {
  if (quote === '') return []
  const quotes = quote.split(apart)
  return quotes.map((one, at) => {
    const other = quotes[at === 0 ? 1 : 0]
    if (other === undefined) return markTerms(one, found)
    return markDiffering(one, other, at === 0 ? expected : found)
  })
}

/** Mark what was found in a quote: as a whole, or each term of "13 % and 25 %" or "4 + 5 = 9". */
function markTerms(quote: string, found: string): QuotePiece[] {
  if (quote.includes(found)) return markValue(quote, found)
  const [terms = ''] = found.split(' = ')
  let pieces: QuotePiece[] = [{text: quote, isDiffering: false}]
  for (const term of terms.split(/ and | \+ |; /)) {
    const last = pieces.at(-1)
    const isWhole =
      last &&
      new RegExp(`(?<![\\p{L}\\d])${RegExp.escape(term)}(?![\\p{L}\\d])`, 'u').test(last.text)
    if (isWhole) pieces = [...pieces.slice(0, -1), ...markValue(last.text, term)]
  }
  return pieces
}

function toTerms({kind, expected, found, detail}: AuditNote): string {
  if (expected === undefined || found === undefined || toAuditSign(kind) !== 'audit') return ''
  if (detail.includes(expected) && detail.includes(found)) return ''
  return `expected ${expected}, found ${found}`
}

function toLine({lines}: AuditNote): string {
  return lines ? `line ${String(lines[0])}` : ''
}

/** Topics of the claims that stand where a note is. */
function toTopicsAt({paper, lines}: AuditNote, data: CorpusData): string[] {
  if (!lines) return []
  const near = data.claims.filter(
    (claim) =>
      claim.paper === paper &&
      claim.lines !== undefined &&
      claim.lines[0] <= lines[1] &&
      claim.lines[1] >= lines[0],
  )
  return [...new Set(near.flatMap((claim) => claim.topics))]
}

/** Something that was calculated again and comes out. */
export interface HeldEntry {
  readonly detail: string
  readonly source: string
  readonly href: string
}

/** What adds up: sums and shares of sentences, then columns and rows of tables, paper by paper. */
export function toHeldEntries({papers, claims, tables}: CorpusData): HeldEntry[] {
  const names = toPaperLabels(papers)
  const ofClaims = claims.flatMap(({paper, addsUp = [], lines, url}) =>
    addsUp.map((detail) => ({
      detail,
      source: [names.get(paper), lines && `line ${String(lines[0])}`].filter(Boolean).join(', '),
      href: url,
    })),
  )
  const ofTables = tables.flatMap(({paper, label, checks, url}) =>
    checks
      .filter(({holds}) => holds)
      .map(({what, detail}) => ({
        detail: `${what}. ${detail}`,
        source: [names.get(paper), label].filter(Boolean).join(', '),
        href: url,
      })),
  )
  return [...ofClaims, ...ofTables]
}
