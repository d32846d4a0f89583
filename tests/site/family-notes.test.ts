import {toHtml} from 'hast-util-to-html'
import {describe, expect, test} from 'vitest'
import {parseMarkdown} from '../../src/markdown/format.ts'
import type {Family} from '../../src/model/comparison.ts'
import type {CorpusData} from '../../src/model/data.ts'
import {toExcerpt} from '../../src/site/reader/excerpt.ts'
import {toFamilyNotes} from '../../src/site/reader/family-notes.ts'
import {data as sample, markdown, paper} from './sample.ts'

const others = [2019, 2020].map((year) => ({
  ...paper,
  id: `brown-${year}`,
  authors: [{family: 'Brown'}],
  year,
}))
const own = {id: 'smith-2022#l10c1', paper: paper.id, text: 'In 2021 the river rose by 3 metres.'}
const text = 'In 2020 the river rose by 3 metres.'

const toData = (family: Partial<Family>, more: Partial<CorpusData> = {}): CorpusData => ({
  ...sample,
  papers: [paper, ...others],
  families: [
    {
      id: 'brown-2019#l7c3',
      members: [
        {id: 'brown-2019#l7c3', paper: 'brown-2019', text},
        {id: 'brown-2020#l9c1', paper: 'brown-2020', text},
        own,
      ],
      similarity: 0.9,
      differences: [],
      ...family,
    },
  ],
  ...more,
})

const noteOf = (data: CorpusData) => {
  const notes = toFamilyNotes(parseMarkdown(markdown), paper.id, data)
  return toHtml({
    type: 'root',
    children: (notes.get('l10') ?? []).filter((node) => node.type === 'element'),
  }).replaceAll('\u00A0', ' ')
}

describe('a note beside a passage', () => {
  test('names the papers that have its sentence too, and leads to the very sentences', () => {
    const html = noteOf(toData({}))
    expect(html).toContain('<b>Also in 2 papers</b>')
    expect(html).toContain('Brown 2019, <a href="/papers/brown-2019/#l7c3">¶ 7</a>; Brown 2020, ')
    expect(html).toContain('In nearly the same words')
    expect(html).toContain('One witness.')
  })

  test('says where every word is the same', () => {
    expect(noteOf(toData({similarity: 1}))).toContain('Word for word')
  })

  test('quotes what another paper says otherwise', () => {
    const differ = (member: string) => ({
      kind: 'date' as const,
      left: {member, start: 3, end: 7},
      right: {member: own.id, start: 3, end: 7},
      severity: 2,
      explanation: 'One event has two dates.',
    })
    const html = noteOf(toData({differences: [differ('brown-2019#l7c3')]}))
    expect(html).toContain('<b>Differs from Brown 2019</b>')
    expect(html).toContain('<q>In 2020 the river rose by 3 metres.</q>')
    expect(html).toContain('<b>Also in Brown 2020</b>')
    const both = noteOf(
      toData({differences: [differ('brown-2019#l7c3'), differ('brown-2020#l9c1')]}),
    )
    expect(both).toContain('<b>Differs from 2 papers</b>')
    expect(both.match(/<q>/g)).toHaveLength(1)
  })

  test('is not there for a sentence that only this paper has', () => {
    expect(noteOf({...sample, families: []})).toBe('')
  })
})

test.each([
  ['one two three', 4, 7, 'one two three'],
  ['a b c d e f g h', 12, 13, '… b c d e f g h'],
  ['x a b c d e f g h i j k', 0, 1, 'x a b c d e f g h …'],
  ['one two', 4, 4, 'one two'],
])('an excerpt of %j from %d to %d', (sentence, start, end, excerpt) => {
  expect(toExcerpt(sentence, start, end)).toBe(excerpt)
})
