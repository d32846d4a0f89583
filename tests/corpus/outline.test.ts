import {expect, test} from 'vitest'
import {outlinePaper} from '../../src/corpus/papers/outline.ts'
import {parseMarkdown} from '../../src/markdown/format.ts'
import type {PaperFrontMatter} from '../../src/model/paper.ts'

const record: PaperFrontMatter = {
  id: 'example-2024',
  work: 'example-2024-rivers',
  title: 'Rivers',
  titles: {},
  authors: [],
  language: 'en',
  keywords: {},
  classification: {},
  rights: 'Free.',
}
const source = {file: 'source.txt', sha256: '0', lines: 40}

const paper = `
## :section{#s1 role=abstract lang=ru}

:l[2]{to=4} :folio[7]Реки.

:l[5]{lang=kk} Өзендер.

:l[6]{kind=keywords} реки

## :section[Results]{#s8 role=results}

:l[9]{to=12} They :l[12]:folio[8]flow.

### :section[North]{#s14 role=results}

- :l[15] Cold.
- :l[16] :folio[9]Clear.

:::table{#table-1 number=1 to=22}
:l[18] Table 1. Rivers

| River | Length |
| - | - |
| Lira | 120 |

:l[22] Source\\: maps
:::

> :l[23p4] No river is the same.

## :section[References]{#s30 role=references}

1. :l[31]{to=32} Weir, D. Rivers.
`

test('finds every passage with what its place says', () => {
  const {passages} = outlinePaper({...record, source}, parseMarkdown(paper))
  expect(
    passages.map(({id, kind, section, role, language, page, lines}) =>
      [id, kind, section, role, language, page, lines?.join('–')].join(' '),
    ),
  ).toEqual([
    'l2 paragraph s1 abstract ru 7 2–4',
    'l5 paragraph s1 abstract kk 7 5–5',
    'l6 keywords s1 abstract ru 7 6–6',
    'l9 paragraph s8 results en 7 9–12',
    'l15 list-item s14 results en 8 15–15',
    'l16 list-item s14 results en 9 16–16',
    'l18 caption s14 results en 9 18–18',
    'table-1 table s14 results en 9 18–22',
    'l22 paragraph s14 results en 9 22–22',
    'l23p4 paragraph s14 results en 9 23–23',
    'l31 reference s30 references en 9 31–32',
  ])
  expect(passages.map(({text}) => text).slice(3, 4)).toEqual(['They flow.'])
  expect(passages.find(({kind}) => kind === 'table')?.text).toBe('River | Length\nLira | 120')
})

test('a section reaches to its last passage, those of its subsections included', () => {
  const {sections} = outlinePaper({...record, source}, parseMarkdown(paper))
  expect(sections).toEqual([
    {id: 's1', level: 1, role: 'abstract', language: 'ru', lines: [1, 6]},
    {id: 's8', title: 'Results', level: 1, role: 'results', language: 'en', lines: [8, 23]},
    {id: 's14', title: 'North', level: 2, role: 'results', language: 'en', lines: [14, 23]},
    {id: 's30', title: 'References', level: 1, role: 'references', language: 'en', lines: [30, 32]},
  ])
})

test('a paper without a source has no lines, whatever its ids look like', () => {
  const {sections, passages} = outlinePaper(record, parseMarkdown(paper))
  expect([...sections, ...passages].some(({lines}) => lines !== undefined)).toBe(false)
})
