/**
 * Numbers as they are written, in figures and in words.
 *
 * The libraries on npm were tried first. `compromise` 14 reads "+33.0 thousand" as 1000,
 * cuts "19 234" in two and loses the sign of "−1.4"; Microsoft's recognizers 1.3 cut
 * "1 million 101,000" and "19 234", miss "$1.2bn" and read "10−3 M" as three million.
 * Neither reads a decimal comma in a Russian sentence beside a grouping one in English.
 */
import {readFigures} from './figures.ts'
import {findFractions} from './fractions.ts'
import {readMeasure} from './measures.ts'
import {type NumberDraft, type NumberMention, tidy} from './number-mention.ts'
import {type NumberWords, readMultiplier, toNumberWords} from '../../model/number-words.ts'
import {findInWords} from './spelled-numbers.ts'

/**
 * Find the numbers of a text in order, without overlap.
 *
 * Whether a number measures something is not asked here; ordinals, decades (`1990s`),
 * and figures inside names (`COVID-19`, `8D05`) and dates (`05.07.2023`) are left out.
 */
export function findNumbers(text: string, language: string): NumberMention[] {
  const words = toNumberWords(language)
  const hasDecimalComma = words !== toNumberWords('en')
  const numbers: NumberDraft[] = []
  const fractions = findFractions(text)
  let nextFraction = 0
  for (const {index} of text.matchAll(/\d+|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞]/g)) {
    if (numbers.length > 0 && index < numbers.at(-1)!.end) continue
    while (nextFraction < fractions.length && fractions[nextFraction]!.start < index) nextFraction++
    const fraction = fractions[nextFraction]
    if (fraction?.start === index) {
      numbers.push(fraction)
      continue
    }
    const number = readFigures(text, index, hasDecimalComma)
    if (number) numbers.push(number)
  }
  multiply(numbers, text, words)
  const inWords = findInWords(text, words, numbers)
  return [...joinParts(numbers, text), ...inWords].sort((a, b) => a.start - b.start)
}

const spaceLike = String.raw`[ \u00A0\u202F\u2009]`
const multiplierAfter = new RegExp(String.raw`(?:${spaceLike}|-)?(\p{L}+)\.?`, 'uy')

/** Give numbers the multipliers that follow them: `58.8 thousand`, `5k`, `19,5 млн`. */
function multiply(numbers: NumberDraft[], text: string, words: NumberWords): void {
  for (const number of numbers) {
    for (;;) {
      const next = execAt(multiplierAfter, text, number.end)
      if (!next) break
      const word = next[1]!
      // "$5M", "8 B people"
      const isGlued = next[0].startsWith(word) || /^[BM]$/.test(word)
      const factor =
        readMultiplier(words, word.toLowerCase()) ??
        (isGlued ? readSuffix(text, number, next[0].trimEnd(), words) : undefined)
      if (factor === undefined) break
      number.value = tidy(number.value * factor)
      number.step = tidy((number.step ?? 1) * factor)
      number.factor *= factor
      number.isMultiplied = true
      // The stop of `тыс.` belongs to it, one that ends the sentence does not.
      const keepsStop =
        next[0].endsWith('.') && /^\s+\p{Ll}|^[,;)]/u.test(text.slice(number.end + next[0].length))
      number.end += next[0].length - (next[0].endsWith('.') && !keepsStop ? 1 : 0)
    }
  }
}

/** What is told in millions, and never in metres: "2.7m digital and physical sales". */
const counted =
  /^\s(?!(?:long|wide|tall|high|deep|away|above|below|from|in)\s)(?:[\p{L}-]{2,20}\s){0,4}?(?:people|users|customers|visitors|viewers|subscribers|passengers|members|copies|sales|units|homes|jobs|workers|children|barrels|shares|votes|voters|downloads|tickets|vehicles|cars|devices|followers|residents|adults|patients|households|tourists|students|streams|views|doses)(?!\p{L})/u
const countedReach = 100

/** `m` is a million only where money is written before, or people are counted: `$5m`, not `5m`. */
function readSuffix(
  text: string,
  number: NumberDraft,
  written: string,
  words: NumberWords,
): number | undefined {
  const word = written.trim().replace('.', '')
  const factor = words.suffixes[word.toLowerCase()]
  if (factor === undefined) return undefined
  const after = number.end + written.length
  const isMoney =
    /[$€£¥₸₽₹]\s?$|\p{Lu}{3}\s?$/u.test(text.slice(Math.max(0, number.start - 5), number.start)) ||
    /^\s(?:\p{L}+\s)?(?:dollars|euros|pounds|yen|yuan)(?!\p{L})/u.test(
      text.slice(after, after + 30),
    )
  if (isMoney || counted.test(text.slice(after, after + countedReach))) return factor
  // "12.3m tonnes"
  const measure = text[after] === ' ' ? readMeasure(text, after + 1) : undefined
  if (measure && /^\p{Ll}{3,}$/u.test(text.slice(after + 1, measure.end))) return factor
  return word === 'k' || (word.length > 1 && word !== 'mm') ? factor : undefined
}

/** Join a number in two parts: `1 million 101,000`, `2 тыс. 300`. */
function joinParts(numbers: readonly NumberDraft[], text: string): NumberDraft[] {
  const joined: NumberDraft[] = []
  for (const number of numbers) {
    const last = joined.at(-1)
    const isPart =
      last?.isMultiplied === true &&
      last.step !== undefined &&
      last.step >= 1e3 &&
      /^[ \u00A0\u202F]$/.test(text.slice(last.end, number.start)) &&
      number.value > 0 &&
      number.value < last.step
    if (!isPart) joined.push({...number})
    else {
      last.value = tidy(last.value + number.value)
      last.step = number.step
      last.end = number.end
      last.isMarked = true
    }
  }
  return joined
}

function execAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
