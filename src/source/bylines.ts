/** Names, institutions and addresses under a title. */
import type {Author} from '../model/paper.ts'
import {countWords, toPlain} from './plain.ts'

/** Words that name an institution, and abbreviations that only addresses have. */
const institution =
  /universit|institut|academy|academia|college|faculty|department|laborator|cent(?:er|re)\b|school of|hospital|ministry|университет|институт|академи|факультет|кафедр|министерств|министрліг/iu

const initials =
  /(?:^|[\s,;*\d¹²³⁴⁵⁶⁷⁸⁹])\p{Lu}\p{Ll}?\.\s?(?:-?\p{Lu}\p{Ll}?\.\s?)?\s?\p{Lu}[\p{L}'’-]+/u
const initialsLast = /\p{Lu}[\p{L}'’-]+,?\s\p{Lu}\p{Ll}?\.(?:\s?\p{Lu}\p{Ll}?\.)?/u

/** Longer blocks are prose. */
const longestByline = 400

export type BylineField = 'authors' | 'authors.affiliation' | 'authors.email'

export function findBylineField(text: string, authors: readonly Author[]): BylineField | undefined {
  const plain = toPlain(text)
  if (plain.length > longestByline * 2) return undefined
  const hasAddress = /[\w.+-]+@[\w-]+\.[\w.]+/.test(plain)
  if (institution.test(plain) && plain.length <= longestByline * 2 && !isProse(plain)) {
    return 'authors.affiliation'
  }
  if (hasAddress && countWords(plain) <= 40) return 'authors.email'
  if (isNames(plain, authors)) return 'authors'
  return undefined
}

function isNames(plain: string, authors: readonly Author[]): boolean {
  if (plain.length > longestByline || isProse(plain)) return false
  if (
    authors.some(({family}) => plain.includes(family)) &&
    countWords(plain) <= 12 * authors.length
  ) {
    return true
  }
  const isMarked = /\p{L}[\d¹²³⁴⁵⁶⁷⁸⁹*^]/u.test(plain) && countWords(plain) <= 40
  return (
    initials.test(plain) ||
    initialsLast.test(plain) ||
    (isMarked && /^\p{Lu}\p{Ll}+\s/u.test(plain))
  )
}

/** Two sentences, or small words in plenty, are no names. */
function isProse(plain: string): boolean {
  const small = plain.match(/(?<![\p{L}.])\p{Ll}{3,}/gu)?.length ?? 0
  return small > 25 || (small > 5 && small / Math.max(1, countWords(plain)) >= 0.6)
}

/** Names of a byline, their marks of affiliation dropped: `A. B. Lind*¹, P. Okoro²`. */
export function readAuthors(byline: string): Author[] {
  return toPlain(byline)
    .replace(/\^\{[^}]*\}|[\d¹²³⁴⁵⁶⁷⁸⁹*†‡'"“”‘’`°®©?]+(?=\s*(?:,|;|$|\s))/gu, '')
    .split(/[,;]|\s&\s|\sand\s/)
    .map((name) => name.trim())
    .filter((name) => countWords(name) >= 2 && countWords(name) <= 5)
    .map(toAuthor)
}

function toAuthor(name: string): Author {
  const familyFirst = /^(\p{L}[\p{L}'’-]+)\s((?:\p{Lu}\p{Ll}?\.\s?){1,3})$/u.exec(name)
  if (familyFirst) return {given: String(familyFirst[2]).trim(), family: String(familyFirst[1])}
  const words = /^(.*[\s.])(\S+)$/u.exec(name)
  return words ? {given: String(words[1]).trim(), family: String(words[2])} : {family: name}
}
