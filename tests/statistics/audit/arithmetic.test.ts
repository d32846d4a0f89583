import {expect, test} from 'vitest'
import {audit, paper, toClaim, toPassage} from './audited.ts'
import {toProcessorTime} from '../../processor-time.ts'

/** What is found in a paragraph, none of whose numbers was taken for a quantity. */
function findIn(text: string): string[] {
  return audit({passages: [toPassage(`${paper}#l9`, text)]}).map(({id}) => id.replace(/^l\d+-/, ''))
}

test.each<[name: string, text: string, found?: string]>([
  [
    'a growth that its levels do not make',
    'Catches rose from 40 to 50, an increase of 35%.',
    'change',
  ],
  [
    'a growth of the later level',
    'Catches fell from 2.0 t in 2010 to 1.5 t in 2019, a fall of 33%.',
    'change',
  ],
  [
    'a growth that its levels make',
    'Catches rose from 40 in 2010 to 50 in 2019, an increase of 25%.',
  ],
  ['a growth of each year', 'Catches rose from 40 to 50, an increase of 2% a year.'],
  ['a growth before its levels', 'Catches rose by 35%, from 40 to 50.', 'change'],
  ['a growth with its sign', 'Catches rose from 3.2 to 4.0 (+40%).', 'change'],
  ['a share behind a stroke', 'In all, 72.5% (30/48) leaked.', 'ratio'],
  ['a share behind a stroke that comes out', 'In all, 62.5% (30/48) leaked.'],
  ['a share of what follows it', 'In all, 55% (220 of 500) leaked.', 'share'],
  ['parts after a comma', 'We saw 150 boats, 90 with sails and 70 with oars.', 'parts'],
  ['a mean of something else', 'Depth ranged from 5 to 12 m; the mean breadth was 30 m.'],
  ['a difference', 'Catches rose by 5, from 40 to 50.', 'change'],
  ['a difference that comes out', 'Catches rose by 10, from 40 to 50.'],
  ['points', 'The share rose by 5 percentage points, from 20% to 25%.'],
  ['points told as percent', 'The share rose from 20% to 25%, by 5%.'],
  [
    'a fall that rises',
    'The lake fell from 11.2 m in 2012–2015 to 11.6 m in 2016–2019.',
    'from-to',
  ],
  ['a better rank', 'It fell in the ranking from 12 to 15.'],
  ['twice that is thrice', 'Visits doubled from 110 to 330.', 'factor'],
  ['thrice', 'Visits tripled from 110 to 330.'],
  ['a share of a whole beside it', 'In 54 of 120 boats (55%) was water.', 'share'],
  ['a share of a whole before it', 'Of 120 boats, 54 (55%) leaked.', 'share'],
  ['a share of a whole that follows', 'There were 200 boats, 90 of which (54%) leaked.', 'share'],
  [
    'a share of what a sentence before told',
    'They counted 200 boats. Of these, 90 boats (54%) leaked.',
    'share',
  ],
  [
    'a share of something that is not told',
    'They counted 200 boats. In spring 90 boats (54%) leaked.',
  ],
  ['shares that come out', 'Of 120 boats, 54 (45%) leaked, against 20 of 80 rafts (25%).'],
  [
    'parts of a sentence before',
    'There were 240 boats. Of these, 118 had sails and 124 had oars.',
    'parts',
  ],
  [
    'parts of the one number before that they can be of',
    'We saw 240 boats in 6 ports. Of these, 118 had sails and 124 had oars.',
    'parts',
  ],
  [
    'parts that may be one',
    'There were 240 boats. Of these, 118 had sails, 124 had oars and 2 had both.',
  ],
  [
    'parts after a colon',
    'The 520 boats were of three kinds: 260 with sails, 170 with oars and 110 with both.',
  ],
  [
    'parts after a colon that are too many',
    'The 520 boats came by three ways: 260 by road, 170 by rail and 110 by sea.',
    'parts',
  ],
  [
    'parts of a measured whole',
    'Of 900 m³ of mud, 600 m³ of sand and 350 m³ of clay were found.',
    'parts',
  ],
  ['some of them', 'Of 900 boats, 200 sank and 30 burnt.'],
  ['a mean outside of its range', 'Depth ranged from 3.1 to 8.9 m, with a mean of 9.6 m.', 'range'],
  ['a mean in its range', 'Depth ranged from 3.1 to 8.9 m, with a mean of 4.6 m.'],
  ['an estimate outside of its interval', 'It was 3.9 m (95% CI 4.1–4.8).', 'interval'],
  ['an estimate in its interval', 'It was −0.2 (95% CI −0.5 to 0.1) and 1–3 m.'],
  ['a P value above one', 'They differed (P = 1.4).', 'impossible'],
  ['a P value in powers of ten', 'They differed (p-value = 4.3e-05), with p = 9 kinds of boats.'],
  [
    'a growth that does not say since when',
    'Trade rose from 2 boats to 90 boats in 2019.',
    'growth',
  ],
  ['a growth since a year', 'Since 2001, trade rose from 2 boats to 90 boats in 2019.'],
  ['a growth with both of its years', 'Trade rose from 2 boats in 2001 to 90 boats in 2019.'],
  [
    'a fall announced and a rise told',
    'There was a decrease in boats: their number doubled.',
    'direction',
  ],
  ['a rise announced and told', 'There was an increase in boats: their number doubled.'],
  [
    'what a program prints',
    'lake 50% 97.5% 12% R> summary(fm1, digits = 3) boats 3.1e-05 *** boats boats',
  ],
  ['P values', 'They differed (P = 0.04; r = 0.9), and in May (p < 0.001).'],
  ['more than announced', 'Three things sink boats: rocks, ice, storms and worms.', 'count'],
  [
    'as many as announced',
    'Two things sink boats: rocks and ice. Four sail: tugs, cogs, hulks, and junks.',
  ],
  ['a list of some', 'Three things sink boats: rocks, ice, storms and others.'],
  ['a text cut off', 'Those who were ill on that day could not row, and the', 'cut-end'],
  ['a name with an article', 'They live in The Hague and in The Gambia.'],
  ['a digit for a letter', 'The lake was par1y cold.', 'letters'],
  ['letters and digits', 'The gene p53, CO2, H2O and log10 of it.'],
  ['a figure that is not there', 'Depths are shown in Figure 3.', 'lost'],
  ['a figure of another work', 'Depths are shown in Fig. 3 of [2] and in Figure S1.'],
])('%s', (_, text, found) => {
  expect(findIn(text)).toEqual(found === undefined ? [] : [found])
})

