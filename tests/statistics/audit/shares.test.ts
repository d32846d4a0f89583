import {describe, expect, test} from 'vitest'
import {auditRecords, auditSentence, type Said, toClaim, toStatistic} from './audited.ts'

describe('two shares in one breath', () => {
  const share = (value: number): Said => ({
    text: `${String(value)}%`,
    value,
    unit: 'percent',
    change: 'share',
  })
  test.each<[string, string, string[]]>([
    ['that may overlap', '90 boats with sails (38%) and/or oars (34%) left.', ['l9c2-and-or']],
    [
      'of all, which they do not make',
      '90 boats with sails (38%) and oars (34%) left.',
      ['l9c1-all'],
    ],
    ['of some', 'Of 90 boats, sails (38%) and oars (34%) were had.', []],
  ])('%s', (_, text, ids) => {
    const said = [{text: '90 boats', value: 90}, share(38), share(34)]
    expect(auditSentence(text, said).map(({id}) => id)).toEqual(ids)
  })
})

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
  expect(list('5.8%')).toMatchObject([{kind: 'percent', severity: 1, expected: '5.9 %'}])
  expect(list('9.5%')).toMatchObject([{kind: 'percent', severity: 2}])
})
