/** Numbers in words, in figures: `two and a half million` finds what `2,500,000` does. */
import {findWords, readCardinal} from '../../model/cardinals.ts'
import {toNumberWords} from '../../model/number-words.ts'
import {foldCharacters} from '../analysis/fold-characters.ts'

const languages = ['en', 'ru', 'kk'].map(toNumberWords)
/** Smaller ones are words in the texts too. */
const leastWritten = 1000

/** Write the thousands, millions and the like that a query has in words in figures. */
export function writeFigures(query: string): string {
  const folded = foldCharacters(query)
  const tokens = findWords(folded.text)
  let written = ''
  let copied = 0
  for (let at = 0; at < tokens.length; at += 1) {
    const read = languages
      .map((words) => readCardinal(folded.text, tokens, at, words))
      .find((one) => one !== undefined && one.isMultiplied && one.value >= leastWritten)
    if (!read) continue
    const last = at + read.count - 1
    const {start, end} = folded.originOf(tokens[at]!.start, tokens[last]!.end)
    written += query.slice(copied, start) + String(read.value)
    copied = end
    at = last
  }
  return written + query.slice(copied)
}
