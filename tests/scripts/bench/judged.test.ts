import {describe, expect, test} from 'vitest'
import {judge, toKnownItems} from '../../../scripts/bench/judged.ts'

const filler = Array.from(
  {length: 30},
  (_, n) => `the common words of text number ${'x'.repeat(n + 4)}`,
)
const told = 'common rivers carry brown trout; salmon spawn upstream'

describe('queries whose answers are known', () => {
  const judged = toKnownItems([...filler, told, `${told}.`], 40)

  test('are rare words of texts that differ, as they are and with a mistake', () => {
    expect(judged.map(({query}) => query)).toEqual([
      'rivers carry brown trout',
      'rivrs carry brown trout',
    ])
  })

  test('are judged by the first text that holds the answer', async () => {
    const {asTyped, withMistake} = await judge(judged, (query) =>
      query.startsWith('rivers') ? ['a lake', 'a lake!', `${told}, and so on`, told] : ['a lake'],
    )
    expect(asTyped).toEqual({ndcg: 1 / Math.log2(3), mrr: 1 / 2})
    expect(withMistake).toEqual({ndcg: 0, mrr: 0})
  })
})
