import {expect, test} from 'vitest'
import {toCsvFiles} from '../../src/corpus/publish/to-csv.ts'
import type {Table} from '../../src/model/figure.ts'
import {toStatistic, year} from '../statistics/lakes.ts'

test('statistics and tables are written as RFC 4180 has it', () => {
  const table: Table = {
    id: 'ash-2020#table-1',
    paper: 'ash-2020',
    number: 1,
    label: 'Table 1',
    caption: 'Boats',
    mentions: [],
    problems: [],
    url: '',
    header: ['Lake', 'Boats, "big"'],
    rows: [['North', '1 200']],
    data: [['North', -1200], ['=SUM(A1)', 3]],
    checks: [],
      audit: [],
  }
  const statistic = toStatistic('ash-2020', {value: 40, period: year(2015, 2016), scope: ['a', 'b']})
  const [statistics, cells] = toCsvFiles({statistics: [statistic], tables: [table]})
  expect(cells).toMatchObject({
    path: 'tables/ash-2020-table-1.csv',
    text: '\u{FEFF}Lake,"Boats, ""big"""\r\nNorth,-1200\r\n\'=SUM(A1),3\r\n',
  })
  const [header = [], row = []] = (statistics?.text ?? '').slice(1).split('\r\n').map((line) => line.split(','))
  const told = Object.fromEntries(header.map((name, column) => [name, row[column]]))
  expect(told).toMatchObject({
    id: 'ash-2020#stat-l40c1',
    value: '40',
    periodFrom: '2015',
    periodTo: '2016',
    scope: 'a b',
    valueHigh: '',
    firstLine: '',
  })
})
