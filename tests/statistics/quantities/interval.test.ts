import {describe, expect, test} from 'vitest'
import {toInterval} from '../../../src/statistics/quantities/interval.ts'

describe('the interval that a wording allows', () => {
  test.each([
    ['16.4 million', {value: 16_400_000}, 16_350_000, 16_450_000],
    ['58.8 thousand people', {value: 58_800}, 58_750, 58_850],
    ['76.2%', {value: 76.2}, 76.15, 76.25],
    ['38 %', {value: 38}, 37.5, 38.5],
    ['17,540 people', {value: 17_540}, 17_540, 17_540],
    ['106,500 people', {value: 106_500}, 106_500, 106_500],
    ['379,000 families', {value: 379_000}, 378_500, 379_500],
    ['half', {value: 50}, 45, 55],
    ['doubled', {value: 2}, 1.8, 2.2],
    ['12.3 ± 0.4 mg', {value: 12.3}, 11.9, 12.7],
    ['−1.4 thousand', {value: -1400}, -1450, -1350],
    ['1 million', {value: 1_000_000, qualifier: 'about'}, 500_000, 1_500_000],
    ['300 people', {value: 300, qualifier: 'about'}, 270, 330],
    ['14 thousand', {value: 14_000, qualifier: 'more-than'}, 14_000, 15_000],
    ['29.9 billion', {value: 29.9e9, qualifier: 'more-than'}, 29.9e9, 30e9],
    ['170 million', {value: 170e6, qualifier: 'almost'}, 160e6, 170e6],
    ['80%', {value: 80, qualifier: 'up-to'}, undefined, 80],
    ['15 to 30', {value: 15, valueHigh: 30, qualifier: 'range'}, 15, 30],
  ] as const)('%s', (text, written, low, high) => {
    expect(toInterval({qualifier: 'exact', ...written, text})).toEqual({
      ...(low !== undefined && {low}),
      high,
    })
  })
})
