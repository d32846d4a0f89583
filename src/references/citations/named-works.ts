/** Brackets that name a work by its address or title, without a year. */
import {foldWords, isNear} from '../text/fold.ts'
import type {CitedEntry} from './resolve.ts'

const address = /(?:https?:\/\/|www\.)[^\s<>()[\]"“”«»]+|10\.\d{4,9}\/[^\s<>()[\]]+/iu
/** Words that a title in brackets must share with the entry's, from its first. */
const leastWords = 4

/**
 * The entry whose address or title stands in a pair of brackets.
 *
 * An address must be the entry's, or its site that no other entry has; a title must begin
 * as the entry's does.
 */
export function findNamedWork(
  content: string,
  entries: readonly CitedEntry[],
): CitedEntry | undefined {
  const found = address.exec(content)
  const own = entries.filter(({same}) => same === undefined)
  if (found) return findByAddress(found[0], own)
  if (!/^[\p{Lu}«“"]/u.test(content) || /\d{4}/.test(content)) return undefined
  const words = foldWords(content)
  if (words.length < leastWords) return undefined
  const fits = own.filter(({csl}) => startsAlike(words, foldWords(csl.title ?? '')))
  return fits.length === 1 ? fits[0] : undefined
}

function startsAlike(words: readonly string[], title: readonly string[]): boolean {
  const least = Math.max(leastWords, Math.ceil(Math.min(words.length, title.length) * 0.7))
  if (title.length < leastWords) return false
  return title.slice(0, least).every((word, at) => isNear(word, words[at] ?? ''))
}

const toKey = (url: string) =>
  url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\.|^(?:dx\.)?doi\.org\//, '')
    .replace(/[/.,;]+$/, '')

function findByAddress(url: string, entries: readonly CitedEntry[]): CitedEntry | undefined {
  const key = toKey(url)
  const keysOf = ({csl}: CitedEntry) =>
    [csl.URL, csl.DOI].flatMap((one) => (one ? [toKey(one)] : []))
  const exact = entries.find((entry) => keysOf(entry).includes(key))
  if (exact) return exact
  const site = key.split('/')[0]!
  const onSite = entries.filter((entry) => keysOf(entry).some((one) => one.split('/')[0] === site))
  return onSite.length === 1 ? onSite[0] : undefined
}
