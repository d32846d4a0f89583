import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parseMarkdown} from '../../src/markdown/format.ts'
import {toRunningText} from '../../src/markdown/running-text.ts'
import {maskEmails, maskRecord, maskTree} from '../../src/corpus/records/mask.ts'
import {toProcessorTime} from '../processor-time.ts'

test.each([
  ['write to anna.lipova@lira.example.', 'write to [e-mail].'],
  ['a@b.example, c@d.example', '[e-mail], [e-mail]'],
  ['¹anna-l+1@lira-river.example;', '¹[e-mail];'],
  ['анна@лира.рф', '[e-mail]'],
  ['anna@', '[e-mail]'],
  ['anna@ ', '[e-mail] '],
  ['@river follows @lira', '@river follows @lira'],
  ['5 @ 3', '5 @ 3'],
  ['no address', 'no address'],
])('masks the addresses in `%s`', (text, masked) => {
  expect(maskEmails(text)).toBe(masked)
  expect(maskEmails(masked)).toBe(masked)
})

test('is quick on long text that is nearly an address', () => {
  const time = toProcessorTime(() => {
    maskEmails('a'.repeat(100_000))
    maskEmails('a@'.repeat(50_000))
  })
  expect(time).toBeLessThan(500)
})

test('masks texts of a record at any depth', () => {
  expect(maskRecord({a: ['x@y.example'], b: {c: 1}})).toEqual({a: ['[e-mail]'], b: {c: 1}})
})

test('masks texts of a tree, and makes a link to an address its text', () => {
  const tree = parseMarkdown(':l[1] Ask [Anna](mailto:a@b.example) or c@d.example.\n')
  maskTree(tree)
  const [passage] = tree.children
  expect(passage?.type === 'paragraph' && toRunningText(passage).text).toBe('Ask Anna or [e-mail].')
  expect(JSON.stringify(tree)).not.toContain('@')
})

const piece = fc.constantFrom(
  'a',
  'б',
  '.',
  '-',
  '@',
  ' ',
  ',',
  '@b.example',
  'anna',
  '7',
  '\n',
  '¹',
)
const text = fc.array(piece).map((some) => some.join(''))

test('masking twice is masking once, and leaves no address', () => {
  const holds = fc.property(text, (one) => {
    const masked = maskEmails(one)
    expect(maskEmails(masked)).toBe(masked)
    expect(masked).not.toMatch(/[a-zб7]@[a-zб7]/)
  })
  fc.assert(holds, {numRuns: 2000})
})
