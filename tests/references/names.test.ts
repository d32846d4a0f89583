import {expect, test} from 'vitest'
import {foldName, isNear} from '../../src/references/text/fold.ts'
import {parseNames, toName} from '../../src/references/names/names.ts'

test.each([
  ['Okafor, N. A., Lind, B., & Ek, J.-P. (2019)', 'Okafor, N. A.|Lind, B.|Ek, J.-P.'],
  ['Okafor NA, Lind B, et al. Title', 'Okafor NA|Lind B'],
  ['Соколов А. В., Юсупова Ю. С. Методы', 'Соколов А. В.|Юсупова Ю. С.'],
  ['K. Ito, A. van der Meer and C. Ek, Title of it', 'K. Ito|A. van der Meer|C. Ek'],
  ['Lind, Berta, Olav Strand, and Mary Ann Ito. “T', 'Lind, Berta|Olav Strand|Mary Ann Ito'],
  ['Anna Berg, Luca Conti, Per Dahl. (1993)', 'Anna Berg|Luca Conti|Per Dahl'],
  ['YOUNG, E. R.; KING, C. Title', 'YOUNG, E. R.|KING, C.'],
  ['Berg A. Lee B. (1999). Title', 'Berg A.|Lee B.'],
  ['O’Leary, M. J., Jr., & D’Angelo, S. (2010)', 'O’Leary, M. J., Jr.|D’Angelo, S.'],
  ["Zul'fugarzade, T. E. D., Al'zhan F.G. (2016)", "Zul'fugarzade, T. E. D.|Al'zhan F.G."],
  ['Линд, Б. Вода и Новая Сила. Осло', 'Линд, Б.'],
  ['Линд, Б. G. Сети', 'Линд, Б. G.'],
  ['Lind, Б., О, Ю., Berg, H. Title', 'Lind, Б.|О, Ю.|Berg, H.'],
  ['Silva, Jin-Ho/May, Piotr (2022)', 'Silva, Jin-Ho|May, Piotr'],
  ['World Fisheries Organization. 2010', undefined],
  ['Rivers and bridges of Europe. 2010', undefined],
])('the names of %j', (text, expected) => {
  const list = parseNames(text, 0)
  expect(list?.names.map(({start, end}) => text.slice(start, end)).join('|')).toBe(expected)
})

test.each([
  ['Okafor, N. A.', {family: 'Okafor', given: 'N. A.'}],
  ['Okafor NA', {family: 'Okafor', given: 'NA'}],
  ['N. A. Okafor', {family: 'Okafor', given: 'N. A.'}],
  ['Anna van der Meer', {family: 'van der Meer', given: 'Anna'}],
  ['Meer, Anna van der', {family: 'van der Meer', given: 'Anna'}],
  ['Серов Иван Петрович', {family: 'Серов', given: 'Иван Петрович'}],
  ['LINDQVIST Jan', {family: 'LINDQVIST', given: 'Jan'}],
  ['Herald', {literal: 'Herald'}],
])('%j taken apart', (text, name) => {
  expect(toName(text)).toEqual(name)
})

test.each([
  ['Щербаков', 'Shcherbakov'],
  ['Яковлева', 'Iakovleva'],
  ['Яковлева', 'Jakovleva'],
  ['Жукова', 'Zhukova'],
  ['Çelik', 'Celik'],
  ['Zlotnik', 'Zlotnic'],
  ['Алексеенко', 'Alekseyenko'],
])('%s and %s are spellings of one name', (a, b) => {
  expect(isNear(foldName(a), foldName(b))).toBe(true)
})

test.each([
  ['Lind', 'Lund'],
  ['Ivanov', 'Petrov'],
  ['Berg', 'Bergman'],
])('%s and %s are two names', (a, b) => {
  expect(isNear(foldName(a), foldName(b))).toBe(false)
})
