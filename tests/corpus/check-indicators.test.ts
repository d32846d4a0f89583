import {expect, test} from 'vitest'
import {loadCorpus} from '../../src/corpus/load/load.ts'
import {reportError} from '../../src/corpus/load/messages.ts'
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

test('a unit that no number has is doubted where nothing declares it', async () => {
  const corpus = await loadCorpus(await normaliseRivers())
  const [indicator] = corpus.vocabulary.indicators
  if (!indicator) throw new Error('the rivers have no indicator')
  const indicators = [{...indicator, unit: 'precent'}]
  const vocabulary = {...corpus.vocabulary, indicators}
  const messages = toMessages(openCorpus({...corpus, vocabulary}).files)
  expect(messages.filter((message) => message.includes('unit'))[0]).toContain(
    `Unexpected unit \`precent\` of \`${indicator.id}\`, which no number in the papers has`,
  )
})

test('of a vocabulary that cannot be read no word is called unknown', async () => {
  const corpus = await loadCorpus(await normaliseRivers())
  const files = [...corpus.files]
  const broken = files.find(({path}) => path === 'corpus/vocabulary/indicators.yaml')
  if (!broken) throw new Error('the rivers have no indicators')
  reportError(broken, 'yaml-shape', 'Unexpected field')
  const vocabulary = {...corpus.vocabulary, indicators: [], places: []}
  const opened = openCorpus({...corpus, files, vocabulary})
  expect(opened.model).toBeUndefined()
  expect(toMessages(opened.files).filter((message) => message.includes('expected an id'))).toEqual([])
})
