import type {Element} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {toHtml} from 'hast-util-to-html'
import {visit} from 'unist-util-visit'
import {describe, expect, test} from 'vitest'
import {parseMarkdown} from '../../src/markdown/format.ts'
import {toCitedEntries} from '../../src/site/reader/entries.ts'
import {toReaderText} from '../../src/site/reader/reader.ts'
import {toReadings} from '../../src/site/views/records/readings.ts'
import {toPaperRecords} from '../../src/site/views/records/records.ts'
import {data, markdown, paper, topics} from './sample.ts'

const tree = parseMarkdown(markdown)
const records = toPaperRecords(paper, data)
const {abstracts, text, contents, kinds} = toReaderText(tree, records)
const html = toHtml(text)

/** The element with an id, up to the next one of its kind: enough to see what is in it. */
const around = (id: string, length = 1500) => {
  const start = html.indexOf(`id="${id}"`)
  expect(start, id).toBeGreaterThan(-1)
  return html.slice(html.lastIndexOf('<', start), start + length)
}

test('every id of the text is an anchor, once', () => {
  const ids = [...markdown.matchAll(/\{#([\w-]+)/g)].map(([, id]) => id)
  const all = [html, ...abstracts.map((abstract) => toHtml(abstract.text))].join('')
  const anchors = [...all.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(anchors).toEqual(expect.arrayContaining(ids))
  expect(new Set(anchors).size).toBe(anchors.length)
})

test('text is escaped, never markup', () => {
  expect(html).toContain('Left bank &#x26; &#x3C;right> bank.')
})

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '"><a href="javascript:alert(1)">x</a>',
  '<!-- --><style>*{}</style>',
]
const read = (words: string) =>
  toReaderText(parseMarkdown(markdown.replace('Left bank', `${words} bank`)), records).text

test.each(hostile)('%s, written in a paper, is text and no element', (words) => {
  const page = fromHtml(toHtml(read(words.replaceAll('<', String.raw`\<`))), {fragment: true})
  const elements: Element[] = []
  visit(page, 'element', (element) => {
    elements.push(element)
  })
  const names = elements.map(({tagName}) => tagName)
  for (const name of ['script', 'img', 'style', 'svg']) expect(names).not.toContain(name)
  const attributes = elements.flatMap(({properties}) => Object.entries(properties))
  expect(attributes.filter(([name]) => /^on/i.test(name))).toEqual([])
  expect(attributes.filter(([, value]) => /^\s*javascript:/i.test(String(value)))).toEqual([])
})

test.each(hostile)('%s as HTML of a Markdown file is refused', (words) => {
  expect(() => read(words)).toThrow('`html`')
})

describe('abstracts', () => {
  test('stand apart, one a language', () => {
    expect(abstracts.map(({language}) => language)).toEqual(['en', 'ru'])
    expect(html).not.toContain('On rivers.')
  })
})

describe('a passage', () => {
  test('has its permalink and a button that cites it', () => {
    expect(around('l10')).toMatch(/^<div class="passage" id="l10">/)
    expect(around('l10')).toContain('href="#l10"')
    expect(around('l10')).toContain('popovertarget="cite"')
  })

  test('shows the line after which it goes on', () => {
    expect(html).toContain(
      '<span class="milestone" id="l11" title="Line 11 of the source" data-label="11"></span>',
    )
  })

  test('of a list keeps its marker', () => {
    expect(around('l11p5')).toMatch(/^<li class="passage list-item marked"/)
    expect(around('l11p5')).toContain('a) ')
  })
})

describe('a claim', () => {
  test('names its kinds, and its label in the order of marks', () => {
    const claim = around('l10c1')
    expect(claim).toMatch(
      /^<span class="claim sentence" id="l10c1" data-kinds="finding statistic">/,
    )
    expect(claim).toContain(
      '<span data-kind="statistic">stat</span> <span data-kind="finding">find</span>',
    )
  })

  test('has the label on the line of its last word', () => {
    expect(around('l10c48')).toContain('<span class="keep">.<button class="kind-label"')
  })

  test('holds its quantity with the value', () => {
    expect(html).toContain('<data class="quantity" id="stat-l10c27" value="3">3 metres</data>')
  })
})

test('a citation opens what it names', () => {
  const [cited] = toCitedEntries(records)
  expect(around('cite-l10c68')).toContain(`popovertarget="${cited?.id ?? ''}"`)
  expect(cited?.references.map(({href}) => href)).toEqual(['#ref-1'])
  expect(cited?.unresolved).toEqual(['Green'])
})

test('a figure says that its picture is missing', () => {
  expect(around('fig-1')).toContain('The source lacks the picture')
})

describe('a table', () => {
  const table = around('table-1', 3000)

  test('scrolls in a region with a name', () => {
    expect(table).toContain('tabindex="0" role="region" aria-labelledby="table-1-caption"')
  })

  test('sets numbers right and shows the items of a cell as a list', () => {
    expect(table).toContain('<td class="n">1,5</td>')
    expect(table).toContain('<ul class="cell-items"><li>left</li><li>mossy</li></ul>')
  })

  test('keeps its source note', () => {
    expect(table).toContain('Source: the survey')
  })
})

test('a reference says where it is cited', () => {
  expect(around('ref-1')).toContain('cited at <a href="#l10">¶\u00A010</a>')
})

test('contents name the sections that have a title', () => {
  expect(contents).toEqual([
    {href: '#s8', title: '2. Results', line: '8', depth: 2},
    {href: '#s29', title: 'References', line: '29', depth: 2},
  ])
})

test('claims are counted under each of their kinds', () => {
  expect(Object.fromEntries(kinds.map(({kind, count}) => [kind, count]))).toMatchObject({
    statistic: 1,
    finding: 1,
    recommendation: 1,
    forecast: 0,
  })
})

test('a label opens what was read in its sentence', () => {
  expect(toReadings(records, topics)[0]).toEqual({
    id: 'read-l10c1',
    claimId: 'l10c1',
    kinds: ['statistic', 'finding'],
    quantities: [
      {
        text: '3 metres',
        value: '3 metres, read as 2.5 to 3.4',
        measures: 'the river rose',
        scope: '2021',
      },
    ],
    attribution: 'own: no citation at this sentence',
    topics: ['Floods'],
  })
})

test('a block before the first heading is refused', () => {
  expect(() => toReaderText(parseMarkdown('A text.'), records)).toThrow('before the first heading')
})
