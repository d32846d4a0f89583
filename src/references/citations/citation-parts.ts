/** What a citation says: numbers of entries, or names and years, each with its locator. */
import {dateSource} from '../text/dates.ts'
import {conjunction, leadWord, othersLeftOut, particle} from '../text/words.ts'

export type CitationPart =
  | {
      readonly kind: 'number'
      readonly text: string
      readonly number: number
      readonly locator?: string
    }
  | {
      readonly kind: 'names'
      /** As written, such as `Lee et al., 2019a`. */
      readonly text: string
      /** Each author or body as written, without what stands for the others. */
      readonly names: readonly string[]
      readonly hasOthers: boolean
      /** `undefined` for a work without a date. */
      readonly year: number | undefined
      /** The letter that tells works of one year apart. */
      readonly letter?: string
      readonly locator?: string
      /** Names and year are parted by a comma, colon or bracket, as a citation's are. */
      readonly isParted: boolean
    }

const noLetter = String.raw`(?![\p{L}\p{M}\p{N}])`
const noLetterBefore = String.raw`(?<![\p{L}\p{M}\p{N}])`
const locatorLabel = String.raw`(?:pages?|pp?|p\.p|стр|сс?|бб?|ch(?:apter|ap)?s?|sections?|secs?|§|para(?:graph)?s?|figs?|figures?|tables?|vol|с|c|s|S|C|P|С|art|ст|гл)`
const pageNumbers = String.raw`[\divxlcIVXLC]+[\d.]*(?:\s?[-–—]\s?\d+)?`
const locatorSource = String.raw`(?:${locatorLabel}\.?\s?№?\s?${pageNumbers}(?:\s?,\s?\d+(?:[-–]\d+)?)*|:\s?\d+(?:\s?[-–—]\s?\d+)?)`

/** The parts of a citation as written, with or without its brackets; `undefined` when it is none. */
export function parseCitation(quote: string): CitationPart[] | undefined {
  const content = toContent(quote)
  return parseNumbers(content) ?? parseNamesAndYears(content)
}

/** `Lee and Ek (2016, p. 5)` and `(Lee & Ek, 2016, p. 5)` alike as `Lee & Ek, 2016, p. 5`. */
function toContent(quote: string): string {
  const flat = toDigits(quote.replace(/\s+/g, ' ').trim())
  const range = /^\[(\d{1,3})\]\s?[-–—]\s?\[(\d{1,3})\]$/.exec(flat)
  if (range) return `${range[1]!}-${range[2]!}`
  const narrative = /^([^()[\]]+)[([]([^()[\]]+)[)\]]$/.exec(flat)
  if (narrative) return `${narrative[1]!.trim().replace(/['’]s$/, '')}, ${narrative[2]!}`
  return flat.replace(/^[([]/, '').replace(/[)\]]$/, '')
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const toDigits = (text: string) =>
  text
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(superscripts.indexOf(digit)))
    .replace(/⁻/g, '-')
    .replace(/^\^|\^$/g, '')

const numberPart = new RegExp(
  String.raw`^\s?(?:(?:see|also|see also|e\.g\.|cf\.|refs?\.?|references?|nos?\.|см\.|№)\s?)*(\d{1,3})(?:\s?[-–—]\s?(\d{1,3}))?(?:\s?[,:]\s?(${locatorSource}))?\s?`,
  'iu',
)
/** A range of more entries than this is no citation. */
const longestRange = 40

function parseNumbers(content: string): CitationPart[] | undefined {
  const parts: CitationPart[] = []
  let rest = content
  while (rest !== '') {
    const found = numberPart.exec(rest)
    if (!found) return undefined
    const [written, first = '', last, locator] = found
    const [from, to] = [Number(first), Number(last ?? first)]
    if (from < 1 || to < from || to - from > longestRange) return undefined
    for (let number = from; number <= to; number += 1) {
      parts.push({kind: 'number', text: String(number), number, ...(locator && {locator})})
    }
    rest = rest.slice(written.length)
    const comma = /^[,;]\s?/.exec(rest)
    if (rest !== '' && !comma) return undefined
    rest = rest.slice(comma?.[0].length ?? 0)
    if (rest === '' && comma) return undefined
  }
  return parts.length > 0 ? parts : undefined
}

const year = new RegExp(
  String.raw`${noLetterBefore}(?<![-–—/]\s?)(?:(?<year>(?:1[4-9]|20)\d\d)(?<letter>[a-hа-е])?${noLetter}(?!\s?[-–—]\s?\d)(?!\s?%)|(?<undated>n\.\s?d\.|in press|forthcoming|б\.\s?г\.|в печати))`,
  'giu',
)
const locatorAfter = new RegExp(
  String.raw`^\s?,?\s?(?:\d{1,3}\s?,\s?)?(${locatorSource})|^\s?,\s?(\d{1,3}(?:\s?[-–—]\s?\d{1,3})?)(?=\s*$)`,
  'iu',
)

