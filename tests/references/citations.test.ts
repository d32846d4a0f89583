import {expect, test} from 'vitest'
import type {CslItem} from '../../src/model/reference.ts'
import {findCitationStyle} from '../../src/references/citations/citation-style.ts'
import {findCitations} from '../../src/references/citations/find-citations.ts'
import {resolveCitation} from '../../src/references/citations/resolve.ts'
import {toProcessorTime} from '../processor-time.ts'

interface Work {
  readonly families?: readonly string[]
  readonly given?: string
  readonly body?: string
  readonly year?: number
  readonly accessed?: number
  readonly title?: string
  readonly same?: string
}

function toEntries(works: Readonly<Record<string, Work>>) {
  return Object.entries(works).map(([id, work], index) => {
    const persons = (work.families ?? []).map((family) => ({
      family,
      ...(work.given !== undefined && {given: work.given}),
    }))
    const author = work.body === undefined ? persons : [{literal: work.body}]
    const csl: CslItem = {
      id,
      type: 'document',
      ...(author.length > 0 && {author}),
      ...(work.year !== undefined && {issued: {'date-parts': [[work.year]]}}),
      ...(work.accessed !== undefined && {accessed: {'date-parts': [[work.accessed]]}}),
      ...(work.title !== undefined && {title: work.title}),
    }
    return {id, n: index + 1, csl, ...(work.same !== undefined && {same: work.same})}
  })
}

const list = toEntries({
  okafor: {families: ['Okafor', 'Lind', 'Ek'], given: 'N. A.', year: 2019, title: 'Rain and roads'},
  lind: {families: ['Lind'], year: 2004, title: 'Salt'},
  lindEk: {families: ['Lind', 'Ek'], year: 2004, title: 'Nets'},
  meer: {families: ['van der Meer'], year: 2016, title: 'Dikes'},
  wfo: {body: 'World Fisheries Organization', year: 2020, title: 'State of the small fleets'},
  herald: {body: 'News agency «Herald»', year: 2022, title: 'Ferry stops for winter'},
  bureau: {body: 'Bureau of Coastal Statistics', accessed: 2021},
  sokolov: {families: ['Соколова', 'Щербаков'], year: 2011, title: 'Рынок труда'},
  berg2010a: {families: ['Berg'], year: 2010, title: 'Birds'},
  berg2010b: {families: ['Berg'], year: 2010, title: 'Bees'},
  zhukova: {families: ['Жукова'], year: 2015, title: 'Мосты'},
  undated: {families: ['Krall', 'Abassi'], title: 'Knowledge'},
})

test.each([
  ['several works', '(Okafor et al., 2019; van der Meer, 2016)', ['okafor', 'meer']],
  ['one of two works of an author and a year', '(Lind, 2004)', ['lind']],
  ['two authors', '(Lind & Ek, 2004)', ['lindEk']],
  ['a comma before the ampersand', '(Lind, & Ek, 2004)', ['lindEk']],
  ['initials behind the name', '(Okafor N.A., 2019)', ['okafor']],
  ['no comma before the year', '(van der Meer 2016)', ['meer']],
  ['works parted by commas', '(Lind, 2004, van der Meer, 2016)', ['lind', 'meer']],
  ['square brackets', '[Okafor et al., 2019]', ['okafor']],
  ['a narrative citation', 'van der Meer (2016)', ['meer']],
  ['a narrative citation with page', 'Lind and Ek (2004, p. 7)', ['lindEk']],
  ['a body', '(World Fisheries Organization, 2020)', ['wfo']],
  ['initials of a body', '(WFO, 2020)', ['wfo']],
  ['a word of a body, misspelt', '(Heralt, 2022)', ['herald']],
  ['the words of a body in another order', '(Coastal Statistics Bureau, 2021)', ['bureau']],
  [
    'a note before the body',
    '(Note: data obtained from the Bureau of Coastal Statistics, 2021)',
    ['bureau'],
  ],
  ['another script', '(Sokolova, Scherbakov, 2011)', ['sokolov']],
  ['another transliteration', '(Joukova, 2015)', ['zhukova']],
  ['one letter amiss', '(Okafer et al., 2019)', ['okafor']],
  ['a letter behind the year', '(Berg, 2010b)', ['berg2010b']],
  ['years of one author', '(Lind, 2004; Berg, 2010a)', ['lind', 'berg2010a']],
  ['an entry without year', '(Krall & Abassi, 2017)', ['undated']],
  ['a year that differs', '(Okafor et al., 2018)', ['okafor']],
  ['a number', '[4]', ['meer']],
  ['a number with a page', '[5, p. 58]', ['wfo']],
  ['numbers and ranges', '[1, 3–5]', ['okafor', 'lindEk', 'meer', 'wfo']],
  ['numbers, each with a page', '[1, с. 5; 2, с. 7]', ['okafor', 'lind']],
  ['a range between two brackets', '[1]–[3]', ['okafor', 'lind', 'lindEk']],
  ['two letters of one year', '(Berg, 2010a,b)', ['berg2010a', 'berg2010b']],
  [
    'words before each name',
    '(but see Lind, 2004; reviewed in Okafor et al., 2019)',
    ['lind', 'okafor'],
  ],
  ['a possessive', 'Lind’s (2004)', ['lind']],
  ['a body with its initials', '(World Fisheries Organization [WFO], 2020)', ['wfo']],
  ['no entry of the name', '(Unknown, 2019)', []],
  ['another author beside the first', '(Okafor & Prieto, 2019)', []],
])('%s', (_, quote, expected) => {
  expect(resolveCitation(quote, list).references).toEqual(expected)
})

