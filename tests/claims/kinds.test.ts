import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {z} from 'zod'
import {addStatistic, findKinds} from '../../src/claims/kinds.ts'
import {toProcessorTime} from '../processor-time.ts'

const Cases = z.array(z.tuple([z.string(), z.string()]))
const cases = Cases.parse(parse(readFileSync('tests/claims/kinds.cases.yaml', 'utf8')))

describe('kinds of a sentence', () => {
  test.each(cases)('%j: %s', (kinds, sentence) => {
    expect(findKinds(sentence).join(' ')).toBe(kinds)
  })

  test('are lent by what leads a list in', () => {
    const leadIn = 'Some background stands here. It is necessary to:'
    expect(findKinds('curb the outflow of staff;', {leadIn, isItem: true})).toEqual([
      'recommendation',
    ])
    const plain = 'We should wait. Several problems remain:'
    expect(findKinds('illegal fishing persists.', {leadIn: plain, isItem: true})).toEqual([
      'finding',
    ])
  })

  test('go on from the advice before', () => {
    const before = ['recommendation'] as const
    expect(findKinds('This includes training of crews.', {before})).toEqual(['recommendation'])
    expect(findKinds('This includes training of crews.')).toEqual(['finding'])
  })

  test('take an increase at the start of an item for a noun, not an order', () => {
    const leadIn = 'Threats:'
    expect(findKinds('Increase the mesh of nets;', {leadIn, isItem: true})).toEqual([
      'recommendation',
    ])
    expect(findKinds('Increase of storms may harm the coast;', {leadIn, isItem: true})).toEqual([
      'finding',
    ])
  })

  test('are none for an item without a verb of its own', () => {
    const item = 'reduction of losses, including those that are caused by storms;'
    expect(findKinds(item, {isItem: true})).toEqual([])
    expect(findKinds('Increase in seasonal flows, care of banks;', {isItem: true})).toEqual([])
    expect(findKinds('care of lakes under the charter and legal acts;', {isItem: true})).toEqual([])
    expect(findKinds('The reed acts as a filter;', {isItem: true})).toEqual(['finding'])
    expect(findKinds('Overfishing leads to losses;', {isItem: true})).toEqual(['finding'])
  })

  test('a number makes a statistic, and with a word of trend a finding too', () => {
    expect(addStatistic(['finding'], 'There are 300 boats on the lake.')).toEqual(['statistic'])
    expect(addStatistic(['finding'], 'The number of boats decreased to 300.')).toEqual([
      'statistic',
      'finding',
    ])
    expect(addStatistic(['regulation'], 'The quota was set at 300 boats.')).toEqual([
      'statistic',
      'regulation',
    ])
  })

  test.each(['should be ', 'the law … ', 'a theory of ', 'the number of more than ', 'is '])(
    'are found in linear time in a long run of %j',
    (unit) => {
      expect(toProcessorTime(() => findKinds(unit.repeat(100_000 / unit.length)))).toBeLessThan(
        5000,
      )
    },
  )
})
