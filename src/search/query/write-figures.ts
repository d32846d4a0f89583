/** Numbers in words, in figures: `two million` finds what `2,000,000` does. */
import {toNumberWords} from '../../model/number-words.ts'
import {foldCharacters} from '../analysis/fold-characters.ts'
import {findMultiplier} from '../analysis/multipliers.ts'

const languages = ['en', 'ru', 'kk'].map(toNumberWords)
/** `two hundred twenty five thousand`. */
const longest = 4

/** Write the numbers in words that stand before thousands, millions and the like in figures; a lone `two` is a word. */
export function writeFigures(query: string): string {
  const words = query.split(/\s+/)
  const folded = words.map((word) => foldCharacters(word).text.replaceAll(/[^\p{L}-]/gu, ''))
  for (let end = words.length - 1; end > 0; end -= 1) {
    if (findMultiplier(folded[end]!) === undefined) continue
    for (let start = Math.max(0, end - longest); start < end; start += 1) {
      const value = readValue(folded.slice(start, end))
      if (value === undefined) continue
      words.splice(start, end - start, String(value))
      end = start
    }
  }
  return words.join(' ')
}

/** `two`, `twenty five`, `three hundred`, `half a`. */
function readValue(words: readonly string[]): number | undefined {
  if (words[0] === 'half') return /^half( an?)?$/.test(words.join(' ')) ? 1 / 2 : undefined
  let sum = 0
  for (const word of words.flatMap((one) => one.split('-'))) {
    const cardinal = languages
      .map(({cardinals}) => cardinals[word])
      .find((one) => one !== undefined)
    if (word === 'hundred' || (cardinal === 100 && sum > 0 && sum < 10))
      sum = Math.max(1, sum) * 100
    else if (cardinal !== undefined && mayFollow(sum, cardinal)) sum += cardinal
    else return undefined
  }
  return sum
}

/** Units follow tens, and both hundreds: `two three` are two numbers. */
function mayFollow(sum: number, cardinal: number): boolean {
  if (sum % 100 === 0) return sum === 0 || cardinal < 100
  return sum % 10 === 0 && sum % 100 >= 10 && cardinal < 10
}
