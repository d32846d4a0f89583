import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {z} from 'zod'
import {Term} from '../../src/model/vocabulary.ts'
import {readTermGroups} from '../../src/search/terms/term-groups.ts'
import {toSlots} from '../../src/search/terms/slots.ts'

const find = (groups: readonly (readonly string[])[], query: string) =>
  readTermGroups(groups)
    .find(toSlots(query), () => true)
    .map(({form}) => form)

describe('words that mean the same', () => {
  const groups = [
    ['river', 'өзен', 'река'],
    ['lake', 'көл', 'озеро'],
    ['clean water', 'таза су', 'чистая вода'],
    ['rotten', 'шірік', 'гнилой'],
    ['house', 'үй', 'дом'],
    ['fisherman', 'балықшы', 'рыбак'],
  ]

  test.each([
    ['rivers', 'река'],
    ['рек', 'river'],
    ['реками', 'river'],
    ['реке', 'river'],
    ['өзендердің', 'river'],
    ['өзенге', 'river'],
    ['өзендерімізде', 'river'],
    ['озёра', 'lake'],
    ['озерами', 'lake'],
    ['көлдерде', 'lake'],
    ['көлі', 'lake'],
    ['чистой воды', 'clean water'],
    ['чистую воду', 'clean water'],
    ['таза судың', 'clean water'],
    ['рыбаков', 'fisherman'],
    ['рыбакам', 'fisherman'],
    ['балықшылардың', 'fisherman'],
    ['балықшыға', 'fisherman'],
    ['балықшысының', 'fisherman'],
    ['үйлерден', 'house'],
    ['үйі', 'house'],
    ['шіріктер', 'rotten'],
  ])('%s means %s', (query, form) => {
    expect(find(groups, query)).toContain(form)
  })

  test('a word of a phrase is not the phrase', () => {
    expect(find(groups, 'вода')).toEqual([])
  })
})

describe('the terms of the corpus', () => {
  const terms = z.array(Term).parse(parse(readFileSync('corpus/vocabulary/terms.yaml', 'utf8')))

  test('have ids of their own', () => {
    const ids = terms.map(({id}) => id)
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
  })

  test('have names that a search can ask for', () => {
    const empty = terms.flatMap(({names, spellings}) =>
      [...Object.values(names).flat(), ...spellings].filter((form) => toSlots(form).length === 0),
    )
    expect(empty).toEqual([])
  })
})
