import type {Root} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {describe, expect, test} from 'vitest'
import {visit} from 'unist-util-visit'
import {remarkClaims} from '../../src/claims/remark-claims.ts'
import {toDirective} from '../../src/markdown/directive.ts'
import {stringifyMarkdown} from '../../src/markdown/format.ts'
import {toRunningText} from '../../src/markdown/running-text.ts'
import {toList, toPassage, toRoot, toSection, toText} from './trees.ts'

const topics = [{id: 'lakes', title: 'Lakes', words: ['lake*']}]

function tag(tree: Root): string[] {
  remarkClaims({topics})(tree)
  const found: string[] = []
  visit(tree, 'textDirective', (node) => {
    if (node.name !== 's' && node.name !== 'claim') return
    const {id, to, kinds = '', topics: on = '', attribution = ''} = node.attributes ?? {}
    found.push([node.name, id, to ?? '', kinds, on, attribution, toString(node)].join('|'))
  })
  return found
}

describe('sentences of a paper', () => {
  test('are claims where they assert something, each with the place of its first character', () => {
    const tree = toRoot(
      toSection('results'),
      toPassage(
        85,
        'The lake is shrinking. The aim of this study was ',
        'to say so. It should grow.',
      ),
    )
    expect(tag(tree)).toEqual([
      'claim|l85c1||finding|lakes|own|The lake is shrinking.',
      's|l85c24|86||||The aim of this study was to say so.',
      'claim|l86c12||recommendation|lakes|own|It should grow.',
    ])
  })

  test('begin with their Markdown mark, after the marker of their list', () => {
    const heading = {type: 'emphasis' as const, children: [toText('Visa for nurses.', 7, 5)]}
    const item = toPassage(
      7,
      toText('3) ', 7, 1),
      heading,
      toText(' The state should pay them.', 7, 22),
    )
    expect(tag(toRoot(toSection('conclusion'), toList(item)))).toEqual([
      's|l7c4|||||Visa for nurses.',
      'claim|l7c23||recommendation||own|The state should pay them.',
    ])
  })

  test('take the mood of what leads their list in', () => {
    const tree = toRoot(
      toSection('conclusion'),
      toPassage(1, 'It is necessary to:'),
      toList(toPassage(2, '1 mend the boats;'), toPassage(3, '2 paint them.')),
      toPassage(4, 'Boats float.'),
    )
    expect(tag(tree)).toEqual([
      'claim|l1c1||recommendation||own|It is necessary to:',
      'claim|l2c3||recommendation||own|mend the boats;',
      'claim|l3c3||recommendation||own|paint them.',
      'claim|l4c1||finding||own|Boats float.',
    ])
  })

  test('never cut a citation, and are reported when they hold one', () => {
    const cite = toDirective('cite', {id: 'cite-l1c19', refs: ['ref-1']}, [
      toText('(The Fund. Its report. In 2021)', 1, 19),
    ])
    const tree = toRoot(
      toSection('results'),
      toPassage(1, 'Boats are light. ', cite, toText('. They sink.', 1, 50)),
    )
    expect(tag(tree)).toEqual([
      'claim|l1c1||finding||reported|Boats are light. (The Fund. Its report. In 2021).',
      'claim|l1c52||finding||own|They sink.',
    ])
  })

  test('have no kinds in other languages, and are none in references, key words and captions', () => {
    const keywords = toPassage(3, 'lakes, boats')
    keywords.children[0] = toDirective('l', {kind: 'keywords'}, [toText('3', 3)])
    const caption = toPassage(5, 'Figure 1 – Boats sink.')
    const tree = toRoot(
      toSection('abstract', 'ru'),
      toPassage(1, 'Озеро мелеет.'),
      keywords,
      {type: 'containerDirective', name: 'figure', attributes: {id: 'fig-1'}, children: [caption]},
      toSection('references'),
      toList(toPassage(9, 'Marsh A. Lakes. 2021.')),
    )
    expect(tag(tree)).toEqual(['s|l1c1|||||Озеро мелеет.'])
  })

  test('in a cell that holds a list are claims only where they assert something', () => {
    const cell = {
      type: 'tableCell' as const,
      children: [toText('Lakes dry up; • Loss of boats', 4, 9)],
    }
    const table = {
      type: 'table' as const,
      children: [{type: 'tableRow' as const, children: [cell]}],
    }
    const tree = toRoot(toSection('results'), {
      type: 'containerDirective',
      name: 'table',
      attributes: {id: 'table-1'},
      children: [toPassage(3, 'Table 1'), table],
    })
    expect(tag(tree)).toEqual([])
    const asserting = toText('Drought leads to losses; • Loss of boats', 4, 9)
    cell.children = [asserting]
    expect(tag(tree)).toEqual(['claim|l4c9||finding||own|Drought leads to losses;'])
  })

  test('keep the running text, and are found once', () => {
    const passage = toPassage(1, 'Boats float. Lakes dry up! ', 'Why? (Marsh, 2021) They sink.')
    const tree = toRoot(toSection('results'), passage)
    const before = toRunningText(passage).text
    remarkClaims({topics})(tree)
    expect(toRunningText(passage).text).toBe(before)
    const once = stringifyMarkdown(tree)
    remarkClaims({topics})(tree)
    expect(stringifyMarkdown(tree)).toBe(once)
  })
})
