import type {Claim} from '../../model/claim.ts'
import type {CorpusData} from '../../model/data.ts'
import {type Figure, findDrawnValues, type Table} from '../../model/figure.ts'
import type {Paper, Passage, Section} from '../../model/paper.ts'
import {type Reference, toEntryWords} from '../../model/reference.ts'
import type {Statistic} from '../../model/statistic.ts'
import type {Vocabulary} from '../../model/vocabulary.ts'
import {markCopies} from '../records/copies.ts'
import {createFacetsOf, type FacetsOf, type RecordFacets} from '../records/record-facets.ts'
import {join} from './indexed-fields.ts'
import {createLeadIns} from './lead-ins.ts'
import {createCitationFinder, readNoSetting, type ReadSetting} from '../records/setting.ts'
import type {SearchRecord, Stretch} from '../records/record.ts'

/** Passages that are part of an object of their own are found as that object. */
const ownedPassages = new Set(['caption', 'table', 'reference'])

interface Known {
  readonly papers: ReadonlyMap<string, Paper>
  readonly sections: ReadonlyMap<string, Section>
  readonly passages: ReadonlyMap<string, Passage>
  readonly claims: ReadonlyMap<string, Claim>
  readonly facets: FacetsOf
  /** The passage that each paper opens with. */
  readonly leads: ReadonlySet<string>
  /** Cells of each table. */
  readonly cells: ReadonlyMap<string | undefined, readonly Statistic[]>
}

/** What records take from the vocabulary of a corpus. */
export type SearchVocabulary = Pick<Vocabulary, 'topics' | 'places' | 'terms'>

/** The search records of a corpus, of every kind; in order of kind and id. */
export function toRecords(
  data: CorpusData,
  {places}: Pick<SearchVocabulary, 'places'>,
  readSetting: ReadSetting = readNoSetting,
): SearchRecord[] {
  const known: Known = {
    papers: byId(data.papers),
    sections: new Map(
      data.papers.flatMap(({id, sections}) =>
        sections.map((section) => [toGlobal(id, section.id), section]),
      ),
    ),
    passages: byId(data.passages),
    claims: byId(data.claims),
    facets: createFacetsOf(data, places, readSetting),
    leads: toLeads(data.passages),
    cells: Map.groupBy(data.statistics, ({table}) => table),
  }
  const records = [
    ...data.claims.map((claim) => fromClaim(claim, known)),
    // A cell is found with its table.
    ...data.statistics
      .filter(({claim}) => claim !== undefined)
      .map((statistic) => fromStatistic(statistic, known)),
    ...data.passages
      .filter(({kind}) => !ownedPassages.has(kind))
      .map((passage) => fromPassage(passage, known)),
    ...data.figures.map((figure) => fromFigure(figure, known)),
    ...data.tables.map((table) => fromTable(table, known)),
    ...data.references.map((reference) => fromReference(reference, known)),
  ]
  return markCopies(records.map(createLeader(data)), createCitationFinder(data))
}

/** Adds to a record what leads into it. */
function createLeader(data: CorpusData): (record: SearchRecord) => SearchRecord {
  const findLeadIns = createLeadIns(data)
  return (record) => {
    const leadIns = findLeadIns(record.id)
    return leadIns.length === 0 ? record : {...record, leadIns}
  }
}

function fromClaim(claim: Claim, known: Known): SearchRecord {
  return {
    ...toPlaced(claim, known),
    kind: 'claim',
    ...whereIn(claim.section, known),
    role: claim.role,
    language: known.passages.get(claim.passage)?.language ?? toLanguage(claim.paper, known),
    topics: claim.topics,
    claimKinds: claim.kinds,
    text: claim.text,
    within: [claim.passage],
    ...known.facets.claim(claim),
  }
}

function fromStatistic(statistic: Statistic, known: Known): SearchRecord {
  const claim = statistic.claim === undefined ? undefined : known.claims.get(statistic.claim)
  const passage = known.passages.get(statistic.passage)
  const {value, valueHigh, placeName, period} = statistic
  const text = claim?.text ?? statistic.quote
  const clause = text === statistic.quote ? undefined : findStretch(text, statistic.quote)
  return {
    ...toPlaced(statistic, known),
    kind: 'statistic',
    ...whereIn(claim?.section ?? passage?.section, known),
    ...(passage && {role: passage.role}),
    language: passage?.language ?? toLanguage(statistic.paper, known),
    topics: claim?.topics ?? [],
    claimKinds: claim?.kinds ?? [],
    text,
    within: [statistic.claim, statistic.table, statistic.figure, statistic.passage].filter(
      (id) => id !== undefined,
    ),
    quantity: {
      text: statistic.text,
      measures: statistic.measures,
      value,
      ...(valueHigh !== undefined && {valueHigh}),
      ...(placeName !== undefined && {placeName}),
      ...(period && {period}),
      ...(clause && {clause}),
    },
    ...known.facets.statistic(statistic),
  }
}

