import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {findPeriods, namesEarlierPeriod} from '../../../src/statistics/observations/periods.ts'
import {toProcessorTime} from '../../processor-time.ts'

function show(text: string, language = 'en'): string[] {
  return findPeriods(text, {language}).map(({from = '', to = '', tie}) => `${from}/${to} ${tie}`)
}

describe('periods of a sentence', () => {
  test.each([
    ['As of December 1, 2021, there were more.', '2021-12-01/2021-12-01 adverb'],
    ['It rose by the end of 2021.', '2021-12/2021-12 adverb'],
    ['It rose in the first half of 2017.', '2017-01/2017-06 adverb'],
    ['It has risen since 1991.', '1991/ adverb'],
    ['It rose until 2020.', '/2020 adverb'],
    ['Between 2011 and 2022 it rose.', '2011/2022 adverb'],
    ['It rose from 2019 to September 2022.', '2019/2022-09 adverb'],
    ['The second period (2001–2010) was better.', '2001/2010 bracket'],
    ['According to the Lake Bank (2023), it fell in 2022.', '2023/2023 name', '2022/2022 adverb'],
    ['According to the Population Census (2009), it fell.', '2009/2009 bracket'],
    ['In August 2022 compared to the beginning of 2019 it rose.', '2019-01/2022-08 adverb'],
    ['It is more than in 2010.', '2010/2010 comparison'],
    ['The Concept for fisheries of 5 September 2000 holds.', '2000-09-05/2000-09-05 name'],
    ['In the 1990s it fell.', '1990/1999 adverb'],
    ['In autumn 2015, it fell.', '2015/2015 adverb'],
    ['It fell in the spring of 2016.', '2016/2016 adverb'],
    ['In 2015 and 2016 it fell.', '2015/2015 adverb', '2016/2016 adverb'],
    ['Over 10 years it fell to 5 in 2020.', '2010/2020 adverb', '2020/2020 adverb'],
    ['It fell in the past decade.'],
    ['There were 2,021 boats, 2021% more.'],
  ])('%s', (text, ...wanted) => {
    expect(show(text)).toEqual(wanted)
  })

  test.each([
    ['ru', 'На 1 января 2021 года было больше.', '2021-01-01/2021-01-01 adverb'],
    ['ru', 'В 2011–2020 гг. стало меньше.', '2011/2020 adverb'],
    ['ru', 'Осенью 2015 года стало меньше.', '2015/2015 adverb'],
    ['ru', 'С 1991 года растёт, к 2006 году выросло.', '1991/ adverb', '2006/2006 adverb'],
    ['ru', 'В первом полугодии 2017 г. и до 2021 года.', '2017-01/2017-06 adverb', '/2021 adverb'],
    ['kk', '2021 жылы өсті.', '2021/2021 adverb'],
    ['kk', '1991 жылдан бастап 2022 жылға дейін.', '1991/ adverb', '/2022 adverb'],
    ['kk', '2021 жылдың 1 желтоқсанында.', '2021-12-01/2021-12-01 adverb'],
  ])('in %s: %s', (language, text, ...wanted) => {
    expect(show(text, language)).toEqual(wanted)
  })

  test('are none in quantities and citations', () => {
    expect(
      findPeriods('In 2019 it was 2016 pairs.', {language: 'en', outside: [{start: 3, end: 7}]}),
    ).toEqual([expect.objectContaining({from: '2016'})])
  })

  test('may be named again', () => {
    expect(namesEarlierPeriod('During this period it grew.', 'en')).toBe(true)
    expect(namesEarlierPeriod('In the years after the war it grew.', 'en')).toBe(false)
    expect(namesEarlierPeriod('За этот период выросло.', 'ru')).toBe(true)
  })

  test('lie inside the text, in order', () => {
    const piece = fc.constantFrom(
      '2019',
      '–',
      ' to ',
      ' and ',
      'May ',
      '1 ',
      'since ',
      'in ',
      '1990s',
      'over 5 years ',
      ', ',
      ' г.',
    )
    const inside = fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      const starts = findPeriods(text, {language: 'en'}).map(({start, end}) => {
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        return start
      })
      expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    })
    fc.assert(inside, {numRuns: 500})
  })

  test.each([
    '2019 ',
    '2019-',
    'in 2019 and ',
    'since ',
    'over 10 years ',
    'May 1, ',
    '1 January ',
  ])('are found in linear time in a long run of %j', (unit) => {
    expect(
      toProcessorTime(() => findPeriods(unit.repeat(100_000 / unit.length), {language: 'en'})),
    ).toBeLessThan(8000)
  })
})
