import {expect, test} from 'vitest'
import type {Entry} from '../../src/corpus/records/references.ts'
import {findWorks} from '../../src/corpus/records/works.ts'
import type {PaperFrontMatter} from '../../src/model/paper.ts'

const paper = (id: string, work: string, title: string): PaperFrontMatter => ({
  ...{id, work, title, titles: {}, authors: [{given: 'Dan', family: 'Weir'}], year: 2019},
  ...{language: 'en', keywords: {}, classification: {}, rights: ''},
})

const entry = (id: string, title: string, same?: string): Entry => ({
  ...{id, paper: id.split('#')[0] ?? '', n: 1, raw: '', problems: []},
  csl: {
    id,
    type: 'book',
    author: [{family: 'Weir', given: 'D.'}],
    issued: {'date-parts': [[2019]]},
    title,
  },
  ...(same !== undefined && {same}),
})

test('a paper of the corpus and the entries that name it are one work', () => {
  const works = findWorks(
    [paper('weir', 'weir-2019-weirs', 'Weirs and trout in rivers')],
    [
      entry('a#ref-1', 'Weirs and trout in rivers: a study'),
      entry('b#ref-9', 'Weirs of the Alps and who built them'),
      entry('b#ref-b-9', 'Plotiny', 'b#ref-9'),
    ],
  )
  expect(Object.fromEntries(works)).toEqual({
    weir: 'weir-2019-weirs',
    'a#ref-1': 'weir-2019-weirs',
    'b#ref-9': 'weir-2019-weirs-b',
    'b#ref-b-9': 'weir-2019-weirs-b',
  })
})

test('papers of one work are versions, whatever their titles', () => {
  const works = findWorks([paper('a', 'w', 'Rivers'), paper('b', 'w', 'Flowing water')], [])
  expect([...works.values()]).toEqual(['w', 'w'])
})
