import {describe, expect, test} from 'vitest'
import type {Claim} from '../../src/model/claim.ts'
import type {CorpusData} from '../../src/model/data.ts'
import type {Figure} from '../../src/model/figure.ts'
import type {Passage} from '../../src/model/paper.ts'
import {createLeadIns} from '../../src/search/index/lead-ins.ts'
import {hives} from './hives.ts'

const [passage] = hives.passages
const [claim] = hives.claims
const [figure] = hives.figures

/** Passages by kind and sentences, each sentence a claim `c1`, `c2` …. */
function toData(...written: readonly (readonly [Passage['kind'], ...string[]])[]): CorpusData {
  let count = 0
  const claims: Claim[] = []
  const passages = written.map(([kind, ...sentences], n): Passage => {
    const own = sentences.map((text): Claim => ({...claim!, id: `c${(count += 1)}`, text}))
    claims.push(...own)
    const ids = own.map(({id}) => id)
    return {...passage!, id: `p${n + 1}`, kind, text: sentences.join(' '), claims: ids}
  })
  const figures: Figure[] = [{...figure!, id: 'fig', label: 'Figure 1', mentions: ['p1']}]
  return {...hives, passages, claims, figures, tables: []}
}

describe('what leads in', () => {
  test.each([
    ['an item has the sentence before its list', ['c2'], 'c3'],
    ['so has each item after it, as a passage too', ['c2'], 'p3'],
    ['a paragraph after the list has none', [], 'c5'],
    ['a sentence that looks back has the one before', ['c5'], 'c6'],
    ['a figure has the sentence that names it, and the one before', ['c1', 'c2'], 'fig'],
  ])('%s', (_title, expected, id) => {
    const data = toData(
      ['paragraph', 'Bees are few.', 'Keepers see causes (Figure 1):'],
      ['list-item', 'mites;'],
      ['list-item', 'cold.'],
      ['paragraph', 'Hives were counted.', 'Most of them were empty.'],
    )
    expect(createLeadIns(data)(id)).toEqual(expected)
  })
})