test('the locator is kept as written', () => {
  expect(resolveCitation('[5, p. 58]', list).locator).toBe('p. 58')
  expect(resolveCitation('(Lind, 2004, pp. 7–9)', list).locator).toBe('pp. 7–9')
})

test('the nearest entry is told where only the names fit', () => {
  const {references, doubts} = resolveCitation('(Okafor et al., 1990)', list)
  expect(references).toEqual([])
  expect(doubts).toEqual([{why: 'no-entry', part: 'Okafor et al., 1990', entries: ['okafor']}])
})

test('what names no entry is told as written', () => {
  const {unresolved} = resolveCitation('(Curly, 2004; Lind, 2004; 4)', list)
  expect(unresolved).toEqual(['Curly, 2004'])
})

test('equal entries without a letter are all named, and doubted', () => {
  const {references, doubts} = resolveCitation('(Berg, 2010)', list)
  expect(references).toEqual(['berg2010a', 'berg2010b'])
  expect(doubts).toEqual([
    {why: 'ambiguous', part: 'Berg, 2010', entries: ['berg2010a', 'berg2010b']},
  ])
})

test('an entry that repeats another is told by that one', () => {
  const twice = toEntries({
    first: {families: ['Озеров'], year: 2003},
    again: {families: ['Ozerov'], year: 2003, same: 'first'},
  })
  expect(resolveCitation('(Ozerov, 2003)', twice).references).toEqual(['first'])
})

function find(text: string, entries = list): string[] {
  return findCitations(text, entries).map(({start, end}) => text.slice(start, end))
}

test.each([
  [
    'Prices rose (Okafor et al., 2019), and fell (Lind, 2004).',
    ['(Okafor et al., 2019)', '(Lind, 2004)'],
  ],
  ['As van der Meer (2016) shows, dikes hold.', ['van der Meer (2016)']],
  ['However, Lind and Ek (2004) disagree.', ['Lind and Ek (2004)']],
  [
    'According to the World Fisheries Organization (2020), fleets shrink.',
    ['World Fisheries Organization (2020)'],
  ],
  ['It is settled [4, p. 37] and known [10].', ['[4, p. 37]', '[10]']],
  ['The third period (2011–2022) began.', []],
  ['The third period [2011-2022] began.', []],
  ['In the census (58.8 thousand people) and [58.8 thousand people].', []],
  ['Bodies such as [UN ESCAP] and (IOM) help.', []],
  ['It was 5 % (Table 2, 2019) and (Figure 3).', []],
  ['In May (12 May 2010) and (since 1991) and (January 2022).', []],
  ['The games (Olympics 2020) were late.', []],
  ['First (1), second (2) and 3) third.', []],
  ['The law (No. 477 of 2011) holds.', []],
  ['A range [0, 1] and a number [250].', []],
  ['Ice drifts [1]–[3], [5].', ['[1]–[3]', '[5]']],
  ['It is so (see [1, 2]).', ['[1, 2]']],
  ['Okafor, in a study of rain (2019), says so (ibid., p. 5).', ['(2019)', '(ibid., p. 5)']],
])('citations in %j', (text, expected) => {
  expect(find(text)).toEqual(expected)
})

test('a paper without list still shows its citations', () => {
  const text = 'They said so (Prieto et al., 2013), (Prikaz, 2021) and (FIDH)\n(FIDH, 2016).'
  expect(find(text, [])).toEqual(['(Prieto et al., 2013)', '(Prikaz, 2021)', '(FIDH, 2016)'])
})

const hostile = [
  '(',
  '[',
  '(A',
  '(Lee, 2010; ',
  'Lee ',
  'A. ',
  '(2010) ',
  '[1, ',
  'et al. ',
  '1',
  ', ',
]

test.each(hostile)('100,000 characters of %j are searched in linear time', (sign) => {
  const text = sign.repeat(Math.ceil(100_000 / sign.length))
  expect(toProcessorTime(() => findCitations(text, list))).toBeLessThan(5000)
})

test('numbers in round brackets or raised cite only where the paper does so', () => {
  const round = ['Rain fell (1, 2) and snow (3–5).', 'Ice drifted (6, 7).']
  const raised = ['Rain fell.1,2 Snow came,3–5 and CO2 rose.', 'Ice drifted6 in 5.4 m2 of water.7']
  const items = ['First (1), second (2).', 'It rained (Lind, 2004; Berg, 2010a) [4], [5].']
  expect(findCitationStyle(round, list)).toEqual({isRound: true})
  expect(findCitationStyle(raised, list)).toEqual({isRaised: true})
  expect(findCitationStyle(items, list)).toEqual({})
  expect(
    findCitations(raised[0]!, list, {isRaised: true}).map(({start, end}) =>
      raised[0]!.slice(start, end),
    ),
  ).toEqual(['1,2', '3–5'])
})

test('a title or address in brackets names its entry', () => {
  const named = toEntries({
    salt: {families: ['Lind'], year: 2004, title: 'Salt of the coast and its price'},
  })
  const text = 'So it is said (Salt of the coast and its price in towns), but not (salt).'
  expect(findCitations(text, named)).toEqual([{start: 14, end: 56, references: ['salt']}])
})
