import {describe, expect, test} from 'vitest'
import type {TextBlock} from '../../src/source/blocks/block.ts'
import {giveAffiliations} from '../../src/source/front/affiliations.ts'
import {readMasthead} from '../../src/source/signs/masthead.ts'
import {readAuthors} from '../../src/source/signs/bylines.ts'
import {findCaption, findMentions, isObjectNote} from '../../src/source/signs/captions.ts'
import {findDate} from '../../src/source/signs/dates.ts'
import {decodeSource} from '../../src/source/text/decode.ts'
import {findHeadingRole} from '../../src/source/signs/heading-words.ts'
import {isKeywordsLine, readKeywords} from '../../src/source/signs/keywords.ts'
import {findLanguage} from '../../src/source/text/languages.ts'
import {collectWords, readHyphen} from '../../src/source/text/lexicon.ts'
import {toMappedLine} from '../../src/source/text/mapped-text.ts'
import {findListMarker} from '../../src/source/signs/list-markers.ts'
import {readField} from '../../src/source/front/record-fields.ts'
import {findRunInHeading} from '../../src/source/signs/run-in-headings.ts'

describe('a hyphen at a line end', () => {
  const lexicon = collectWords(['water waterfall non-native well-being being well river banks'])
  test.each([
    ['water', 'fall', 'joined'],
    ['non', 'native', 'kept'],
    ['well', 'being', 'kept'],
    ['river', 'banks', 'kept'],
    ['coun', 'trymen', 'joined'],
    ['river', 'ed', 'joined'],
    ['COVID', '19', 'kept'],
    ['North', 'East', 'kept'],
  ])('%s- %s is %s', (before, after, reading) => {
    expect(readHyphen(before, after, lexicon)).toBe(reading)
  })
})

test.each([
  ['Introduction', 'introduction', true],
  ['2. Materials and methods', 'methods', true],
  ['Materials and methodic', 'methods', true],
  ['Results and discussions', 'results', true],
  ['2. Literature Review and What Follows from It', 'literature', false],
  ['СПИСОК ИСПОЛЬЗОВАННЫХ ИСТОЧНИКОВ', 'references', true],
  ['Авторлар туралы мәлімет:', 'about-authors', true],
  ['Funding information.', 'acknowledgements', true],
  ['Bees of the north', undefined, undefined],
])('heading %s opens a section of role %s', (heading, role, isWhole) => {
  expect(findHeadingRole(heading)?.role).toBe(role)
  expect(findHeadingRole(heading)?.isWhole).toBe(isWhole)
})

test.each([
  ['Received: 4 May 2023', '2023-05-04'],
  ['Received: December 20, 2023', '2023-12-20'],
  ['Accepted for publication on 18.12.23', '2023-12-18'],
  ['опубликовано 3 марта 1998 г.', '1998-03-03'],
  ['2020-02-01', '2020-02-01'],
  ['May be 40 2023', undefined],
  ['99.99.2020', undefined],
])('date in %s', (text, date) => {
  expect(findDate(text)).toBe(date)
})

test.each([
  ['Figure 1 – Bees by year', 'figure', 1, true],
  ['Fig. 12. Bees', 'figure', 12, false],
  ['Table 1 Losses by altitude.', 'table', 1, false],
  ['Table 3: Hives', 'table', 3, true],
  ['Сурет 2 – Аралар', 'figure', 2, true],
  ['2-кесте – Аралар', 'table', 2, true],
  ['Таблица 4. Ульи', 'table', 4, false],
])('caption %s', (text, kind, number, isSure) => {
  expect(findCaption(text)).toMatchObject({kind, number, isSure})
})

test.each(['Figure 2 shows that bees fly.', 'Figures lie', 'Table tennis 3 – 2'])(
  '%s is no caption',
  (text) => {
    expect(findCaption(text)).toBeUndefined()
  },
)

test('mentions of figures and tables are found, decimals are not', () => {
  const text = 'As Figure 3 and (Table 1) show, figure 2.5 lies.'
  expect(findMentions(text).map(({start, end}) => text.slice(start, end))).toEqual([
    'Figure 3',
    'Table 1',
  ])
})

test.each([
  ['Note: own count.', true],
  ['(www.example.org/data)', true],
  ['Notes were taken.', false],
])('%s as a note under a figure: %s', (text, isNote) => {
  expect(isObjectNote(text)).toBe(isNote)
})

test.each([
  ['- item', undefined, {bullet: 2}],
  ['– item', undefined, {bullet: 2}],
  ['1) item', undefined, {bullet: 0, ordinal: '1'}],
  ['- a) item', undefined, {bullet: 2, ordinal: 'a'}],
  ['2 item', 1, {bullet: 0, ordinal: '2'}],
  ['2 item', 4, undefined],
  ['2.5 million', undefined, undefined],
  ['-1.4 thousand', undefined, undefined],
])('marker of %s after %s', (text, after, marker) => {
  expect(findListMarker(text, after === undefined ? {} : {after})).toEqual(marker)
})

