import fc from 'fast-check'
import type {Paragraph, PhrasingContent} from 'mdast'
import {describe, expect, test} from 'vitest'
import {toDirective} from '../../src/markdown/directive.ts'
import {parseMarkdown, stringifyMarkdown} from '../../src/markdown/format.ts'
import {toRunningText, wrapRange} from '../../src/markdown/running-text.ts'
import {passage} from './trees.ts'
import {withoutPositions} from './without-positions.ts'

const sentence = () => toDirective('s', {id: 'l1c1'})
const stretch = fc.record({passage, ends: fc.tuple(fc.nat(), fc.nat())}).map(({passage, ends}) => {
  const placed = placeTexts(structuredClone(passage))
  const {length} = toRunningText(placed).text
  const [start, end] = ends.map((end) => end % (length + 1)).sort((a, b) => a - b)
  return {placed, start: start!, end: end!}
})

describe('running text', () => {
  test('leaves milestones out and reads through everything else', () => {
    const tree = parseMarkdown(
      ':l[4] One :s[*two* :l[5]three [four](#fig-1)]{#l4c5}:folio[72] five',
    )
    expect(toRunningText(tree.children[0] as Paragraph).text).toBe('One two three four five')
  })

  test('knows the place of each character in the source', () => {
    const at = (value: string, line: number, column: number): PhrasingContent => ({
      type: 'text',
      value,
      position: {start: {line, column}, end: {line, column: column + value.length}},
    })
    const children = [at('split ', 8, 3), toDirective('l', {}, [at('12', 1, 1)]), at('here', 12, 1)]
    const {placeAt} = toRunningText({children})
    expect(placeAt(0)).toEqual({line: 8, column: 3})
    expect(placeAt(5)).toEqual({line: 8, column: 8})
    expect(placeAt(6)).toEqual({line: 12, column: 1})
    expect(placeAt(9)).toEqual({line: 12, column: 4})
  })
})

describe('wrapping a stretch', () => {
  test.each([
    ['plain text', 'One two three', 4, 7, 'One :s[two]{#l1c1} three'],
    ['emphasis that it covers whole', 'One *two* three', 0, 7, ':s[One *two*]{#l1c1} three'],
    ['emphasis that it covers in part', '*One two* three', 4, 13, '*One *:s[*two* three]{#l1c1}'],
    ['a stretch inside emphasis', 'a *b cd e* f', 4, 6, 'a *b *:s[*cd*]{#l1c1}* e* f'],
    ['a milestone inside', 'One :l[5]two', 2, 5, 'On:s[e :l[5]t]{#l1c1}wo'],
    ['a milestone at its start', 'One :l[5]two', 4, 7, 'One :l[5]:s[two]{#l1c1}'],
  ])('wraps %s', (_, before, start, end, after) => {
    const tree = parseMarkdown(before)
    expect(wrapRange(tree.children[0] as Paragraph, start, end, sentence())).toBe(true)
    expect(plainSpaces(stringifyMarkdown(tree))).toBe(`${after}\n`)
  })

  test('refuses to cut a directive, and changes nothing then', () => {
    const text = 'One :stat[two three]{#stat-l1c5 value=2 unit=people} four'
    const tree = parseMarkdown(text)
    expect(wrapRange(tree.children[0] as Paragraph, 0, 7, sentence())).toBe(false)
    expect(stringifyMarkdown(tree)).toBe(`${text}\n`)
  })

  test('refuses an empty stretch', () => {
    expect(wrapRange(parseMarkdown('One').children[0] as Paragraph, 1, 1, sentence())).toBe(false)
  })

  test('keeps the running text and every place in it', () => {
    const property = fc.property(stretch, ({placed, start, end}) => {
      const before = snapshot(placed)
      const wrapper = sentence()
      const copy = structuredClone(placed)
      const isWrapped = wrapRange(placed, start, end, wrapper)
      expect(snapshot(placed)).toEqual(before)
      if (isWrapped) expect(toRunningText(wrapper).text).toBe(before.text.slice(start, end))
      else expect(placed).toEqual(copy)
    })
    fc.assert(property, {numRuns: 500})
  })

  test('gives a tree that Markdown can hold', () => {
    const property = fc.property(stretch, ({placed, start, end}) => {
      wrapRange(placed, start, end, sentence())
      const tree = withoutPositions({type: 'root', children: [placed]})
      const written = stringifyMarkdown(tree)
      expect(withoutPositions(parseMarkdown(written)), written).toEqual(tree)
    })
    fc.assert(property, {numRuns: 500})
  })
})

/** The running text and the source place of each of its characters. */
function snapshot(passage: Paragraph) {
  const {text, placeAt} = toRunningText(passage)
  return {text, places: Array.from({length: text.length}, (_, offset) => placeAt(offset))}
}

/** Give every text node of a passage the place it would have if each stood on a line of its own. */
function placeTexts(passage: Paragraph): Paragraph {
  let line = 0
  const place = (node: PhrasingContent): void => {
    if (node.type === 'text') {
      line += 1
      const end = {line, column: 1 + node.value.length}
      node.position = {start: {line, column: 1}, end}
    } else if ('children' in node) node.children.forEach(place)
  }
  passage.children.forEach(place)
  return passage
}

/** Spaces at the end of emphasis are written as character references; read here as the spaces they are. */
function plainSpaces(markdown: string): string {
  return markdown.replaceAll('&#x20;', ' ')
}
