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
  /^(?:%|percent|per cent|times|fold|twice|per|процент|пайыз|раз|(?:doubl|halv|trebl|tripl|quadrupl)\p{L}*)/iu
const closing = /[\s,([–—-]+$/u
/** Verbs and prepositions that lead from what is counted to its number. */
const lead =
  /(?:\s(?:has|have|had|is|are|was|were|been|being|reached|reaches|amounted|amounts|totalled|totaled|equals|stood|stands|more|less|fewer|than|almost|nearly|about|around|approximately|only|by|to|at|over|with|and|or|which|an|average|of|factor))+$/iu
/** Those of them that show all before to be what is counted: "the fleet reached 300 boats". */
const equated =
  /(?<!\bthere)\s(?:is|are|was|were|reached|amount\p{L}*\sto|total+ed|equals|stands?\sat|stood\sat|\p{L}+(?:ed|ew|ose|ell)\s[^,;]{0,60}?to)\s(?:\p{L}+\s){0,2}$/iu
/** A member of a list whose members have a number each: "…, in the north – 40 %". */
const member = /\d\s?[%\p{L}][^,;]{0,60}?(?:,|;|\sand)\s(?:and\s)?([^\d,;]{3,40})$/u
/** What a phrase cannot end with. */
const hanging = /(?:\s(?:a|the|of|in|on|at|by|to|from|for|with|who|which|or|and|than))+$/iu

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
  const [rest = ''] = /^[^,;:.()[\]\d]{0,80}/u.exec(sentence.slice(end, to)) ?? []
  const after = /^\s+(?:of|from|in|who|with|to|for|aged|per|among)\s/iu.test(rest) ? rest : ''
  const said = sentence.slice(from, start)
  const before = dropLead(said)
  const isUnitOnly = own === '' || unitOnly.test(own)
  if (isUnitOnly) {
    const ofWhole = /^\s+(?:of|from|among)\s\p{L}/iu.test(after) ? after : ''
    if (ofWhole !== '' && !equated.test(said)) return shorten(ofWhole)
    return shorten(`${before}${ofWhole}`, before !== '')
  }
  if (own.includes(' ')) return shorten(`${own}${after}`)
  // "Teachers: 2,900 people"
  const title = /([^.:;]{3,80}):\s*(?:[^.:;]{0,30})$/u.exec(sentence.slice(0, start))?.[1]
  if (title !== undefined) return shorten(`${title}: ${own}`)
  if (equated.test(said) && before !== '') return shorten(before, true)
  return shorten(`${own}${rest}`)
}

/** What stands before a number and says what it counts; a member of a list with what leads the list. */
function dropLead(text: string): string {
  const bare = text
    .replace(/^(?:and|but|however|while|thus|which|that)(?:,\s?|\s|$)/iu, '')
    // A date is told in the period, brackets in their own right.
    .replace(/^(?:in|during|over|by|as of|since|for|в|на|за)\s[^,]{1,40},\s+/iu, '')
    .replace(/[([][^)\]]{0,200}[)\]]/g, ' ')
    .replace(/,?\s(?:in|by|from|to|since|of|for)\s(?:1[89]|20)\d\d(?!\d)/giu, '')
    .replace(/\sfrom\s[^,;]{0,60}\d[^,;]{0,60}$/iu, '')
    .replace(closing, '')
  const [, last] = member.exec(bare) ?? []
  const trim = (part: string) => part.replace(closing, '').replace(lead, '').replace(closing, '')
  if (last === undefined) return trim(bare)
  return [/^\D*/.exec(bare)?.[0] ?? '', last].map(trim).filter(Boolean).join(', ')
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
  const words = text.trim().replace(hanging, '').split(/\s+/)
  if (words.length <= mostWords) return words.join(' ')
  return (fromEnd ? words.slice(-mostWords) : words.slice(0, mostWords)).join(' ')
}
