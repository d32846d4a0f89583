import {expect, test} from 'vitest'
import {loadCorpus} from '../../src/corpus/load/load.ts'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import {collectLexicon, normalisePaper} from '../../src/corpus/papers/normalise.ts'
import {createRivers, normaliseRivers, toMessages} from './rivers.ts'

const folder = 'corpus/papers/weir-2019'

async function normalise(changes: Readonly<Record<string, string | undefined>> = {}) {
  const corpus = await loadCorpus(createRivers(changes))
  const paper = corpus.papers.find(({id}) => id === 'weir-2019')
  if (!paper) throw new Error('Unexpected absence of the paper')
  const normalised = normalisePaper(paper, corpus, collectLexicon(corpus))
  return {texts: normalised?.texts, messages: toMessages(normalised?.files ?? [])}
}

test('reads a paper through every stage', async () => {
  const {texts, messages} = await normalise()
  expect(messages).toEqual([])
  expect(texts?.markdown).toMatch(
    /^---\nid: weir-2019\nwork: weir-2019-weirs\ntitle: Weirs and trout/,
  )
  // Lines, columns, sentences, kinds, quantities, citations, references, figures.
  for (const part of [
    '## :section[1. Introduction]{#s13 role=introduction}',
    ':l[15]{to=16} :claim[The Lira is :stat[120 km]{#stat-l15c13 value=120 unit=km',
    ':cite[(Okun, 2004)]{#cite-l15c42 refs=ref-1}',
    'the counting :l[16]goes on at night.',
    '([Figure 1](#fig-1))',
    ':::figure{#fig-1 number=1 to=24}\n:l[22] Figure 1. Trout in the Lira by year\n\n:l[24] Source: River Office, 2018\n:::',
    'because of the drought.',
    '1. :l[30] :ref[:author[Okun, L.] (:issued[2004]). :title[Fishes of small rivers]',
  ]) {
    expect(texts?.markdown).toContain(part)
  }
})

test('the ledger has an entry a line', async () => {
  const {texts} = await normalise()
  expect(texts?.ledger).toContain(
    '\n  - {lines: [26, 26], column: 57, wrong: drouqht, right: drought, why: ocr}\n',
  )
  expect(texts?.ledger).toContain('\n  - {line: 30, marker: "1."}\n')
})

test('an annotation shows in the text', async () => {
  const {texts, messages} = await normalise({
    [`${folder}/annotations.yaml`]:
      '- id: l26c1\n  text: The number of trout fell\n  set: {kinds: [], topics: []}\n  reason: for a test\n',
  })
  expect(messages).toEqual([])
  expect(texts?.markdown).toContain(':s[The number of trout fell by')
})

test.each([
  [
    'corrections.yaml',
    '- {line: 3, wrong: Dan, right: Don, why: ocr, times: 2}\n',
    'source.txt:3:1',
  ],
  [
    'annotations.yaml',
    '- {id: l1c1, text: x, set: {kinds: []}, reason: for a test}\n',
    'annotations.yaml:1:3',
  ],
])(
  'an entry of %s without its place is an error, and nothing is written',
  async (name, text, at) => {
    const changes = {[`${folder}/${name}`]: text, [`${folder}/paper.md`]: 'the last good one'}
    const {texts, messages} = await normalise(changes)
    expect(texts).toBeUndefined()
    expect(messages).toEqual([expect.stringContaining(`${folder}/${at}: Unexpected`)])
    const effects = await normaliseRivers(changes)
    expect(effects.files.get(`${folder}/paper.md`)).toBe('the last good one')
  },
)

test('a paper whose record is broken is not read', async () => {
  const {texts} = await normalise({[`${folder}/paper.yaml`]: 'title: Weirs\n'})
  expect(texts).toBeUndefined()
})

test.each([
  ['paper.yaml', 'title: Weirs\n', 'paper.yaml:1:1: Unexpected absence of `rights`'],
  ['source.txt', '%PDF-1.7 x', 'source.txt:1:1: Unexpected PDF, expected its text; convert it'],
  ['source.txt', ' \n', 'source.txt:1:1: Unexpected empty file'],
])('a new paper with a wrong %s is told, and the others are published', async (name, text, told) => {
  const effects = await normaliseRivers({[`${folder}/${name}`]: text})
  const corpus = await loadCorpus(effects)
  const {model, unread, files} = openCorpus(corpus)
  expect(unread).toEqual(['weir-2019'])
  expect(model?.data.papers.map(({id}) => id)).toEqual(['lipova-2021'])
  expect(toMessages([...corpus.files, ...files])).toEqual([
    expect.stringContaining(`${folder}/${told}`),
  ])
})

test('a mistake in a paper that was read stops the build', async () => {
  const effects = await normaliseRivers()
  effects.files.set(`${folder}/paper.yaml`, 'title: Weirs\n')
  const {model, unread} = openCorpus(await loadCorpus(effects))
  expect({model, unread}).toEqual({model: undefined, unread: []})
})

test('a paper without a source is left to its editor', async () => {
  const before = createRivers().files.get('corpus/papers/lipova-2021/paper.md')
  const {files} = await normaliseRivers()
  expect(files.get('corpus/papers/lipova-2021/paper.md')).toBe(before)
  expect(files.has('corpus/papers/lipova-2021/ledger.yaml')).toBe(false)
})
