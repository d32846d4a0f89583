import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Comparison} from '../../../src/model/comparison.ts'
import type {Figure} from '../../../src/model/figure.ts'
import {formatNumber} from '../../../src/statistics/quantities/format-number.ts'
import {year} from '../lakes.ts'
import {audit, auditRecords, auditSentence, paper, toClaim, toStatistic} from './audited.ts'

describe('sentences', () => {
  test('parts in brackets that do not make their total are told, with the difference', () => {
    expect(
      auditSentence('Since 2019, 900 boats sank (400 in 2019, 300 in 2020, 210 in 2021).', [
        {text: '900', value: 900, period: year(2019, 2021)},
        {text: '400', value: 400, period: year(2019)},
        {text: '300', value: 300, period: year(2020)},
        {text: '210', value: 210, period: year(2021)},
      ]),
    ).toEqual([
      {id: 'l9c1-parts', kind: 'sum', detail: 'The parts make 910, 10 more than the total of 900.'},
    ])
  })

  test('two places that contradict each other', () => {
    const find = (first: string, second: string) => {
      const statistics = [first, second].map((quote, at) =>
        toStatistic({text: '40 boats', value: 40, quote}, `${paper}#l${String(at)}c1`, at),
      )
      const comparison = {
        verdict: 'internal',
        papers: [paper],
        between: statistics.map(({id}) => [id]),
        statements: [],
        explanation: '',
        severity: 3,
      } as unknown as Comparison
      return auditRecords({statistics}, [comparison]).notes.map(({kind}) => kind)
    }
    expect(find('The port has 40 boats.', 'In the port are 50 boats.')).toEqual(['contradiction'])
  })

  test('what adds up is no note, and told', () => {
    const claim = toClaim('In all 700 boats sank (400 in 2019, 300 in 2020).', 9)
    const statistics = [
      {text: '700', value: 700},
      {text: '400', value: 400, period: year(2019)},
      {text: '300', value: 300, period: year(2020)},
    ].map((one, at) => toStatistic(one, claim.id, at))
    const {notes, held} = auditRecords({claims: [claim], statistics})
    expect(notes).toEqual([])
    expect(held.map(({detail}) => detail)).toEqual([
      '400 + 300 = 700, as the total of 700 boats says.',
    ])
  })

  test('some parts of a whole need not make it', () => {
    expect(
      auditSentence('There are 900 boats, mainly in the north (400 at A, 300 at B).', [
        {text: '900', value: 900},
        {text: '400', value: 400, place: 'a'},
        {text: '300', value: 300, place: 'b'},
      ]),
    ).toEqual([])
  })

  test('shares of one whole that pass a hundred', () => {
    const [note] = auditSentence('They named wind (50%), water (40%) and fish (30%).', [
      {text: '50%', value: 50},
      {text: '40%', value: 40},
      {text: '30%', value: 30},
    ])
    expect(note).toMatchObject({kind: 'percent', id: 'l9c1-hundred'})
  })

  test('shares that rounding alone leads past a hundred are none', () => {
    expect(
      auditSentence('They named wind (33.4%), water (33.4%) and fish (33.3%).', [
        {text: '33.4%', value: 33.4},
        {text: '33.4%', value: 33.4},
        {text: '33.3%', value: 33.3},
      ]),
    ).toEqual([])
  })

  test('a share that its numbers do not give', () => {
    const [note] = auditSentence('Of 200 boats 50% of them (20 boats) sank.', [
      {text: '200', value: 200},
      {text: '50%', value: 50},
      {text: '20', value: 20},
    ])
    expect(note).toMatchObject({kind: 'percent', detail: '20 of 200 are 10 %, not 50%.'})
  })

  test('words that a number belies', () => {
    const [note] = auditSentence('More than half of the boats (76.2%) leak.', [
      {text: 'half', value: 50, qualifier: 'more-than'},
      {text: '76.2%', value: 76.2},
    ])
    expect(note).toMatchObject({kind: 'percent', id: 'l9c1-words'})
  })
})

test('a rise from more to less', () => {
  const say = (verb: string, from: number, to: number) =>
    auditSentence(`The number ${verb} from ${String(from)} to ${String(to)} boats.`, [
      {text: String(from), value: from},
      {text: `${String(to)} boats`, value: to},
    ]).map(({id}) => id)
  expect(say('rose', 50, 30)).toEqual(['l9c1-from-to'])
  expect(say('fell', 30, 50)).toEqual(['l9c1-from-to'])
  expect(say('rose', 30, 50)).toEqual([])
  expect(say('changed', 50, 30)).toEqual([])
})

test('sums that add up give no note', () => {
  const parts = fc.array(fc.integer({min: 1, max: 999_999}), {minLength: 2, maxLength: 6})
  const silent = fc.property(parts, (values) => {
    const total = values.reduce((sum, value) => sum + value, 0)
    const told = [total, ...values].map(formatNumber)
    const listed = told.slice(1).map((text, at) => `${text} in ${String(2001 + at)}`)
    const text = `In all ${String(told[0])} boats came (${listed.join(', ')}).`
    const said = told.map((text, at) => ({
      text,
      value: [total, ...values][at] ?? 0,
      period: year(2000 + at),
    }))
    expect(auditSentence(text, said)).toEqual([])
  })
  fc.assert(silent, {numRuns: 300})
})

describe('figures and tables', () => {
  const figure = (number: number, said: Partial<Figure> = {}): Figure => ({
    id: `${paper}#fig-${String(number)}`,
    paper,
    number,
    label: `Figure ${String(number)}`,
    caption: `Boats of ${String(number)} lakes`,
    lines: [number * 10, number * 10],
    mentions: [`${paper}#l1`],
    problems: [],
    url: '',
    imageInSource: false,
    values: [],
    ...said,
  })

  test.each<[string, Figure[], string[]]>([
    ['all is well', [figure(1), figure(2)], []],
    [
      'a caption stands twice',
      [figure(1), figure(2, {caption: 'Boats of 1 lakes'})],
      ['fig-2-repeated'],
    ],
    ['a number is left out', [figure(1), figure(3)], ['fig-3-gap']],
    ['the first number is missing', [figure(2)], ['fig-2-gap']],
    ['one is never referred to', [figure(1), figure(2, {mentions: []})], ['fig-2-unmentioned']],
  ])('%s', (_, figures, ids) => {
    expect(audit({figures}).map(({id}) => id)).toEqual(ids)
  })

  test('a figure that the text refers to and the paper has not', () => {
    const find = (text: string) =>
      audit({figures: [figure(1), figure(2)], claims: [toClaim(text, 1)]}).map(({id}) => id)
    expect(find('Boats sink (Figure 3).')).toEqual(['l1c1-lost'])
    expect(find('Boats sink (Figure 2), see Figure 7 of the atlas.')).toEqual([])
  })

  test('a caption in money over values in percent', () => {
    const statistics = [toStatistic({text: '12%', value: 12, passage: `${paper}#l1`}, '', 1)]
    const figures = [figure(1, {caption: 'Hire as a share of income, USD'})]
    expect(audit({figures, statistics})).toMatchObject([{id: 'fig-1-unit', kind: 'caption'}])
  })
})
