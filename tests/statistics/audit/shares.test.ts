import {expect, test} from 'vitest'
import {auditRecords, toClaim, toStatistic} from './audited.ts'

test('a list of counts with their shares', () => {
  const list = (last: string) => {
    const rows: [string, number, string][] = [
      ['Sailing: 500 boats', 50, '50%'],
      ['Rowing: 300 boats', 30, '30%'],
      ['Fishing: 127 boats', 12.7, '12.7%'],
      ['Other: 59 boats', Number.parseFloat(last), last],
    ]
    const before = toClaim('The lake has 1000 boats.', 5)
    const claims = rows.map(([text, , share], at) => toClaim(`${text} (${share}).`, 6 + at))
    const statistics = [
      toStatistic({text: '1000 boats', value: 1000}, before.id, 0),
      ...rows.flatMap(([text, value, share], at) => {
        const count = text.split(': ')[1] ?? ''
        const id = claims[at]?.id ?? ''
        return [
          toStatistic({text: count, value: Number.parseInt(count, 10)}, id, 0),
          toStatistic({text: share, value, unit: 'percent', change: 'share'}, id, 1),
        ]
      }),
    ]
    return auditRecords({claims: [before, ...claims], statistics}).notes
  }
  expect(list('5.9%')).toEqual([])
  // Cut off rather than rounded.
  expect(list('5%')).toMatchObject([{kind: 'percent', severity: 1, expected: '5.9 %'}])
  expect(list('9.5%')).toMatchObject([{kind: 'percent', severity: 2}])
})
