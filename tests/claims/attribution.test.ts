import {describe, expect, test} from 'vitest'
import {findAttribution, findQuotations, isInside} from '../../src/claims/attribution.ts'

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
    ['reported', 'Studies have shown that small lakes warm faster.'],
    ['own', 'Our studies have shown that small lakes warm faster.'],
    ['reported', 'Marsh and her colleagues show that reeds calm the water.'],
    ['reported', 'The Lake Bank expects that trade will double.'],
    ['reported', 'As Marsh (1981) argued, dams are built too fast.'],
    ['reported', 'A lagoon is defined by Marsh as a lake behind a reef.'],
    ['own', 'We find that reeds calm the water.'],
    ['own', 'Table 4 shows that eels are rare.'],
    ['own', 'The fee was introduced by Lakeland in 1999.'],
    ['own', 'According to our calculations, 300 boats were lost.'],
    ['reported', 'Storms destroy small harbours (https://example.org/storms).'],
    ['reported', 'The report “Lakes of the North: a survey of ten years” notes that they shrink.'],
    [
      'own',
      'The Decree “On further measures for keeping the fish of the lakes and rivers” was signed.',
    ],
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

  test('is reported within a quotation of several sentences', () => {
    const text =
      'They write: “The lake is shrinking “fast” now. It was deep before the dams were built. Boats lie dry.” We saw it.'
    const sentences = text.matchAll(/[^.]+\.”?/g)
    const inside = [...sentences].map(({0: words, index}) => {
      const start = index + words.search(/\S/)
      return isInside({start, end: index + words.length}, findQuotations(text))
    })
    expect(inside).toEqual([false, true, true, false])
    expect(findQuotations('a “ mark that never closes '.repeat(2000))).toEqual([])
  })

  test('is found in the other languages', () => {
    const ru = {language: 'ru', hasCitation: false} as const
    expect(findAttribution('По данным министерства, озеро мелеет.', ru)).toBe('reported')
    const kk = {language: 'kk', hasCitation: false} as const
    expect(findAttribution('Министрліктің мәліметі бойынша, көл тартылуда.', kk)).toBe('reported')
  })
})
