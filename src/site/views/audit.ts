import type {AuditNote} from '../../model/comparison.ts'
import type {CorpusData} from '../../model/data.ts'
import type {Topic} from '../../model/vocabulary.ts'
import {toPaperLabels} from '../../search/paper-labels.ts'
import type {Facetted} from './disagreements.ts'
import {auditNames} from './verdicts.ts'

/** Something that does not add up within a paper. */
export interface AuditEntry extends Facetted {
  readonly anchor: string
  readonly name: string
  readonly quote: string
  readonly language: string
  readonly detail: string
  /** What was expected and what was found, where a note has both. */
  readonly terms: string
  readonly source: string
  readonly href: string
}

/** The audit notes, by kind in the order of their weight, then paper by paper. */
export function toAuditEntries(data: CorpusData, topics: readonly Topic[]): AuditEntry[] {
  const names = toPaperLabels(data.papers)
  const languages = new Map(data.papers.map(({id, language}) => [id, language]))
  const kinds = Object.keys(auditNames)
  const known = new Set(topics.map(({id}) => id))
  return data.audit
    .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.id < b.id ? -1 : 1))
    .map((note) => ({
      anchor: note.id.replace('#', '.'),
      name: auditNames[note.kind],
      quote: note.quote,
      language: languages.get(note.paper) ?? 'en',
      detail: note.detail,
      terms: toTerms(note),
      source: [names.get(note.paper), toLine(note)].filter(Boolean).join(', '),
      href: note.url,
      kind: note.kind,
      papers: [note.paper],
      topics: toTopicsAt(note, data).filter((id) => known.has(id)),
      severity: '',
    }))
}

function toTerms({expected, found}: AuditNote): string {
  if (expected === undefined || found === undefined) return ''
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
