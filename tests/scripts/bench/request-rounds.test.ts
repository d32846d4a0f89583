import {expect, test} from 'vitest'
import {type Asked, countRounds} from '../../../scripts/bench/request-rounds.ts'

test('requests that a page names are one round, and what a script asks for is the next', () => {
  const named: Asked[] = [{url: 'page'}, {url: 'style'}, {url: 'script'}, {url: 'index'}]
  expect(countRounds(named)).toBe(2)
  expect(countRounds([...named, {url: 'worker', by: 'script'}])).toBe(3)
  expect(countRounds([...named, {url: 'worker', by: 'script'}, {url: 'more', by: 'worker'}])).toBe(
    4,
  )
})

test('what is fetched ahead is not asked for again', () => {
  const asked: Asked[] = [{url: 'page'}, {url: 'index'}, {url: 'script'}]
  expect(countRounds([...asked, {url: 'index', by: 'script'}])).toBe(2)
})
