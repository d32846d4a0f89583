import {expect, test} from 'vitest'
import {loadCorpus} from '../../src/corpus/load/load.ts'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import {createRivers, toMessages} from './rivers.ts'

const path = 'corpus/papers/lipova-2021/paper.md'

async function openChanged(...changes: [from: string, to: string][]) {
  const alone = {
    'corpus/papers/weir-2019/source.txt': undefined,
    'corpus/papers/weir-2019/paper.yaml': undefined,
    'corpus/papers/weir-2019/corrections.yaml': undefined,
  }
  const text = new TextDecoder().decode(await createRivers().read(path))
  const changed = changes.reduce((paper, [from, to]) => paper.replace(from, to), text)
  const {model, files} = openCorpus(await loadCorpus(createRivers({...alone, [path]: changed})))
  return {model, messages: toMessages(files).map((message) => message.replace(/^.*?: /, ''))}
}

test('a sound paper written by hand passes', async () => {
  const {model, messages} = await openChanged()
  expect(messages).toEqual([])
  expect(model).toBeDefined()
})

test.each<[rule: string, from: string, to: string, message: string]>([
  [
    'reference-exists',
    'refs=ref-1}',
    'refs=ref-2}',
    "Unexpected reference `ref-2`, expected one of this paper's list; did you mean `ref-1`?",
  ],
  [
    'mention-exists',
    '(#table-1)',
    '(#table-7)',
    'Unexpected mention of `table-7`, expected a figure or table of this paper; did you mean `table-1`?',
  ],
  [
    'known-vocabulary',
    'topics="fish dams"',
    'topics="fsh dams"',
    'Unexpected topic `fsh`, expected an id from topics.yaml; did you mean `fish`?',
  ],
  [
    'known-vocabulary',
    'place=upper-lira',
    'place=uper-lira',
    'Unexpected place `uper-lira`, expected an id from places.yaml; did you mean `upper-lira`?',
  ],
])('%s is an error', async (_rule, from, to, message) => {
  const {model, messages} = await openChanged([from, to])
  expect(messages).toEqual([message])
  expect(model).toBeUndefined()
})
