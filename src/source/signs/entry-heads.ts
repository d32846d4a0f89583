/** Where entries of a reference list begin that no blank line and no mark parts. */
import {findLines, type MappedText, splitAt} from '../text/mapped-text.ts'
import {nameWord, particle} from '../text/name-words.ts'

const anyWord = `(?:${nameWord}|(?:${particle}|of|for|on|the))`
const joint = String.raw`(?:,?\s(?:and|und|et al\.?|и др\.|и)|,?\s?&|,)?`
const moreNames = String.raw`(?:${joint}\s${anyWord}){0,150}(?:${joint}(?:\set al\.?)?)?(?:,?\s\(?[Ee]ds?\.?\)?)?`
/** Nothing but names: `Marsh A, van Reed PJ`, `Anne Marsh and P. Reed`. */
const names = anyWord + moreNames
const year = String.raw`(?:(?:1[5-9]|20)\d\d[a-z]?|n\.\s?d\.?|[Ii]n press|[Ff]orthcoming)[)\].,:]`
/** Names and a year behind them. */
const namesThenYear = new RegExp(String.raw`^(?=\p{Lu})${names}[.,]?\s?[([]?${year}`, 'u')
/** `The office of rivers and lakes. (2019).` */
const bodyThenYear = /^\p{Lu}[^"“”«»()[\]\d]{3,150}[([](?:1[5-9]|20)\d\d[a-z]?[)\]][.,:]/u
const bracketedHead = new RegExp(String.raw`^(?=\p{Lu})${names}[.,]?\s?[([]${year}`, 'u')
/** `Marsh, A. B., & Reed, P. (2001)`: with initials and brackets nothing else is written so. */
const sureHead = new RegExp(
  String.raw`^(?:(?:${particle})\s)?\p{Lu}[\p{L}\p{M}'’-]+,?\s(?:\p{Lu}[.-]*\s?){1,4}(?![\p{L}\p{M}])${moreNames}[.,]?\s?[([]${year}`,
  'u',
)
/** `RL (2005)`: what a line's end parted from its name. */
const initialsOnly = /^\p{Lu}{1,4}[.,]?\s?[([]/u
/** `Egorov M. D., Zimin O. P. Title`: a name with initials, and more names or a title. */
const initialsHead =
  /^\p{Lu}[\p{L}\p{M}'’-]+,?\s(?:\p{Lu}\.\s?){1,3}(?:[,&;]|и др\.|et al|["“«]?\p{Lu})/u
/** Names of two words at least, closed by a stop or colon; a dash that stands for the names before. */
const namesThenStop = new RegExp(
  String.raw`^(?:(?=\p{Lu}[^\s]*\s)${names}(?<=\p{Ll}{2}|\bal)[.:]\s["“‘«]?\p{L}|[-–—_]{2,}\.\s)`,
  'u',
)
const address = String.raw`(?:https?:\/\/|www\.|doi\.org\/|doi:\s?)\S+`
/** The end of an entry: a year or page with a stop, an address. */
const entryEnd = new RegExp(String.raw`(?:\d[a-z]?\)?[.]|${address}|>\.?)$`, 'iu')
const complete = new RegExp(String.raw`(?:[.)>\]\d/]|${address})$`, 'iu')
/** What goes on in the next line, whatever that begins with. */
const open =
  /(?:[,&;:–—(-]|(?<![\p{L}\p{M}\p{N}])(?:and|und|и|in|of|the|by|for|on|with|from|to|an?))$/u
const longestHead = 600
/** What stands farther before a line does not tell whether an entry begins there. */
const longestEntry = 2000

/** Whether most entries begin with names and a year, so that what does not goes on with the one before. */
export function areDatedHeads(texts: readonly MappedText[]): boolean {
  const starts = texts.filter(({text}, at) => startsEntry(text, texts[at - 1]?.text ?? '.', false))
  const heads = starts.filter(({text}) => namesThenYear.test(text.slice(0, longestHead))).length
  return heads >= 3 && heads * 2 > starts.length
}

/** Whether an entry begins with a line or block after what stands `before` it. */
export function startsEntry(text: string, before: string, isDated: boolean): boolean {
  const [head, last] = [text.slice(0, longestHead), before.slice(-longestEntry).trimEnd()]
  const isSure =
    sureHead.test(head) ||
    (isDated && bracketedHead.test(head) && isSorted(before, head) && !initialsOnly.test(head))
  if (isSure) return !open.test(last)
  if (!complete.test(last)) return false
  return isDated
    ? namesThenYear.test(head) || bodyThenYear.test(head)
    : /^(?:["“«]?\p{Lu}|[-–—_]{2,}\.)/u.test(head)
}

const isSorted = (before: string, head: string) =>
  before.slice(0, 20).localeCompare(head.slice(0, 20), 'en', {sensitivity: 'base'}) <= 0

/** The texts, parted at ends of lines where the next entry begins. */
export function splitAtHeads(texts: readonly MappedText[]): MappedText[] {
  const dated = splitTexts(texts, startsDated)
  return areDatedHeads(dated) ? dated : splitTexts(texts, startsAnyHead)
}

const startsDated = (head: string, before: string) => startsEntry(head, before, true)
const startsAnyHead = (head: string, before: string) =>
  startsDated(head, before) ||
  (entryEnd.test(before) && (initialsHead.test(head) || namesThenStop.test(head)))

function splitTexts(
  texts: readonly MappedText[],
  isHead: (head: string, before: string) => boolean,
): MappedText[] {
  return texts.flatMap((mapped) => {
    const {text} = mapped
    const starts = [0]
    for (const at of findLines(mapped).slice(1)) {
      const before = text.slice(Math.max(starts.at(-1) ?? 0, at - longestEntry), at).trimEnd()
      if (isHead(text.slice(at, at + longestHead), before)) starts.push(at)
    }
    return splitAt(mapped, starts)
  })
}

const fewestHanging = 3
const hangingShare = 0.9

/**
 * The entries of a list whose first lines begin at one column and all others at another;
 * `undefined` where its lines are not set so.
 */
export function splitHanging(texts: readonly MappedText[]): MappedText[] | undefined {
  const starts = texts.map((text) => findLines(text))
  const all = texts.flatMap(({text, columns}, index) =>
    (starts[index] ?? []).map((at) => ({column: columns[at] ?? 1, head: text.slice(at, at + 3)})),
  )
  const [first] = all
  const heads = all.filter(({column}) => column === first?.column)
  const others = all.filter(({column}) => column !== first?.column)
  const rest = others.filter(({column}) => column === others[0]?.column)
  const isSet =
    Math.min(heads.length, others.length) >= fewestHanging &&
    rest.length >= others.length * hangingShare &&
    heads.every(({head}) => /^(?:["“«[(]*[\p{Lu}\d]|[-–—_]{2})/u.test(head))
  if (!isSet) return undefined
  return texts.flatMap((text, index) =>
    splitAt(text, [
      ...new Set([0, ...(starts[index] ?? []).filter((at) => text.columns[at] === first?.column)]),
    ]),
  )
}
