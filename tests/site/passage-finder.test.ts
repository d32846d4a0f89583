import {expect, test} from 'vitest'
import {createPassageFinder} from '../../src/site/views/records/records.ts'
import {passage} from './sample.ts'

test('a sentence is found in the passage or table that begins last before it', () => {
  const find = createPassageFinder([
    {...passage, id: 'smith-2022#l3', lines: [3, 9]},
    {...passage, id: 'smith-2022#table-5', lines: [20, 30]},
    {...passage, id: 'smith-2022#l30p54', lines: [30, 33]},
  ])
  const found = ['l3c1', 'l8c2', 'l24c1', 'l30c53', 'l30c60'].map(
    (id) => find(`smith-2022#${id}`)?.id.split('#')[1],
  )
  expect(found).toEqual(['l3', 'l3', 'table-5', 'table-5', 'l30p54'])
  expect(find('brown-2023#l8c2')).toBeUndefined()
})
