import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Statistic} from '../../../src/model/statistic.ts'
import {compareStatistics, toStatistic, year} from '../lakes.ts'

type Said = Partial<Statistic> & {value: number}

const ash = (said: Said) => toStatistic('ash-2020', said)
const birch = (said: Said) => toStatistic('birch-2021', said)
const cedar = (said: Said) => toStatistic('cedar-2022', said)
const in2015 = {period: year(2015)}

const landings = {indicator: 'landings'}

describe('two values of one indicator and place', () => {
  test.each<[string, Said, Said, string, number]>([
    ['agree where they are the same', {value: 40}, {value: 40}, 'agree', 0],
    [
      'agree where one is rounded',
      {value: 17_540},
      {value: 17_500, text: '17.5 thousand'},
      'agree',
      0,
    ],
    ['conflict where they do not meet', {value: 40}, {value: 90}, 'conflict', 3],
    [
      'conflict where a lower bound is far too low',
      {value: 14_000, text: '14 thousand', qualifier: 'more-than'},
      {value: 17_540},
      'conflict',
      2,
    ],
    [
      'are of different periods',
      {value: 40},
      {value: 42, period: year(2016)},
      'different-period',
      0,
    ],
    [
      'are of different periods, and hard to believe',
      {value: 40},
      {value: 90, period: year(2016)},
      'different-period',
      3,
    ],
    [
      'differ in scope where one text restricts what it counts',
      {value: 40},
      {value: 12, scope: ['hired']},
      'different-scope',
      1,
    ],
    [
      'conflict where a restricted part is larger than the whole',
      {value: 40},
      {value: 90, scope: ['hired']},
      'conflict',
      3,
    ],
    [
      'conflict where an indicator is larger than the one it is a part of',
      {value: 40},
      {value: 90, indicator: 'sails'},
      'conflict',
      3,
    ],
    [
      'conflict where a year holds more than the span around it',
      {value: 40, period: year(2010, 2019), ...landings},
      {value: 90, ...landings},
      'conflict',
      3,
    ],
    [
      'conflict where a year leaves too little for the rest of the span',
      {value: 40, period: year(2010, 2019), ...landings},
      {value: 30, ...landings},
      'conflict',
      2,
    ],
    [
      'fit where a year is a likely part of the span',
      {value: 40, period: year(2010, 2019), ...landings},
      {value: 5, ...landings},
      'different-period',
      0,
    ],
    [
      'conflict in direction where one rises and one falls',
      {value: 2, unit: 'times', change: 'increase'},
      {value: 2, unit: 'times', change: 'decrease'},
      'direction-conflict',
      3,
    ],
  ])('%s', (_, one, other, verdict, severity) => {
    const statistics = [ash({...in2015, ...one}), birch({...in2015, ...other})]
    const [comparison] = compareStatistics(statistics).filter((found) => found.verdict !== 'single')
    expect(comparison).toMatchObject({verdict, severity})
    expect(comparison?.between.flat().toSorted()).toEqual(statistics.map(({id}) => id).toSorted())
  })

  test('are internal where one paper contradicts itself', () => {
    const found = compareStatistics([ash({value: 40, ...in2015}), ash({value: 90, ...in2015})])
    expect(found).toMatchObject([{verdict: 'internal', severity: 3}])
  })

  test('from one place to another is the same told of either', () => {
    const found = compareStatistics([
      ash({value: 40, place: 'ford', counterpart: 'weir', ...in2015}),
      birch({value: 12, place: 'weir', counterpart: 'ford', scope: ['hired'], ...in2015}),
    ])
    expect(found).toMatchObject([{verdict: 'different-scope'}])
    expect(found[0]?.explanation).toContain('all on one side, for hire on the other')
  })

  test('a limit and what lies beyond it in one sentence agree', () => {
    const claim = 'one-sentence'
    const found = compareStatistics([
      ash({value: 50, qualifier: 'more-than', claim, ...in2015}),
      ash({value: 76, claim, ...in2015}),
    ])
    expect(found).toMatchObject([
      {
        verdict: 'agree',
        explanation:
          'Boats, north-lake: ash-2020 has “more than 50” and “76” for 2015; the values meet.',
      },
    ])
  })

  test('papers that say the same are told together', () => {
    const found = compareStatistics([
      ash({value: 40, text: '40 boats', ...in2015}),
      birch({value: 40, ...in2015}),
      cedar({value: 40, ...in2015}),
    ])
    expect(found[0]?.explanation).toContain(
      'ash-2020 has “40 boats” for 2015; birch-2021 and cedar-2022 have “40” for 2015',
    )
  })

  test('one value alone is told as such', () => {
    expect(compareStatistics([ash({value: 40, ...in2015})])).toMatchObject([
      {
        id: 'boats.north-lake',
        verdict: 'single',
        witnesses: 1,
        explanation: 'Boats, north-lake: only ash-2020 has “40” for 2015.',
      },
    ])
  })

  test('a value without a year counts as of its source, else of its paper', () => {
    const [comparison] = compareStatistics([
      ash({value: 40, citations: ['cite-1']}),
      birch({value: 90, period: year(1999)}),
    ])
    expect(comparison).toMatchObject({verdict: 'conflict', id: 'boats.north-lake'})
  })
})

