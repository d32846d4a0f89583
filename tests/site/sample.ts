/** A small corpus of one paper, as the site finds it in the built data. */
import type {Claim} from '../../src/model/claim.ts'
import type {CorpusData} from '../../src/model/data.ts'
import type {Figure, Table} from '../../src/model/figure.ts'
import type {Paper, Passage} from '../../src/model/paper.ts'
import type {Citation, Reference} from '../../src/model/reference.ts'
import type {Statistic} from '../../src/model/statistic.ts'

const id = 'smith-2022'

export const paper: Paper = {
  id,
  work: 'smith-2022-rivers',
  title: 'Rivers and their banks',
  titles: {en: 'Rivers and their banks', ru: 'Реки и берега'},
  authors: [{family: 'Smith', given: 'Ann'}, {family: 'Jones'}],
  year: 2022,
  language: 'en',
  keywords: {},
  classification: {},
  rights: 'Open access.',
  abstracts: {en: 'On rivers.', ru: 'О реках.'},
  sections: [],
}

export const passage: Passage = {
  id: `${id}#l10`,
  paper: id,
  section: `${id}#s8`,
  role: 'results',
  kind: 'paragraph',
  language: 'en',
  text: 'In 2021 the river rose by 3 metres (Figure 1). It should be dammed (Brown, 2019; Green).',
  lines: [10, 10],
  url: `/papers/${id}/#l10`,
  claims: [`${id}#l10c1`, `${id}#l10c48`],
  citations: [`${id}#cite-l10c68`],
}

export const claims: readonly Claim[] = [
  {
    id: `${id}#l10c1`,
    paper: id,
    passage: passage.id,
    section: passage.section,
    role: 'results',
    text: 'In 2021 the river rose by 3 metres (Figure 1).',
    lines: [10, 10],
    kinds: ['finding', 'statistic'],
    topics: ['floods'],
    attribution: 'own',
    places: [],
    statistics: [`${id}#stat-l10c27`],
    citations: [],
    url: `/papers/${id}/#l10c1`,
  },
  {
    id: `${id}#l10c48`,
    paper: id,
    passage: passage.id,
    section: passage.section,
    role: 'results',
    text: 'It should be dammed (Brown, 2019; Green).',
    lines: [10, 10],
    kinds: ['recommendation'],
    topics: [],
    attribution: 'reported',
    places: [],
    statistics: [],
    citations: [`${id}#cite-l10c68`],
    url: `/papers/${id}/#l10c48`,
  },
]

export const statistic: Statistic = {
  id: `${id}#stat-l10c27`,
  paper: id,
  passage: passage.id,
  claim: `${id}#l10c1`,
  quote: 'In 2021 the river rose by 3 metres',
  text: '3 metres',
  lines: [10, 10],
  value: 3,
  qualifier: 'exact',
  unit: 'metres',
  low: 2.5,
  high: 3.4,
  measures: 'the river rose',
  scope: [],
  period: {from: '2021', to: '2021'},
  change: 'increase',
  citations: [],
  url: `/papers/${id}/#stat-l10c27`,
}

export const citation: Citation = {
  id: `${id}#cite-l10c68`,
  paper: id,
  passage: passage.id,
  lines: [10, 10],
  quote: '(Brown, 2019; Green)',
  references: [`${id}#ref-1`],
  unresolved: ['Green'],
  doubts: [],
  url: `/papers/${id}/#cite-l10c68`,
}

export const reference: Reference = {
  id: `${id}#ref-1`,
  paper: id,
  n: 1,
  raw: 'Brown, B. (2019). Dams.',
  lines: [30, 30],
  csl: {id: `${id}#ref-1`, type: 'book', title: 'Dams'},
  work: 'brown-2019-dams',
  citations: [citation.id],
  problems: [],
}

export const figure: Figure = {
  id: `${id}#fig-1`,
  paper: id,
  number: 1,
  label: 'Figure 1',
  caption: 'Height of the river',
  lines: [12, 12],
  mentions: [passage.id],
  problems: [],
  url: `/figures/${id}-fig-1/`,
  imageInSource: false,
  values: [{series: 'Height', category: '2021', value: 3, unit: 'metres', lines: [10, 10]}],
}

export const table: Table = {
  id: `${id}#table-1`,
  paper: id,
  number: 1,
  label: 'Table 1',
  caption: 'Banks',
  lines: [14, 18],
  mentions: [],
  problems: [],
  url: `/figures/${id}-table-1/`,
  header: ['Bank', 'Length, km'],
  rows: [
    ['left • mossy', '1,5'],
    ['right', '2'],
  ],
  data: [
    ['left • mossy', 1.5],
    ['right', 2],
  ],
  checks: [],
  audit: [],
}

export const data: CorpusData = {
  papers: [paper],
  passages: [passage],
  claims,
  statistics: [statistic],
  references: [reference],
  works: [],
  citations: [citation],
  figures: [figure],
  tables: [table],
  indicators: [],
  comparisons: [],
  audit: [],
  families: [],
  corrections: [],
}

export const topics = [
  {id: 'dams', title: 'Dams', words: []},
  {id: 'floods', title: 'Floods', words: []},
]

/** The text of the paper, as structured Markdown. */
export const markdown = `## :section[]{#s3 role=abstract}

:l[4] :s[On rivers.]{#l4c1}

## :section[]{#s5 role=abstract lang=ru}

:l[6] :s[О реках.]{#l6c1}

## :section[2. Results]{#s8 role=results}

:l[10]{to=11} :claim[In 2021 the *river* rose by :stat[3 metres]{#stat-l10c27 value=3 unit=metres} ([Figure 1](#fig-1)).]{#l10c1 kinds="finding statistic" topics=floods attribution=own} :claim[It should :l[11] be dammed :cite[(Brown, 2019; Green)]{#cite-l10c68 refs=ref-1}.]{#l10c48 kinds=recommendation attribution=reported}

- :l[11p5] a\\) :s[Left bank & \\<right> bank.]{#l11c8}

:::figure{#fig-1 number=1}
:l[12] Figure 1. Height of the river
:::

:::table{#table-1 number=1}
:l[14] Table 1. Banks

| Bank | Length, km |
| --- | --- |
| left • mossy | 1,5 |
| right | 2 |

:l[19] Source\\: the survey
:::

## :section[References]{#s29 role=references}

1. :l[30] :ref[:author[Brown, B.] (:issued[2019]). :title[Dams].]{#ref-1}
`
