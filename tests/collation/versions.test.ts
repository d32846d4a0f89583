import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {alignPassages} from '../../src/collation/align-passages.ts'
import {toVersionPair} from '../../src/collation/versions.ts'
import type {VersionPassage} from '../../src/model/version.ts'
import {toProcessorTime} from '../processor-time.ts'

const toVersion = (paper: string, texts: readonly string[]) => ({
  paper,
  passages: texts.map((text, index) => ({id: `${paper}#l${index + 1}`, language: 'en', text})),
})

const compare = (left: readonly string[], right: readonly string[]) =>
  toVersionPair(toVersion('old', left), toVersion('new', right)).rows

/** Changed words in braces, substance in double ones, signs between tildes. */
const show = (passages: readonly VersionPassage[]) =>
  passages.map(({segments}) =>
    segments
      .map(({text, mark}) => {
        if (mark === 'changed') return `{${text}}`
        if (mark === 'substance') return `{{${text}}}`
        return mark === 'typographic' ? `~${text}~` : text
      })
      .join(''),
  )

const weir = 'The weir at Lower Lira was taken out in 2011 because no trout had passed it.'
const count = 'Since then volunteers from both banks have counted trout each May.'
const gravel = 'Gravel is still dug out of the banks above the mouth.'

describe('passages of two versions', () => {
  test('that are the same stand against each other, and what one has alone stands alone', () => {
    const rows = compare([weir, gravel], [weir, count, gravel])
    expect(rows.map(({id, relation}) => [id, relation])).toEqual([
      ['l1-l1', 'equal'],
      ['-l2', 'right'],
      ['l2-l3', 'equal'],
    ])
  })

  test('that one version breaks stand against the whole', () => {
    const rows = compare([`${weir} ${count}`], [weir, count])
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({id: 'l1-l1', relation: 'equal'})
    expect(rows[0]?.right).toHaveLength(2)
  })

  test('are the same when only brackets, spaces, case and spelling differ', () => {
    const [row] = compare(
      ['The labour of fishers (38%) was low-income work then.'],
      ['The labor of fishers [38 %] was lowincome work then.'],
    )
    expect(row).toMatchObject({relation: 'equal', differences: []})
    expect(show(row?.left ?? [])).toEqual([
      'The labo~u~r of fishers ~(~38%~)~ was ~low-income~ work then.',
    ])
  })

  test('mark numbers and dates that differ', () => {
    const [row] = compare(
      ['The flood that broke the weir came down the river in March 2021 (Abele, 2022).'],
      ['The flood that broke the weir came down the river in March 2022 [Abele, 2022].'],
    )
    expect(row).toMatchObject({relation: 'changed', differences: ['date']})
    expect(show(row?.left ?? [])).toEqual([
      'The flood that broke the weir came down the river in March {{2021}} ~(~Abele, 2022~)~.',
    ])
  })

  test('show fewer than four equal words between two changes as changed', () => {
    const [row] = compare(
      ['In the years of drought the old weir stood, and no trout of the river passed it.'],
      ['In the years of drought a new weir broke, and no trout of the river passed it.'],
    )
    expect(show(row?.left ?? [])).toEqual([
      'In the years of drought {the old weir stood}, and no trout of the river passed it.',
    ])
  })

  test('tell where only citations were changed', () => {
    const text = (cited: string) => `There are some two hundred weirs in the basin ${cited}.`
    const version = (paper: string, cited: string) => {
      const start = text(cited).indexOf(cited)
      const citations = [[start, start + cited.length] as const]
      return {paper, passages: [{id: `${paper}#l1`, language: 'en', text: text(cited), citations}]}
    }
    const {rows} = toVersionPair(version('old', '(Weir et al., 2019)'), version('new', '[5]'))
    expect(rows[0]).toMatchObject({relation: 'changed', isCitations: true, differences: []})
    expect(show(rows[0]?.left ?? [])[0]).toContain('{(Weir et al., 2019)}')
  })
})

const text = fc
  .array(
    fc.constantFrom(
      ...'the weir stood fell trout 5 7 (a) [a] low-income river. and 2019'.split(' '),
    ),
    {
      maxLength: 12,
    },
  )
  .map((words) => words.join(' '))
const texts = fc.array(text, {maxLength: 8})

test('an alignment keeps both sides whole and in order', () => {
  const isWhole = fc.property(texts, texts, (left, right) => {
    const groups = alignPassages(
      left.map((some) => some.split(' ')),
      right.map((some) => some.split(' ')),
    )
    expect(groups.flatMap((group) => group.left)).toEqual([...left.keys()])
    expect(groups.flatMap((group) => group.right)).toEqual([...right.keys()])
  })
  fc.assert(isWhole, {numRuns: 500})
})

test('rows give every passage of both, with its own words', () => {
  const isWhole = fc.property(texts, texts, (left, right) => {
    const rows = compare(left, right)
    const written = (side: 'left' | 'right') =>
      rows.flatMap((row) => row[side].map(({segments}) => segments.map((one) => one.text).join('')))
    expect(written('left')).toEqual(left)
    expect(written('right')).toEqual(right)
    expect(new Set(rows.map(({id}) => id)).size).toBe(rows.length)
  })
  fc.assert(isWhole, {numRuns: 500})
})

test('a version differs from itself in nothing', () => {
  const isSame = fc.property(texts, (some) => {
    const filled = some.filter((one) => one.trim() !== '')
    expect(compare(filled, filled).filter(({relation}) => relation !== 'equal')).toEqual([])
  })
  fc.assert(isSame, {numRuns: 300})
})

test('passages of 100,000 characters are laid side by side in a few seconds', () => {
  const river = (word: string) =>
    Array.from({length: 8000}, (_, index) => (index % 3 === 0 ? `${word}${index}` : 'rose')).join(
      ' ',
    )
  const left = [river('a'), 'x '.repeat(50_000)]
  const right = [river('b'), 'y '.repeat(50_000)]
  expect(toProcessorTime(() => compare(left, right))).toBeLessThan(20_000)
})
