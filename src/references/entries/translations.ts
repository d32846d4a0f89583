/** Square brackets behind a title or container: its translation, or the kind of thing it is. */
import {findLanguage} from '../text/language.ts'
import {parseNames} from '../names/names.ts'
import {type Range, read, trim} from '../text/ranges.ts'

const bracket = /\[[^[\]]{4,400}\]?/gu

/** The brackets with words in them, but for one that holds the title itself, from `start`. */
export function findTranslations(text: string, start: number): Range[] {
  const ranges: Range[] = []
  for (const {0: written, index} of text.matchAll(bracket)) {
    // `Proc. of [ACME] Workshop`
    if (index < start || !/\p{L}{3}/u.test(written) || /^\[\p{Lu}{2,8}\]$/u.test(written)) continue
    const isTitle = new RegExp(`^[\\s.,;:)\\]${read}–—-]*$`).test(text.slice(start, index))
    if (!isTitle) ranges.push({start: index, end: index + written.length})
  }
  return [...ranges, ...findUnopened(text, start)].sort((a, b) => a.start - b.start)
}

/** A title's translation, and the container that only brackets name, in its first language. */
export function readBrackets(
  text: string,
  title: Range | undefined,
  brackets: readonly Range[],
  isInJournal: boolean,
): {translation?: Range; container?: Range} {
  const behind = brackets.find(
    ({start}) => title && start >= title.end && /^[\s.,]*$/.test(text.slice(title.end, start)),
  )
  const inner = behind && trim(text, behind, '[]. ')
  const [translation, journal] = inner ? cutTongues(text, inner) : []
  const last = isInJournal && brackets.length > 1 ? trim(text, brackets.at(-1)!, '[]. ') : undefined
  const container = last ? cutTongues(text, last)[0] : isInJournal ? journal : undefined
  const isTitle =
    translation &&
    !/\/\/|\d{4}|\s–\s/.test(text.slice(translation.start, translation.end)) &&
    parseNames(text, translation.start)?.isSure !== true
  return {...(isTitle && {translation}), ...(container && {container})}
}

/** What stands in the first language of a text, and what in another behind it. */
function cutTongues(text: string, range: Range): [Range | undefined, (Range | undefined)?] {
  const cut = findOtherTongue(text, range)
  if (cut === undefined) return [range]
  const rest = trim(text, {start: cut, end: range.end}, '[]., –')
  return [trim(text, {start: range.start, end: cut}, '[]., '), rest]
}

/** Text up to a closing bracket, with none before it that it could belong to. */
const unopened = /(?<![^[\]])[^[\]]{4,}\]/gu
const longestBracket = 400

/** Translations whose opening bracket was lost: `Rechnaya ryba. River fish]`. */
function findUnopened(text: string, start: number): Range[] {
  return [...text.matchAll(unopened)].flatMap(({0: written, index}) => {
    const end = index + written.length
    const from = Math.max(index, end - 1 - longestBracket, start)
    if (text[index - 1] === '[' || from >= end) return []
    const range = {start: from, end}
    const at = findOtherTongue(text, {...range, end: range.end - 1})
    return at === undefined ? [] : [{start: at, end: range.end}]
  })
}

/** Signs behind which a name may be said again, the surer first. */
const boundaries = [
  /(?<!\s\p{Ll}{1,3})\.(?=\s(?:[–-]\s)?\p{Lu})/gu,
  /[.,](?=\s(?:[–-]\s)?\p{Lu})/gu,
]
const series = /^[\s–-]*(?:series|seri(?:ya|ia)|section|part)\b/iu

/** Where a text in another language goes on in English, or the other way round, behind a sign. */
function findOtherTongue(text: string, range: Range): number | undefined {
  for (const boundary of boundaries) {
    const cut = findCut(text, range, boundary)
    if (cut !== undefined) return cut
  }
  return undefined
}

function findCut(text: string, {start, end}: Range, boundary: RegExp): number | undefined {
  let from = start
  for (const {index} of text.slice(start, end).matchAll(boundary)) {
    const cut = start + index + 1
    const [left, right] = [text.slice(from, cut), text.slice(cut, end)]
    const isOther = (findLanguage(left) === 'en') !== (findLanguage(right) === 'en')
    if (isOther && /\p{L}{2}/u.test(left) && !series.test(right)) return cut
    from = cut
  }
  return undefined
}
