import {beforeAll, describe, expect, test} from 'vitest'
import type {BuiltModel} from '../../src/corpus/records/build-model.ts'
import {createMemoryEffects} from '../../src/corpus/load/effects.ts'
import {loadCorpus} from '../../src/corpus/load/load.ts'
import {openCorpus} from '../../src/corpus/open-corpus.ts'
import {writeInternal} from '../../src/corpus/publish/write-internal.ts'
import {Versions} from '../../src/model/version.ts'
import {createRivers} from './rivers.ts'

const folder = 'corpus/papers'
const written = createMemoryEffects()
let model: BuiltModel

/** The paper written by hand, printed again a year later with another count and a sentence more. */
async function createVersions() {
  const rivers = createRivers()
  const bytes = await rivers.read(`${folder}/lipova-2021/paper.md`)
  const again = new TextDecoder()
    .decode(bytes)
    .replace('id: lipova-2021', 'id: lipova-2022')
    .replace('year: 2021', 'year: 2022')
    .replace(':stat[4,200 trout]{#stat-l4c1 value=4200', ':stat[5,200 trout]{#stat-l4c1 value=5200')
    .replace('> :l[11]', ':l[12] :s[Gravel was dug out of its banks for years.]{#l12c1}\n\n> :l[11]')
  return createRivers({[`${folder}/lipova-2022/paper.md`]: again})
}

beforeAll(async () => {
  const corpus = await loadCorpus(await createVersions())
  const papers = corpus.papers.filter(({id}) => id.startsWith('lipova'))
  const opened = openCorpus({...corpus, papers})
  if (!opened.model) throw new Error('Unexpected problem in a sound corpus')
  model = opened.model
  await writeInternal(model, {...corpus, papers}, [], '.collate', written)
})

describe('sentences that two papers have', () => {
  test('are families, named by their first member', () => {
    const family = model.data.families.find(({id}) => id === 'lipova-2021#l4c1')
    expect(family?.members.map(({id}) => id)).toEqual(['lipova-2021#l4c1', 'lipova-2022#l4c1'])
    const claims = model.data.claims.filter(({id}) => id.endsWith('#l4c1'))
    expect(claims.map((claim) => claim.family)).toEqual(['lipova-2021#l4c1', 'lipova-2021#l4c1'])
  })

  test('give their statistics the family', () => {
    const statistics = model.data.statistics.filter(({id}) => id.endsWith('#stat-l4c1'))
    expect(statistics.map(({family}) => family)).toEqual(['lipova-2021#l4c1', 'lipova-2021#l4c1'])
  })

  test('say where they differ, and every member is the text of its paper', () => {
    const {families, passages} = model.data
    const family = families.find(({id}) => id === 'lipova-2021#l4c1')
    const textOf = ({member, start, end}: {member: string; start: number; end: number}) =>
      family?.members.find(({id}) => id === member)?.text.slice(start, end)
    expect(family?.differences.map(({kind, left, right}) => [kind, textOf(left), textOf(right)])).toEqual(
      [['number', '4,200', '5,200']],
    )
    expect(family?.differences[0]).toMatchObject({
      severity: 2,
      explanation:
        'Lipova 2021 has “4,200” where Lipova 2022 has “5,200”. The sentences are otherwise nearly the same.',
    })
    for (const {paper, text} of families.flatMap(({members}) => members)) {
      const own = passages.filter((passage) => passage.paper === paper)
      expect(own.some((passage) => passage.text.includes(text))).toBe(true)
    }
  })
})

test('versions of a work are written side by side, the earlier on the left', () => {
  const content = written.files.get('.collate/versions/lipova-2021-return.json')
  const {pairs} = Versions.parse(JSON.parse(typeof content === 'string' ? content : ''))
  expect(pairs.map(({left, right}) => [left, right])).toEqual([['lipova-2021', 'lipova-2022']])
  const rows = pairs[0]?.rows ?? []
  expect(rows.find(({id}) => id === 'l4-l4')).toMatchObject({
    relation: 'changed',
    differences: ['number'],
  })
  expect(rows.filter(({relation}) => relation === 'right').map(({id}) => id)).toEqual(['-l12'])
  expect(rows.some(({relation}) => relation === 'left')).toBe(false)
})