test.each([
  [
    '*Study area.* The valley lies between two ridges that both run north to south for miles.',
    'emphasis',
  ],
  [
    'Materials and methods. The valley lies between two ridges that both run north to south.',
    'words',
  ],
  [
    'The unregulated trade in old hives. The valley lies between two ridges that both run to the north.',
    'phrase',
  ],
  [
    'Trade within the EU. The valley lies between two ridges that both run north to south for miles.',
    'phrase',
  ],
  [
    'The hives were sold. The valley lies between two ridges that both run north to south for miles.',
    undefined,
  ],
  [
    'Hives decayed fast. The valley lies between two ridges that both run north to south for miles.',
    undefined,
  ],
])('run-in heading of %s: %s', (text, sign) => {
  expect(findRunInHeading(text)?.sign).toBe(sign)
})

test('names lose their marks of affiliation', () => {
  expect(readAuthors('A.B. Lind*¹, Peter Okoro², Duval M.')).toEqual([
    {given: 'A.B.', family: 'Lind'},
    {given: 'Peter', family: 'Okoro'},
    {given: 'M.', family: 'Duval'},
  ])
})

test('letters of addresses that are glued to names go, letters of names stay', () => {
  const families = (byline: string) => readAuthors(byline, new Set('ab')).map(({family}) => family)
  expect(families('Anna Kaska,*, Peter Lindb')).toEqual(['Kask', 'Lind'])
  expect(families('Maria Costa a,*, Anna Silva b')).toEqual(['Costa', 'Silva'])
})

test.each([
  [
    'Wei Li¹, Na Li²',
    ['1 University of Lakes', '2 School of Moss'],
    ['University of Lakes', 'School of Moss'],
  ],
  [
    'Liam Reed¹, Anna Li²',
    ['1 University of Lakes', '2 School of Moss'],
    ['University of Lakes', 'School of Moss'],
  ],
  [
    'Duval M.², Lind A.¹',
    ['1 University of Lakes', '2 School of Moss'],
    ['School of Moss', 'University of Lakes'],
  ],
  [
    'Anna Kask a, Peter Lind a,b',
    ['a', 'University of Lakes', 'b School of Moss'],
    ['University of Lakes', 'University of Lakes; School of Moss'],
  ],
  [
    'Ana Ruiz¹, Luis Gil¹',
    ['1 Instituto de Lagos', 'y Musgo'],
    ['Instituto de Lagos y Musgo', 'Instituto de Lagos y Musgo'],
  ],
])('authors have the addresses that their marks name: %s', (byline, addresses, given) => {
  const toBlock = (line: string, index: number): TextBlock => ({
    kind: 'text',
    text: toMappedLine(line, index + 1),
  })
  const blocks = [byline, ...addresses].map(toBlock)
  const taken = new Map(
    blocks.map((block, index) => [block, index === 0 ? 'authors' : 'authors.affiliation']),
  )
  const authors = giveAffiliations(readAuthors(byline), blocks, taken)
  expect(authors.map(({affiliation}) => affiliation)).toEqual(given)
})

test.each<[string, Record<string, unknown> | undefined]>([
  [
    'Bulletin of Lakes, 12(3), 45–60, 2019',
    {container: 'Bulletin of Lakes', volume: '12', issue: '3', pages: '45–60', year: 2019},
  ],
  [
    'Bulletin of Rivers. 2019. No. 2 (58)',
    {container: 'Bulletin of Rivers', issue: '2', year: 2019},
  ],
  [
    'Lake Letters 2019;7:11-20',
    {container: 'Lake Letters', volume: '7', pages: '11-20', year: 2019},
  ],
  ['The lakes of 2019 and what lives in them', undefined],
  ['The census of 2009 and the census no. 12', undefined],
  ['Rivers under Article 12(3) and their keepers', undefined],
])('what %s tells of a journal', (line, told) => {
  expect(readMasthead(line)).toEqual(told)
})

test.each([
  ['https://doi.org/10.1000/honey.5', 'doi'],
  ['UDC 331.556', 'classification.udc'],
  ['© 2023 Duval. Licensed (https://creativecommons.org/licenses/by-nc/4.0/)', 'license'],
  ['ISSN 2958-8618', 'issn'],
  ['Bees fly.', undefined],
])('field of %s', (text, field) => {
  expect(readField(text, {classification: {}})).toBe(field)
})

test('key words are known in three languages', () => {
  expect(isKeywordsLine('Түйін сөздер: ара, бал.')).toBe(true)
  expect(isKeywordsLine('Keywords are many')).toBe(false)
  expect(readKeywords(toMappedLine('Ключевые слова: пчела, мёд.', 1))).toEqual(['пчела', 'мёд'])
})

test.each([
  ['Бұл жұмыста аралардың саны қарастырылады', 'kk'],
  ['В работе рассматривается число пчёл', 'ru'],
  ['This paper counts bees', 'en'],
])('language of %s', (text, tag) => {
  expect(findLanguage(text, 'en')).toBe(tag)
})

test('only UTF-8 text is read, with or without its mark', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  expect(decodeSource(bytes('\uFEFFа\r\nb'))).toBe('а\r\nb')
  expect(() => decodeSource(new Uint8Array([0xff, 0xfe, 0x41, 0x00]))).toThrow(/UTF-16/)
  expect(() => decodeSource(new Uint8Array([0x41, 0xe9, 0x42]))).toThrow(/no UTF-8/)
  expect(() => decodeSource(bytes('a\0b'))).toThrow(/NUL/)
})
