import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parseQuery} from '../../src/search/query/parse-query.ts'

const known: Readonly<Record<string, readonly string[]>> = {
  kind: ['statistic', 'claim', 'claim:forecast'],
  paper: ['abele-2021', 'brandt-2019'],
  place: ['bareland'],
}
const resolve = (name: string, value: string) =>
  (known[name] ?? []).filter((one) => one.replace(/^\w+:/, '').startsWith(value.toLowerCase()))
const parse = (text: string) => parseQuery(text, resolve)

describe('filters', () => {
  test.each([
    ['bees paper:abele', {paper: ['abele-2021']}, 'bees'],
    ['kind:Statistic,claim bees', {kind: ['statistic', 'claim']}, 'bees'],
    ['kind:forecast', {claim: ['forecast']}, ''],
    ['place:"Bareland" bees', {place: ['bareland']}, 'bees'],
    ['year:2019..2021 bees', {year: {from: 2019, to: 2021}}, 'bees'],
    ['year:2019-2021', {year: {from: 2019, to: 2021}}, ''],
    ['year:>=2019', {year: {from: 2019}}, ''],
    ['year:..2019', {year: {to: 2019}}, ''],
    ['value:>=1000000', {value: {low: 1_000_000}}, ''],
    ['value:10..20', {value: {low: 10, high: 20}}, ''],
    ['value:"1.5 million"', {value: {low: 1.5e6, high: 1.5e6}}, ''],
    ['paper:nobody bees', {}, 'paper nobody bees'],
    ['year:soon', {}, 'year soon'],
    ['http://x', {}, 'http //x'],
  ])('%s', (text, filters, words) => {
    expect(parse(text)).toMatchObject({filters, words})
  })

  test('a bound that is not meant itself is beyond it', () => {
    expect(parse('value:>5').filters.value?.low).toBeGreaterThan(5)
    expect(parse('year:<2020').filters.year?.to).toBeLessThan(2020)
  })
})

describe('words', () => {
  test('phrases are searched as words too, and what is excluded is not', () => {
    expect(parse('"lost colonies" -winter -"heavy rain" mites')).toMatchObject({
      words: 'lost colonies mites',
      phrases: ['lost colonies'],
      excluded: ['winter', 'heavy rain'],
    })
  })

  test.each([
    ['some two million bees', 'some 2000000 bees'],
    ['half a million, two hundred twenty-five thousand', '500000, 225000'],
    ['one hundred and five thousand, two and a half million', '105000, 2500000'],
    ['two three million, тоғыз жүз мың', 'two 3000000, 900000'],
    ['двести пять тысяч пчел, два с половиной миллиона', '205000 пчел, 2500000'],
    ['two or three hives, two hundred of them', 'two or three hives, two hundred of them'],
  ])('numbers in words from a thousand are figures: %s', (text, words) => {
    expect(parse(text).words).toBe(words)
  })

  test('a minus before a number belongs to it', () => {
    expect(parse('-6,722')).toMatchObject({words: '-6,722', excluded: []})
  })

  test('nothing that is typed is an error, and a query of plain words stays as it is', () => {
    const piece = fc.constantFrom(
      '"',
      '-',
      ':',
      'year:',
      '..',
      '5',
      'bees',
      ' ',
      '“',
      '<',
      'и',
      '%',
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(typeof parse(pieces.join('')).words).toBe('string')
      }),
      {numRuns: 1000},
    )
    expect(parse('lost colonies in winter')).toMatchObject({
      words: 'lost colonies in winter',
      freeText: 'lost colonies in winter',
      filters: {},
    })
  })
})

describe('numbers', () => {
  test.each([
    ['between 15 and 25 thousand in 2019', [15_000, 25_000], 'in 2019'],
    ['from 8,4 to 9,1', [8.4, 9.1], ''],
    ['15–25', [15, 25], ''],
    ['от 2 до 3 млн', [2e6, 3e6], ''],
    ['58.8 thousand bees', [58_800, 58_800], '58.8 thousand bees'],
    ['19 234', [19_234, 19_234], '19 234'],
  ])('%s', (text, [low, high], words) => {
    const parsed = parse(text)
    expect(parsed.numbers[0]).toMatchObject({low, high})
    expect(parsed.words).toBe(words)
  })

  test('two numbers with “and” alone are two numbers, and a span of years stays searchable', () => {
    expect(parse('15 and 25').numbers).toHaveLength(2)
    expect(parse('2019-2021')).toMatchObject({words: '2019-2021', numbers: [{isYears: true}]})
  })
})
