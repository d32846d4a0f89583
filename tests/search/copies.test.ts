import {expect, test} from 'vitest'
import {groupCopies, markCopies} from '../../src/search/records/copies.ts'
import type {SearchRecord} from '../../src/search/records/record.ts'
import {toRecords} from '../../src/search/index/to-records.ts'
import {hives, vocabulary} from './hives.ts'

const records = toRecords(hives, vocabulary)
/** A record of the hives as another paper has it. */
const copy = (id: string, change: Partial<SearchRecord>) => {
  const one = records.find((record) => record.id === id)
  if (!one) throw new Error(`The invented corpus has no \`${id}\``)
  return {...one, ...change}
}
const copiesOf = (...more: Parameters<typeof markCopies>[0]) =>
  markCopies([...records, ...more], () => []).flatMap(({id, copyOf}) =>
    copyOf === undefined ? [] : [[id, copyOf]],
  )
const claim = 'abele-2021#l10c1'
const elsewhere = {id: 'cho-2022#l3c1', paper: 'cho-2022'}

test('the same words in another paper are a copy, whatever signs stand between them', () => {
  const text = 'In 2007 beekeepers lost “58.8 thousand” colonies'
  expect(copiesOf(copy(claim, {...elsewhere, text}))).toEqual([[elsewhere.id, claim]])
})

test.each([
  ['another number', {...elsewhere, text: 'In 2007, beekeepers lost 59.8 thousand colonies.'}],
  ['the same paper', {id: 'abele-2021#l99c1'}],
  ['another kind', {...elsewhere, kind: 'passage'}],
] as const)('%s is none', (_what, change) => {
  expect(copiesOf(copy(claim, change))).toEqual([])
})

test('captions as short as their number are none; entries of one work are, however written', () => {
  const short = {text: 'Figure 1. Hives'}
  expect(
    copiesOf(copy('abele-2021#fig-1', short), copy('abele-2021#fig-1', {...elsewhere, ...short})),
  ).toEqual([])
  const entry = copy('abele-2021#ref-1', {...elsewhere, text: 'T. D. Seeley. Honeybee Democracy'})
  expect(copiesOf(entry)).toEqual([[elsewhere.id, 'abele-2021#ref-1']])
})

test('of the records found the first stands for the others, be it the copy', () => {
  const [first, second] = [copy(claim, {...elsewhere, copyOf: claim}), copy(claim, {})]
  expect([...groupCopies([first, second])]).toEqual([[elsewhere.id, [second]]])
})

test('citations, which versions set in different styles, are no part of the words', () => {
  const text = 'In 2007, beekeepers lost 58.8 thousand colonies [3].'
  const cited = copy(claim, {...elsewhere, text})
  const find = (words: string) => {
    const start = words.indexOf('[3]')
    return start === -1 ? [] : [{start, end: start + 3}]
  }
  expect(markCopies([...records, cited], find).at(-1)?.copyOf).toBe(claim)
})
