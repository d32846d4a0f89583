/** Where entries of a reference list begin that no blank line and no mark parts. */
import {type MappedText, sliceText, trimText} from '../text/mapped-text.ts'
import {nameWord, particle} from '../text/name-words.ts'

const anyWord = `(?:${nameWord}|(?:${particle}))`
const joint = String.raw`(?:,?\s(?:and|und|et al\.?|и др\.|и)|\s?&|,)?`
/** Nothing but names: `Marsh A, van Reed PJ`, `Anne Marsh and P. Reed`. */
const names = String.raw`${anyWord}(?:${joint}\s${anyWord}){0,150}(?:${joint}(?:\set al\.?)?)?(?:,?\s\(?eds?\.?\)?)?`
/** Names and a year behind them. */
const namesThenYear = new RegExp(
  String.raw`^${names}[.,]?\s?[([]?(?:(?:1[5-9]|20)\d\d[a-z]?|n\.\s?d\.|in press|forthcoming)[)\].,:]`,
  'u',
)
/** Names of two words at least, closed by a stop or colon. */
const namesThenStop = new RegExp(
  String.raw`^(?=\p{Lu}[^\s]*\s)${names}(?<=\p{Ll}{2})[.:]\s\p{L}`,
  'u',
)
/** The end of an entry: a year or page with a stop, an address. */
const entryEnd = /(?:\d[a-z]?\)?[.]|(?:https?:\/\/|doi:\s?)\S+|>\.?)$/u
const longestHead = 600
/** What stands farther before a line does not tell whether an entry begins there. */
const longestEntry = 2000

/** Whether most entries begin with names and a year, so that what does not goes on with the one before. */
export function areDatedHeads(texts: readonly MappedText[]): boolean {
  const heads = texts.filter(({text}) => namesThenYear.test(text.slice(0, longestHead))).length
  return heads >= 3 && heads * 2 > texts.length
}

export const isDatedHead = (text: string) => namesThenYear.test(text.slice(0, longestHead))

/** The texts, parted at ends of lines where the next entry begins. */
export function splitAtHeads(texts: readonly MappedText[]): MappedText[] {
  return texts.flatMap((text) => {
    const starts = [0, ...findStarts(text)]
    return starts.map((start, index) => trimText(sliceText(text, start, starts[index + 1])))
  })
}

function findStarts({text, lines}: MappedText): number[] {
  const starts: number[] = []
  for (let at = 1; at < text.length; at++) {
    if (lines[at] === lines[at - 1] || text[at - 1] !== ' ') continue
    const before = text.slice(Math.max(starts.at(-1) ?? 0, at - longestEntry), at).trimEnd()
    const head = text.slice(at, at + longestHead)
    if (!/[.>)\]\d/]$/u.test(before)) continue
    const isHead = namesThenYear.test(head) || (entryEnd.test(before) && namesThenStop.test(head))
    if (isHead) starts.push(at)
  }
  return starts
}
