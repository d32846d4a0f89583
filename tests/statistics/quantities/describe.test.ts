import {describe, expect, test} from 'vitest'
import {describeStatistic} from '../../../src/statistics/quantities/describe.ts'
import {toProcessorTime} from '../../processor-time.ts'

function say(sentence: string, quantity: string) {
  const start = sentence.indexOf(quantity)
  return describeStatistic(sentence, start, start + quantity.length)
}

describe('the words around a quantity', () => {
  test('are its clause, verbatim', () => {
    const sentence =
      'The birth rate fell; in 2019, 300 boats were lost on the lake, but 40 were found later.'
    expect(say(sentence, '300 boats').quote).toBe('in 2019, 300 boats were lost on the lake')
  })

  test.each([
    [
      'In 2019, 300 old boats of the western fleet were lost.',
      '300 old boats',
      'old boats of the western fleet were lost',
    ],
    ['In 2019, the share of old boats was 40%.', '40%', 'the share of old boats'],
    ['Old crew: 2,900 people (7%).', '2,900 people', 'Old crew: people'],
    [
      'Over 9 years, the number of boats has more than doubled to 1.9 thousand.',
      'doubled',
      'the number of boats',
    ],
    ['Some 14.8 million boats in 1991 to 16.5 million in 2000.', '14.8 million boats', 'boats'],
    ['The fleet of the lake reached 300 boats in 2019.', '300 boats', 'The fleet of the lake'],
    [
      'Catches rose by 12% from 2011 to 2019, those of eels by 8%, those of trout – by 7%.',
      '7%',
      'Catches rose, those of trout',
    ],
    ['In 2020, boats, 25% of all ships, were lost.', '25%', 'of all ships'],
    ['Half of the boats were lost.', 'Half', 'Half of the boats were lost'],
  ])('say what is measured: %s', (sentence, quantity, measures) => {
    expect(say(sentence, quantity).measures).toBe(measures)
  })

  test('take linear time', () => {
    const sentence = `${'and, ('.repeat(15_000)}300 boats`
    expect(
      toProcessorTime(() => describeStatistic(sentence, sentence.length - 9, sentence.length)),
    ).toBeLessThan(3000)
  })
})
