import {foldSpelling} from './spelling.ts'

/** A word or number of a text, and where it stands. */
export interface Word {
  readonly start: number
  readonly end: number
  /** What makes it the same as another: case, spelling and separators of thousands set aside. */
  readonly key: string
}

/**
 * A minus stands at a digit, and after neither a word nor a number: in `2019-2020`,
 * `2019 -2020` and `C-4` it is a dash.
 */
const minus = String.raw`(?:(?<![\p{L}\p{N}%)\]]|\p{N}\s)[-−](?=\p{N}))?`
/** `1 101 000`, `1,101,000.5`; not the end of `2019 100` */
const grouped = String.raw`(?<!\p{N})\p{N}{1,3}(?:[ \u00A0\u202F,]\p{N}{3})+(?:[.,]\p{N}+)?(?!\p{N})`
const inner = String.raw`(?:(?<=\p{N})[.,](?=\p{N})|['’](?=\p{L}))`
const letters = String.raw`[\p{L}\p{M}\p{N}]+`
const pattern = new RegExp(`${minus}(?:${grouped}|${letters}(?:${inner}${letters})*)|%`, 'gu')

/** The words of a text in their order; `%` is a word, other signs are none. */
export function toWords(text: string): Word[] {
  return Array.from(text.matchAll(pattern), ({0: word, index}) => ({
    start: index,
    end: index + word.length,
    key: toKey(word),
  }))
}

/**
 * The letters and digits of a stretch of text in one case, to tell whether two differ in
 * more than brackets, spaces and spelling: a decimal point and a minus count, a comma
 * between thousands does not.
 */
export function toLetters(text: string): string {
  return toWords(text)
    .map(({key}) => key)
    .join('')
}

function toKey(word: string): string {
  if (word === '%') return 'percent'
  const plain = word.normalize('NFKC').toLowerCase().replaceAll('’', "'").replace('−', '-')
  return /^-?\p{N}/u.test(plain) ? toNumberKey(plain) : foldSpelling(plain)
}

/** `1,101,000` and `1 101 000` are one number, so are `16,4` and `16.4`; `16.4.2` is none. */
function toNumberKey(number: string): string {
  const isGrouped = /^-?\d{1,3}(?:[ ,]\d{3})+(?:[.,]\d+)?$/.test(number)
  const digits = isGrouped ? number.replaceAll(/[ ,](?=\d{3}(?!\d))/g, '') : number
  return digits.replace(/^(-?\d+),(\d+)$/, '$1.$2')
}
