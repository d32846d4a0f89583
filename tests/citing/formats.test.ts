import {Cite} from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {createDiskEffects} from '../../scripts/disk.ts'
import {toBibliographyFiles} from '../../src/citing/files.ts'
import type {CitedItem} from '../../src/citing/item.ts'
import {toCitedWorks} from '../../src/corpus/publish/bibliographies.ts'
import {loadCorpus} from '../../src/corpus/load/load.ts'
import {openCorpus} from '../../src/corpus/open-corpus.ts'

const words = [
  'Lakes',
  'of',
  'Көл',
  'реки',
  'a_b',
  '50 %',
  '{x',
  'R&D',
  '#2',
  'Ümlaut',
  '~',
  '\\',
  '$5',
  '^2',
]
const text = fc
  .array(fc.constantFrom(...words), {minLength: 1, maxLength: 6})
  .map((some) => some.join(' '))
const name = fc.oneof(
  fc.record({
    family: fc.constantFrom('Иванов', 'van der Berg', 'Әлиев', "O'Neill", 'de la Cruz Soto'),
    given: fc.constantFrom('И. П.', 'Jan', 'Қайрат', 'J.-P.'),
  }),
  fc.record({literal: fc.constantFrom('World Bank', 'Ministry of Rivers and Lakes')}),
)
const year = fc.integer({min: 1000, max: 2100})
const month = fc.integer({min: 1, max: 12})
const date = fc
  .oneof(
    fc.tuple(year),
    fc.tuple(year, month),
    fc.tuple(year, month, fc.integer({min: 1, max: 28})),
  )
  .map((parts) => ({'date-parts': [[...parts]]}))
const article: fc.Arbitrary<CitedItem> = fc.record(
  {
    id: fc.constantFrom('berg-2020-lakes', 'ivanov-1999'),
    type: fc.constant('article-journal'),
    title: text,
    author: fc.array(name, {minLength: 1, maxLength: 4}),
    issued: date,
    'container-title': text,
    volume: fc.constantFrom('3', '12A'),
    issue: fc.constantFrom('2', '3-4'),
    page: fc.constantFrom('68-79', '7', '3-5, 9', 'e123'),
    DOI: fc.constantFrom('10.1234/x_y-(1)', '10.31489/2022Ec1/68-79'),
    URL: fc.constantFrom('https://lakes.example/a_b?x=1&y=%20#z'),
  },
  {requiredKeys: ['id', 'type', 'title']},
)

/** What the reader of a format calls otherwise, or a format has no field for. */
const readers = {
  bib: {
    languages: {english: 'en', russian: 'ru', kazakh: 'kk'},
    lost: {
      'article-newspaper': ['type'],
      webpage: ['container-title', 'publisher'],
      legislation: ['container-title', 'publisher'],
      document: ['container-title', 'publisher'],
    },
  },
  ris: {
    languages: {},
    lost: {
      'article-newspaper': ['issued'],
      chapter: ['issued'],
      // It knows an editor of a book by `A3`, which others take for that of a series.
      book: ['editor'],
      document: ['page', 'issue', 'volume', 'number'],
      legislation: [
        'author',
        'page',
        'issue',
        'volume',
        'number',
        'accessed',
        'issued',
        'container-title',
      ],
      webpage: ['accessed', 'page', 'issue', 'volume', 'publisher', 'number', 'container-title'],
    },
  },
} as const

describe.each(['bib', 'ris'] as const)(
  '%s is read back without loss by another program',
  (format) => {
    test('whatever stands in the fields of an article', () => {
      fc.assert(
        fc.property(article, (item) => {
          expect(readBack([item], format)).toEqual([toPlain(item, format)])
        }),
        {numRuns: 150},
      )
    })

    test('for every work of the corpus', async () => {
      const corpus = await loadCorpus(createDiskEffects('.'))
      const {model} = openCorpus(corpus)
      const works = model ? toCitedWorks(model.data) : []
      expect(works.length).toBeGreaterThan(50)
      expect(readBack(works, format)).toEqual(works.map((work) => toPlain(work, format)))
    })
  },
)

test('CSL-JSON is the items themselves', () => {
  fc.assert(
    fc.property(article, (item) => {
      expect(JSON.parse(toBibliographyFiles([item])['csl.json'])).toEqual([item])
    }),
  )
})

test('two works of one id have keys of their own', () => {
  const item: CitedItem = {id: 'lakes', type: 'book', title: 'Lakes'}
  const keys = toBibliographyFiles([item, item]).bib.match(/(?<=\{)[\w-]+(?=,\n)/g)
  expect(keys).toEqual(['lakes', 'lakes-2'])
})

function readBack(items: readonly CitedItem[], format: 'bib' | 'ris'): unknown[] {
  const {data} = new Cite(toBibliographyFiles(items)[format])
  return data.map((item, index) => toPlain(item, format, items[index]?.type))
}

/** Fields that the reader of RIS takes for others in one type or another. */
const synonyms = [
  ['page-first', 'page'],
  ['number-of-pages', 'page'],
  ['event-title', 'container-title'],
  ['event-place', 'publisher-place'],
  ['reporter', 'author'],
] as const

/** A name of one part, which neither format tells from a family name. */
function toPlainName(name: unknown): unknown {
  if (typeof name === 'string') return {family: name}
  const {literal, ...rest} = name as {literal?: string}
  return literal === undefined ? rest : {family: literal}
}

/** An item without what its reader adds, with names and pages as the reader has them. */
function toPlain(item: object, format: 'bib' | 'ris', as?: string): Record<string, unknown> {
  const {languages, lost} = readers[format]
  const fields = new Map<string, unknown>(Object.entries(item))
  const type = as ?? String(fields.get('type'))
  for (const own of [
    '_graph',
    'genre',
    'citation-key',
    ...(new Map<string, string[]>(Object.entries(lost)).get(type) ?? []),
  ])
    fields.delete(own)
  for (const [from, to] of synonyms) {
    if (fields.has(from) && !fields.has(to)) fields.set(to, fields.get(from))
    fields.delete(from)
  }
  for (const role of ['author', 'editor']) {
    if (fields.has(role)) fields.set(role, [fields.get(role)].flat().map(toPlainName))
  }
  const language = String(fields.get('language'))
  const tags = new Map<string, string>(Object.entries(languages))
  if (fields.has('language')) fields.set('language', tags.get(language) ?? language)
  // A range is a range whichever dash it has.
  const page = fields.get('page')
  if (typeof page === 'string') fields.set('page', page.replaceAll('–', '-'))
  return Object.fromEntries(fields)
}
