import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {CorpusData} from '../../src/model/data.ts'
import {createFacetCounter} from '../../src/search/count-facets.ts'
import {facetNames} from '../../src/search/records/facets.ts'
import {createPartsOf, type Filters, toFilter} from '../../src/search/query/filters.ts'
import {fold} from '../../src/search/ranking/fold.ts'
import {toRecords} from '../../src/search/index/to-records.ts'
import type {ReadSetting} from '../../src/search/records/setting.ts'
import {hives, vocabulary} from './hives.ts'

/** The hives, with places, times and a comparison of two numbers. */
const measured: CorpusData = {
  ...hives,
  statistics: hives.statistics.map((statistic, index) => ({
    ...statistic,
    place: index === 0 ? 'upper-valley' : 'valleys',
    indicator: 'losses',
    citations: index === 0 ? ['abele-2021#cite-1'] : [],
    period: index === 2 ? {from: '2008-03', to: '2010'} : {from: '2007'},
  })),
  claims: hives.claims.map((claim, index) => ({
    ...claim,
    attribution: index === 0 ? 'reported' : 'own',
    text: index === 0 ? `${claim.text} (Figure 1)` : claim.text,
  })),
  figures: hives.figures.map((figure) => ({...figure, mentions: ['abele-2021#l10']})),
  citations: [
    {
      id: 'abele-2021#cite-1',
      paper: 'abele-2021',
      passage: 'abele-2021#l10',
      quote: '(Seeley, 2010)',
      references: ['abele-2021#ref-1'],
      unresolved: [],
      doubts: [],
      url: '/papers/abele-2021/#cite-1',
    },
  ],
  comparisons: [
    {
      id: 'losses.valleys',
      indicator: 'losses',
      place: 'valleys',
      verdict: 'conflict',
      statistics: hives.statistics.map(({id}) => id),
      statements: [],
      papers: ['abele-2021'],
      witnesses: 1,
      between: [[hives.statistics[1]?.id ?? ''], [hives.statistics[2]?.id ?? '']],
      severity: 2,
      derived: [],
      explanation: 'They differ.',
    },
  ],
}

const records = toRecords(measured, vocabulary)
const partsOf = createPartsOf(records)
const idsOf = (filters: Filters) => records.filter(toFilter(filters, partsOf)).map(({id}) => id)
const sentence = 'abele-2021#l10c1'
const statistic = 'abele-2021#stat-l10c1'

describe('filters', () => {
  test.each<[string, Filters]>([
    ['the larger place of a place', {place: ['valleys']}],
    ['the place itself', {place: ['upper-valley']}],
    ['a year within the period', {year: {from: 2007, to: 2007}}],
    ['years from one on', {year: {from: 1990}, indicator: ['losses']}],
    ['a number', {value: {low: 50_000}}],
    ['who says it', {attribution: ['reported']}],
    ['the work that it cites', {cited: ['seeley-2010-honeybee'], kind: ['claim', 'statistic']}],
  ])('find a sentence and its number by %s', (_what, filters) => {
    expect(idsOf(filters)).toContain(statistic)
    expect(idsOf(filters).includes(sentence)).toBe(filters.cited === undefined)
  })

  test('find a sentence by the figure that it names', () => {
    expect(idsOf({plate: ['figure']})).toEqual(
      expect.arrayContaining([sentence, statistic, 'abele-2021#fig-1']),
    )
    expect(idsOf({plate: ['table']})).toEqual(['brandt-2019#table-1'])
  })

  test('tell the two sides of a conflict from what stands beside them', () => {
    const disputed = idsOf({disputed: ['yes'], kind: ['statistic']})
    expect(disputed).toEqual(measured.comparisons[0]?.between.flat())
  })

  test('want a number and its unit of one statistic', () => {
    const [whole] = records.filter(({id}) => id === sentence)
    const part = (id: string, unit: string, value: number) =>
      whole &&
      ({
        ...whole,
        id,
        kind: 'statistic',
        within: [sentence],
        units: [unit],
        values: [[value, value]],
      } as const)
    const parts = [part('a', 'percent', 84), part('b', 'colonies', 300)].flatMap((one) => one ?? [])
    const both =
      whole &&
      ({
        ...whole,
        units: ['percent', 'colonies'],
        values: [
          [84, 84],
          [300, 300],
        ],
      } as const)
    const passes = (unit: string) =>
      both && toFilter({unit: [unit], value: {low: 300}}, createPartsOf([both, ...parts]))(both)
    expect([passes('colonies'), passes('percent')]).toEqual([true, false])
  })

  test.each<[string, Filters]>([
    ['years before', {year: {to: 2006}}],
    ['years after', {year: {from: 2022}}],
    ['smaller numbers', {value: {high: 8_000}}],
  ])('keep a number out by %s', (_what, filters) => {
    expect(idsOf(filters)).not.toContain(statistic)
  })
})

describe('counts', () => {
  const countFacets = createFacetCounter(records)

  test('are those of the folded list with that value alone', () => {
    const filters = fc.constantFrom<Filters>({}, {kind: ['claim', 'passage']}, {topic: ['bees']})
    fc.assert(
      fc.property(fc.subarray(records), filters, (some, chosen) => {
        const counts = countFacets(some, chosen)
        for (const name of facetNames) {
          for (const {value, count} of counts[name]) {
            const listed = some.filter(toFilter({...chosen, [name]: [value]}, partsOf))
            const found = listed.map((record) => ({record, score: 1, coverage: 1, folded: []}))
            expect(count, `${name} ${value}`).toBe(fold(found).length)
          }
        }
      }),
    )
  })

  test('of years do not shrink by the years that are chosen', () => {
    const {year} = countFacets(records, {})
    expect(year.map(({value}) => Number(value))).toEqual(
      Array.from({length: 15}, (_, index) => 2007 + index),
    )
    expect(countFacets(records, {year: {from: 2010}}).year).toEqual(year)
  })
})

describe('what states no number', () => {
  const readSetting: ReadSetting = (text, {outside}) => ({
    places: text.includes('lime trees') ? ['upper-valley'] : [],
    periods:
      outside.length > 0 ? [] : [...text.matchAll(/\b20\d\d\b/g)].map(([year]) => ({from: year})),
  })
  const read = toRecords(
    {
      ...measured,
      claims: measured.claims.map((claim) =>
        claim.statistics.length > 0
          ? {...claim, text: `${claim.text} In 2011, lime trees.`}
          : claim,
      ),
      figures: measured.figures.map((figure) => ({...figure, caption: 'Hives in 2013'})),
    },
    vocabulary,
    readSetting,
  )
  const find = (id: string) => read.find((record) => record.id === id)

  test('has the places and years of its words, and the places around them', () => {
    const claim = read.find(
      ({kind, text}) => kind === 'claim' && text.includes('lime trees') && !/2011/.test(text),
    )
    expect(claim?.places).toEqual(['upper-valley', 'valleys'])
    expect(find('abele-2021#fig-1')?.years).toEqual([[2013, 2021]])
  })

  test('and what does has those of its numbers alone', () => {
    expect(find(sentence)?.years).toEqual([[2007, 2021]])
  })
})
