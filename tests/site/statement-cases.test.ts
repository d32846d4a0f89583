import {expect, test} from 'vitest'
import type {Comparison} from '../../src/model/comparison.ts'
import {toSaidSides} from '../../src/site/views/cases/statement-cases.ts'
import {data, paper} from './sample.ts'

/** A comparison of sentences that say one thing. */
function toComparison(slot: Comparison['slot'], ...said: string[]): Comparison {
  return {
    id: 'said',
    slot,
    verdict: 'agree',
    statistics: [],
    statements: said.map((words, index) => ({
      id: `${paper.id}#l${String(index + 1)}c1`,
      paper: paper.id,
      text: `The lake, it is said, ${words}.`,
      value: 'fall',
      said: words,
      start: 22,
      url: '/',
    })),
    papers: [paper.id],
    witnesses: 1,
    between: [],
    severity: 0,
    derived: [],
    explanation: '',
  }
}

test('sentences of one word stand together, and those of another beside them', () => {
  const sides = toSaidSides(
    toComparison('trend', 'is falling (1)', 'is falling [1]', 'shrinks'),
    data,
  )
  expect(sides.map(({text, places}) => [text, places.length])).toEqual([
    ['is falling (1)', 2],
    ['shrinks', 1],
  ])
})

test('the stages of a history stand together', () => {
  const sides = toSaidSides(toComparison('stages', '1950–1980s', '1990–present'), data)
  expect(sides.map(({text}) => text)).toEqual(['1950–1980s, 1990–present'])
})
