import {describe, expect, test} from 'vitest'
import {readAttributes, toDirective} from '../../src/markdown/directive.ts'

describe('directives', () => {
  test('leave out what is not known and join lists by spaces', () => {
    const attributes = {id: 'l85c120', to: undefined, kinds: ['statistic', 'finding'], topics: []}
    expect(toDirective('claim', attributes).attributes).toEqual({
      id: 'l85c120',
      kinds: 'statistic finding',
    })
  })

  test('give back typed attributes', () => {
    const {data} = readAttributes('claim', {
      id: 'l85c120',
      kinds: 'statistic finding',
      attribution: 'own',
    })
    expect(data).toEqual({id: 'l85c120', kinds: ['statistic', 'finding'], attribution: 'own'})
  })

  test.each([
    ['an unknown attribute', {id: 'l1c1', colour: 'red'}],
    ['a bracket in an id', {id: 'l1]c1'}],
    ['no id', {}],
    ['no attributes at all', undefined],
  ])('refuse %s', (_, attributes) => {
    expect(readAttributes('s', attributes).success).toBe(false)
  })
})
