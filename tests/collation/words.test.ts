import {expect, test} from 'vitest'
import {foldSpelling} from '../../src/collation/spelling.ts'
import {toLetters, toWords} from '../../src/collation/words.ts'
import {toProcessorTime} from '../processor-time.ts'

test.each([
  ['Labour, in [2019–2020]', ['labor', 'in', '2019', '2020']],
  ['1 101 000 or 1,101,000', ['1101000', 'or', '1101000']],
  ['16,4 and 16.4', ['16.4', 'and', '16.4']],
  ['38% (38 %)', ['38', 'percent', '38', 'percent']],
  ['was −1.4, not 1.4', ['was', '-1.4', 'not', '1.4']],
  ['2019 -2020 and C-4', ['2019', '2020', 'and', 'c', '4']],
  ['in 2019 100 came', ['in', '2019', '100', 'came']],
  ['don’t', ["don't"]],
  ['ЕҢБЕК көші-қоны', ['еңбек', 'көші', 'қоны']],
  ['', []],
])('the words of %j', (text, keys) => {
  expect(toWords(text).map(({key}) => key)).toEqual(keys)
})

test.each([
  ['organised', 'organized'],
  ['labourers', 'laborers'],
  ['centres', 'centers'],
  ['programme', 'program'],
  ['travelling', 'traveling'],
  ['analysed', 'analyzed'],
])('%s is %s in another spelling', (one, other) => {
  expect(foldSpelling(one)).toBe(foldSpelling(other))
})

test.each([
  ['four', 'for'],
  ['hour', 'hor'],
  ['rise', 'rize'],
])('%s is not %s', (one, other) => {
  expect(foldSpelling(one)).not.toBe(foldSpelling(other))
})

test('letters leave out signs and spaces, but no decimal point and no minus', () => {
  expect(toLetters('[Low-income]')).toBe(toLetters('lowincome'))
  expect(toLetters('1.5')).not.toBe(toLetters('15'))
  expect(toLetters('(-2)')).not.toBe(toLetters('(2)'))
})

test('a hostile text takes no time', () => {
  const time = toProcessorTime(() => {
    for (const piece of ['1,', '1 ', "a'", '1.', '-', '−1', 'll', '1 234']) {
      toWords(piece.repeat(100_000 / piece.length))
    }
  })
  expect(time).toBeLessThan(5000)
})
