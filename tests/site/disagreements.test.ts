import {toHtml} from 'hast-util-to-html'
import {describe, expect, test} from 'vitest'
import type {AuditNote, Comparison, Verdict} from '../../src/model/comparison.ts'
import type {CorpusData} from '../../src/model/data.ts'
import type {Statistic} from '../../src/model/statistic.ts'
import {toMarginNotes} from '../../src/site/reader/margin.ts'
import {toPaperRecords} from '../../src/site/views/records/records.ts'
import {toAuditEntries} from '../../src/site/views/cases/audit.ts'
import {markDiffering} from '../../src/site/views/cases/differing.ts'
import {toDisagreementFacets} from '../../src/site/views/cases/disagreement-facets.ts'
import {toCases} from '../../src/site/views/cases/disagreements.ts'
import {toPlaceViews} from '../../src/site/views/statistics/indicator-page.ts'
import {toIndicatorGroups, toMeasured} from '../../src/site/views/observations/indicators.ts'
import {
  toObservationCsv,
  toObservationJson,
} from '../../src/site/views/statistics/observation-files.ts'
import {data as sample, paper, passage, statistic, topics} from './sample.ts'

const rise: Statistic = {...statistic, indicator: 'rise', place: 'river', placeName: 'The river'}
/** The other paper, which copies the sentence and turns it round. */
const fall: Statistic = {
  ...rise,
  id: 'hill-2023#stat-l5c27',
  paper: 'hill-2023',
  passage: 'hill-2023#l5',
  claim: 'hill-2023#l5c1',
  quote: 'In 2021 the river fell by 4 metres, it is said, "all over"',
  text: '4 metres',
  value: 4,
  low: 3.5,
  high: 4.4,
  change: 'decrease',
  url: '/papers/hill-2023/#stat-l5c27',
}
const conflict: Comparison = {
  id: 'rise.river.2021',
  indicator: 'rise',
  place: 'river',
  placeName: 'The river',
  period: {from: '2021', to: '2021'},
  verdict: 'direction-conflict',
  statistics: [fall.id, rise.id],
  statements: [],
  papers: ['hill-2023', paper.id],
  witnesses: 1,
  between: [[fall.id], [rise.id]],
  severity: 3,
  derived: [],
  explanation: 'Height, The river: one has “3 metres” up, the other “4 metres” down.',
}
const note: AuditNote = {
  id: `${paper.id}#audit-l10c27-sum`,
  paper: paper.id,
  kind: 'sum',
  lines: [10, 10],
  quote: '3 metres',
  expected: '4',
  found: '3',
  detail: '1 + 3 = 4; the text says 3.',
  severity: 2,
  url: `/papers/${paper.id}/#l10`,
}
const data: CorpusData = {
  ...sample,
  papers: [paper, {...paper, id: 'hill-2023', year: 2023, authors: [{family: 'Hill'}]}],
  passages: [
    passage,
    {...passage, id: 'hill-2023#l5', paper: 'hill-2023', lines: [5, 5], claims: []},
  ],
  statistics: [fall, rise],
  indicators: [
    {
      id: 'rise',
      title: 'Height',
      definition: 'How far the river rose.',
      unit: 'metres',
      kind: 'stock',
      scopes: [],
      statistics: [fall.id, rise.id],
    },
    {
      id: 'none',
      title: 'None',
      definition: '',
      unit: 'people',
      kind: 'stock',
      scopes: [],
      statistics: [],
    },
  ],
  comparisons: [conflict],
  audit: [note],
}
const withVerdict = (verdict: Verdict, severity: number): CorpusData => ({
  ...data,
  comparisons: [{...conflict, verdict, severity}],
})

describe('differing words', () => {
  test('are those of the value, and numbers, not the wording', () => {
    const pieces = markDiffering(
      'over 10 years it has more than halved to 1.9 thousand in 2020',
      'in 10 years it has more than doubled to 1.9 thousand in 2020',
      'halved',
    )
    expect(pieces.filter(({isDiffering}) => isDiffering)).toEqual([
      {text: 'halved', isDiffering: true},
    ])
    expect(pieces.map(({text}) => text).join('')).toContain('than halved to 1.9')
  })

  test('are the value alone where the sentences are others', () => {
    const pieces = markDiffering('By 2021, 17,540 have come.', 'Fewer arrived', '17,540')
    expect(pieces.map(({text}) => text)).toEqual(['By 2021, ', '17,540', ' have come.'])
  })
})

