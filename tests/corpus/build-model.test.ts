import {beforeAll, describe, expect, test} from 'vitest'
import {loadCorpus} from '../../src/corpus/load/load.ts'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import type {CorpusData} from '../../src/model/data.ts'
import {createRivers} from './rivers.ts'

let data: CorpusData

beforeAll(async () => {
  const corpus = await loadCorpus(createRivers())
  const papers = corpus.papers.filter(({id}) => id === 'lipova-2021')
  const {model} = openCorpus({...corpus, papers})
  if (!model) throw new Error('Unexpected problem in a sound corpus')
  data = model.data
})

const paper = 'lipova-2021'
const find = <T extends {readonly id: string}>(records: readonly T[], id: string) =>
  records.find((record) => record.id === `${paper}#${id}`)

describe('a paper written by hand is as good as one that was read', () => {
  test('its record has abstracts and sections', () => {
    const [record] = data.papers
    expect(record?.abstracts).toEqual({
      en: 'Trout came back to the Lira after two dams were taken out. We counted them for ten years.',
    })
    expect(record?.sections.map(({id, title, role}) => [id, title, role])).toEqual([
      [`${paper}#s1`, undefined, 'abstract'],
      [`${paper}#s3`, '1. Results', 'results'],
      [`${paper}#s12`, 'References', 'references'],
    ])
  })

  test('nothing of it has lines', () => {
    expect(JSON.stringify(data)).not.toContain('"lines"')
  })

  test('addresses of people are masked wherever they stand', () => {
    expect(JSON.stringify(data)).not.toContain('@')
    expect(find(data.claims, 'l4c1')).toBeDefined()
    expect(find(data.passages, 'l4')?.text).toContain('Write to [e-mail] for the counts.')
  })

  test('passages name their claims and citations', () => {
    expect(find(data.passages, 'l4')).toMatchObject({
      section: `${paper}#s3`,
      role: 'results',
      kind: 'paragraph',
      language: 'en',
      url: `/papers/${paper}/#l4`,
      claims: [`${paper}#l4c1`, `${paper}#l4c2`],
      citations: [`${paper}#cite-l4c3`],
    })
    expect(data.passages.map(({id, kind}) => [id.split('#')[1], kind])).toEqual([
      ['l1', 'paragraph'],
      ['l10', 'list-item'],
      ['l11', 'paragraph'],
      ['l13', 'reference'],
      ['l2', 'keywords'],
      ['l4', 'paragraph'],
      ['l5', 'caption'],
      ['l6', 'paragraph'],
      ['l7', 'caption'],
      ['l8', 'paragraph'],
      ['l9', 'list-item'],
      ['table-1', 'table'],
    ])
  })

  test('code and formulas are passages line by line, without claims', async () => {
    const path = `corpus/papers/${paper}/paper.md`
    const written = String(createRivers().files.get(path))
    const display = ':l[20]{kind=display} trout <- 4200\\\nrise = trout / 1100\n\n'
    const at = written.indexOf('## :section[References]')
    const text = written.slice(0, at) + display + written.slice(at)
    const {model} = openCorpus(await loadCorpus(createRivers({[path]: text})))
    expect(model && find(model.data.passages, 'l20')).toMatchObject({
      kind: 'display',
      text: 'trout <- 4200\nrise = trout / 1100',
      claims: [],
    })
  })

  test('a claim has the places and the period of its statistics', () => {
    expect(find(data.claims, 'l4c1')).toMatchObject({
      text: 'In 2020 there were 4,200 trout in the Lira, against 1,100 trout in 2010 (Table 1).',
      kinds: ['statistic', 'finding'],
      topics: ['fish'],
      attribution: 'own',
      places: ['lira'],
      period: {from: '2010', to: '2020'},
      statistics: [`${paper}#stat-l4c1`, `${paper}#stat-l4c2`],
      citations: [],
    })
    expect(find(data.claims, 'l4c2')?.citations).toEqual([`${paper}#cite-l4c3`])
  })

  test('a statistic knows its claim, and has the value, unit, place and period that are written', () => {
    expect(find(data.statistics, 'stat-l8c1')).toMatchObject({
      claim: `${paper}#l8c1`,
      passage: `${paper}#l8`,
      text: 'about 30 trout',
      value: 30,
      unit: 'trout',
      qualifier: 'about',
      place: 'upper-lira',
      placeName: 'Upper Lira',
      period: {from: '2020', to: '2020'},
      change: 'level',
      url: `/papers/${paper}/#stat-l8c1`,
    })
  })

  test('a table has its cells as written, and its numbers read', () => {
    expect(find(data.tables, 'table-1')).toMatchObject({
      number: 1,
      label: 'Table 1',
      caption: 'Trout by reach',
      note: 'Source: own counts',
      header: ['Reach', 'Trout: 2010', 'Trout: 2020', 'Change, %'],
      rows: [
        ['Upper Lira', '300', '1 250', '316,7'],
        ['Lower Lira', '800', '2 950', '268,8'],
        ['Mouth', '–', '-40', '–'],
      ],
      data: [
        ['Upper Lira', 300, 1250, 316.7],
        ['Lower Lira', 800, 2950, 268.8],
        ['Mouth', '–', -40, '–'],
      ],
      mentions: [`${paper}#l4`],
      problems: [],
      url: `/figures/${paper}-table-1/`,
    })
  })

  test('a figure has the numbers of the sentences that mention it', () => {
    const figure = find(data.figures, 'fig-1')
    expect(figure).toMatchObject({
      label: 'Figure 1',
      caption: 'Trout per kilometre',
      imageInSource: false,
      mentions: [`${paper}#l8`],
    })
    expect(figure?.values).toMatchObject([{category: '2020', value: 30, unit: 'trout'}])
  })

  test('references and citations name each other', () => {
    expect(find(data.references, 'ref-1')).toMatchObject({
      n: 1,
      raw: 'Weir, D. (2019). Weirs and trout in the Lira. Journal of Rivers, 7(2), 10-19.',
      csl: {title: 'Weirs and trout in the Lira', volume: '7'},
      citations: [`${paper}#cite-l4c3`],
    })
    expect(find(data.citations, 'cite-l4c3')).toMatchObject({
      quote: '(Weir, 2019, p. 14)',
      references: [`${paper}#ref-1`],
      locator: 'p. 14',
      unresolved: [],
    })
  })
})
