import {describe, expect, test} from 'vitest'
import type {CorpusData} from '../../src/model/data.ts'
import type {Versions} from '../../src/model/version.ts'
import {toNavigation} from '../../src/site/navigation.ts'
import {findVersionsUrl, toVersionedWorks} from '../../src/site/views/papers/versioned-works.ts'
import {toPairViews} from '../../src/site/views/papers/versions.ts'
import {data as sample, paper} from './sample.ts'

const later = {...paper, id: 'smith-2023', year: 2023, container: 'Journal of Rivers'}
const data: CorpusData = {...sample, papers: [paper, later]}
const passage = (id: string, text: string) => ({id, language: 'en', segments: [{text}]})

const versions: Versions = {
  work: paper.work,
  pairs: [
    {
      left: paper.id,
      right: later.id,
      rows: [
        {
          id: 'l1-l1',
          relation: 'equal',
          left: [passage('smith-2022#l1', 'The same.')],
          right: [passage('smith-2023#l1', 'The same.')],
          differences: [],
          isCitations: false,
        },
        {
          id: 'l2-l2',
          relation: 'changed',
          left: [passage('smith-2022#l2', 'In 2021.')],
          right: [passage('smith-2023#l2p4', 'In 2022.')],
          differences: ['date'],
          isCitations: false,
        },
        {
          id: 'l3-l3',
          relation: 'changed',
          left: [passage('smith-2022#l3', 'Cited [1].')],
          right: [passage('smith-2023#l3', 'Cited (Brown).')],
          differences: [],
          isCitations: true,
        },
        {
          id: 'l4-',
          relation: 'left',
          left: [passage('smith-2022#l4', 'Gone.')],
          right: [],
          differences: [],
          isCitations: false,
        },
        {
          id: 'l5-l5',
          relation: 'changed',
          left: [passage('smith-2022#l5', 'Two not.')],
          right: [passage('smith-2023#l5', 'Three.')],
          differences: ['number', 'negation'],
          isCitations: false,
        },
      ],
    },
  ],
}

describe('the works with versions', () => {
  test('are those that several papers print', () => {
    expect(toVersionedWorks(sample)).toEqual([])
    expect(toVersionedWorks(data)).toMatchObject([
      {
        id: 'smith-2022-rivers',
        href: '/versions/smith-2022-rivers/',
        papers: [{href: '/papers/smith-2022/'}, {href: '/papers/smith-2023/'}],
      },
    ])
    expect(findVersionsUrl(paper, data)).toBe('/versions/smith-2022-rivers/')
    expect(findVersionsUrl(paper, sample)).toBeUndefined()
  })

  test('are in the menu only where there are any', () => {
    const paths = (hasVersions: boolean) => toNavigation({hasVersions}).map(({path}) => path)
    expect(paths(true)).toContain('/versions/')
    expect(paths(false)).not.toContain('/versions/')
  })
})

describe('two versions side by side', () => {
  const [pair] = toPairViews(versions, data)

  test('say of every row how it stands', () => {
    expect(pair?.rows.map(({relation, label}) => [relation, label])).toEqual([
      ['same', 'the same'],
      ['conflict', 'a date differs'],
      ['changed', 'citations differ'],
      ['left', 'only in Smith and Jones 2022'],
      ['conflict', '2 differences'],
    ])
  })

  test('count what is the same, what is not, and what differs in substance', () => {
    expect(pair?.tally.map(({count}) => count)).toEqual(['1', '3', '1', '0', '3'])
  })

  test('lead from one difference in substance to the next, and round', () => {
    expect(pair?.jump?.href).toBe('#r-l2-l2')
    expect(pair?.rows.map(({next}) => next)).toEqual([
      undefined,
      'r-l5-l5',
      undefined,
      undefined,
      'r-l2-l2',
    ])
  })

  test('lead to the passages in the papers', () => {
    expect(pair?.rows[1]?.right).toMatchObject([{href: '/papers/smith-2023/#l2p4', line: '2'}])
  })

  test('lead from change to change where nothing differs in substance', () => {
    const rows = versions.pairs[0]?.rows.map((row) => ({...row, differences: []})) ?? []
    const [plain] = toPairViews(
      {...versions, pairs: [{left: paper.id, right: later.id, rows}]},
      data,
    )
    expect(plain?.rows.map(({next}) => next)).toEqual([
      undefined,
      'r-l3-l3',
      'r-l5-l5',
      undefined,
      'r-l2-l2',
    ])
  })
})
