/** What a text says of the works that it draws on: their years, and words that it quotes from nobody. */
import type {Passage} from '../../model/paper.ts'
import type {AuditedPaper, Finding} from './note.ts'
import {toPassageFinding} from './note.ts'

interface PlacedCitation {
  readonly quote: string
  readonly start: number
  readonly end: number
}

export function auditWorks({citations, passages}: AuditedPaper): Finding[] {
  if (citations.length === 0) return []
  const byPassage = Map.groupBy(citations, ({passage}) => passage)
  return passages
    .filter(({kind}) => kind === 'paragraph' || kind === 'list-item')
    .flatMap((passage) => {
      const quotes = (byPassage.get(passage.id) ?? []).map(({quote}) => quote)
      const placed = placeCitations(passage.text, quotes)
      return [...findOtherYears(passage, placed), ...findBareQuotations(passage, placed)]
    })
}

function placeCitations(text: string, quotes: readonly string[]): PlacedCitation[] {
  let from = 0
  return quotes.flatMap((quote) => {
    const start = text.indexOf(quote, from)
    if (start < 0) return []
    from = start + quote.length
    return {quote, start, end: from}
  })
}

const dated =
  /\bthe\s((?:19|20)\d{2})\s(?:\p{L}+\s){0,2}?(publication|report|paper|article|book|monograph)\b/giu

/** "The 2020 report … (Smith, 2019)": the year of the work is not that of its citation. */
function findOtherYears(passage: Passage, placed: readonly PlacedCitation[]): Finding[] {
  return [...passage.text.matchAll(dated)].flatMap((found): Finding[] => {
    const [named, year = '', work = ''] = found
    const next = placed.find(({start}) => start > found.index)
    if (!next || /[.!?]\s\p{Lu}/u.test(passage.text.slice(found.index, next.start))) return []
    const years = new Set(next.quote.match(/\b(?:19|20)\d{2}\b/g) ?? [])
    if (years.size !== 1 || years.has(year)) return []
    const [cited = ''] = years
    return [
      toPassageFinding(passage, 'contradiction', `work-year-${String(found.index + 1)}`, {
        severity: 1,
        quote: passage.text.slice(found.index, next.end),
        expected: year,
        found: next.quote,
        detail: `“${named}” dates the ${work} ${year}, its citation ${cited}.`,
      }),
    ]
  })
}

/** Between a citation and a quotation of another sentence. */
const sentenceEnd = /^[)\]]?\.\s+\p{Lu}/u

/** Words from which on a quotation is no term or title. */
const fewestWords = 10
/** Share of words in capitals from which on it is a title. */
const titleShare = 0.4
/** Characters around a quotation in which its citation may stand, and its speaker is named. */
const reach = {citation: 250, speaker: 140} as const
const speakers =
  /\b(?:according to|publication|report|authors?|experts?|scholars?|researchers?|states|stated|writes|wrote|notes|noted|argues|argued|emphasi[sz]es?d?|defines?d?)\b/iu

/** A quotation of what others say, with no citation in or around it. */
function findBareQuotations(passage: Passage, placed: readonly PlacedCitation[]): Finding[] {
  return [...passage.text.matchAll(/[“«"]([^“”«»"]{40,})[”»"]/gu)].flatMap((found): Finding[] => {
    const [whole, quotation = ''] = found
    const end = found.index + whole.length
    const words = quotation.split(/\s+/)
    const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
    if (words.length < fewestWords || capitals / words.length >= titleShare) return []
    const before = passage.text.slice(Math.max(0, found.index - reach.speaker), found.index)
    // A citation at the end of another sentence is of that one.
    const isCited = placed.some(
      (one) =>
        (one.end > found.index - reach.citation &&
          one.end <= found.index &&
          !sentenceEnd.test(passage.text.slice(one.end, found.index))) ||
        (one.start >= found.index && one.start < end + reach.citation),
    )
    if (!speakers.test(before) || isCited) return []
    return [
      toPassageFinding(passage, 'citation', `quotation-${String(found.index + 1)}`, {
        severity: 1,
        quote: quotation,
        expected: 'a citation',
        found: 'none',
        detail: `A quotation of ${String(words.length)} words has no citation beside it.`,
      }),
    ]
  })
}
