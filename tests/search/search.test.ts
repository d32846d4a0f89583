import fc from 'fast-check'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {analyse} from '../../src/search/analysis/analyse.ts'
import {buildIndexes} from '../../src/search/build-indexes.ts'
import {defaultEngineOfKind} from '../../src/search/engines/engine.ts'
import {facetNames} from '../../src/search/records/facets.ts'
import type {Filters} from '../../src/search/query/filters.ts'
import {printResults, toSearchJson} from '../../src/search/print.ts'
import type {Search} from '../../src/search/search.ts'
import {openHives} from './built-hives.ts'
import {hives, vocabulary} from './hives.ts'

let opened: Awaited<ReturnType<typeof openHives>>
let search: Search
beforeAll(async () => {
  opened = await openHives()
  search = await opened.withPassages()
})
afterAll(async () => opened.remove())

const everything = {limit: Infinity}
const idsOf = async (query: string, filters: Filters = {}) =>
  (await search(query, {...everything, filters})).results.map(({record}) => record.id)

describe('finding', () => {
  test.each([
    ['58.8 thousand', 'abele-2021#l10c1'],
    ['58,8', 'abele-2021#l10c1'],
    ['19 234', 'abele-2021#l10c84'],
    ['19234 losses', 'abele-2021#l10c84'],
    ['58,800', 'abele-2021#l10c1'],
    ['−1.4', 'abele-2021#l20c47'],
    ['-1,4', 'abele-2021#l20c47'],
    ['1618.9', 'brandt-2019#table-1'],
    ['lost colonies 2007', 'abele-2021#l10c1'],
    ['lime trees', 'abele-2021#l20c1'],
    ['пчелиные семьи', 'abele-2021#l30'],
    ['ұясының', 'abele-2021#l31'],
    ['thank beekeepers', 'brandt-2019#l15'],
    ['Seeley 2010', 'abele-2021#ref-1'],
    ['colonies by year figure', 'abele-2021#fig-1'],
  ])('%s gives %s first', async (query, id) => {
    expect((await idsOf(query))[0]).toBe(id)
  })

  test('84 is not 8.4, nor the other way round', async () => {
    expect(await idsOf('84')).toEqual(['brandt-2019#l12c1'])
    expect(await idsOf('8.4')).toEqual(['abele-2021#l10c84'])
  })

  test('numbers of two cells are not found; a number is found without its sign', async () => {
    expect(await idsOf('27100')).toEqual([])
    expect(await idsOf('1.4')).toEqual(['abele-2021#l20c47'])
  })

  test('a word with a mistake stands for what is like it, and says so', async () => {
    const {results, words} = await search('beekepers')
    expect(results[0]?.record.id).toBe('abele-2021#l10c1')
    expect(words[0]?.readAs).toEqual(['beekeepers'])
  })

  test('a word that is being typed finds what it begins', async () => {
    expect((await idsOf('clov'))[0]).toBe('abele-2021#l20c1')
  })

  test('stop words alone find nothing, and nothing typed finds all', async () => {
    expect(await idsOf('the of')).toEqual([])
    expect((await idsOf('')).length).toBe(12)
  })

  test('a word that is nowhere does not hide the others', async () => {
    expect((await idsOf('zzzzzzzz clover'))[0]).toBe('abele-2021#l20c1')
  })

  test('whatever is typed is no error, and all that is found holds one of its terms', async () => {
    const query = fc.array(
      fc.constantFrom(
        'bees',
        '58.8',
        '"',
        '(',
        '-',
        'constructor',
        '__proto__',
        'ұя',
        '%',
        '*',
        ':',
      ),
    )
    await fc.assert(
      fc.asyncProperty(query, async (some) => {
        const text = some.join(' ')
        const {results, words} = await search(text, everything)
        const terms = words.flatMap((word) => word.terms.map(({term}) => term))
        expect(analyse(text).length > 0 || text.trim() === '' || results.length === 0).toBe(true)
        if (text.trim() !== '' && !text.includes('"'))
          expect(results.length > 0).toBe(terms.length > 0)
      }),
      {numRuns: 100},
    )
  })
})

