import {describe, expect, test} from 'vitest'
import {findAttribution} from '../../src/claims/attribution.ts'

const plain = {language: 'en', hasCitation: false} as const

describe('attribution of a sentence', () => {
  test.each([
    ['reported', 'According to the Ministry of Fisheries, 300 boats were lost.'],
    ['reported', 'Experts believe that the lake will recover.'],
    ['reported', 'The World Bank estimates that trade doubled.'],
    [
      'reported',
      'The report reads: “Fishermen with small boats are in a particularly hard position on the lake.”',
    ],
    ['own', 'According to our calculations, 300 boats were lost.'],
    ['own', 'The programme “New Boats” was launched.'],
    ['own', 'The lake is shrinking.'],
  ])('is %s: %s', (attribution, sentence) => {
    expect(findAttribution(sentence, plain)).toBe(attribution)
  })

  test('is reported with a citation, and of what goes on from it', () => {
    expect(findAttribution('The lake is shrinking.', {...plain, hasCitation: true})).toBe(
      'reported',
    )
    const goingOn = 'Of these, 84% were old.'
    expect(findAttribution(goingOn, {...plain, before: 'reported'})).toBe('reported')
    expect(findAttribution(goingOn, {...plain, before: 'own'})).toBe('own')
    expect(findAttribution('The lake is deep.', {...plain, before: 'reported'})).toBe('own')
  })

  test('is found in the other languages', () => {
    const ru = {language: 'ru', hasCitation: false} as const
    expect(findAttribution('По данным министерства, озеро мелеет.', ru)).toBe('reported')
    const kk = {language: 'kk', hasCitation: false} as const
    expect(findAttribution('Министрліктің мәліметі бойынша, көл тартылуда.', kk)).toBe('reported')
  })
})
