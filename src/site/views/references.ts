import type {CorpusData} from '../../model/data.ts'
import type {Paper} from '../../model/paper.ts'
import type {Citation, Reference} from '../../model/reference.ts'
import {toLineLabel, toLocalId} from '../reader/records.ts'
import {toPaperLabels} from '../../search/paper-labels.ts'

/** The references of one paper. */
export interface ReferenceGroup {
  readonly paper: string
  readonly name: string
  readonly href: string
  readonly entries: readonly ReferenceEntry[]
  /** Parts of citations that name no entry. */
  readonly unresolved: readonly (Place & {readonly text: string})[]
}

export interface ReferenceEntry {
  readonly number: string
  readonly text: string
  readonly href: string
  readonly doi: string | undefined
  /** Where the paper cites it. */
  readonly citedAt: readonly Place[]
  /** The number of the entry that this one repeats. */
  readonly repeats: string | undefined
  readonly problems: readonly string[]
}

interface Place {
  readonly label: string
  readonly href: string
}

/** Reference lists, paper by paper. */
export function toReferenceGroups(data: CorpusData): ReferenceGroup[] {
  const names = toPaperLabels(data.papers)
  return data.papers.map((paper) => toGroup(paper, names.get(paper.id) ?? paper.id, data))
}

function toGroup(paper: Paper, name: string, data: CorpusData): ReferenceGroup {
  const references = data.references.filter((reference) => reference.paper === paper.id)
  const citations = data.citations.filter((citation) => citation.paper === paper.id)
  return {
    paper: paper.id,
    name,
    href: `/papers/${paper.id}/`,
    entries: references
      .toSorted((a, b) => toList(a).localeCompare(toList(b), 'en') || a.n - b.n)
      .map((reference) => toEntry(reference, citations, references)),
    unresolved: citations.flatMap((citation) =>
      citation.unresolved.map((text) => ({text, ...toPlace(citation)})),
    ),
  }
}

/** The list an entry stands in: `ref-`, or `ref-b-` for a paper's second one. */
function toList({id}: Reference): string {
  return toLocalId(id).replace(/\d+$/, '')
}

function toEntry(
  reference: Reference,
  citations: readonly Citation[],
  references: readonly Reference[],
): ReferenceEntry {
  const first = references.find(({id}) => id === reference.same)
  return {
    number: String(reference.n),
    text: reference.raw,
    href: `/papers/${reference.paper}/#${toLocalId(reference.id)}`,
    doi: reference.csl.DOI,
    citedAt: citations.filter(({id}) => reference.citations.includes(id)).map(toPlace),
    repeats: first && String(first.n),
    problems: reference.problems,
  }
}

function toPlace({passage, url}: Citation): Place {
  return {label: `¶\u00A0${toLineLabel(passage)}`, href: url}
}
