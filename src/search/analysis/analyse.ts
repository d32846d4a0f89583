/**
 * The one analysis: what text becomes before it is indexed, searched or marked.
 *
 * Build, browser, terminal and both engines call it, for an index cannot carry the
 * code that made it: two analyses would find different words.
 */
import {foldCharacters} from './fold-characters.ts'
import {endsInKazakh, hasKazakhLetter, stemKazakh} from './kazakh.ts'
import {findMultiplier, multiply} from './multipliers.ts'
import {readNumbers, type NumberTerm} from './numbers.ts'
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
/** What the sign stands for in other languages. */
const sameTerms: ReadonlyMap<string, string> = new Map([
  ['процент', 'percent'],
  ['пайыз', 'percent'],
])

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
  const isKazakh = hasKazakhLetter(folded.text)
  const add = (terms: readonly string[], word: string, start: number, end: number) => {
    for (const term of terms) tokens.push({term, word, ...folded.originOf(start, end)})
  }
  const addPart = (part: string, start: number, end: number) => {
    const word = toPlain(part)
    const isStop = stopWords.has(word) && !isAcronym(text, folded.originOf(start, end))
    if (!isStop) add(toTerms(word, isKazakh), word, start, end)
  }
  wordOrSign.lastIndex = 0
  for (let match = wordOrSign.exec(folded.text); match; match = wordOrSign.exec(folded.text)) {
    const [run] = match
    const sign = signWords.get(run)
    if (sign !== undefined) add([sign], sign, match.index, match.index + 1)
    else if (digitsOnly.test(run)) {
      const {numbers, end} = readNumbers(folded.text, match.index)
      for (const number of numbers) addNumber(folded.text, number, add)
      wordOrSign.lastIndex = end
    } else if (run === 'per' && perCent.test(folded.text.slice(match.index, match.index + 8))) {
      add(['percent'], 'percent', match.index, match.index + 'per cent'.length)
      wordOrSign.lastIndex = match.index + 'per cent'.length
    } else wordOrSign.lastIndex = addWord(folded.text, run, match.index, addPart)
  }
  return tokens
}

type Add = (terms: readonly string[], word: string, start: number, end: number) => void
type AddPart = (part: string, start: number, end: number) => void

/** Written after a number or not, it is one word. */
const perCent = /^per\s(?=cent)/u
/** `58.8 thousand`; the word is added by itself too. */
const multiplierAfter = /\s?(\p{L}+)/uy

/** Add a number, without its sign too, and with the word that multiplies it: `58.8 thousand` is 58,800. */
function addNumber(text: string, {term, start, end}: NumberTerm, add: Add): void {
  const positive = term.replace(/^-/, '')
  add(positive === term ? [term] : [term, positive], term, start, end)
  multiplierAfter.lastIndex = end
  const [after, word = ''] = multiplierAfter.exec(text) ?? ['']
  const factor = findMultiplier(word)
  if (factor === undefined) return
  const whole = multiply(positive, factor)
  add([whole], whole, start, end + after.length)
}

/** Add a word with what hyphens and apostrophes join to it; gives the offset after it. */
function addWord(text: string, first: string, start: number, add: AddPart): number {
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
  for (const part of parts) add(part.text, part.start, part.start + part.text.length)
  if (hasHyphen) add(parts.map((part) => part.text).join(''), start, end)
  return end
}

const shouted = /^[A-Z]{2,3}$/
const lowerWordBefore = /\p{Ll}[^\p{L}.!?:]*$/u
const lowerWordAfter = /^[^\p{L}.!?:]*\p{L}?\p{Ll}/u
/** Longer words than this hardly stand between. */
const nearby = 40

/** Whether a word in capitals is a name (`IT`, `US`, `WHO`): a neighbour is not in capitals too. */
function isAcronym(text: string, {start, end}: {start: number; end: number}): boolean {
  if (!shouted.test(text.slice(start, end))) return false
  return (
    lowerWordBefore.test(text.slice(Math.max(0, start - nearby), start)) ||
    lowerWordAfter.test(text.slice(end, end + nearby))
  )
}

/** The terms of a word: one, or two where it may be of two languages. */
function toTerms(word: string, isKazakh: boolean): string[] {
  if (digitsOnly.test(word)) return [word]
  const stem = toStem(word)
  const term = sameTerms.get(stem) ?? stem
  if (!/^[а-я]+$/u.test(word) || !(isKazakh || endsInKazakh(word))) return [term]
  const kazakh = stemKazakh(word)
  if (kazakh === term) return [term]
  return isKazakh ? [kazakh, term] : [term, kazakh]
}

/** A word without the marks that are often left out: accents on Latin letters, the dots of ё. */
function toPlain(word: string): string {
  if (/^[a-z0-9]+$/.test(word)) return word
  if (!/^[\p{Script=Latin}\p{N}\p{M}]+$/u.test(word)) return word.replaceAll('ё', 'е')
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i')
}
