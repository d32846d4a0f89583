import {describe, expect, test} from 'vitest'
import type {Statistic} from '../../../src/model/statistic.ts'
import {toNameFinder} from '../../../src/statistics/indicators/names.ts'
import {toSubject} from '../../../src/statistics/indicators/subject.ts'
import {findWordIndicators} from '../../../src/statistics/indicators/word-indicators.ts'
import {toStatistic} from '../lakes.ts'

/** The number in a sentence, as its paper tells it. */
function subjectOf(paper: string, sentence: string, said: Partial<Statistic> = {}) {
  const [number = ''] = /\d[\d,.]*(?: %)?/.exec(sentence) ?? []
  const start = sentence.indexOf(number)
  const value = Number(number.replace(/[^\d.]/g, ''))
  const statistic = toStatistic(paper, {
    id: `${paper}#stat-${String(start)}-${sentence.length.toString()}`,
    claim: `${paper}#${sentence}`,
    value,
    text: number,
    unit: number.endsWith('%') ? 'percent' : 'colonies',
    measures: '',
    ...said,
  })
  const spans = [{start, end: start + number.length}]
  const places = new Set(['wale'])
  return toSubject(statistic, {text: sentence, spans}, 0, {
    places,
    findNames: toNameFinder([`the winter losses in ${sentence}`], places),
    spoken: new Set(),
    work: paper,
  })
}

const papersOf = (sentences: Record<string, string>, said: Partial<Statistic> = {}) =>
  findWordIndicators(
    Object.entries(sentences).map(([paper, sentence]) => subjectOf(paper, sentence, said)),
  ).map(({scopes}) => [...scopes.keys()].map((id) => id.split('#')[0]))

