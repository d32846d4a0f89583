import {expect, test} from 'vitest'
import {mergeWorks, toWorkId, type WorkMention} from '../../src/references/works/works.ts'

test.each([
  [{family: 'Lind', year: 2004, title: 'The salt of Oslo'}, 'lind-2004-salt'],
  [{family: 'van der Meer', year: 2016, title: 'Dikes'}, 'van-der-meer-2016-dikes'],
  [{family: 'Щербаков', year: 2011, title: 'Рынок труда'}, 'shcherbakov-2011-rynok'],
  [{family: 'Ó Briain', title: 'A'}, 'o-briain-a'],
  [
    {family: 'World Fisheries Organization', year: 2020, title: 'State'},
    'world-fisheries-organization-2020-state',
  ],
  [{}, 'work'],
])('the id of %j is %s', (name, id) => {
  expect(toWorkId(name)).toBe(id)
})

const mention = (
  id: string,
  family: string,
  year: number,
  title: string,
  more: Partial<WorkMention> & {doi?: string} = {},
): WorkMention => {
  const {doi, ...rest} = more
  return {
    id,
    csl: {
      author: [{family}],
      issued: {'date-parts': [[year]]},
      title,
      ...(doi !== undefined && {DOI: doi}),
    },
    ...rest,
  }
}

test('mentions of one work share its id, across lists, scripts and papers', () => {
  const works = mergeWorks([
    mention('a#ref-1', 'Озеров', 2003, 'Ледоход на малых реках'),
    mention('b#ref-4', 'Ozerov', 2003, 'Ledokhod na malykh rekakh'),
    mention('b#ref-b-4', 'Ozerow', 2003, 'Ice drift', {same: 'b#ref-4'}),
    mention('a#ref-2', 'Lind', 2004, 'Salt: a short history of trade', {doi: '10.1/X'}),
    mention('b#ref-5', 'Lynd', 2005, 'Salt', {doi: '10.1/x'}),
    mention('b#ref-6', 'Lind', 2004, 'Salt and pepper'),
    mention('c', 'Lind', 2004, 'Salt and pepper', {work: 'lind-2004-pepper'}),
  ])
  expect(Object.fromEntries(works)).toEqual({
    'a#ref-1': 'ozerov-2003-ledokhod',
    'b#ref-4': 'ozerov-2003-ledokhod',
    'b#ref-b-4': 'ozerov-2003-ledokhod',
    'a#ref-2': 'lind-2004-salt',
    'b#ref-5': 'lind-2004-salt',
    'b#ref-6': 'lind-2004-pepper',
    c: 'lind-2004-pepper',
  })
})

test('two works of one name are told apart by a letter', () => {
  const works = mergeWorks([
    mention('a', 'Lind', 2004, 'Salt of the sea and the shore'),
    mention('b', 'Lind', 2004, 'Salt trade in the towns of the north'),
  ])
  expect([...works.values()]).toEqual(['lind-2004-salt', 'lind-2004-salt-b'])
})

test('a title in brackets is that of the work in another language', () => {
  const raw = 'Ozerov P. S. Ledokhod na malykh rekakh [Ice drift on small rivers]. Vestnik, 2003.'
  const works = mergeWorks([
    mention('a', 'Ozerov', 2003, 'Ledokhod na malykh rekakh', {raw}),
    mention('b', 'Ozerov', 2003, 'Ice drift on small rivers'),
  ])
  expect(works.get('b')).toBe(works.get('a'))
})