function parseNamesAndYears(content: string): CitationPart[] | undefined {
  const parts: CitationPart[] = []
  for (const piece of content.split(';')) {
    const read = parsePiece(piece)
    if (!read) {
      // `(Lee, 2010; see the appendix)` cites; `(many people; Lee, 2010)` does too.
      continue
    }
    parts.push(...read)
  }
  return parts.length > 0 ? parts : undefined
}

function parsePiece(piece: string): CitationPart[] | undefined {
  const parts: CitationPart[] = []
  let from = 0
  let current: ReturnType<typeof readNames>
  for (const found of piece.matchAll(year)) {
    const {0: written, index, groups} = found
    const between = piece.slice(from, index)
    const isMore = parts.length > 0 && /^\s?(?:,|&|and|и|, and)?\s?$/u.test(between)
    if (!isMore) {
      const own = readNames(between)
      if (!own) return parts.length > 0 ? parts : undefined
      current = own
    }
    if (!current) return undefined
    const after = piece.slice(index + written.length)
    const locator = locatorAfter.exec(after)
    from = index + written.length + (locator?.[0].length ?? 0)
    const letters = [groups?.['letter'], ...moreLetters(after)]
    for (const [at, letter] of letters.entries()) {
      const date = at === 0 ? written : `${groups!['year']!}${letter!}`
      parts.push({
        kind: 'names',
        text: `${current.text}${current.isParted ? ', ' : ' '}${date}`,
        names: current.names,
        hasOthers: current.hasOthers,
        year: groups?.['year'] === undefined ? undefined : Number(groups['year']),
        ...(letter !== undefined && {letter: letter.toLowerCase()}),
        ...(locator && {locator: (locator[1] ?? locator[2]!).replace(/^:\s?/, '')}),
        isParted: current.isParted,
      })
    }
  }
  return parts.length > 0 ? parts : undefined
}

/** The further letters of `2019a, b and c`. */
function moreLetters(after: string): string[] {
  const more = /^(?:\s?(?:,|&|and|,\sand)\s?[a-h](?![\p{L}\p{N}]))+/u.exec(after)?.[0] ?? ''
  return more.replace(/and/g, '').match(/[a-h]/g) ?? []
}

const leads = new RegExp(String.raw`^(?:[\s,:]*(?:${leadWord})${noLetter}[.:,]{0,2}\s?)+`, 'iu')
const others = new RegExp(String.raw`[\s,]*(?:${othersLeftOut})(?:['’]s)?[\s.,]*$`, 'iu')
const join = new RegExp(
  String.raw`\s*,\s*(?:(?:${conjunction})${noLetter})?\s*|\s+(?:${conjunction})\s+|\s*&\s*|\s*/\s*`,
  'iu',
)
const initials = /^(?:\p{Lu}{1,3}|(?:\p{Lu}\p{Ll}?\.[\s-]?){1,4})$/u
const date = new RegExp(`^(?:${dateSource})`, 'iu')
const nameStart = new RegExp(String.raw`^(?:["“«'‘]?[\p{Lu}\d]|(?:${particle})[\s'’-])`, 'u')
const noNames =
  /[%№=<>+]|\bNo\.|\d{5}|(?<!\p{L})(?:figures?|tables?|fig|tab|рис|табл|eq|equation|appendix|article|section|chapter|january|february|april|june|july|august|september|october|november|december|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|spring|autumn|winter|summer)(?!\p{L})/iu
const mostNames = 8
const mostWords = 14

/** The names before a year; `undefined` when it reads as something else. */
function readNames(
  before: string,
): {names: string[]; hasOthers: boolean; isParted: boolean; text: string} | undefined {
  const bare = before.replace(leads, '').replace(/^[\s,]+/, '')
  const isParted = /[,(:[]\s*$/.test(bare)
  const text = bare.replace(/[\s,(:[]+$/, '')
  if (text === '' || !nameStart.test(text) || noNames.test(text) || date.test(text))
    return undefined
  if (text.split(/\s+/).length > mostWords) return undefined
  const hasOthers = others.test(text)
  const names: string[] = []
  for (const piece of text.replace(others, '').split(join)) {
    const name = piece.trim()
    // `Lee, A., 2010` tells one Lee from another.
    if (names.length > 0 && initials.test(name)) names.push(`${names.pop()!} ${name}`)
    else if (name !== '') names.push(name)
  }
  if (names.length === 0 || names.length > mostNames) return undefined
  return {names, hasOthers, isParted, text}
}
