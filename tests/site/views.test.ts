import {describe, expect, test} from 'vitest'
import {
  toClaimGroups,
  toClaimMatrix,
  toKindLists,
  toTopicLists,
} from '../../src/site/views/records/claims.ts'
import {toPlates} from '../../src/site/views/statistics/figures.ts'
import {toFacts, toPaperRows} from '../../src/site/views/papers/papers.ts'
import {toOpenCitations, toWorkRows} from '../../src/site/views/bibliography/references.ts'
import {toSourceLines, toSourceTally} from '../../src/site/views/papers/source.ts'
import {toStatisticGroups} from '../../src/site/views/statistics/statistics.ts'
import {cutSentence} from '../../src/site/views/bibliography/work.ts'
import {claims, data, paper, reference, topics} from './sample.ts'

describe('a paper', () => {
  test('says what its source does not name', () => {
    expect(toFacts(paper, data)).toContainEqual({
      term: 'Journal',
      value: 'the source names none',
      isMissing: true,
    })
  })

  test('stands in a list with its titles and counts', () => {
    expect(toPaperRows(data)[0]).toMatchObject({
      otherTitles: [{language: 'ru', title: 'Реки и берега'}],
      counts: ['2 claims', '1 statistic', '1 figure, 1 table'],
    })
  })
})

describe('claims', () => {
  test('are counted by kind, topic and paper', () => {
    const kinds = toClaimMatrix(toKindLists(claims), data)
    expect(kinds.rows.find(({id}) => id === 'finding')?.cells).toEqual([
      {count: 1, href: '/claims/finding/#smith-2022'},
    ])
    expect(toTopicLists(claims, topics).map(({id}) => id)).toEqual(['floods'])
  })

  test('stand in the order of the text', () => {
    const [group] = toClaimGroups(claims.toReversed(), data, topics)
    expect(group?.claims.map(({href}) => href)).toEqual([
      '/papers/smith-2022/#l10c1',
      '/papers/smith-2022/#l10c48',
    ])
  })
})

test('statistics stand under the topics of their claims', () => {
  expect(toStatisticGroups(data, topics).map(({title, rows}) => [title, rows.length])).toEqual([
    ['Floods', 1],
  ])
})

describe('figures and tables', () => {
  const [figure, table] = toPlates(data)

  test('a figure has the sentence that states its number', () => {
    expect(figure).toMatchObject({
      holds: 'the source lacks the picture; the text states 1 number',
      values: [{value: '3', sentence: {place: '¶\u00A010'}}],
      mentions: [{href: '/papers/smith-2022/#l10c1', statistics: [{text: '3 metres'}]}],
    })
  })

  test('a table has its cells as written', () => {
    expect(table).toMatchObject({
      isNumeric: [false, true],
      rows: [
        [['left', 'mossy'], ['1,5']],
        [['right'], ['2']],
      ],
    })
  })
})

test('works say who cites them and where; citations without an entry say why', () => {
  const work = {
    id: reference.work,
    csl: reference.csl,
    references: [reference.id],
    papers: [paper.id],
    versions: [],
  }
  const [row] = toWorkRows({...data, works: [work]})
  expect(row?.citing[0]?.places).toEqual([
    {label: '¶\u00A010', href: '/papers/smith-2022/#cite-l10c68'},
  ])
  expect(row?.facets).toMatchObject({paper: ['smith-2022'], state: ['cited']})
  expect(toOpenCitations(data)).toMatchObject([
    {part: 'Green', why: 'no entry of that name and year', facets: {paper: ['smith-2022']}},
  ])
})

test('a citing sentence is cut out of its passage', () => {
  const text = 'It rained. Ice drifted (Lee, 2004, p. 5) in May. Then came snow.'
  expect(cutSentence(text, '(Lee, 2004, p. 5)')).toBe('Ice drifted (Lee, 2004, p. 5) in May.')
})

describe('the lines of a source', () => {
  const source = {
    lines: ['JOURNAL', 'p. 1', 'The rivcr and its ex-', 'tent [e-mail] rlver', 'Title'],
    ledger: {
      taken: [{lines: [5, 5] as [number, number], field: 'titles.en'}],
      leftOut: [{lines: [1, 2] as [number, number], why: 'masthead' as const}],
      markers: [],
      corrections: [
        correct([3, 4], 21, '-\n', '', 'hyphen'),
        correct([3, 3], 5, 'rivcr', 'river', 'ocr'),
        correct([4, 4], 90, 'rlver', 'river', 'ocr'),
      ],
    },
  }
  const lines = toSourceLines(source)

  test('say once what became of them', () => {
    expect(lines.map(({fate}) => fate)).toEqual([
      {kind: 'left-out', label: 'left out: masthead of the journal'},
      {kind: 'left-out', label: undefined},
      undefined,
      undefined,
      {kind: 'taken', label: 'in the record: titles, en'},
    ])
  })

  test('mark what is read otherwise', () => {
    expect(lines[2]?.pieces).toEqual([
      {text: 'The '},
      {text: 'rivcr', note: 'read as river (OCR)'},
      {text: ' and its ex'},
      {text: '-', note: 'joined to line 4'},
    ])
  })

  test('leave unmarked what a masked address has moved', () => {
    expect(lines[3]?.pieces).toEqual([{text: 'tent [e-mail] rlver'}])
  })

  test('lose nothing', () => {
    expect(lines.map(({pieces}) => pieces.map(({text}) => text).join(''))).toEqual(source.lines)
  })

  test('are tallied', () => {
    expect(toSourceTally(source)).toEqual([
      '5 lines',
      '1 line in the bibliographic record',
      '2 lines left out',
      '2 corrections',
      '1 join',
    ])
  })
})

function correct(
  lines: [number, number],
  column: number,
  wrong: string,
  right: string,
  why: 'ocr' | 'hyphen',
) {
  return {lines, column, wrong, right, why}
}
