import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {findDifferences} from '../../src/collation/differences.ts'

const find = (left: string, right: string) =>
  findDifferences({text: left}, {text: right}).map(({kind, left: one, right: other}) => [
    kind,
    left.slice(...one),
    right.slice(...other),
  ])

describe('a difference in substance', () => {
  test.each([
    [
      'The flood came in March 2021 there.',
      'The flood came in March 2022 there.',
      ['date', '2021', '2022'],
    ],
    ['The weir was built in 1978.', 'In 1984, the weir was built.', ['date', '1978', '1984']],
    ['The flood came in May 2021.', 'The flood came in June 2021.', ['date', 'May', 'June']],
    [
      'The catch more than halved to 1.9 thousand.',
      'The catch more than doubled to 1,900.',
      ['opposite', 'halved', 'doubled'],
    ],
    [
      'some 14 thousand trout came',
      'some 14 million trout came',
      ['number', '14 thousand', '14 million'],
    ],
    ['It was -1.4 % then.', 'It was 1.4% then.', ['number', '-1.4', '1.4']],
    [
      'It is not clear that trout return.',
      'It is clear that trout return.',
      ['negation', 'not', ''],
    ],
    [
      'The legal catch rose here.',
      'The illegal catch rose here.',
      ['opposite', 'legal', 'illegal'],
    ],
    ['Two of the three weirs stand.', 'Two of the four weirs stand.', ['number', 'three', 'four']],
    ['Вылов не вырос в реке.', 'Вылов вырос в реке.', ['negation', 'не', '']],
  ])('%s | %s', (left, right, expected) => {
    expect(find(left, right)).toEqual([expected])
  })
})

describe('no difference in substance', () => {
  test.each([
    ['74.3 thousand trout left', '74,300 trout left'],
    ['the labour of 1 101 000 people', 'The labor of 1,101,000 people'],
    ['The first stage (1991–2000) was poor.', 'From 1991 to 2000 the first stage was poor.'],
    ['The catch was 5 tonnes.', 'The catch was 5 tonnes, of which 2 were trout.'],
    ['Trout may return.', 'Trout might return.'],
    ['The income of fishers fell.', 'The come of fishers fell.'],
  ])('%s | %s', (left, right) => {
    expect(find(left, right)).toEqual([])
  })

  test('in a citation', () => {
    const left = {text: 'Trout came back (Weir, 2019).', citations: [[16, 28] as const]}
    const right = {text: 'Trout came back [5].', citations: [[16, 19] as const]}
    expect(findDifferences(left, right)).toEqual([])
  })
})

const piece = fc.constantFrom(
  ...'the catch of trout rose fell not 5 7 2019 2020 thousand million more less in and halved doubled % March'.split(
    ' ',
  ),
)
const text = fc.array(piece, {maxLength: 14}).map((words) => words.join(' '))

test('two statements differ alike from either side', () => {
  const isSymmetric = fc.property(text, text, (a, b) => {
    const turned = findDifferences({text: b}, {text: a}).map(({kind, left, right}) => ({
      kind,
      left: right,
      right: left,
    }))
    const toKey = (value: object) => JSON.stringify(value)
    expect(turned.map(toKey).toSorted()).toEqual(
      findDifferences({text: a}, {text: b}).map(toKey).toSorted(),
    )
  })
  fc.assert(isSymmetric, {numRuns: 1000})
})

test('every difference lies within its texts, and nothing differs from itself', () => {
  const lies = fc.property(text, text, (a, b) => {
    for (const {left, right} of findDifferences({text: a}, {text: b})) {
      expect(0 <= left[0] && left[0] <= left[1] && left[1] <= a.length).toBe(true)
      expect(0 <= right[0] && right[0] <= right[1] && right[1] <= b.length).toBe(true)
    }
    expect(findDifferences({text: a}, {text: a})).toEqual([])
  })
  fc.assert(lies, {numRuns: 500})
})
