/** The words around a quantity: the clause it stands in, and what it measures. */
import {findNumbers} from './numbers.ts'

export interface Description {
  /** The clause in which the quantity stands, verbatim. */
  readonly quote: string
  /** What is counted, in words of the text. */
  readonly measures: string
}

/** What parts two clauses: a semicolon or colon, or a conjunction after a comma. */
const border =
  /[;:]\s+|,\s+(?=(?:and|but|while|whereas|although|however|а|но|однако|ал|бірақ)\s)/giu

/** What counts nothing by itself: a share, and how often a change took place. */
const unitOnly =
  /^(?:%|percent|per cent|times|fold|per|процент|пайыз|раз|(?:doubl|halv|trebl|tripl|quadrupl)\p{L}*)/iu
/** A year at the end is told as the period; other figures there are cut from a number that follows. */
const trailingFigures = /(?:\s(?:in|to|from|by|for|since|of)\s[\d.,]+)+$/u
const closing = /[\s,([–—-]+$/u
/** Words that lead from what is counted to its number. */
const lead =
  /(?:\s(?:has|have|had|is|are|was|were|been|more|less|fewer|than|almost|nearly|about|by|to|at|over|with|and|or|which))+$/iu

/** Words of a description at most, and a quotation shorter than this takes its neighbour in. */
const mostWords = 14
const shortestQuote = 30

/** Say in words of the sentence what the quantity from `start` to `end` measures. */
export function describeStatistic(sentence: string, start: number, end: number): Description {
  const [from, to] = findClause(sentence, start, end)
  return {
    quote: sentence.slice(from, to).trim(),
    measures: describe(sentence, from, start, end, to),
  }
}

function findClause(sentence: string, start: number, end: number): [number, number] {
  let [from, to] = [0, sentence.length]
  for (const {0: sign, index} of sentence.matchAll(border)) {
    if (index + sign.length <= start) from = index + sign.length
    else if (index >= end) {
      to = index
      break
    }
  }
  // "Teachers: 2,900 people": what is counted stands before the colon.
  if (to - from < shortestQuote) from = 0
  return [from, to]
}

function describe(sentence: string, from: number, start: number, end: number, to: number): string {
  const own = dropNumbers(sentence.slice(start, end))
  const [after = ''] =
    /^\s+(?:of|from|in|who|with|to|for|aged|per|among)\s[^,;:.()[\]]{1,80}/iu.exec(
      sentence.slice(end, to),
    ) ?? []
  const isUnitOnly = own === '' || unitOnly.test(own)
  const title = /([^.:;]{3,80}):\s*(?:[^.:;]{0,30})$/u.exec(sentence.slice(0, start))?.[1]
  // "Teachers: 2,900 people"
  if (!isUnitOnly && title !== undefined && !own.includes(' ')) return shorten(`${title}: ${own}`)
  if (!isUnitOnly) return shorten(`${own}${after.replace(trailingFigures, '')}`)
  const ofWhole = /^\s+(?:of|from|among)\s/iu.test(after) ? after : ''
  const before = sentence
    .slice(from, start)
    // An opening date is told in the period, brackets in their own right.
    .replace(/^(?:in|during|over|by|as of|since|for|в|на|за)\s[^,]{1,40},\s+/iu, '')
    .replace(/[([][^)\]]{0,200}[)\]]/g, ' ')
    .replace(closing, '')
    .replace(lead, '')
    .replace(closing, '')
  return shorten(`${before}${ofWhole}`, before !== '')
}

function dropNumbers(text: string): string {
  let kept = ''
  let at = 0
  for (const {start, end, form} of findNumbers(text, 'en')) {
    if (form === 'share' || form === 'times') continue
    kept += text.slice(at, start)
    at = end
  }
  return (kept + text.slice(at)).replace(/^(?:[\s$€£¥₸%–-]|(?:to|and|up)\s)+/u, '').trim()
}

/** Keep the first words, or the last where what counts stands at the end. */
function shorten(text: string, fromEnd = false): string {
  const words = text.trim().split(/\s+/)
  if (words.length <= mostWords) return words.join(' ')
  return (fromEnd ? words.slice(-mostWords) : words.slice(0, mostWords)).join(' ')
}
