/** Broken addresses of an entry, mended by those of the entry that says the same in another list. */
import type {LinkRange} from '../text/links.ts'

/** An entry's running text and its links. */
export interface LinkedText {
  readonly text: string
  readonly links: readonly LinkRange[]
}

/**
 * The links of an entry that its twin's address tells better, with where they stand in the entry.
 *
 * Letters and digits must be those of the twin's address, up to its end; only the signs that
 * spaces have taken the place of are the twin's. Two whole addresses that differ both stay.
 */
export function findTwinLinks(entry: LinkedText, twin: LinkedText): LinkRange[] {
  return entry.links.flatMap((link) => {
    const better = twin.links
      .filter(({url}) => url !== link.url)
      .map((other) => mendLink(entry.text, link, twin.text, other))
      .find((mended) => mended !== undefined)
    return better ? [better] : []
  })
}

function mendLink(
  text: string,
  link: LinkRange,
  twinText: string,
  twin: LinkRange,
): LinkRange | undefined {
  const [key, whole] = [toKey(link.url), toKey(twin.url)]
  if (key === '' || !whole.startsWith(key)) return undefined
  if (key === whole) {
    const isBroken = hasSpace(text, link) && !hasSpace(twinText, twin)
    return isBroken ? {...link, url: twin.url} : undefined
  }
  const end = findEnd(text, link.end, whole.slice(key.length))
  return end === undefined ? undefined : {start: link.start, end, url: twin.url}
}

/** Where the rest of an address ends in a text that goes on with its letters; `undefined` where it does not. */
function findEnd(text: string, start: number, rest: string): number | undefined {
  let at = start
  for (const letter of rest) {
    while (at < text.length && toKey(text[at]!) === '' && isInside(text[at]!)) at += 1
    if (text[at]?.toLowerCase() !== letter) return undefined
    at += 1
  }
  // The twin's address must not end inside a word.
  return /[\p{L}\p{N}]/u.test(text[at] ?? '') ? undefined : at
}

const isInside = (sign: string) => /[\s_/.~%+?=&#'’-]/.test(sign)
const toKey = (url: string) => url.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
const hasSpace = (text: string, {start, end}: LinkRange) => /\s/.test(text.slice(start, end))
