import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {stringifyMarkdown} from '../../src/markdown/format.ts'
import type {CorrectionEntry} from '../../src/model/correction.ts'
import {collectWords} from '../../src/source/text/lexicon.ts'
import {readSource} from '../../src/source/read.ts'
import {toProcessorTime} from '../processor-time.ts'

const cases = join(import.meta.dirname, 'cases')

function read(source: string, corrections: CorrectionEntry[] = []) {
  const file = new VFile({path: 'source.txt'})
  const paper = {id: 'case', file: {rights: 'ours', title: ''}, corrections}
  const {title: _title, ...rest} = paper.file
  const result = readSource(source, {...paper, file: rest}, collectWords([source]), file)
  return {...result, file}
}

describe('source texts of many layouts', () => {
  for (const name of readdirSync(cases)) {
    test(`${name} reads as its paper.md`, async () => {
      const {record, tree, ledger, file} = read(
        readFileSync(join(cases, name, 'source.txt'), 'utf8'),
      )
      await expect(stringifyMarkdown(tree)).toMatchFileSnapshot(join(cases, name, 'paper.md'))
      const rest = {
        record: {...record, source: undefined},
        ledger,
        messages: file.messages.map(String),
      }
      await expect(`${JSON.stringify(rest, null, 2)}\n`).toMatchFileSnapshot(
        join(cases, name, 'rest.json'),
      )
    })
  }
})

const piece = fc.constantFrom(
  'Introduction\n\n',
  'References\n\n',
  'Keywords: a, b\n\n',
  'Table 1 – Herds\n\n',
  'a\tb\n1\t2\n\n',
  '- an item;\n\n',
  '1) first\n',
  '# Title\n\n',
  'water-\n',
  'fall ',
  'Rivers run. ',
  'шум *воды* ',
  '\\$5 and <b>bold</b> ',
  '\n\n',
  '\n',
)
const sourceText = fc.array(piece, {maxLength: 40}).map((pieces) => pieces.join(''))
const letters = (text: string) => text.match(/\p{L}|\p{N}/gu) ?? []

test('every text node stands in the source where it says', () => {
  const holds = fc.property(sourceText, (source) => {
    const lines = source.split('\n')
    visit(read(source).tree, 'text', (node) => {
      const start = node.position?.start
      if (!start || node.value.trim() === '' || /^(?:[:•]|\s)/.test(node.value)) return
      const line = lines[start.line - 1] ?? ''
      expect(line.slice(start.column - 1)).toContain(node.value.trim())
    })
  })
  fc.assert(holds, {numRuns: 500})
})

test('no letter of a source is lost: it is in the text, the record or the lines left out', () => {
  const holds = fc.property(sourceText, (source) => {
    const {tree, ledger} = read(source)
    const lines = source.split('\n')
    const kept: string[] = []
    visit(tree, (node, _index, parent) => {
      const isMilestone = parent?.type === 'textDirective' && parent.name === 'l'
      if (node.type === 'text' && !isMilestone) kept.push(node.value)
    })
    for (const {lines: range} of [...ledger.taken, ...ledger.leftOut]) {
      kept.push(lines.slice(range[0] - 1, range[1]).join('\n'))
    }
    kept.push(...ledger.markers.map(({marker}) => marker))
    kept.push(...ledger.corrections.map(({wrong}) => wrong))
    const count = Map.groupBy(letters(kept.join('')), (letter) => letter)
    for (const [letter, found] of Map.groupBy(letters(source), (each) => each)) {
      expect(count.get(letter)?.length ?? 0, `\`${letter}\``).toBeGreaterThanOrEqual(found.length)
    }
  })
  fc.assert(holds, {numRuns: 500})
})

test('corrections are applied at their columns, and a wrong place is an error', () => {
  const source =
    'Introduction\n\nThe flrst bee and the flrst hive were counted in the first week of the year.\n'
  const right = read(source, [{line: 3, wrong: 'flrst', right: 'first', why: 'ocr', times: 2}])
  expect(stringifyMarkdown(right.tree)).toContain('The first bee and the first hive')
  expect(right.ledger.corrections.map(({column}) => column)).toEqual([5, 23])
  const wrong = read(source, [{line: 3, wrong: 'flrst', right: 'first', why: 'ocr'}])
  expect(wrong.file.messages.map(({ruleId, fatal}) => [ruleId, fatal])).toContainEqual([
    'correction-found',
    true,
  ])
})

test('garbled text, a missing title and a record that the text contradicts are told', () => {
  const source = readFileSync(join(cases, 'garbled-second-language', 'source.txt'), 'utf8')
  const messages = read(source).file.messages.map(({ruleId}) => ruleId)
  expect(messages).toEqual(['record-known', 'text-readable'])
  const file = new VFile({path: 'source.txt'})
  const paper = {id: 'case', file: {rights: 'ours', doi: '10.1000/town.2'}, corrections: []}
  readSource(
    `https://doi.org/10.1000/town.1\n\n# Bees in towns\n\n${source}`,
    paper,
    new Set(),
    file,
  )
  expect(file.messages.map(({ruleId, line}) => [ruleId, line])).toContainEqual(['record-agrees', 1])
})

test('columns side by side are told, for what stands across them cannot be read', () => {
  const row = 'Bees are counted at the entrance      of the hive because what enters must'
  const {file} = read(`Introduction\n\n${`${row}\n`.repeat(60)}`)
  expect(file.messages.map(({ruleId, line}) => [ruleId, line])).toContainEqual(['text-readable', 3])
})

test('hostile texts of 100,000 characters are read in seconds', () => {
  const hostile = [
    '*'.repeat(100_000),
    '(1) '.repeat(25_000),
    '<u '.repeat(33_000),
    'A. '.repeat(33_000),
    '\t'.repeat(100_000),
    '\\_'.repeat(50_000),
    '; 1) '.repeat(20_000),
    '['.repeat(20_000),
    '. '.repeat(50_000),
    '.'.repeat(100_000),
    `a${',('.repeat(50_000)}b`,
    'A'.repeat(100_000),
    'a(='.repeat(33_000),
  ]
  // Above an abstract a line may be names, and among wrapped lines it may be code.
  const row = 'Bees are counted at the entrance of the hive, for what enters it must leave it again'
  const wrapped = Array.from({length: 12}, () => Array(8).fill(row).join('\n')).join('\n\n')
  const places = (text: string) => [
    `Introduction\n\n${text}\n`,
    `Counts\n\n${text}\n\nAbstract\n\n${wrapped}\n\n${text}\n`,
  ]
  for (const text of hostile.flatMap(places)) {
    expect(
      toProcessorTime(() => read(text)),
      text.slice(0, 24),
    ).toBeLessThan(20_000)
  }
}, 200_000)
