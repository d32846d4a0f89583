import {globSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parseMarkdown, stringifyMarkdown} from '../../src/markdown/format.ts'
import {paperTree} from './trees.ts'
import {withoutPositions} from './without-positions.ts'

describe('structured Markdown', () => {
  test('keeps every tree that reading could give', () => {
    fc.assert(
      fc.property(paperTree, (tree) => {
        const written = stringifyMarkdown(tree)
        expect(withoutPositions(parseMarkdown(written)), written).toEqual(tree)
      }),
      {numRuns: 500},
    )
  })

  test.each(globSync('corpus/papers/*/paper.md').sort())('keeps %s', (file) => {
    const text = readFileSync(file, 'utf8')
    expect(stringifyMarkdown(parseMarkdown(text))).toBe(text)
  })
})
