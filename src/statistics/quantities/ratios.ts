/** Two numbers with a colon between them that are a ratio: "a slope of 1:10", "3 : 1". */
import type {Amount} from './amount.ts'
import {tidy} from './number-mention.ts'
import {toNumber} from './one-number.ts'

const pair =
  /(?<![\p{L}\d.,:/-])(\d{1,4}(?:\.\d{1,3})?)\s?:\s?(\d{1,6}(?:\.\d{1,3})?)(?![\d:]|\.\d|\s?[ap]\.?m)/giu
const said =
  /(?<!\p{L})(?:ratio|ratios|slope|slopes|gradient|scale|dilut\p{L}{1,6}|proportions?|mixture|mixed|odds|v\/v|w\/v|w\/w)(?!\p{L})/iu

/** How far from a pair of numbers the word stands that shows it to be a ratio, in characters. */
const reach = 30

/** Find the ratios of a text; a pair without a word for it is a clock, a score or a verse, but for "1:1000". */
export function readRatios(text: string, amounts: readonly Amount[]): Amount[] {
  return [...text.matchAll(pair)].flatMap(({0: written, 1: above = '', 2: below = '', index}) => {
    const end = index + written.length
    const around = text.slice(Math.max(0, index - reach), end + reach)
    if (Number(below) === 0 || !(said.test(around) || isDilution(above, below))) return []
    if (amounts.some(({start, number}) => number.isMarked && start < end && index < number.end))
      return []
    const value = tidy(Number(above) / Number(below))
    return [
      {
        number: toNumber(index, end, value),
        start: index,
        end,
        value,
        unit: 'ratio',
        kind: 'measure',
      },
    ]
  })
}

function isDilution(above: string, below: string): boolean {
  return above === '1' && /^\d{3,6}$/.test(below)
}
