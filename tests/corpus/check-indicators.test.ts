import {expect, test} from 'vitest'
import {loadCorpus} from '../../src/corpus/load/load.ts'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import {createRivers, normaliseRivers, toMessages} from './rivers.ts'

const path = 'corpus/vocabulary/indicators.yaml'
const entry = (more: string) =>
  `- {id: trout, title: Trout, definition: Trout., unit: people, recognise: [{near: [trout]}], ${more}}\n`

test.each([
  ['partOf: truot', 'Unexpected indicator `truot` of `trout`', 'did you mean `trout`'],
  ['place: nowhere', 'Unexpected place `nowhere` of `trout`', 'expected an id of the vocabulary'],
  ["scopes: [{id: big, title: big, recognise: [{any: ['(big']}]}]", 'close its bracket', '`trout`'],
])('an indicator with %s is told', async (more, ...says) => {
  const {files} = await loadCorpus(createRivers({[path]: entry(more)}))
  const messages = toMessages(files).join('\n')
  for (const words of says) expect(messages).toContain(words)
  expect(files.flatMap(({messages}) => messages.map(({ruleId}) => ruleId))).toEqual([
    'known-vocabulary',
  ])
})

test('an indicator that the vocabulary does not have is told where it stands', async () => {
  const effects = await normaliseRivers()
  const corpus = await loadCorpus(effects)
  const papers = corpus.papers.map((paper) => ({
    ...paper,
    ...(paper.markdown !== undefined && {
      markdown: paper.markdown.replace(/(:stat\[[^\]]*\]\{[^}]*)\}/, '$1 indicator=nothing}'),
    }),
  }))
  const messages = toMessages(openCorpus({...corpus, papers}).files)
  expect(messages.filter((message) => message.includes('indicator'))[0]).toContain(
    'Unexpected indicator `nothing`, expected an id from indicators.yaml',
  )
})
