import type {CorpusData} from '../../../model/data.ts'
import type {Citation, DoubtReason, Work} from '../../../model/reference.ts'
import {toPaperLabels} from '../../../search/records/paper-labels.ts'
import {toLanguageName, toParagraph} from '../../format.ts'
import {type EntryFacets, type ListFacet, toListFacet} from '../lists/list-facets.ts'
import {toShortName, toWorkEntry, toYear, typeNames, type WorkEntry} from './work-entry.ts'

/** A work of the bibliography, with who cites it and where. */
export interface WorkRow extends WorkEntry {
  readonly id: string
  readonly href: string
  readonly language: string | undefined
  readonly type: string
  readonly doi: string | undefined
  /** Papers of the corpus that are this work. */
  readonly versions: readonly Place[]
  readonly citing: readonly {
    readonly paper: string
    readonly name: string
    readonly href: string
    readonly places: readonly Place[]
  }[]
  /** Works that cite it: two versions of one work are one. */
  readonly weight: number
  /** Values by which the list can be narrowed. */
  readonly facets: EntryFacets
}

/** A part of a citation that no entry answers to. */
export interface OpenCitation {
  readonly part: string
  readonly facets: EntryFacets
  readonly source: Place
  readonly why: string
}

export interface Place {
  readonly label: string
  readonly href: string
}

/** The works that the papers of a corpus cite: those of several first, then by name and year. */
export function toWorkRows(data: CorpusData): WorkRow[] {
  const rows = data.works
    .filter(({references}) => references.length > 0)
    .map((work) => toRow(work, data))
  const key = ({names, title}: WorkRow) => (names ?? title).toLowerCase()
  return rows.toSorted(
    (a, b) => b.weight - a.weight || key(a).localeCompare(key(b), 'en') || compare(a.year, b.year),
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function toRow(work: Work, data: CorpusData): WorkRow {
  const labels = toPaperLabels(data.papers)
  const {csl} = work
  const cited = data.citations.filter(({references}) =>
    references.some((reference) => work.references.includes(reference)),
  )
  const workOf = new Map(data.papers.map((paper) => [paper.id, paper.work]))
  const weight = new Set(work.papers.map((paper) => workOf.get(paper))).size
  const year = toYear(csl)
  return {
    ...toWorkEntry(csl),
    id: work.id,
    href: `/references/${work.id}/`,
    language: csl.language,
    type: typeNames[csl.type],
    doi: csl.DOI,
    versions: work.versions.map((id) => ({label: labels.get(id) ?? id, href: `/papers/${id}/`})),
    citing: work.papers.map((paper) => ({
      paper,
      name: labels.get(paper) ?? paper,
      href: toEntryAddress(work, paper),
      places: cited.filter((citation) => citation.paper === paper).map(toPlace),
    })),
    weight,
    facets: {
      paper: work.papers,
      year: [year === undefined ? 'none' : `${year.slice(0, 3)}0s`],
      type: [csl.type],
      language: [csl.language ?? 'unknown'],
      state: [
        cited.length > 0 ? 'cited' : 'uncited',
        ...(work.papers.length > 1 ? ['shared'] : []),
        ...(work.versions.length > 0 ? ['held'] : []),
      ],
    },
  }
}

/** Where a paper's list has the work. */
function toEntryAddress({references}: Work, paper: string): string {
  const own = references.find((reference) => reference.startsWith(`${paper}#`))
  return `/papers/${paper}/#${own?.slice(paper.length + 1) ?? ''}`
}

export function toPlace({passage, url}: Citation): Place {
  return {label: toParagraph(passage), href: url}
}

const reasons: Readonly<Record<DoubtReason, string>> = {
  'no-list': 'the source has no list of references',
  'no-entry': 'no entry of that name and year',
  'year-differs': 'the year differs',
  ambiguous: 'several entries fit',
}

/** Parts of citations that stay without an entry, paper by paper. */
export function toOpenCitations(data: CorpusData): OpenCitation[] {
  const labels = toPaperLabels(data.papers)
  const names = new Map(data.references.map(({id, csl}) => [id, toShortName(csl)]))
  return data.citations.flatMap((citation) =>
    citation.unresolved.map((part): OpenCitation => {
      const doubt = citation.doubts.find((one) => one.part === part)
      const [nearest] = doubt?.references ?? []
      const near = nearest === undefined ? '' : `; the nearest is ${names.get(nearest) ?? nearest}`
      const place = toPlace(citation)
      return {
        part,
        facets: {paper: [citation.paper], state: ['open']},
        source: {
          label: `${labels.get(citation.paper) ?? citation.paper}, ${place.label}`,
          href: place.href,
        },
        why: `${reasons[doubt?.why ?? 'no-entry']}${near}`,
      }
    }),
  )
}

const stateNames = {
  shared: 'In several lists',
  cited: 'Cited in the text',
  uncited: 'In a list only',
  held: 'In this corpus',
  open: 'Cited, without an entry',
} as const

/** The facets of the bibliography: of its works, and of the citations without one. */
export function toReferenceFacets(entries: readonly EntryFacets[], data: CorpusData): ListFacet[] {
  const decades = new Set(entries.flatMap(({year}) => year ?? []))
  const languages = new Set(entries.flatMap(({language}) => language ?? []))
  return [
    toListFacet('state', 'Cited', Object.entries(stateNames), entries),
    toListFacet('paper', 'Cited by', toPaperLabels(data.papers), entries),
    toListFacet('year', 'Year', [...decades].toSorted().reverse().map(toDecade), entries),
    toListFacet('type', 'Type', Object.entries(typeNames), entries),
    toListFacet('language', 'Language', [...languages].toSorted().map(toLanguage), entries),
  ]
}

function toDecade(value: string): [string, string] {
  return [value, value === 'none' ? 'no year' : value]
}

function toLanguage(value: string): [string, string] {
  return [value, value === 'unknown' ? 'not told' : toLanguageName(value)]
}
