/** Addresses and DOIs in an entry, bare or already links. */
import type {Range} from './ranges.ts'

export interface LinkRange extends Range {
  readonly url: string
}

const address = /(?:https?:\/\/?|ftp:\/\/|www\.)[^\s<>"“”«»„]+|https?:\/\/(?=\s)/giu
const bareDoi = /(?<![\p{L}\p{N}./])10\.[\dA-Za-z]{4,9}\/[^\s<>"“”«»]+/gu
/** Letters that go on with an address which a line end or a conversion has cut. */
const goesOn =
  /^ ?([\p{L}\p{N}][\w.~%+'’-]*(?:[/_=?&#][\w.~%+/=?&#'’-]*)+|[\w-]+\.(?:html?|pdf|aspx?|php)(?![\w/])|\w+(?:-\w+){2,})/u
const cutAfter = /[/_=&?-]$|\/\/www\.$|:\/\/$/u

/** Every address and DOI, in order; `existing` are stretches that are links already. */
export function findLinks(text: string, existing: readonly LinkRange[] = []): LinkRange[] {
  const found: LinkRange[] = existing.map((link) => ({...link, url: toDoiUrl(link.url)}))
  const isFree = ({start, end}: Range) =>
    found.every((other) => end <= other.start || start >= other.end)
  for (const {0: written, index} of text.matchAll(address)) {
    const range = {start: index, end: index + trimAddress(written).length}
    if (!isFree(range)) continue
    const {end, address: whole} = extendAddress(text, withoutYear(text, range))
    const url = trimAddress(whole)
    if (!/[\p{L}\p{N}]\.[\p{L}\p{N}]/u.test(url)) continue
    found.push({start: index, end, url: toDoiUrl(/^www\./i.test(url) ? `http://${url}` : url)})
  }
  for (const {0: written, index} of text.matchAll(bareDoi)) {
    const doi = trimAddress(written)
    const range = {start: index, end: index + doi.length}
    if (isFree(range)) found.push({...range, url: `https://doi.org/${doi}`})
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Without the punctuation of the sentence around it. A bracket belongs to it when it opened there. */
function trimAddress(address: string): string {
  let end = address.length
  for (;;) {
    const last = address[end - 1] ?? ''
    const opened = address.slice(0, end)
    const closesOutside =
      (last === ')' && opened.split('(').length < opened.split(')').length) ||
      (last === ']' && opened.split('[').length < opened.split(']').length)
    if (!closesOutside && !".,;:’”»'…".includes(last || 'x')) return address.slice(0, end)
    end -= 1
  }
}

/** Pieces of an address that may have been cut off by a space. */
const morePieces = 12

/** A year that an underscore glues to an address when numerals of the entry follow it: `?id=7_2020. – (4)`. */
const gluedYear = /_(?:1[89]|20)\d\d$/
const numeralsBehind =
  /^[.,]\s?(?:[–—-]\s?)?(?:\(\d{1,3}\)|(?:№|No\.|Vol\.|Т\.|T\.|P\.|С\.|S\.)\s?\d)/iu

function withoutYear(text: string, range: Range): Range {
  const year = gluedYear.exec(text.slice(range.start, range.end))
  const isGlued = year && numeralsBehind.test(text.slice(range.end, range.end + 16))
  return isGlued ? {start: range.start, end: range.start + year.index} : range
}

/** Words that underscores join, so that one is lost where a space stands between them. */
const joinedByUnderscores = /^[^\s/_]+(?:_[^\s/_]*){2,}$/
/** An address, as far as it surely goes, and how it reads without the spaces in it. */
interface Extended {
  readonly end: number
  readonly address: string
}

function extendAddress(text: string, {start, end: first}: Range): Extended {
  let end = first
  let address = text.slice(start, first)
  for (let piece = 0; piece < morePieces; piece += 1) {
    // A full stop may be the address's own: `index. php/article`, `//www. example.org`.
    const cutEnd = text[end] === '.' ? end + 1 : end
    const more = goesOn.exec(text.slice(cutEnd, cutEnd + 300))
    if (!more?.[0].startsWith(' ')) break
    const next = trimAddress(more[1]!)
    const before = text.slice(start, cutEnd)
    const isPath = before.endsWith('.') && /\/.*[\d?=]|\.php|^php/.test(next)
    const isCut = cutAfter.test(before) || isPath
    // The sign that a space has taken the place of must be known.
    const isJoined = !isCut && joinedByUnderscores.test(next)
    const isWhole = cutEnd === end || isPath || before.endsWith('//www.')
    if (!(isCut || isJoined) || !isWhole) break
    address += text.slice(end, cutEnd) + (isJoined ? '_' : '') + next
    end = cutEnd + 1 + next.length
  }
  return {end, address}
}

/** One form for a DOI's address. */
function toDoiUrl(url: string): string {
  return url.replace(/^(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/(?:doi:?)?/i, 'https://doi.org/')
}

const doiForm = /^10\.\d{4,9}\/[^\s]+$/u

/** The DOI that an address names, as written. */
export function toDoi(url: string): string | undefined {
  const doi = /^https:\/\/doi\.org\/(10\..+)$/i.exec(url)?.[1]
  return doi === undefined ? undefined : decodeOrKeep(doi)
}

export function isDoi(doi: string): boolean {
  return doiForm.test(doi)
}

function decodeOrKeep(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A stray percent sign is part of what is written.
    return text
  }
}

/** Whether a text is an address, and not a DOI alone. */
export function isDoiUrl(text: string): boolean {
  return /^\s*(?:https?:\/\/|www\.|(?:dx\.)?doi\.org)/i.test(text)
}
