import {expect, test} from 'vitest'
import {fold} from '../../src/search/ranking/fold.ts'
import {toRecords} from '../../src/search/index/to-records.ts'
import {hives, vocabulary} from './hives.ts'

const records = toRecords(hives, vocabulary)
const claim = records.find(({id}) => id === 'abele-2021#l10c1')
const passage = records.find(({id}) => id === claim?.within.at(-1))
const found = (scores: readonly [claim: number, passage: number]) =>
  [claim, passage].flatMap((record, n) =>
    record ? [{record, score: scores[n] ?? 0, coverage: 1, folded: []}] : [],
  )

test.each([
  ['the sentence that answers stands for its passage', [4, 5], claim],
  ['a passage that no claim answers as well as stands for itself', [2, 5], passage],
] as const)('%s', (_what, scores, head) => {
  expect(fold(found(scores))).toMatchObject([{record: {id: head?.id}, score: 5}])
})
