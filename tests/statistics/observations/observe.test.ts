import {describe, expect, test} from 'vitest'
import {observe} from '../../../src/statistics/observations/observe.ts'
import {toPlaceFinder} from '../../../src/statistics/observations/places.ts'
import type {Carried} from '../../../src/statistics/observations/reading-on.ts'
import {toUnitReader} from '../../../src/statistics/quantities/units.ts'
import {places, units} from '../vocabulary.ts'

const options = {
  language: 'en',
  units: toUnitReader(units),
  findPlaces: toPlaceFinder(places),
  place: 'westland',
}

/** What each quantity of the last of some sentences is observed as: `value period place change`. */
function see(...sentences: string[]): string[] {
  let carried: Carried = {}
  let seen: string[] = []
  for (const sentence of sentences) {
    const observed = observe(sentence, carried, options)
    carried = observed.carried
    seen = observed.observations.map(({value, period, place, change}) => {
      const time = period ? `${period.from ?? ''}/${period.to ?? ''}` : '-'
      return `${value} ${time} ${place ?? '-'} ${change}`
    })
  }
  return seen
}

describe('the time of a quantity', () => {
  test.each([
    [
      'In 2019, 300 people came, while 200 people left.',
      '300 2019/2019 westland level',
      '200 2019/2019 westland level',
    ],
    [
      '40 people in 2019, 30 people in 2020 came.',
      '40 2019/2019 westland level',
      '30 2020/2020 westland level',
    ],
    [
      'It fell from 16 million people in 1991 to 14 million people in 2000.',
      '16000000 1991/1991 westland level',
      '14000000 2000/2000 westland level',
    ],
    ['The most (58 people) was registered in 2007.', '58 2007/2007 westland level'],
    [
      'Between 2019 and 2021 it rose from 21 % to 23 %.',
      '21 2019/2019 westland share',
      '23 2021/2021 westland share',
    ],
    [
      'In 2015 and 2016 there were most (379 and 367 people, respectively).',
      '379 2015/2015 westland level',
      '367 2016/2016 westland level',
    ],
    ['The 53 million people are more than in 2010.', '53000000 - westland level'],
  ])('is told in its sentence: %s', (sentence, ...wanted) => {
    expect(see(sentence)).toEqual(wanted)
  })

  test('is carried over where the next sentence goes on', () => {
    expect(see('In 2023, 194 people left.', 'Of these, 84% were old.')).toEqual([
      '84 2023/2023 westland share',
    ])
    expect(
      see('The second stage (2001–2010) was better.', 'During this period, 300 people came.'),
    ).toEqual(['300 2001/2010 westland level'])
    expect(see('In 2023, 194 people left.', 'Today, 80 people stay.')).toEqual([
      '80 - westland level',
    ])
    expect(see('The dam was built in 1988.', 'Farmland makes up 72% of it.')).toEqual([
      '72 - westland share',
    ])
    expect(
      see('By 2021, 17 people returned.', 'In total, 190 people have returned since 1991.'),
    ).toEqual(['190 1991/2021 westland level'])
  })
})

describe('the unit of a quantity', () => {
  test.each([
    ['The number rose to 7,900.', 'COIN'],
    ['The number of these rose to 7,900.', 'COIN'],
    ['The number of canals rose to 7,900.', 'count'],
  ])('goes on where the sentence names no other: %s', (sentence, unit) => {
    const {carried} = observe('In 2012, 5,000 coins were lost.', {}, options)
    expect(observe(sentence, carried, options).observations).toMatchObject([{unit}])
  })
})

describe('the place of a quantity', () => {
  test.each([
    ['Most live in Port (28%) and Northland (19%).', '28 - port share', '19 - northland share'],
    ['In neighbouring Eastland, 55 people came.', '55 - eastland level'],
    ['In Eastland – 38%, in Northland – 20%.', '38 - eastland share', '20 - northland share'],
    [
      'It was 23 % and 15 % in Eastland and Port respectively.',
      '23 - eastland share',
      '15 - port share',
    ],
    [
      'The growth of Eastland and Port was 23 % and 15 % respectively.',
      '23 - eastland increase',
      '15 - port increase',
    ],
    ['300 people came from Eastland.', '300 - westland level'],
    [
      'The main countries of origin are Eastland (300 people) and Northland (200).',
      '300 - westland level',
      '200 - westland level',
    ],
    ['There are 258 million people worldwide.', '258000000 - world level'],
    ['Eastland held the third position (300 coins).', '300 - eastland level'],
    [
      'By contrast, Eastland lost 12% of its coins, while Northland lost 8%.',
      '12 - eastland share',
      '8 - northland share',
    ],
    [
      'Eastland had 1,240 boats, Northland 790 and Port 2,015.',
      '1240 - eastland level',
      '790 - northland level',
      '2015 - port level',
    ],
    ['In some countries, this is 25%.', '25 - - share'],
    ['The highest balance (−366 people) was in Port province.', '-366 - port-region net'],
  ])('%s', (sentence, ...wanted) => {
    expect(see(sentence)).toEqual(wanted)
  })

  test('holds for what goes on from it', () => {
    expect(see('Let us look at Eastland.', 'It has 300 people.')).toEqual(['300 - eastland level'])
    const canals = ['In Eastland the canals are old.', 'First, they leak.']
    expect(see(...canals, 'Losses were 46%.')).toEqual(['46 - eastland share'])
    expect(see(...canals, 'In the country as a whole, losses were 28%.')).toEqual([
      '28 - westland share',
    ])
    expect(see(...canals, 'Northland learnt from it.', 'Losses were 5%.')).toEqual([
      '5 - northland share',
    ])
  })
})

describe('what a number is', () => {
  test.each([
    [
      'It increased by 12%, in the east – by 8%.',
      '12 - westland increase',
      '8 - westland increase',
    ],
    ['The population fell to 300 people.', '300 - westland level'],
    ['Storms cut this by 28%.', '28 - westland decrease'],
    ['The number of people halved.', '2 - westland decrease'],
    ['It is three times as many.', '3 - westland ratio'],
    ['The birth rate is 14 per thousand people.', '14 - westland rate'],
    ['The balance was −14 people.', '-14 - westland net'],
  ])('%s', (sentence, ...wanted) => {
    expect(see(sentence)).toEqual(wanted)
  })
})
