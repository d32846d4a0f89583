import {describe, expect, test} from 'vitest'
import {createFields} from '../../src/search/index/indexed-fields.ts'
import {toPaperLabels} from '../../src/search/records/paper-labels.ts'
import {recordKinds} from '../../src/search/records/record.ts'
import {toRecords} from '../../src/search/index/to-records.ts'
import {hives, vocabulary} from './hives.ts'

const records = toRecords(hives, vocabulary)
const find = (id: string) => records.find((record) => record.id === id)

describe('search records', () => {
  test.each(recordKinds)('are made of every %s', (kind) => {
    expect(records.some((record) => record.kind === kind)).toBe(true)
  })

  test('of a statistic know its sentence, its passage, and its number written out', () => {
    const statistic = find('abele-2021#stat-l10c1')
    expect(statistic?.within).toEqual(['abele-2021#l10c1', 'abele-2021#l10'])
    expect(statistic?.text).toBe('In 2007, beekeepers lost 58.8 thousand colonies.')
    expect(statistic?.claimKinds).toEqual(['statistic', 'finding'])
    const labels = {papers: [], topics: []}
    expect(statistic && createFields(labels)(statistic).focus).toBe(
      '58.8 thousand · 58800 · colonies · 2007 · 2007',
    )
  })

  test('of a passage have the topics of its claims', () => {
    expect(find('abele-2021#l10')?.topics).toEqual(['colony-loss'])
  })

  test('leave out passages that an object of their own stands for', () => {
    const [passage] = hives.passages
    if (!passage) throw new Error('The invented corpus has passages')
    const caption = {...passage, id: 'abele-2021#l40', kind: 'caption'} as const
    const some = toRecords({...hives, passages: [caption]}, vocabulary)
    expect(some.map((record) => record.id)).not.toContain('abele-2021#l40')
  })
})

describe('labels of papers', () => {
  const [paper] = hives.papers
  const labelsOf = (...changes: readonly object[]) => {
    if (!paper) throw new Error('The invented corpus has papers')
    const papers = changes.map((change, index) => ({...paper, id: `p${index}`, ...change}))
    return [...toPaperLabels(papers).values()]
  }

  test.each([
    ['one author', [{authors: [{family: 'Abele'}]}], ['Abele 2021']],
    ['two authors', [{authors: [{family: 'Abele'}, {family: 'Cho'}]}], ['Abele and Cho 2021']],
    [
      'more authors',
      [{authors: [{family: 'Abele'}, {family: 'Cho'}, {family: 'Diaz'}]}],
      ['Abele et al. 2021'],
    ],
    ['no author', [{authors: []}], ['Bees in winter 2021']],
    [
      'the same name in two journals',
      [{container: 'Apis'}, {container: 'Bombus'}],
      ['Abele 2021, Apis', 'Abele 2021, Bombus'],
    ],
    ['the same name in one journal', [{}, {}], ['Abele 2021a', 'Abele 2021b']],
  ])('name %s', (_title, changes, labels) => {
    expect(labelsOf(...changes)).toEqual(labels)
  })
})
