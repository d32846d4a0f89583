import type {Root} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {describe, expect, test} from 'vitest'
import {visit} from 'unist-util-visit'
import {remarkClaims} from '../../../src/claims/remark-claims.ts'
import {toDirective} from '../../../src/markdown/directive.ts'
import {parseMarkdown, stringifyMarkdown} from '../../../src/markdown/format.ts'
import {toRunningText} from '../../../src/markdown/running-text.ts'
import {remarkStatistics} from '../../../src/statistics/observations/remark-statistics.ts'
import {toList, toPassage, toRoot, toSection, toText} from '../../claims/trees.ts'
import {places, units} from '../vocabulary.ts'

function run(tree: Root): Root {
  remarkClaims({topics: []})(tree)
  remarkStatistics({places, units, place: 'westland'})(tree)
  return tree
}

function collect(tree: Root, name: string): string[] {
  const found: string[] = []
  visit(tree, 'textDirective', (node) => {
    if (node.name !== name) return
    const attributes = Object.entries(node.attributes ?? {}).map(
      ([key, value]) => `${key}=${value ?? ''}`,
    )
    found.push([toString(node), ...attributes].join(' '))
  })
  return found
}

describe('quantities of a paper', () => {
  test('stand in their sentences, which become claims', () => {
    const tree = run(
      toRoot(
        toSection('abstract', 'ru'),
        toPassage(85, 'В 2020 году было 300 ', 'человек. Озеро мелеет.'),
      ),
    )
    expect(collect(tree, 'stat')).toEqual([
      '300 человек id=stat-l85c18 to=86 value=300 unit=people period=2020 place=westland',
    ])
    expect(collect(tree, 'claim')).toEqual([
      'В 2020 году было 300 человек. id=l85c1 to=86 kinds=statistic attribution=own',
    ])
    expect(collect(tree, 's')).toEqual(['Озеро мелеет. id=l86c10'])
  })

  test('are none in what a section of methods tells of the study', () => {
    const sentence = 'We surveyed 300 people on the lake.'
    const told = (role: string) =>
      collect(run(toRoot(toSection(role), toPassage(1, sentence))), 'stat').length
    expect(told('methods')).toBe(0)
    expect(told('results')).toBe(1)
  })

  test('take the time of the figure that another paragraph speaks of', () => {
    const tree = run(
      toRoot(
        toSection('results'),
        toPassage(1, 'As Figure 3 shows, 300 people came in 2018.'),
        toPassage(2, 'The chart also shows 40 old boats.'),
        toPassage(3, 'There are 50 new boats.'),
      ),
    )
    const times = collect(tree, 'stat').map((stat) => /period=\d+/.exec(stat)?.[0])
    expect(times).toEqual(['period=2018', 'period=2018', undefined])
  })

  test('tell what of them their wording says', () => {
    const tree = run(
      toRoot(
        toSection('results'),
        toPassage(1, 'Since 1991 more than 15 to 30 people left; about 40% by 2006.'),
        toPassage(2, 'In the north of Eastland in 2018:'),
        toList(toPassage(3, '28 boats sank;'), toPassage(4, '3 of them were old.')),
      ),
    )
    expect(collect(tree, 'stat')).toEqual([
      '15 to 30 people id=stat-l1c22 value=15 high=30 unit=people qualifier=range period=1991/ place=westland',
      '40% id=stat-l1c50 value=40 unit=percent qualifier=about change=share period=2006 place=westland',
      '28 boats id=stat-l3c1 value=28 unit=boats period=2018 place=eastland',
    ])
  })

  test('cut no citation, and none is found in one', () => {
    const cite = toDirective('cite', {id: 'cite-l1c18'}, [toText('(300 people, 2019)', 1, 18)])
    const tree = run(
      toRoot(toSection('results'), toPassage(1, 'There are 40 men ', cite, toText('.', 1, 36))),
    )
    expect(collect(tree, 'stat')).toEqual(['40 men id=stat-l1c11 value=40 unit=men place=westland'])
    expect(collect(tree, 'claim')[0]).toContain('kinds=statistic attribution=reported')
  })

  test('keep the running text, are found once, and survive writing and reading', () => {
    const passage = toPassage(
      1,
      'In 2019, 5 mg/kg and 37 °C. ',
      'Of these, 40% (12 men) left: 1:2.',
    )
    const tree = toRoot(toSection('results'), passage)
    const before = toRunningText(passage).text
    run(tree)
    expect(toRunningText(passage).text).toBe(before)
    const once = stringifyMarkdown(tree)
    expect(stringifyMarkdown(run(tree))).toBe(once)
    expect(stringifyMarkdown(parseMarkdown(once))).toBe(once)
  })
})
