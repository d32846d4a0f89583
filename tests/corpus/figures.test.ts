import {readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {loadCorpus} from '../../src/corpus/load/load.ts'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import {createRivers, riversFolder} from './rivers.ts'

const vocabulary = {
  'corpus/vocabulary/places.yaml': `
- {id: lira, names: {en: River Lira}, spellings: [Lira]}
- {id: vela, names: {en: River Vela}, spellings: [Vela]}
- {id: orna, names: {en: River Orna}, spellings: [Orna]}
- {id: upper-lira, within: [lira], names: {en: Upper Lira}}
`,
  'corpus/vocabulary/units.yaml': `
- {id: trout, words: [trout]}
- {id: boats, words: [boats]}
`,
}

/** A number as it is tagged: the value first, then what it is of. */
const number = (at: string, value: number, rest = 'unit=trout period=2020 place=lira') =>
  `:stat[${String(value)}]{#stat-${at} value=${String(value)} ${rest}}`
const trout = (place: string, period = 2020) =>
  `unit=trout period=${String(period)} place=${place} indicator=trout`
const claim = (at: string, text: string, attribution = 'own') =>
  `:claim[${text}]{#${at} kinds=statistic topics=fish attribution=${attribution}}`
const named = '[Figure 1](#fig-1)'
const first = claim('l8c1', `${named} shows ${number('l8c2', 30, trout('lira'))} in the Lira.`)
const plate = (caption: string) => `:::figure{#fig-1 number=1}\n:l[7] Figure 1. ${caption}\n:::`
const byRiver = plate('Number of trout by river, 2020')

/** Values of the figure of a paper whose results are these paragraphs, each with its place and unit. */
async function readValues(...paragraphs: readonly string[]) {
  const file = 'corpus/papers/lipova-2021/paper.md'
  const given = readFileSync(path.join(riversFolder, file), 'utf8')
  const start = given.indexOf(':l[4]')
  const end = given.indexOf('## :section[References]')
  const paper = given.slice(0, start) + paragraphs.join('\n\n') + '\n\n' + given.slice(end)
  const corpus = await loadCorpus(createRivers({...vocabulary, [file]: paper}))
  const papers = corpus.papers.filter(({id}) => id === 'lipova-2021')
  const {model, files} = openCorpus({...corpus, papers})
  if (!model) throw new Error(files.flatMap(({messages}) => messages.map(String)).join('\n'))
  return model.data.figures[0]?.values.map(({category, value, unit}) => [category, value, unit])
}

test('sentences after the one that names a figure belong to it while they go on', async () => {
  const second = claim('l8c3', `The Vela came next with ${number('l8c4', 20, trout('vela'))}.`)
  const boats = claim('l8c5', `${number('l8c6', 9, 'unit=boats period=2020 place=orna')} went out.`)
  const earlier = claim('l8c7', `The Orna had ${number('l8c8', 50, trout('orna', 2010))} in 2010.`)
  const third = claim('l8c9', `The Orna had ${number('l8c10', 10, trout('orna'))}.`)
  const part = claim('l8c11', `Above are ${number('l8c12', 4, trout('upper-lira'))}.`)
  const told = `:l[8] ${[first, second, boats, earlier, third, part].join(' ')}`
  expect(await readValues(byRiver, told)).toEqual([
    ['River Lira', 30, 'trout'],
    ['River Vela', 20, 'trout'],
    ['River Orna', 10, 'trout'],
  ])
})

test.each([
  ['a work', ':cite[(Weir, 2019)]{#cite-l8c20 refs=ref-1}', 'own'],
  ['who reported it', 'as the ministry wrote', 'reported'],
])('%s ends what is said of a figure', async (_, source, attribution) => {
  const other = claim(
    'l8c3',
    `The Vela has ${number('l8c4', 20, trout('vela'))} ${source}.`,
    attribution,
  )
  const later = claim('l8c5', `The Orna has ${number('l8c6', 10, trout('orna'))}.`)
  expect(await readValues(byRiver, `:l[8] ${first} ${other} ${later}`)).toEqual([
    ['2020', 30, 'trout'],
  ])
})

test.each([
  ['The chart shows that the Vela had', 2],
  ['As can be seen from this, the Vela had', 2],
  ['These figures rest on counts: the Vela had', 1],
  ['The Vela had', 1],
])('a paragraph further on that begins "%s" has %i', async (words, count) => {
  const later = claim('l9c1', `${words} ${number('l9c2', 20, trout('vela'))}.`)
  const values = await readValues(byRiver, `:l[8] ${first}`, `:l[9] ${later}`)
  expect(values).toHaveLength(count)
})

test('a list beside a figure that no sentence names is its own where all of the caption fits', async () => {
  const list = (year: number) =>
    claim(
      'l6c1',
      `The number of trout counted in each river: Lira ${number('l6c2', 30, trout('lira', year))}, Vela ${number('l6c4', 20, trout('vela', year))}.`,
    )
  const counted = plate('Number of trout counted in the Lira and Vela, 2020')
  expect(await readValues(`:l[6] ${list(2020)}`, counted)).toEqual([
    ['River Lira', 30, 'trout'],
    ['River Vela', 20, 'trout'],
  ])
  expect(await readValues(`:l[6] ${list(2019)}`, counted)).toEqual([])
  const between = ':l[6] :s[Boats are another matter.]{#l6c9}'
  expect(await readValues(`:l[5] ${list(2020).replaceAll('l6', 'l5')}`, between, counted)).toEqual(
    [],
  )
})
