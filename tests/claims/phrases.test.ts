import {describe, expect, test} from 'vitest'
import {
  toNamePattern,
  toPhrasePattern,
  toPhraseReader,
  toPhraseRemover,
} from '../../src/claims/phrases.ts'
import {toProcessorTime} from '../processor-time.ts'

describe('phrases as data', () => {
  test.each([
    ['whole words', 'law', 'The law holds.', 'a lawyer'],
    ['any ending', 'regula*', 'regulations', 'deregulated'],
    ['one of several', '(state|public) support', 'Public  support', 'a state supports'],
    ['phrases in a group', '(in force|adopted)', 'It is in force.', 'in a force'],
    ['a word that may be missing', 'is (also)? needed', 'is needed', 'is not needed'],
    ['words between', 'number … people', 'the number of the young people', 'number. Of people'],
    ['kinds of hyphen and quotation mark', 'brain-drain', 'the “brain–drain”', 'braindrain'],
    ['commas between words', 'et al', 'et, al', 'etal'],
    ['letters of other scripts', 'закон*', 'Законы', 'незаконный'],
  ])('find %s', (_, phrase, holding, lacking) => {
    expect(toPhrasePattern([phrase]).test(holding)).toBe(true)
    expect(toPhrasePattern([phrase]).test(lacking)).toBe(false)
  })

  test('find nothing when there are none', () => {
    expect(toPhrasePattern([]).test('')).toBe(false)
  })

  test('are refused when a bracket is left open or closed twice', () => {
    expect(() => toPhrasePattern(['(a|b'])).toThrow(/close its bracket/)
    expect(() => toPhrasePattern(['a) b'])).toThrow(/open it before/)
  })

  test('can be read at one place, taken out, and told from small letters', () => {
    expect(toPhraseReader(['per cent'])('5 per cent', 2)).toBe(10)
    expect(toPhraseReader(['per cent'])('5 per cent', 0)).toBeUndefined()
    expect(toPhraseRemover(['should be noted'])('It should be noted. X should be noted')).toBe(
      'It  . X  ',
    )
    expect('US and us'.match(toNamePattern(['US']))).toEqual(['US'])
  })

  test('take no more than linear time', () => {
    const pattern = toPhrasePattern(['a … b … c', '(a* b*)? c* d'])
    expect(toProcessorTime(() => pattern.test('a '.repeat(50_000)))).toBeLessThan(3000)
  })
})