describe('folding', () => {
  test('a sentence stands for its numbers and its passage', async () => {
    const {results} = await search('58.8')
    expect(results[0]?.folded.map(({id}) => id).sort()).toEqual([
      'abele-2021#l10',
      'abele-2021#stat-l10c1',
    ])
  })

  test('a kind that was asked for alone is not folded away', async () => {
    expect(await idsOf('58.8', {kind: ['passage']})).toEqual(['abele-2021#l30', 'abele-2021#l10'])
    expect(await idsOf('8.4', {kind: ['statistic']})).toHaveLength(2)
  })
})

describe('facets', () => {
  const filters = fc.record({
    kind: fc.subarray(['claim', 'statistic', 'passage', 'table']),
    paper: fc.subarray(['abele-2021', 'brandt-2019']),
    language: fc.subarray(['en', 'ru']),
    section: fc.subarray(['abstract', 'results']),
    year: fc.constantFrom({}, {from: 2007}, {from: 2008, to: 2012}),
    topic: fc.subarray(['colony-loss', 'honey-yield']),
  })
  const query = fc.constantFrom('', 'colony losses', 'beekeepers 84', '58,8', 'hives')

  test('a count is what the list holds with that value alone in its facet', async () => {
    await fc.assert(
      fc.asyncProperty(query, filters, async (text, chosen) => {
        const {facets} = await search(text, {filters: chosen})
        for (const name of facetNames) {
          for (const {value, count} of facets[name]) {
            const {total} = await search(text, {filters: {...chosen, [name]: [value]}})
            expect([name, value, total]).toEqual([name, value, count])
          }
        }
      }),
      {numRuns: 40},
    )
  })

  test('a value that nothing has is listed with 0', async () => {
    const {facets} = await search('Seeley')
    expect(facets.kind.find(({value}) => value === 'table')).toEqual({value: 'table', count: 0})
  })
})

describe('the indexes', () => {
  test('are the same bytes when built again', async () => {
    const again = await buildIndexes(hives, vocabulary)
    expect(again).toEqual(opened.files)
  })

  test('answer without passages first', async () => {
    const {results, facets} = await opened.search('58,8')
    expect(results.map(({record}) => record.id)).toEqual(['abele-2021#l10c1'])
    expect(facets.kind.map(({value}) => value)).not.toContain('passage')
  })

  test('find the same wherever a kind is held', async () => {
    const other = await openHives({
      engineOfKind: {...defaultEngineOfKind, passage: 'minisearch', reference: 'pagefind'},
    })
    const searchOther = await other.withPassages()
    for (const query of ['58.8', '84', 'colony losses', 'Seeley', 'ұясының']) {
      const {results, total} = await searchOther(query, everything)
      expect(total).toBe((await search(query)).total)
      expect(results[0]?.record.id).toBe((await idsOf(query))[0])
    }
    await other.remove()
  })

  test('answer where there are no passages', async () => {
    const other = await openHives({
      engineOfKind: {...defaultEngineOfKind, passage: 'minisearch'},
    })
    const {results} = await (await other.withPassages())('58.8', everything)
    expect(results[0]?.record.id).toBe('abele-2021#l10c1')
    await other.remove()
  })
})

describe('printing', () => {
  test('gives the fields that other programs read', async () => {
    const json = toSearchJson(await search('58.8 thousand', {limit: 1}))
    expect(json.total).toBe(2)
    expect(json.results).toEqual([
      {
        kind: 'claim',
        id: 'abele-2021#l10c1',
        paper: 'abele-2021',
        lines: [10, 10],
        section: '3 Results',
        text: 'In 2007, beekeepers lost 58.8 thousand colonies.',
        url: '/papers/abele-2021/#l10c1',
        score: expect.any(Number) as number,
        repeats: null,
      },
    ])
  })

  test('lists results with what was found marked, and says how a word was read', async () => {
    const response = await search('beekepers clover 4711', {filters: {kind: ['claim']}})
    const text = printResults(response, opened.labels.papers, {mark: (word) => `[${word}]`})
    expect(text).toBe(
      [
        '2 results for beekepers clover 4711',
        '`beekepers` is not in the corpus; searched as beekeepers',
        '`4711` is not in the corpus',
        'passage 3 · claim 2 · statistic 1',
        '',
        '1. Honey yields depend on lime trees and [clover].',
        '   claim · Abele 2021 · 3 Results · line 20 · /papers/abele-2021/#l20c1',
        '2. In 2007, [beekeepers] lost 58.8 thousand colonies.',
        '   claim · Abele 2021 · 3 Results · line 10 · /papers/abele-2021/#l10c1',
      ].join('\n'),
    )
  })
})
