import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type Sentence, findFamilies} from '../../src/collation/families.ts'
import {findCandidates} from '../../src/collation/candidates.ts'
import {toProcessorTime} from '../processor-time.ts'

let count = 0
const sentence = (paper: string, text: string): Sentence => ({
  id: `${paper}#${count++}`,
  paper,
  text,
})

/** Unlike one another, so that words are as rare as in a corpus. */
const strangers = [
  'Bees gather nectar from lime trees in July when the nights are warm.',
  'Every ferry across the sound was cancelled because of fog on Monday.',
  'A violin made in Cremona was sold to a bank for an unnamed sum.',
  'Our survey of dialects covers ninety villages along the northern coast.',
].map((text, index) => sentence(`stranger-${index}`, text))

const papersOf = (sentences: readonly Sentence[]) =>
  findFamilies([...sentences, ...strangers]).map(({members}) => members.map(({paper}) => paper))

describe('two sentences are one family', () => {
  test.each([
    ['word for word', 'Trout came back to the Lira.', 'Trout came back to the Lira.'],
    [
      'in another spelling, in other brackets',
      'The labour of fishers [weavers] was organised by the centre for river programmes.',
      'the labor of fishers (weavers) was organized by the center for river programs',
    ],
    [
      'reworded, with a clause moved',
      'In general, during the years from 2011 to 2022, 367.1 thousand trout left the river, mostly of spawning age, for the lakes.',
      'Between 2011 and 2022, mostly of spawning age, 367.1 thousand trout left in general for the lakes.',
    ],
    [
      'with another number',
      'In 2020 the weir at Lower Lira let 4,200 trout pass upstream to their spawning grounds.',
      'In 2020 the weir at Lower Lira let 5,200 trout pass upstream to their spawning grounds.',
    ],
    [
      'of which one goes on',
      'The weir at Lower Lira was taken out because no trout had passed it for ten years.',
      'The weir at Lower Lira was taken out because no trout had passed it for ten years, and since then counts are made each May by volunteers from both banks, who publish what they find.',
    ],
  ])('%s', (_, left, right) => {
    expect(papersOf([sentence('a', left), sentence('b', right)])).toEqual([['a', 'b']])
  })
})

describe('no family', () => {
  test.each([
    ['in one paper', 'a', 'Trout came back to the Lira.', 'a', 'Trout came back to the Lira.'],
    ['of three words', 'a', 'See Table 1', 'b', 'See Table 1'],
    [
      'that shares its opening only',
      'a',
      'The purpose of this study is to count trout in rivers without weirs.',
      'b',
      'The purpose of this study is to explain why ferries stay in port on windy mornings.',
    ],
  ])('%s', (_, paperA, textA, paperB, textB) => {
    expect(papersOf([sentence(paperA, textA), sentence(paperB, textB)])).toEqual([])
  })

  test('of a formula that many papers print', () => {
    const text = 'The authors declare that they have no conflict of interest.'
    const papers = Array.from({length: 30}, (_, index) => sentence(`paper-${index}`, text))
    expect(papersOf(papers)).toEqual([])
  })

  test('of two items that one long sentence holds', () => {
    const items = [
      'nets with narrow meshes take trout that have never spawned in their river',
      'gravel dug out of the banks buries the eggs that were laid in winter',
    ]
    const [first = '', second = ''] = items
    const families = papersOf([
      sentence('a', first),
      sentence('b', `${first}; ${second}; and the water grows warmer from one year to the next`),
      sentence('c', second),
    ])
    expect(families.some((papers) => papers.includes('a') && papers.includes('c'))).toBe(false)
  })
})

test('citations are no part of what a sentence says', () => {
  const text =
    'Some works deal with weirs (Abele, 2001; Brandt, 2002; Cech, 2003; Dahl, 2004; Egli, 2005).'
  const cited: Sentence = {id: 'a#1', paper: 'a', text, citations: [[27, text.length - 1]]}
  const bare: Sentence = {
    id: 'b#1',
    paper: 'b',
    text: 'Some works deal with weirs [7].',
    citations: [[27, 30]],
  }
  expect(findFamilies([cited, bare])).toMatchObject([{similarity: 1}])
})

const word = fc.constantFrom(
  ...'trout weir river came back count rose fell 5 7 2019 the of in and'.split(' '),
)
const prose = fc.array(word, {minLength: 4, maxLength: 16}).map((words) => words.join(' '))
const corpus = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c'), prose), {maxLength: 12})
  .map((some) => some.map(([paper, text], index) => ({id: `${paper}#${index}`, paper, text})))

const toSets = (sentences: readonly Sentence[]) =>
  findFamilies(sentences)
    .map(({members, similarity}) =>
      [...members.map(({id}) => id).toSorted(), String(similarity)].join(' '),
    )
    .toSorted()

test('the order of papers does not matter', () => {
  const isSame = fc.property(corpus, (sentences) => {
    expect(toSets(sentences.toReversed())).toEqual(toSets(sentences))
  })
  fc.assert(isSame, {numRuns: 300})
})

test('a sentence is in one family at most, and a family in two papers at least', () => {
  const holds = fc.property(corpus, (sentences) => {
    const families = findFamilies(sentences)
    const ids = families.flatMap(({members}) => members.map(({id}) => id))
    expect(new Set(ids).size).toBe(ids.length)
    for (const {members, similarity} of families) {
      expect(new Set(members.map(({paper}) => paper)).size).toBeGreaterThan(1)
      expect(similarity).toBeGreaterThanOrEqual(0)
      expect(similarity).toBeLessThanOrEqual(1)
    }
  })
  fc.assert(holds, {numRuns: 300})
})

test('a sentence of 100,000 characters, and a thousand like one another, take no time', () => {
  const long = 'the river rose and '.repeat(5000)
  const alike = Array.from({length: 1000}, (_, index) =>
    sentence(
      `p${index % 40}`,
      `the river rose and fell ${index % 7} times and the weir ${index} stood`,
    ),
  )
  const all = [sentence('a', long), sentence('b', `${long}again`), ...alike]
  expect(toProcessorTime(() => findFamilies(all))).toBeLessThan(10_000)
})

test('candidates share shingles, each pair given once and in order', () => {
  const texts = ['a b c d', 'x a b c', 'y z', 'b c d a'].map((text) => text.split(' '))
  expect(findCandidates(texts)).toEqual([
    {left: 0, right: 1, shared: 1},
    {left: 0, right: 3, shared: 1},
  ])
})
