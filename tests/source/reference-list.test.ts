import {expect, test} from 'vitest'
import {readEntries} from '../../src/source/body/reference-list.ts'
import {concatTexts, insertedText, toMappedLine} from '../../src/source/text/mapped-text.ts'

/** One block of lines that no blank line parts. */
function readLines(lines: readonly string[]): string[] {
  const block = lines
    .map((line, index) => toMappedLine(line, index + 1))
    .reduce((all, line) => {
      const indent = line.text.length - line.text.trimStart().length
      const bare = {
        text: line.text.slice(indent),
        lines: line.lines.slice(indent),
        columns: line.columns.slice(indent),
      }
      return concatTexts([all, insertedText(' ', all), bare])
    })
  return readEntries([block], new Set(), []).entries.map(({text}) => text.text)
}

test.each([
  [
    'APA behind addresses',
    [
      '+Alder, B., & Birch, C. (2001). Hedges and what lives in them. Field Notes, 3(1),',
      '1-20. https://doi.org/10.1234/abc',
      '+Cedar, E. F., Dogwood, G., & Elm, H. (2004). Bees of the',
      'north. Oslo: Nord',
      '+Office of Rivers (2019). Rivers. www.rivers.example/report',
      '+Fir, I. (in press). Moss. Field Notes.',
      '+Gorse, J. (Ed.). (2010). Heaths. https://example.org/heaths',
    ],
  ],
  [
    'MLA',
    [
      '+Alder, Beth. “Hedges and Bees.” Field Notes, vol. 3, 2001, pp. 1-20.',
      '+---. “Moss.” Field Notes, vol. 4, 2002, www.example.org/moss',
      '+Birch, Carl, et al. Bees of the North. Nord, 2004.',
    ],
  ],
  [
    'GOST',
    [
      '+Ольхин А. В., Берёзин П. И. Живые изгороди // Поле. 2018. Т. 45. С. 211–220.',
      '+Елин Н. С. Пчёлы севера. – Томск : Наука, 2012. – URL: https://example.org/pchely',
      '+Соснов К. Л. и др. Мхи // Поле. 2020. № 4. С. 55–67.',
    ],
  ],
  [
    'lines that hang, whatever they say',
    [
      '+The hedge and its bees. Oslo',
      '    Nord',
      '+A walk in the moss',
      '    Bergen. 2004. Fir, I. 2001.',
      '+On heaths, and on other',
      '    Heaths',
    ],
  ],
])('entries of one block are parted where they begin: %s', (_, lines) => {
  const text = lines.map((line) => line.replace(/^\+/, ''))
  const starts = lines.filter((line) => line.startsWith('+')).map((line) => line.slice(1, 16))
  expect(readLines(text).map((entry) => entry.slice(0, 15))).toEqual(starts)
})