describe('numbers that no vocabulary names', () => {
  test('are of one indicator where they are told in nearly the same words', () => {
    const found = papersOf({
      'ash-2020': 'Winter losses of managed honeybee colonies were 21 % in the valley.',
      'birch-2021': 'In the valley, winter losses of honeybee colonies were 29 %.',
      'cedar-2022': 'Queens were replaced in 12 % of the hives.',
    })
    expect(found).toEqual([['ash-2020', 'birch-2021']])
  })

  test.each([
    ['of another unit', 'Winter losses of honeybee colonies were 300.'],
    ['of another name', 'Winter losses of honeybee colonies were 9 % under Varroa treatment.'],
  ])('are not where they are %s', (_, other) => {
    const sentence = 'Winter losses of honeybee colonies were 21 % under Nosema treatment.'
    expect(papersOf({'ash-2020': sentence, 'birch-2021': other})).toEqual([])
  })

  test.each([
    [
      'two things with labels',
      'At site D 40 colonies survived.',
      'At site E 50 colonies survived.',
      false,
    ],
    [
      'two things with numbers',
      '40 colonies survived in group 1.',
      '50 colonies survived in group 2.',
      false,
    ],
    ['one thing', 'At site D 40 colonies survived.', 'At site D 50 colonies survived.', true],
  ])('are told of %s', (_, a, b, isOne) => {
    const said = {period: {from: '2019', to: '2019'}}
    expect(papersOf({'ash-2020': a, 'birch-2021': b}, said).length).toBe(Number(isOne))
  })

  test.each([
    ['neither time nor place is told', 'In the abbey 50 colonies survived winter.', {}, false],
    ['they may be the same', 'In the abbey 50 colonies survived winter.', {low: 35}, true],
    ['both name a case', 'In Elmhurst 50 colonies survived winter.', {}, true],
    [
      'the time is told',
      'In the abbey 50 colonies survived winter.',
      {period: {from: '2019'}},
      true,
    ],
  ])('of two papers are of one case where %s', (_, other, said, isOne) => {
    const sentence = other.replace('50', '40')
    const exact = (value: number) => ({low: value, high: value, place: undefined, ...said})
    const subjects = [
      subjectOf('ash-2020', sentence, exact(40)),
      subjectOf('birch-2021', other, exact(50)),
    ]
    expect(findWordIndicators(subjects).length).toBe(Number(isOne))
  })

  test('count people whatever those are called', () => {
    const subjects = [
      subjectOf('ash-2020', 'The valley has 40 people who keep bees.', {unit: 'people'}),
      subjectOf('birch-2021', 'In the valley 40 inhabitants keep bees.', {unit: 'inhabitants'}),
    ]
    expect(findWordIndicators(subjects).map(({definition}) => definition.unit)).toEqual(['people'])
  })

  test('are per something whether their unit says so or their sentence', () => {
    const period = {from: '2019', to: '2019'}
    const quote = 'In the valley, spending on sugar per hive was 40 euros.'
    const subjects = [
      subjectOf('ash-2020', 'In the valley, spending on sugar was 30 euros per hive.', {
        unit: 'EUR/hive',
        period,
      }),
      subjectOf('birch-2021', quote, {unit: 'EUR', quote, period}),
    ]
    expect(findWordIndicators(subjects).map(({definition}) => definition.unit)).toEqual([
      'EUR/hive',
    ])
  })

  test('are not where one sentence lists them beside each other', () => {
    const claim = 'ash-2020#l1c1'
    const [a, b] = [
      'Losses of honeybee colonies were 21 %.',
      'losses of honeybee colonies were 9 %',
    ]
    const subjects = [subjectOf('ash-2020', a, {claim}), subjectOf('ash-2020', b, {claim})]
    expect(findWordIndicators(subjects)).toEqual([])
  })

  test('are not alike for a place or for who says so', () => {
    expect(
      papersOf({
        'ash-2020': 'According to the Ministry of Hives, 40 drones were caught in Wale.',
        'birch-2021': 'According to the Ministry of Hives, 90 keepers were trained in Wale.',
      }),
    ).toEqual([])
  })

  test('are told under the words that the others lack', () => {
    const [found] = findWordIndicators([
      subjectOf('ash-2020', 'In the valley 400 honeybee colonies survived winter.', {
        measures: 'honeybee colonies survived',
      }),
      subjectOf('birch-2021', 'In the valley 90 wild honeybee colonies survived winter.', {
        measures: 'wild honeybee colonies survived',
      }),
    ])
    expect([...(found?.scopes.values() ?? [])]).toEqual([[], ['wild']])
    expect(found?.definition).toMatchObject({
      title: 'Valley honeybee colonies survived winter (colonies)',
      unit: 'colonies',
      scopes: [{id: 'wild', title: '“wild”'}],
    })
  })

  test('are of no other study than their own', () => {
    expect(
      papersOf({
        'ash-2020': 'Our survey covered 61 colonies of honeybees.',
        'birch-2021': 'Our survey covered 48 colonies of honeybees.',
      }),
    ).toEqual([])
  })

  test('are of one indicator where one number in common makes up for other words', () => {
    const yields = {
      'ash-2020': 'The yield of honey was 24 %.',
      'birch-2021': 'In spring 24 % of the honey was sold.',
    }
    expect(papersOf(yields)).toEqual([['ash-2020', 'birch-2021']])
    expect(papersOf({...yields, 'birch-2021': 'In spring 31 % of the honey was sold.'})).toEqual([])
  })

  test.each([
    ['median', 'The mean winter losses of honeybee colonies were 29 %.', 'mean'],
    ['median', 'The median winter losses of wild honeybee colonies were 29 %.', 'wild'],
    ['median', 'The median winter losses killed 29 % of honeybee colonies.', undefined],
  ])('are set apart by what restricts them: %s, %s', (_, other, word) => {
    const sentence = 'The median winter losses of honeybee colonies were 21 %.'
    const [found] = findWordIndicators([
      subjectOf('ash-2020', sentence),
      subjectOf('birch-2021', other),
    ])
    expect([...(found?.scopes.values() ?? [])].at(1)).toEqual(word === undefined ? [] : [word])
  })
})