test('cells that the text tells otherwise', () => {
  const table = {
    id: `${paper}#table-1`,
    paper,
    number: 1,
    label: 'Table 1',
    caption: 'Boats',
    header: ['Kind', 'Spring', 'Autumn'],
    rows: [
      ['With sails', '41', '38'],
      ['With oars', '25', '12'],
      ['Others', '12', '15'],
    ],
    data: [
      ['With sails', 41, 38],
      ['With oars', 25, 12],
      ['Others', 12, 15],
    ],
    checks: [],
    problems: [],
    audit: [],
    mentions: [`${paper}#l9`],
    url: '',
  }
  const find = (text: string) =>
    audit({tables: [table], claims: [toClaim(text, 9)]}).map(({detail}) => detail)
  expect(find('In spring 41 had sails, 25 oars and 12 others (Table 1).')).toEqual([])
  expect(find('In spring 41 had sails, 25 oars and 17 others (Table 1).')).toEqual([
    'Table 1 has 12 for “Others”, the text 17.',
  ])
})

test('headings whose numbers leave one out', () => {
  const section = (id: string, title: string) => ({
    id: `${paper}#${id}`,
    title,
    level: 1,
    role: 'methods' as const,
    language: 'en',
  })
  const find = (titles: string[], printed?: string) =>
    audit({
      printed,
      paper: {
        id: paper,
        authors: [],
        sections: titles.map((title, at) => section(`s${String(at)}`, title)),
      } as never,
    }).map(({detail}) => detail)
  expect(find(['1. Boats', '2. Nets', '2.1. Old', '2.2. New', '3. Fish', 'References'])).toEqual([])
  const titles = ['1. Boats', '2.1. Old', '2.3. New', '3. Fish']
  expect(find(titles, 'Of lakes\n2. Lakes\n2.2. Middle\n')).toEqual([])
  expect(find(titles)).toEqual([
    'After heading 1 comes 3; there is no 2.',
    'After heading 2.1 comes 2.3; there is no 2.2.',
  ])
})

test.each([
  'from 1 to ',
  '1 of 2 ',
  '5 (',
  'of 9, 1 ',
  'two birds, ',
  'the a ',
  'range 1 ',
  '1 (95% CI ',
  'a0/',
])('a long run of %j takes no long time', (unit) => {
  // One passage of many sentences, each as long as sentences are looked at, and a long one.
  const sentence = `Boats ${unit.repeat(1900 / unit.length)}. `
  const text = `${sentence.repeat(5)}${unit.repeat(30_000 / unit.length)}.`
  expect(toProcessorTime(() => findIn(text))).toBeLessThan(5000)
})
