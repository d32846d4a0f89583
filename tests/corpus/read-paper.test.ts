import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {readPaper} from '../../src/corpus/papers/read-paper.ts'
import type {RuleId} from '../../src/model/rules.ts'

const frontMatter = `---
id: example-2024
work: example-2024-rivers
title: Rivers
titles: {}
authors: []
language: en
keywords: {}
classification: {}
rights: Free.
---

`
const heading = '## :section[Rivers]{#s1 role=other}\n\n'

function read(text: string) {
  const file = new VFile({path: 'paper.md'})
  const paper = readPaper(text, 'example-2024', file)
  return {paper, messages: file.messages}
}

test('reads a paper written by hand', () => {
  const {paper, messages} = read(`${frontMatter}${heading}:l[2] :s[They flow.]{#l2c1}\n`)
  expect(messages).toEqual([])
  expect(paper?.record.title).toBe('Rivers')
  expect(paper?.tree.children.map(({type}) => type)).toEqual(['heading', 'paragraph'])
})

interface Case {
  readonly name: string
  readonly body: string
  readonly rule: RuleId
  readonly says: string
}

const deep = `${'['.repeat(33)}x${']'.repeat(33)}`

const cases: readonly Case[] = [
  {
    name: 'an unknown directive, with the nearest one',
    body: `${heading}:l[2] :clam[They flow.]{#l2c1}`,
    rule: 'known-directive',
    says: '15:7-15:31: Unexpected directive `:clam`, expected one that Collate knows; did you mean `claim`?',
  },
  {
    name: 'a colon that makes a directive of a text',
    body: `${heading}:l[2] They flow at:noonday.`,
    rule: 'known-directive',
    says: 'Unexpected directive `:noonday`',
  },
  {
    name: 'a container as a text directive',
    body: `${heading}:l[2] :figure[x]`,
    rule: 'known-directive',
    says: 'Unexpected directive `:figure`',
  },
  {
    name: 'an attribute that a directive has not',
    body: `${heading}:l[2] :s[They flow.]{#l2c1 role=other}`,
    rule: 'directive-attributes',
    says: '`s`: Unexpected field `role`, expected `id` or `to`; take it out',
  },
  {
    name: 'a kind that there is not, among others',
    body: `${heading}:l[2] :claim[They flow.]{#l2c1 kinds="statistic fnding" attribution=own}`,
    rule: 'directive-attributes',
    says: '`claim`: Unexpected `fnding` in `kinds.1`',
  },
  {
    name: 'an attribute on a span of a reference',
    body: `${heading}:l[2] :title[Rivers]{#t1}`,
    rule: 'directive-attributes',
    says: 'Unexpected attribute `id` on `title`',
  },
  {
    name: 'HTML',
    body: `${heading}:l[2] They <b>flow</b>.`,
    rule: 'no-html',
    says: 'Unexpected HTML `<b>`',
  },
  {
    name: 'brackets nested too deep',
    body: `${heading}:l[2] ${deep}`,
    rule: 'nesting-depth',
    says: '15:39: Unexpected nesting of 33 brackets',
  },
  {
    name: 'an id given twice',
    body: `${heading}:l[2] :s[They flow.]{#l2c1} :s[They end.]{#l2c1}`,
    rule: 'unique-id',
    says: 'Unexpected second `l2c1`, already on line 15',
  },
  {
    name: 'a milestone given twice',
    body: `${heading}:l[2] One.\n\n:l[2] Two.`,
    rule: 'unique-id',
    says: 'Unexpected second `l2`',
  },
  {
    name: 'a passage without milestone',
    body: `${heading}They flow.`,
    rule: 'passage-milestone',
    says: 'Unexpected passage without milestone',
  },
  {
    name: 'a milestone without a number',
    body: `${heading}:l[two] They flow.`,
    rule: 'passage-milestone',
    says: 'Unexpected label `two` of `l`',
  },
  {
    name: 'a passage before the first heading',
    body: ':l[2] They flow.',
    rule: 'passage-in-section',
    says: 'Unexpected passage before the first heading',
  },
  {name: 'a bare heading', body: '## Rivers', rule: 'section-heading', says: 'Unexpected heading'},
  {
    name: 'a heading of first rank',
    body: '# :section[Rivers]{#s1 role=other}',
    rule: 'section-heading',
    says: 'Unexpected heading of first rank',
  },
  {
    name: 'code',
    body: `${heading}\`\`\`\nflow()\n\`\`\``,
    rule: 'known-block',
    says: 'Unexpected `code`',
  },
  {
    name: 'a figure without caption',
    body: `${heading}:::figure{#fig-1 number=1}\n:::`,
    rule: 'figure-caption',
    says: 'Unexpected `figure` without caption',
  },
]

describe('reports', () => {
  test.each(cases)('$name', ({body, rule, says}) => {
    const {paper, messages} = read(`${frontMatter}${body}\n`)
    expect(paper).toBeUndefined()
    expect(messages.map(({ruleId}) => ruleId)).toContain(rule)
    expect(messages.map(String).join('\n')).toContain(says)
  })

  test('front matter that is not there', () => {
    const {paper, messages} = read(`${heading}:l[2] They flow.\n`)
    expect(paper).toBeUndefined()
    expect(messages.map(String)).toContain(
      'paper.md:1:1: Unexpected absence of front matter, expected YAML between two `---`; add it',
    )
  })

  test('a field of the front matter at its own line', () => {
    const {messages} = read(
      `${frontMatter.replace('language: en', 'langage: en')}${heading}:l[2] x\n`,
    )
    expect(messages.map(String)).toEqual([
      'paper.md:2:1: Unexpected absence of `language`, expected a text; add it',
      expect.stringContaining('paper.md:7:1: Unexpected field `langage`'),
    ])
    expect(messages.map(String)[1]).toContain('did you mean `language`?')
  })

  test('an id that is not that of its folder', () => {
    const {messages} = read(
      `${frontMatter.replace('id: example-2024', 'id: other')}${heading}:l[2] x\n`,
    )
    expect(messages.map(String).join()).toContain('Unexpected id `other`, expected `example-2024`')
  })
})
