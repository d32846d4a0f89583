/** Names, institutions and addresses under a title. */
import type {Author} from '../../model/paper.ts'
import {nameWord, particle} from '../text/name-words.ts'
import {countWords, toPlain} from '../text/plain.ts'

/** Words that name an institution, and abbreviations that only addresses have. */
const institution =
  /universit|institut|academy|academia|college|faculty|department|laborator|cent(?:er|re)\b|school of|hospital|ministry|университет|институт|академи|факультет|кафедр|министерств|министрліг/iu

const initials =
  /(?:^|[\s,;*\d¹²³⁴⁵⁶⁷⁸⁹])\p{Lu}\p{Ll}?\.\s?(?:-?\p{Lu}\p{Ll}?\.\s?)?\s?\p{Lu}[\p{L}'’-]+/u
const initialsLast = /\p{Lu}[\p{L}'’-]+,?\s\p{Lu}\p{Ll}?\.(?:\s?\p{Lu}\p{Ll}?\.)?/u

/** Longer blocks are prose. */
const longestByline = 400

export type BylineField = 'authors' | 'authors.affiliation' | 'authors.email'

export function findBylineField(
  text: string,
  authors: readonly Author[],
  common?: ReadonlySet<string>,
): BylineField | undefined {
  const plain = toPlain(text)
  if (plain.length > longestByline * 2) return undefined
  const hasAddress = plain.search(address) >= 0
  if (institution.test(plain) && plain.length <= longestByline * 2 && !isProse(plain)) {
    return 'authors.affiliation'
  }
  if (hasAddress && countWords(plain) <= 40) return 'authors.email'
  if (isNames(plain, authors, common)) return 'authors'
  return undefined
}

function isNames(plain: string, authors: readonly Author[], common?: ReadonlySet<string>): boolean {
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
    (common !== undefined && isNameList(plain, common)) ||
    (isMarked && /^\p{Lu}\p{Ll}+\s/u.test(plain))
  )
}

const fullName = new RegExp(String.raw`^${nameWord}(?:\s(?:${nameWord}|${particle})){1,4}$`, 'u')
const givenThenFamily = new RegExp(String.raw`^(.*?[\s.])((?:(?:${particle})\s)*\S+)$`, 'u')
const noName =
  /(?<!\p{L})(?:The|An?(?!\.)|On|In|Of|For|With|To|From|By|At|And|Its?|How|Why|What|Inc|Ltd|GmbH|LLC|Corp|Press|Journal|Letters|Reviews?|Bulletin|Annals|Proceedings|Transactions|Research|Studies|Series|Papers?|Articles?|(?:И|В|На|О|Об|По|Для|Из|Как|және|мен)(?!\.))(?!\p{L})/iu

/** Begins where a word does: a long run of letters is looked at once. */
const address = /<?(?<![\w.+-])[\w.+-]+(?:@|\s?[([]at[)\]]\s?)[\w-]+(?:(?:\.|\sdot\s)[\w]+)+>?/g
const parted = /[,;·•]|\s&\s|\s(?:and|und|и)\s|\s{3,}/u

/**
 * `Anne Marsh, Peter van Reed and Li Wei`, marks and addresses aside: nothing but whole names.
 *
 * @param common words that the text has in small letters, of which no name is made alone
 */
export function isNameList(text: string, common: ReadonlySet<string>): boolean {
  const names = toNames(text)
  const isName = (name: string) =>
    fullName.test(name) &&
    !noName.test(name) &&
    !institution.test(name) &&
    areOwn(name.split(/\s/).filter((word) => /\p{L}{2}/u.test(word)))
  const areOwn = (words: readonly string[]) =>
    words.filter((word) => !common.has(word.toLowerCase())).length * 2 >= words.length
  return names.length > 0 && !/\d{3}/.test(text) && names.every(isName)
}

/** `Kask a,* `, `de Vries,c`: letters and marks of affiliation with a gap or comma before them. */
const behindMark = String.raw`(?=\s*(?:[,;&]|$|\sand\s))`
const spacedMark = new RegExp(String.raw`(?<=\p{L})\s\p{Ll}${behindMark}`, 'u')
const looseMark = new RegExp(String.raw`,\s?[\p{Ll}*∗⁎†‡]${behindMark}|${spacedMark.source}`, 'gu')

/** A line without the addresses of e-mail in it, which no record publishes. */
export const withoutAddresses = (text: string): string =>
  text
    .replace(/[,;(]?\s?(?:\be-?mails?\b|эл\.\s?почта)\s?:?/giu, '')
    .replace(address, '')
    .replace(/(?<![\s,;:()])[\s,;:()]+$/u, '')
    .trim()

function toNames(byline: string): string[] {
  return toPlain(byline)
    .replace(address, ',')
    .replace(looseMark, '')
    .replace(/\^\{[^}]*\}|\(\d{1,2}(?:,\d{1,2})*\)|[\d¹²³⁰⁴-⁹*∗⁎†‡§°®©]+|(?<=\p{L})\s(?=,)/gu, '')
    .replace(/^by\s/iu, '')
    .split(parted)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** Two sentences, or small words in plenty, are no names. */
function isProse(plain: string): boolean {
  const small = plain.match(/(?<![\p{L}.])\p{Ll}{3,}/gu)?.length ?? 0
  return small > 25 || (small > 5 && small / Math.max(1, countWords(plain)) >= 0.6)
}

/**
 * Names of a byline, their marks of affiliation dropped: `A. B. Lind*¹, P. Okoro²`.
 *
 * @param letters that mark the addresses, which the conversion may have glued to the names
 */
export function readAuthors(byline: string, letters: ReadonlySet<string> = new Set()): Author[] {
  const names = toNames(byline).map((name) => name.replace(/['"“”‘’`?]+(?=\s|$)/gu, ''))
  // Where one letter stands apart they all do, and the last one is the name's own.
  const areGlued = !spacedMark.test(byline) && names.every((name) => letters.has(name.slice(-1)))
  return names
    .map((name) => (areGlued ? name.slice(0, -1).trimEnd() : name))
    .filter((name) => countWords(name) >= 2 && countWords(name) <= 5)
    .map(toAuthor)
}

function toAuthor(name: string): Author {
  const familyFirst = /^(\p{L}[\p{L}'’-]+)\s((?:\p{Lu}\p{Ll}?\.\s?){1,3})$/u.exec(name)
  if (familyFirst) return {given: String(familyFirst[2]).trim(), family: String(familyFirst[1])}
  const words = givenThenFamily.exec(name)
  return words ? {given: String(words[1]).trim(), family: String(words[2])} : {family: name}
}
