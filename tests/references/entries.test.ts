import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import type {Paragraph} from 'mdast'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {toRunningText} from '../../src/markdown/running-text.ts'
import {toCsl} from '../../src/references/entries/csl.ts'
import {parseEntry} from '../../src/references/entries/parse-entry.ts'
import {wrapEntry} from '../../src/references/entries/wrap-entry.ts'
import {toProcessorTime} from '../processor-time.ts'

interface EntryCase {
  readonly style: string
  readonly text: string
  /** `null` where the entry has no such field. */
  readonly [field: string]: string | readonly string[] | null
}

const path = new URL('entries.cases.yml', import.meta.url)
const cases = parse(readFileSync(path, 'utf8')) as readonly EntryCase[]

function toPassage(text: string): Paragraph {
  return {type: 'paragraph', children: [{type: 'text', value: text}]}
}

/** Fields of an entry under the names of the table. */
function readFields(text: string): Record<string, string | string[] | undefined> {
  const passage = toPassage(text)
  const ref = wrapEntry(passage, 'ref-1')!
  const csl = toCsl(ref, 'ref-1')
  const {fields} = parseEntry(text)
  const spanOf = (name: string) => {
    const span = fields.find(({field}) => field === name)
    return span && text.slice(span.start, span.end)
  }
  const families = csl.author?.flatMap((name) => ('family' in name ? [name.family] : [])) ?? []
  return {
    author: families.length > 0 ? families : undefined,
    institution: spanOf('institution'),
    issued: spanOf('issued'),
    title: csl.title,
    container: csl['container-title'],
    volume: csl.volume,
    issue: csl.issue,
    page: csl.page,
    publisher: csl.publisher,
    place: csl['publisher-place'],
    doi: csl.DOI,
    url: csl.URL,
    accessed: spanOf('accessed'),
    type: csl.type,
  }
}

test.each(cases)('$style', ({style: _, text, ...expected}) => {
  const read = readFields(text)
  const told = Object.fromEntries(Object.keys(expected).map((name) => [name, read[name] ?? null]))
  expect(told).toEqual(expected)
})

const piece = fc.oneof(
  fc.constantFrom(...'. , ; : ( ) [ ] “ ” « » – // / & № p. Т. В: In et al. и др. doi:'.split(' ')),
  fc.constantFrom(
    'Lee, A. B.',
    'Berg P',
    'Ю. С. Чернов',
    'Ann Ek',
    'Novus Press',
    'Oslo',
    'Journal',
  ),
  fc.constantFrom(
    '2010',
    '(2011a)',
    '12(3)',
    '45–67',
    'e1234',
    '10.1234/abc',
    'https://x.org/a_b.',
  ),
  fc.constantFrom('the', 'ледоход', 'Market', 'на', 'Review', '\u00A0', 'Ó', 'ZH.'),
)
const entryText = fc.array(piece, {maxLength: 30}).map((pieces) => pieces.join(' '))

test('no letter of an entry is lost or changed', () => {
  fc.assert(
    fc.property(entryText, (text) => {
      const passage = toPassage(text)
      wrapEntry(passage, 'ref-1')
      return toRunningText(passage).text === text
    }),
    {numRuns: 1000},
  )
})

test('fields lie inside the entry and apart, but for a date inside a title', () => {
  fc.assert(
    fc.property(entryText, (text) => {
      const fields = parseEntry(text).fields.filter(({field}) => field !== 'issued')
      return fields.every(({start, end}, index) => {
        const before = fields[index - 1]?.end ?? 0
        return before <= start && start < end && end <= text.length
      })
    }),
    {numRuns: 1000},
  )
})

const hostile = [
  '(',
  '[',
  'A. ',
  'Aa, ',
  'A',
  '.',
  ' ',
  '1-',
  '“',
  'http://',
  '10.1/',
  '//',
  'a',
  'É',
  'in ',
]

test.each(hostile)('100,000 times %j is read in linear time', (sign) => {
  const text = sign.repeat(Math.ceil(100_000 / sign.length))
  const time = toProcessorTime(() => [parseEntry(text), parseEntry(text.slice(0, 4000))])
  expect(time).toBeLessThan(2000)
})

test('editors, edition and number of a report are fields of their own', () => {
  const read = (text: string) => {
    const csl = toCsl(wrapEntry(toPassage(text), 'ref-1')!, 'ref-1')
    return {editor: csl.editor, edition: csl.edition, number: csl.number}
  }
  expect(
    read(
      'Ito, K. (2011). Maps. In L. Vance & O. Strand (Eds.), Handbook of ways (2nd ed.). Novus.',
    ),
  ).toEqual({
    editor: [
      {family: 'Vance', given: 'L.'},
      {family: 'Strand', given: 'O.'},
    ],
    edition: '2',
    number: undefined,
  })
  const book = 'J. Ek. Tides. Harrow Series in Water Science. Harrow, Oslo, 1983.'
  expect(toCsl(wrapEntry(toPassage(book), 'ref-1')!, 'ref-1')).toMatchObject({
    title: 'Tides',
    'collection-title': 'Harrow Series in Water Science',
  })
  expect(
    read('R. Ek and T. Lind. Tides. Technical Report KSL-91-71, Harrow University, 1991.').number,
  ).toBe('KSL-91-71')
})
