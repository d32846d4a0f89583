import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {QuotedPlace} from '../../src/model/permalink.ts'
import {findAgain} from '../../src/permalinks/find-again.ts'
import {keepPlaces, toGonePlaces} from '../../src/permalinks/keep-places.ts'

const place = (id: string, quote: string, rest: Partial<QuotedPlace> = {}): QuotedPlace => ({
  id,
  quote,
  prefix: '',
  suffix: '',
  start: 0,
  ...rest,
})

const trout = 'In 2010 the river held 4,200 trout, more than twice as many as before.'

test.each<[string, string, string | undefined]>([
  ['the same words', trout, 'l9c1'],
  ['other quotes, dashes and spaces', trout.replaceAll(' ', '  '), 'l9c1'],
  ['a letter put right', trout.replace('twice', 'tvvice'), 'l9c1'],
  ['most of the words, the rest cut off', trout.slice(0, 54), 'l9c1'],
  ['a piece of it only', 'In 2010 the river held', undefined],
  ['another text on the same', 'In 2012 the lake had 900 perch, far fewer than ever.', undefined],
])('%s', (_, quote, expected) => {
  const now = [place('l7c1', 'Bees were not counted at all in those years.'), place('l9c1', trout)]
  expect(findAgain(place('l4c1', quote), now)?.id).toBe(expected)
})

test('a changed text is told from the same one', () => {
  const lost = place('l4c1', trout.replace('twice', 'thrice'))
  expect(findAgain(lost, [place('l9c1', trout)])).toEqual({id: 'l9c1', isSame: false})
  expect(findAgain(place('l4c1', trout), [place('l9c1', trout)])?.isSame).toBe(true)
})

test('of two places that say the same, the words around decide', () => {
  const now = [
    place('l9c1', trout, {prefix: 'It was a dry year. ', start: 900}),
    place('l20c1', trout, {prefix: 'To sum up: ', start: 4000}),
  ]
  expect(findAgain(place('l4c1', trout, {prefix: 'To sum up: ', start: 3900}), now)?.id).toBe(
    'l20c1',
  )
})

test('two places that nothing tells apart are refused', () => {
  const now = [place('l9c1', trout, {start: 900}), place('l10c1', trout, {start: 960})]
  expect(findAgain(place('l4c1', trout, {start: 930}), now)).toBeUndefined()
})

test('a short text has to be the same', () => {
  expect(
    findAgain(place('l4c1', 'Trout thrive.'), [place('l9c1', 'Trout strive.')]),
  ).toBeUndefined()
  expect(findAgain(place('l4c1', 'Trout thrive.'), [place('l9c1', 'Trout thrive.')])).toBeDefined()
})

test('a passage is not taken for a sentence', () => {
  expect(findAgain(place('l4c1', trout), [place('l9', trout)])).toBeUndefined()
})

test('what is there is never gone, and nothing that was published is dropped', () => {
  const id = fc.integer({min: 1, max: 20}).map((line) => `l${String(line)}`)
  const quote = fc.constantFrom(trout, 'Bees hum.', 'A lake is no river, and a pond is no lake.')
  const places = fc
    .uniqueArray(fc.tuple(id, quote), {selector: ([name]) => name})
    .map((all) => all.map(([name, words]) => place(name, words)))
  fc.assert(
    fc.property(places, places, (kept, now) => {
      const gone = toGonePlaces(kept, now)
      const there = now.map((one) => one.id)
      const all = keepPlaces(kept, now).map((one) => one.id)
      expect(Object.keys(gone).filter((name) => there.includes(name))).toEqual([])
      expect(new Set(all)).toEqual(new Set([...kept.map((one) => one.id), ...there]))
      for (const {to} of Object.values(gone)) if (to !== undefined) expect(there).toContain(to)
    }),
    {numRuns: 300},
  )
})
