/** What the search page calls its facets, and those of their values that every corpus has. */
import type {Attribution, ClaimKind} from '../../../model/claim.ts'
import type {Role} from '../../../model/paper.ts'
import type {FacetName} from '../../../search/records/facets.ts'
import type {RecordKind} from '../../../search/records/record.ts'
import type {Plate} from '../../../search/records/record-facets.ts'
import {kindNames} from '../records/kinds.ts'
import {recordKindNames} from '../records/record-kinds.ts'

export interface FacetTitle {
  readonly title: string
  /** What a chip calls a value of it. */
  readonly noun: string
  /** What its button calls the values that are not shown. */
  readonly many: string
  /** Stands closed at first. */
  readonly isFolded?: true
}

export const facetTitles: Readonly<Record<FacetName, FacetTitle>> = {
  kind: {title: 'Kind', noun: 'kind', many: 'kinds'},
  claim: {title: 'Kind of claim', noun: 'claim', many: 'kinds'},
  paper: {title: 'Paper', noun: 'paper', many: 'papers'},
  topic: {title: 'Topic', noun: 'topic', many: 'topics'},
  indicator: {title: 'Indicator', noun: 'indicator', many: 'indicators'},
  place: {title: 'Place', noun: 'place', many: 'places'},
  language: {title: 'Language', noun: 'language', many: 'languages'},
  section: {title: 'Section', noun: 'section', many: 'sections', isFolded: true},
  attribution: {title: 'Whose word', noun: 'word', many: 'values', isFolded: true},
  disputed: {title: 'Beside other statements', noun: 'beside others', many: 'values'},
  plate: {title: 'Figures and tables', noun: 'with', many: 'values', isFolded: true},
  cited: {title: 'Cites', noun: 'cites', many: 'works', isFolded: true},
  author: {title: 'Author', noun: 'author', many: 'authors', isFolded: true},
  unit: {title: 'Number and unit', noun: 'unit', many: 'units', isFolded: true},
}

/** The order in which they stand; the years spoken of come after the papers. */
export const facetOrder: readonly (FacetName | 'year')[] = [
  'kind',
  'claim',
  'paper',
  'year',
  'topic',
  'indicator',
  'place',
  'unit',
  'disputed',
  'author',
  'language',
  'section',
  'attribution',
  'plate',
  'cited',
]

const roleNames: Readonly<Record<Role, string>> = {
  abstract: 'Abstract',
  introduction: 'Introduction',
  literature: 'Literature',
  methods: 'Methods',
  results: 'Results',
  discussion: 'Discussion',
  conclusion: 'Conclusion',
  acknowledgements: 'Acknowledgements',
  references: 'References',
  'about-authors': 'About the authors',
  'front-matter': 'Front matter',
  other: 'Other',
}
const attributionNames: Readonly<Record<Attribution, string>> = {
  own: 'The paper’s own',
  reported: 'Reported from others',
}
const plateNames: Readonly<Record<Plate, string>> = {
  figure: 'A figure',
  table: 'A table',
}
const disputeNames: Readonly<Record<string, string>> = {yes: 'Disputed', no: 'Not disputed'}

const many = (kinds: Readonly<Record<RecordKind, {readonly many: string}>>) =>
  Object.fromEntries(Object.entries(kinds).map(([kind, name]) => [kind, name.many]))
const one = (kinds: Readonly<Record<ClaimKind, {readonly one: string}>>) =>
  Object.fromEntries(Object.entries(kinds).map(([kind, name]) => [kind, name.one]))

/** Names of values that need no corpus, in their order. */
export const fixedValues: Readonly<Partial<Record<FacetName, Readonly<Record<string, string>>>>> = {
  kind: many(recordKindNames),
  claim: one(kindNames),
  section: roleNames,
  attribution: attributionNames,
  disputed: disputeNames,
  plate: plateNames,
}