function fromPassage(passage: Passage, known: Known): SearchRecord {
  const claims = passage.claims
    .map((id) => known.claims.get(id))
    .filter((claim) => claim !== undefined)
  return {
    ...toPlaced(passage, known),
    kind: 'passage',
    ...whereIn(passage.section, known),
    role: passage.role,
    language: passage.language,
    topics: [...new Set(claims.flatMap(({topics}) => topics))].sort(),
    claimKinds: [],
    text: passage.text,
    within: [],
    ...(known.leads.has(passage.id) && {isLead: true}),
    ...known.facets.parts(passage.claims, known.facets.words({...passage, passage: passage.id})),
  }
}

function fromFigure(figure: Figure, known: Known): SearchRecord {
  const values = figure.values.flatMap(({series, category, value, unit}) => [
    series,
    category,
    String(value),
    unit,
  ])
  return {
    ...toObjectRecord('figure', figure, known, {
      units: [...new Set(figure.values.map(({unit}) => unit))].sort(),
      values: figure.values.map(({value}) => [value, value]),
    }),
    ...(findDrawnValues(figure).length > 0 && {isDrawn: true as const}),
    ...bodyOf([figure.note, ...values]),
  }
}

function fromTable(table: Table, known: Known): SearchRecord {
  const {header, rows, note} = table
  return {
    ...toObjectRecord('table', table, known),
    table: {header, rows},
    ...bodyOf([note]),
  }
}

function toObjectRecord(
  kind: 'figure' | 'table',
  object: Figure | Table,
  known: Known,
  drawn: RecordFacets = {},
): SearchRecord {
  const {label, caption} = object
  const parts = known.cells.get(object.id) ?? []
  return {
    ...toPlaced(object, known),
    kind,
    language: toLanguage(object.paper, known),
    topics: [],
    claimKinds: [],
    text: caption.startsWith(label) ? caption : `${label}. ${caption}`,
    within: [],
    ...known.facets.parts(
      parts.map(({id}) => id),
      {
        ...known.facets.words({
          text: join([caption, object.note]),
          language: toLanguage(object.paper, known),
          paper: object.paper,
        }),
        plates: [kind],
        ...drawn,
      },
    ),
  }
}

function fromReference(reference: Reference, known: Known): SearchRecord {
  const {csl} = reference
  const names = (csl.author ?? []).map((name) => ('literal' in name ? name.literal : name.family))
  const year = csl.issued?.['date-parts'][0]?.[0]
  const text = toEntryWords(reference)
  const url = `/papers/${reference.paper}/#${reference.id.split('#').at(-1)}`
  const title = csl.title === undefined ? undefined : findStretch(text, csl.title)
  return {
    ...toPlaced({...reference, url}, known),
    kind: 'reference',
    role: 'references',
    language: csl.language ?? toLanguage(reference.paper, known),
    topics: [],
    claimKinds: [],
    text,
    within: [],
    n: reference.n,
    ...(year !== undefined && {years: [[year, year]]}),
    works: [reference.work],
    authors: names,
    ...(title && {title}),
  }
}

/** The first passage of each paper's abstract, else its first of all. */
function toLeads(passages: readonly Passage[]): Set<string> {
  const prose = passages.filter(({kind}) => kind === 'paragraph')
  return new Set(
    [...Map.groupBy(prose, ({paper}) => paper).values()].flatMap((all) => {
      const lead = all.find(({role}) => role === 'abstract') ?? all[0]
      return lead ? [lead.id] : []
    }),
  )
}

function whereIn(section: string | undefined, known: Known): {section?: string} {
  const title = section === undefined ? undefined : known.sections.get(section)?.title
  return title === undefined ? {} : {section: title}
}

/** What all records say of where they stand, and the authors of their paper. */
function toPlaced(
  {id, paper, lines, url}: Pick<Claim, 'id' | 'paper' | 'lines' | 'url'>,
  known: Known,
): Pick<SearchRecord, 'id' | 'paper' | 'lines' | 'url' | 'authors'> {
  const authors = known.papers.get(paper)?.authors.map(({family}) => family) ?? []
  return {id, paper, url, ...(lines && {lines}), ...(authors.length > 0 && {authors})}
}

function toLanguage(paper: string, known: Known): string {
  return known.papers.get(paper)?.language ?? 'und'
}

function toGlobal(paper: string, id: string): string {
  return id.includes('#') ? id : `${paper}#${id}`
}

function byId<T extends {readonly id: string}>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]))
}

function bodyOf(parts: readonly (string | undefined)[]): {body?: string} {
  const body = join(parts)
  return body === '' ? {} : {body}
}

function findStretch(text: string, part: string): Stretch | undefined {
  const start = text.indexOf(part)
  return start === -1 ? undefined : [start, start + part.length]
}
