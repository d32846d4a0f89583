import {expect, test} from 'vitest'
import {splitCaption} from '../../src/corpus/records/captions.ts'

test.each([
  ['Figure 1. Arrivals by year', 'Figure 1', 'Arrivals by year'],
  ['Fig. 12 – Arrivals', 'Fig. 12', 'Arrivals'],
  ['Table № 2: Arrivals', 'Table № 2', 'Arrivals'],
  ['Таблица 3', 'Таблица 3', ''],
  ['1-сурет. Өзендер', '1-сурет', 'Өзендер'],
  ['The first table', 'The first table', 'The first table'],
])('splits `%s`', (text, label, caption) => {
  expect(splitCaption(text)).toEqual({label, caption})
})