describe('values that were worked out', () => {
  test('years are added up to the total of their span', () => {
    const comparisons = compareStatistics([
      ash({value: 74_300, text: '74.3 thousand', period: year(2019, 2020), ...landings}),
      birch({value: 45_200, text: '45,200', period: year(2019), ...landings}),
      birch({value: 29_100, text: '29,100', period: year(2020), ...landings}),
    ])
    expect(comparisons.find(({id}) => id.endsWith('2019-2020'))).toMatchObject({
      verdict: 'agree',
      papers: ['ash-2020', 'birch-2021'],
      derived: [{paper: 'birch-2021', how: '45,200 + 29,100 = 74,300', value: 74_300}],
    })
  })

  test('a share is held against its part and its base', () => {
    const comparisons = compareStatistics([
      ash({
        value: 50,
        text: '50 %',
        unit: 'percent',
        indicator: 'hire-share',
        scope: ['hired'],
        ...in2015,
      }),
      birch({value: 200, ...in2015}),
      birch({value: 20, scope: ['hired'], ...in2015}),
    ])
    expect(comparisons.find(({indicator}) => indicator === 'hire-share')).toMatchObject({
      verdict: 'conflict',
      derived: [{how: '20 of 200 = 10 %'}],
    })
  })

  test('growth is held against levels', () => {
    const comparisons = compareStatistics([
      ash({value: 3, text: 'tripled', unit: 'times', change: 'increase', period: year(2010, 2020)}),
      birch({value: 100, period: year(2010)}),
      birch({value: 120, period: year(2020)}),
    ])
    expect(comparisons.find(({id}) => id.endsWith('.growth'))).toMatchObject({verdict: 'conflict'})
  })
})

describe('witnesses', () => {
  test.each<[string, Partial<Statistic>, Partial<Statistic>, number]>([
    ['two papers are two', {}, {}, 2],
    ['texts of one family are one', {family: 'a#l1'}, {family: 'a#l1'}, 1],
    ['one number from one source is one', {citations: ['cite-1']}, {citations: ['cite-1']}, 1],
  ])('%s', (_, first, second, witnesses) => {
    const [comparison] = compareStatistics([
      ash({value: 40, ...in2015, ...first}),
      birch({value: 40, ...in2015, ...second}),
    ])
    expect(comparison).toMatchObject({witnesses, papers: ['ash-2020', 'birch-2021']})
  })

  test('versions of one work that state one number are one', () => {
    const [comparison] = compareStatistics([
      birch({value: 40, ...in2015}),
      cedar({value: 40, ...in2015}),
    ])
    expect(comparison).toMatchObject({witnesses: 1})
    expect(comparison?.explanation).toContain('2 papers, one witness')
  })
})

const paper = fc.constantFrom('ash-2020', 'birch-2021', 'cedar-2022')
const said = fc.record({
  value: fc.integer({min: 1, max: 400}),
  qualifier: fc.constantFrom('exact', 'about', 'more-than', 'less-than', 'up-to'),
  period: fc.constantFrom(undefined, year(2015), year(2016), year(2010, 2019)),
  indicator: fc.constantFrom('boats', 'landings', 'sails'),
  scope: fc.constantFrom([], ['hired']),
  change: fc.constantFrom('level', 'increase', 'decrease'),
  family: fc.constantFrom(undefined, 'one', 'two'),
})
const anyStatistics = fc.array(fc.tuple(paper, said), {maxLength: 9}).map((entries) =>
  entries.map(([own, {period, family, scope, ...rest}], at) =>
    toStatistic(own, {
      ...rest,
      scope: [...scope],
      id: `${own}#stat-l${String(at)}c1`,
      ...(period && {period}),
      ...(family !== undefined && {family}),
    }),
  ),
)

test('the order of papers does not matter', () => {
  const shuffledTwice = anyStatistics.chain((statistics) =>
    fc.tuple(
      fc.constant(statistics),
      fc.shuffledSubarray(statistics, {minLength: statistics.length}),
    ),
  )
  const symmetric = fc.property(shuffledTwice, ([statistics, shuffled]) => {
    expect(compareStatistics(shuffled)).toEqual(compareStatistics(statistics))
  })
  fc.assert(symmetric, {numRuns: 400})
})

test('every statistic is compared, no id is given twice, and witnesses are at most papers', () => {
  const sound = fc.property(anyStatistics, (statistics) => {
    const comparisons = compareStatistics(statistics)
    const ids = comparisons.map(({id}) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const compared = new Set(comparisons.flatMap((comparison) => comparison.statistics))
    expect([...compared].toSorted()).toEqual(statistics.map(({id}) => id).toSorted())
    for (const {witnesses, papers, explanation} of comparisons) {
      expect(witnesses).toBeLessThanOrEqual(papers.length)
      expect(explanation).not.toMatch(/undefined|NaN|Infinity/)
    }
  })
  fc.assert(sound, {numRuns: 400})
})
