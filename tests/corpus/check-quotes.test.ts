import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {toOutlined} from '../../src/corpus/records/build-model.ts'
import {checkQuotes} from '../../src/corpus/papers/check-quotes.ts'
import {parseMarkdown} from '../../src/markdown/format.ts'
import type {Ledger} from '../../src/model/correction.ts'

const source = [
  'Rivers are *long* and flo-',
  'wing. Trout live in the Llra, and they spa-',
  'RIVERS 2019',
  'Figure 1. A river',
  'wn in it.',
].join('\n')

const ledger: Ledger = {
  taken: [],
  leftOut: [{lines: [3, 3], why: 'running-header'}],
  markers: [],
  corrections: [{lines: [2, 2], column: 25, wrong: 'Llra', right: 'Lira', why: 'ocr'}],
}

function check(paper: string) {
  const file = new VFile({path: 'paper.md'})
  const record = {
    ...{id: 'a', work: 'a', title: 'A', titles: {}, authors: [], language: 'en', keywords: {}},
    ...{classification: {}, rights: '', source: {file: 'source.txt', sha256: '', lines: 5}},
  }
  const tree = parseMarkdown(`## :section[A]{#s1 role=other}\n\n${paper}\n`)
  checkQuotes(toOutlined({record, tree, ledger}), source, file)
  return file.messages.map(({reason, ruleId}) => [ruleId, reason.split('`')[1]])
}

test('a text at its lines passes: joined words, corrections, what was left out between', () => {
  const paper = [
    ':l[1]{to=5} :s[Rivers are *long* and flowing.]{#l1c1 to=2}',
    ':s[Trout live in the :cite[Lira]{#cite-l2c25}, and they spawn :l[5]in it.]{#l2c7 to=5}',
  ].join(' ')
  expect(check(paper)).toEqual([])
})

test('a text that differs, or stands elsewhere, is reported by its id', () => {
  expect(check(':l[1]{to=2} :s[Rivers are short.]{#l1c1}')).toEqual([
    ['quote-verbatim', 'l1'],
    ['quote-verbatim', 'l1c1'],
  ])
  expect(check(':l[1]{to=2} :s[Trout live in the Lira]{#l1c7}')).toEqual([
    ['quote-verbatim', 'l1c7'],
  ])
})
