import {expect, test} from 'vitest'
import {loadCorpus} from '../../src/corpus/load/load.ts'
import {createRivers, toMessages} from './rivers.ts'

test('loads a sound corpus', async () => {
  const corpus = await loadCorpus(createRivers())
  expect(toMessages(corpus.files)).toEqual([])
  expect(corpus.file.title).toBe('Rivers')
  expect(corpus.vocabulary.topics.map(({id}) => id)).toEqual(['fish', 'dams'])
  expect(
    corpus.papers.map(({id, source, markdown}) => [id, !!source, markdown !== undefined]),
  ).toEqual([
    ['lipova-2021', false, true],
    ['weir-2019', true, false],
  ])
})

test('tells all that is wrong in one run, each with its file', async () => {
  const corpus = await loadCorpus(
    createRivers({
      'corpus/corpus.yaml': undefined,
      'corpus/vocabulary/topics.yaml':
        '- {id: fish, title: Fish, words: []}\n- {id: fish, title: Fishes, words: []}\n',
      'corpus/vocabulary/places.yaml': '- {id: lira}\n',
      'corpus/papers/weir-2019/paper.yaml': undefined,
      'corpus/papers/weir-2019/corrections.yaml': '- {line: 0, wrong: a, right: b, why: typo}\n',
      'corpus/papers/lipova-2021/paper.md': undefined,
      'corpus/papers/lipova-2021/notes.txt': 'x',
      'corpus/papers/Bad Name/paper.md': 'x',
    }),
  )
  expect(toMessages(corpus.files).toSorted()).toEqual([
    'corpus/corpus.yaml:1:1: Unexpected absence of the file; write it, with `title` and `description` of the corpus',
    "corpus/papers/Bad Name:1:1: Unexpected folder name `Bad Name`, expected a paper's id of small letters, digits and hyphens; rename the folder",
    'corpus/papers/lipova-2021:1:1: Unexpected folder with neither `source.txt` nor `paper.md`, expected one of them; add it',
    'corpus/papers/weir-2019/corrections.yaml:1:10: Unexpected `0` in `0.line`, expected more than 0',
    'corpus/papers/weir-2019/corrections.yaml:1:38: Unexpected `typo` in `0.why`, expected `ocr`, `spelling`, `mojibake` or `escape`',
    'corpus/papers/weir-2019/paper.yaml:1:1: Unexpected absence of the file; write it, with `rights: `, the terms on which the text may be republished',
    'corpus/vocabulary/places.yaml:1:3: Unexpected absence of `names`, expected fields with values; add it',
    'corpus/vocabulary/topics.yaml:1:1: Unexpected second `fish`, expected an id once; merge the two entries',
  ])
  const rules = corpus.files.flatMap(({messages}) => messages.map(({ruleId}) => ruleId))
  expect(new Set(rules)).toEqual(new Set(['file-present', 'unique-id', 'yaml-shape']))
  expect(corpus.papers.find(({id}) => id === 'weir-2019')?.isBroken).toBe(true)
})

test('a vocabulary and lists of corrections may be empty or absent', async () => {
  const corpus = await loadCorpus(
    createRivers({
      'corpus/vocabulary/topics.yaml': '# none yet\n',
      'corpus/vocabulary/units.yaml': undefined,
      'corpus/papers/weir-2019/corrections.yaml': '',
    }),
  )
  expect(toMessages(corpus.files)).toEqual([])
  expect(corpus.vocabulary).toMatchObject({topics: [], units: []})
})

test('bytes that are no UTF-8 are an error of their file', async () => {
  const effects = createRivers()
  effects.files.set('corpus/papers/weir-2019/source.txt', new Uint8Array([0x4c, 0xff, 0xfe]))
  const corpus = await loadCorpus(effects)
  expect(toMessages(corpus.files)[0]).toMatch(
    /^corpus\/papers\/weir-2019\/source\.txt:1:1: .*UTF-8/,
  )
})
