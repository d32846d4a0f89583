import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {annotate} from '../../src/corpus/papers/annotate.ts'
import {parseMarkdown, stringifyMarkdown} from '../../src/markdown/format.ts'
import type {AnnotationEntry} from '../../src/model/annotation.ts'
import type {Vocabulary} from '../../src/model/vocabulary.ts'

const paper = [
  ':l[2] :s[The Lira is long.]{#l2c1}',
  ':claim[It holds :stat[40 trout]{#stat-l2c40 value=40 unit=trout period=2019}.]{#l2c31 kinds="statistic finding" topics=fish attribution=own}',
].join(' ')

const vocabulary: Vocabulary = {
  topics: [{id: 'fish', title: 'Fish', words: ['trout']}],
  places: [{id: 'lira', names: {en: 'Lira'}, spellings: []}],
  units: [],
  terms: [],
  indicators: [],
}

function apply(...entries: Omit<AnnotationEntry, 'reason'>[]) {
  const tree = parseMarkdown(paper)
  const file = new VFile({path: 'annotations.yaml'})
  const placed = entries.map((entry, index) => ({
    ...entry,
    reason: 'for a test',
    place: {line: index * 4 + 1, column: 3},
  }))
  annotate(tree, placed, vocabulary, file)
  const rules = file.messages.map(({ruleId}) => ruleId)
  return {text: stringifyMarkdown(tree).trim(), messages: file.messages.map(String), rules}
}

test('a sentence that is given kinds becomes a claim of its own', () => {
  const {text, messages} = apply({id: 'l2c1', text: 'is long', set: {kinds: ['finding']}})
  expect(messages).toEqual([])
  expect(text).toContain(':claim[The Lira is long.]{#l2c1 attribution=own kinds=finding}')
})

test('a claim whose kinds are empty becomes a plain sentence', () => {
  const {text, messages} = apply({id: 'l2c31', text: 'It holds', set: {kinds: []}})
  expect(messages).toEqual([])
  expect(text).toMatch(/:s\[It holds .*\]\{#l2c31\}$/)
})

test('sets an attribute and takes one away', () => {
  const set = {place: 'lira', period: null, value: 41}
  const {text, messages} = apply({id: 'stat-l2c40', text: '40', set})
  expect(messages).toEqual([])
  expect(text).toContain(':stat[40 trout]{#stat-l2c40 value=41 unit=trout place=lira}')
})

test('an entry that has lost its place is an error, and so is one that says what may not be said', () => {
  const {text, messages, rules} = apply(
    {id: 'l2c32', text: 'It holds', set: {kinds: []}},
    {id: 'l2c1', text: 'is short', set: {kinds: []}},
    {id: 'l2c1', text: 'is long', set: {kinds: ['fnding']}},
    {id: 'stat-l2c40', text: '40', set: {valeu: 7}},
    {id: 'l2c31', text: 'It holds', set: {topics: ['fishh']}},
  )
  expect(text).toContain(':s[The Lira is long.]{#l2c1}')
  const [found, change] = ['annotation-found', 'annotation-change']
  expect(rules).toEqual([found, found, change, change, change])
  expect(messages).toEqual([
    "annotations.yaml:1:3: Unexpected id `l2c32`, expected one of this paper's `paper.md`; did you mean `l2c31`?",
    'annotations.yaml:5:3: Unexpected words `is short`, expected some that stand in `l2c1`; mend `id` or `text`',
    'annotations.yaml:9:3: `l2c1`: Unexpected `fnding` in `kinds.0`, expected `statistic`, `regulation`, `recommendation`, `forecast`, `definition` or `finding`; did you mean `finding`?',
    expect.stringContaining('annotations.yaml:13:3: `stat-l2c40`: Unexpected field `valeu`'),
    'annotations.yaml:17:3: `l2c31`: Unexpected topic `fishh`, expected an id from topics.yaml; did you mean `fish`?',
  ])
})
