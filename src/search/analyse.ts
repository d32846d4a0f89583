/**
 * The one analysis: what text becomes before it is indexed, searched or marked.
 *
 * Build, browser, terminal and both engines call it, for an index cannot carry the
 * code that made it: two analyses would find different words.
 */
import {foldCharacters} from './fold-characters.ts'
import {readNumbers} from './numbers.ts'
import {toStem} from './stem.ts'
import {stopWords} from './stop-words.ts'

export interface Token {
  readonly term: string
  /** The word as written, folded, where it differs from its term. */
  readonly word: string
  /** Where the word stands in the text as given. */
  readonly start: number
  readonly end: number
}

/** Words, and signs that are read as words. */
const wordOrSign = /[\p{L}\p{M}\p{N}]+|%/gu
const digitsOnly = /^\d+$/
/** The next word of a compound (`self-employed`) or of a contraction (`people's`). */
const nextPart = /[-‐'’ʼ][\p{L}\p{M}\p{N}]+/uy
const signWords: ReadonlyMap<string, string> = new Map([['%', 'percent']])

/** The terms of a text, in order, stop words left out. */
export function analyse(text: string): string[] {
  return tokenise(text).map(({term}) => term)
}

/**
 * The terms of a text with their places. A compound gives its parts and, over its
 * whole length, the word without hyphens: `e-mail` is found as `email`, and as `mail`.
 */
export function tokenise(text: string): Token[] {
  const folded = foldCharacters(text)
  const tokens: Token[] = []
  const add = (term: string, word: string, start: number, end: number) => {
    tokens.push({term, word, ...folded.originOf(start, end)})
  }
  wordOrSign.lastIndex = 0
  for (let match = wordOrSign.exec(folded.text); match; match = wordOrSign.exec(folded.text)) {
    const [run] = match
    const sign = signWords.get(run)
    if (sign !== undefined) add(toStem(sign), sign, match.index, match.index + 1)
    else if (digitsOnly.test(run)) {
      const {numbers, end} = readNumbers(folded.text, match.index)
      for (const {term, start, end} of numbers) add(term, term, start, end)
      wordOrSign.lastIndex = end
    } else wordOrSign.lastIndex = addWord(folded.text, run, match.index, add)
  }
  return tokens
}

type Add = (term: string, word: string, start: number, end: number) => void

/** Add a word with what hyphens and apostrophes join to it; gives the offset after it. */
function addWord(text: string, first: string, start: number, add: Add): number {
  const parts = [{text: first, start}]
  let end = start + first.length
  let hasHyphen = false
  nextPart.lastIndex = end
  for (let match = nextPart.exec(text); match; match = nextPart.exec(text)) {
    const [joined] = match
    const part = joined.slice(1)
    const isHyphen = joined.startsWith('-') || joined.startsWith('‐')
    if (isHyphen) parts.push({text: part, start: match.index + 1})
    // `people's` is the word `people`; `O'Brien` is one word.
    else if (part !== 's') parts.push({text: (parts.pop()?.text ?? '') + part, start})
    hasHyphen ||= isHyphen
    end = nextPart.lastIndex
  }
  for (const part of parts) addTerm(part.text, part.start, part.start + part.text.length, add)
  if (hasHyphen) addTerm(parts.map((part) => part.text).join(''), start, end, add)
  return end
}

function addTerm(word: string, start: number, end: number, add: Add): void {
  const plain = toPlain(word)
  if (stopWords.has(plain)) return
  add(digitsOnly.test(plain) ? plain : toStem(plain), plain, start, end)
}

/** A word without the marks that are often left out: accents on Latin letters, the dots of ё. */
function toPlain(word: string): string {
  if (/^[a-z0-9]+$/.test(word)) return word
  if (!/^[\p{Script=Latin}\p{N}\p{M}]+$/u.test(word)) return word.replaceAll('ё', 'е')
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i')
}
