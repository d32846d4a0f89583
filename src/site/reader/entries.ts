import {type Citation, toEntryWords} from '../../model/reference.ts'
import {type PaperRecords, toLocalId} from '../views/records/records.ts'

/** What a citation opens: the references it names, and the parts of it that name none. */
export interface CitedEntries {
  /** Id of the popover; citations of the same references share it. */
  readonly id: string
  readonly references: readonly {
    readonly number: number
    readonly text: string
    readonly href: string
    /** The work's own page, with everyone who cites it. */
    readonly work: string
    /** How often the paper cites it. */
    readonly citations: number
  }[]
  readonly unresolved: readonly string[]
  /** What is doubtful of the links, in a sentence each. */
  readonly doubts: readonly string[]
}

const doubted: Readonly<Record<string, (part: string) => string>> = {
  'year-differs': (part) => `“${part}” gives another year than the entry.`,
  ambiguous: (part) => `Several entries fit “${part}” alike.`,
}

/** Id of the popover that a citation opens. */
export function toEntriesId(citation: Citation): string {
  const references = citation.references.map(toLocalId)
  return citation.doubts.length > 0 || citation.unresolved.length > 0 || references.length === 0
    ? `cited-${toLocalId(citation.id)}`
    : `cited-${references.join('-')}`
}

/** The popovers that the citations of a paper open, each once. */
export function toCitedEntries(records: PaperRecords): CitedEntries[] {
  const byId = new Map<string, CitedEntries>()
  for (const citation of records.citations.values()) {
    const id = toEntriesId(citation)
    if (!byId.has(id)) byId.set(id, toEntries(id, citation, records))
  }
  return [...byId.values()]
}

function toEntries(id: string, citation: Citation, records: PaperRecords): CitedEntries {
  return {
    id,
    references: citation.references
      .map((reference) => records.references.get(toLocalId(reference)))
      .filter((reference) => reference !== undefined)
      .map((reference) => ({
        number: reference.n,
        text: toEntryWords(reference),
        href: `#${toLocalId(reference.id)}`,
        work: `/references/${reference.work}/`,
        citations: reference.citations.length,
      })),
    unresolved: citation.unresolved,
    doubts: [
      ...new Set(
        citation.doubts.flatMap(({why, part}) => (why in doubted ? [doubted[why]!(part)] : [])),
      ),
    ],
  }
}