describe('disagreements', () => {
  test('have a side for each value, with its places', () => {
    const [only] = toCases(data, topics)
    expect(only).toMatchObject({
      anchor: 'rise.river.2021',
      title: 'Height',
      about: 'The river, 2021',
      explanation: 'one has “3 metres” up, the other “4 metres” down.',
      facets: {severity: ['3']},
    })
    expect(only?.sides.map(({text}) => text).toSorted()).toEqual(['3 metres', '4 metres'])
  })

  test.each([
    ['conflict', 1, 1],
    ['internal', 1, 1],
    ['different-scope', 2, 1],
    ['different-period', 1, 0],
    ['agree', 0, 0],
  ] as const)('%s of severity %d: %d listed', (verdict, severity, count) => {
    expect(toCases(withVerdict(verdict, severity), topics)).toHaveLength(count)
  })

  test('show a value that was worked out, and how', () => {
    const derived = [{paper: 'hill-2023', how: '1 + 3 = 4', value: 4, statistics: [fall.id]}]
    const explanation = 'one has 1 + 3 = 4, the other “3 metres”.'
    const [only] = toCases({...data, comparisons: [{...conflict, derived, explanation}]}, topics)
    expect(only?.sides.map(({text, detail}) => [text, detail])).toContainEqual([
      '4',
      'worked out: 1 + 3 = 4',
    ])
  })

  test('are also what a family of sentences says otherwise, the same words told once', () => {
    const member = (paper: string, year: string) => ({
      id: `${paper}#l4c1`,
      paper,
      text: `The dam burst in May ${year}.`,
    })
    const differ = (other: string) => ({
      kind: 'date' as const,
      left: {member: `${paper.id}#l4c1`, start: 21, end: 25},
      right: {member: `${other}#l4c1`, start: 21, end: 25},
      severity: 2,
      explanation: 'One event has two dates.',
    })
    const family = {
      id: `${paper.id}#l4c1`,
      members: [member(paper.id, '2019'), member('hill-2023', '2020'), member('low-2024', '2020')],
      similarity: 0.9,
      differences: [differ('hill-2023'), differ('low-2024')],
    }
    const cases = toCases({...data, families: [family]}, topics)
    expect(cases.map(({facets}) => facets.kind)).toEqual([['direction-conflict'], ['date']])
    expect(cases[1]).toMatchObject({
      facets: {severity: ['2'], paper: [paper.id, 'hill-2023', 'low-2024']},
      independence: {papers: 3, witnesses: 1},
      href: `/papers/${paper.id}/#l4c1`,
    })
    expect(cases[1]?.sides.map(({text, places}) => [text, places.length])).toEqual([
      ['2019', 1],
      ['2020', 2],
    ])
  })

  test('can be narrowed by what they have, audit notes among them', () => {
    const entries = [...toCases(data, topics), ...toAuditEntries(data, topics)]
    const own = entries.map(({facets}) => facets)
    const facets = toDisagreementFacets(own, data, topics)
    expect(facets.map(({values}) => values.map(({value}) => value))).toEqual([
      ['direction-conflict', 'sum'],
      ['3', '2'],
      [paper.id, 'hill-2023'],
      ['floods'],
    ])
  })
})

describe('an indicator', () => {
  const [measured] = toMeasured(data)
  if (!measured) throw new Error('The sample has an indicator with statements')

  test('stands under the topic of its sentences, if anything is said of it', () => {
    expect(toIndicatorGroups(data, topics)).toMatchObject([
      {
        title: 'Floods',
        rows: [
          {
            title: 'Height',
            counts: ['2 observations', '2 papers', '1 witness'],
            verdict: {severity: 3},
          },
        ],
      },
    ])
  })

  test('shows its statements under the verdict on their time, with an address to cite', () => {
    const [place] = toPlaceViews(measured, data)
    expect(place).toMatchObject({
      title: 'The river',
      dependent: ['2021: 2 papers, 1 witness'],
      undrawn: 0,
      groups: [{id: 'rise.river.2021', title: '2021', independence: '2 papers, 1 witness'}],
    })
    expect(place?.comparisons[0]?.url).toBe('/statistics/rise/#rise.river.2021')
    expect(place?.plates.map(({drawings}) => drawings.length)).toEqual([2])
  })

  test('draws nothing of a single statement, and says once why the worst is the worst', () => {
    const [place] = toPlaceViews({...measured, statistics: measured.statistics.slice(0, 1)}, data)
    expect(place?.plates).toEqual([])
    expect(place?.explanation).not.toBe('')
    expect(place?.groups.map(({explanation}) => explanation)).toEqual([''])
  })

  test('draws totals of many years apart from single years, which could not be read beside them', () => {
    const [one] = measured.statistics
    const totals = [...measured.statistics, {...one!, id: 'total', value: 900, low: 900, high: 900}]
    const spans = totals.map((statistic) =>
      statistic.id === 'total' ? {...statistic, period: {from: '2000', to: '2021'}} : statistic,
    )
    const [place] = toPlaceViews(
      {...measured, indicator: {...measured.indicator, kind: 'flow'}, statistics: spans},
      data,
    )
    expect(place?.plates.map(({file}) => file)).toEqual([
      'place-river.svg',
      'place-river-totals.svg',
    ])
  })

  test('names the other place of a flow as people write it', () => {
    const flows = measured.statistics.map((one) => ({
      ...one,
      counterpart: 'upper-lake',
      counterpartName: 'Upper Lake',
    }))
    const [place] = toPlaceViews({...measured, statistics: flows}, data)
    expect(place?.title).toBe('The river, with Upper Lake')
  })

  test('is given as CSV with quoted cells and as JSON with `null`', () => {
    const [header, first] = toObservationCsv(measured, data).split('\r\n')
    expect(header).toMatch(/^\u{FEFF}id,paper,text,value,valueHigh,/u)
    expect(first).toContain('"In 2021 the river fell by 4 metres, it is said, ""all over"""')
    const {observations} = JSON.parse(toObservationJson(measured, data)) as {
      observations: Record<string, unknown>[]
    }
    expect(observations[0]).toMatchObject({value: 4, valueHigh: null, from: '2021'})
  })
})

describe('the margin of a passage', () => {
  const notes = (corpus: CorpusData) =>
    toHtml([...(toMarginNotes(toPaperRecords(paper, corpus), corpus).get('l10') ?? [])])

  test('says from whom it differs, and in which words', () => {
    expect(notes(data)).toContain('<b>Differs from Hill 2023</b>')
    expect(notes(data)).toContain('<q>In 2021 the river fell by 4 metres')
    expect(notes(data)).toContain('href="/disagreements/#rise.river.2021"')
  })

  test('says what does not add up', () => {
    expect(notes(data)).toContain('<b>Does not add up</b><span>1 + 3 = 4; the text says 3.')
  })

  test('is empty where all agree', () => {
    expect(notes({...withVerdict('agree', 0), audit: []})).toBe('')
  })
})
