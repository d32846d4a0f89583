import type {CorpusData} from '../../../model/data.ts'
import {type Citation, type Work, toEntryWords} from '../../../model/reference.ts'
import {toPaperLabels} from '../../../search/records/paper-labels.ts'
import {toLocalId} from '../records/records.ts'
import {type Place, toPlace} from './references.ts'
import {type StatisticRow, toStatisticRow} from '../statistics/statistics.ts'
import {toShortName} from './work-entry.ts'

/** What a page of one work shows beside its entry. */
export interface WorkPage {
  readonly name: string
  /** Its entries as the lists write them. */
  readonly entries: readonly {
    readonly source: Place
    readonly words: string
    readonly language: string | undefined
    readonly problems: readonly string[]
  }[]
  /** Every sentence that cites it, paper by paper. */
  readonly citing: readonly {
    readonly paper: string
    readonly name: string
    readonly sentences: readonly CitingSentence[]
  }[]
  /** Numbers whose sentence cites it. */
  readonly statistics: readonly StatisticRow[]
}

export interface CitingSentence {
  readonly before: string
  readonly quote: string
  readonly after: string
  readonly language: string
  readonly place: Place
  readonly locator: string | undefined
  readonly doubt: string | undefined
}

export function toWorkPage(work: Work, data: CorpusData): WorkPage {
  const labels = toPaperLabels(data.papers)
  const name = (paper: string) => labels.get(paper) ?? paper
  const references = data.references.filter(({id}) => work.references.includes(id))
  const citations = data.citations.filter((citation) =>
    citation.references.some((reference) => work.references.includes(reference)),
  )
  return {
    name: toShortName(work.csl),
    entries: references.map((reference) => {
      const {id, paper, n, csl, problems} = reference
      const href = `/papers/${paper}/#${toLocalId(id)}`
      const noted = data.audit.filter(({url}) => url === href).map(({detail}) => detail)
      return {
        source: {label: `${name(paper)}, entry ${String(n)}`, href},
        words: toEntryWords(reference),
        language: csl.language,
        problems: [...new Set([...problems, ...noted])],
      }
    }),
    citing: [...Map.groupBy(citations, ({paper}) => paper)].map(([paper, own]) => ({
      paper,
      name: name(paper),
      sentences: own.map((citation) => toSentence(citation, data, work)),
    })),
    statistics: data.statistics
      .filter(({works}) => works?.includes(work.id))
      .map(toStatisticRow(data)),
  }
}

function toSentence(citation: Citation, data: CorpusData, work: Work): CitingSentence {
  const passage = data.passages.find(({id}) => id === citation.passage)
  const claim = data.claims.find(({citations}) => citations.includes(citation.id))
  const text = claim?.text ?? cutSentence(passage?.text ?? citation.quote, citation.quote)
  const at = text.indexOf(citation.quote)
  const doubt = citation.doubts.find(
    ({why, references}) =>
      (why === 'year-differs' || why === 'ambiguous') &&
      references.some((reference) => work.references.includes(reference)),
  )
  return {
    before: at < 0 ? text : text.slice(0, at),
    quote: at < 0 ? '' : citation.quote,
    after: at < 0 ? '' : text.slice(at + citation.quote.length),
    language: passage?.language ?? 'en',
    place: toPlace(citation),
    locator: citation.locator,
    doubt: doubt && doubts[doubt.why as keyof typeof doubts],
  }
}

const doubts = {
  'year-differs': 'The citation gives another year than the entry.',
  ambiguous: 'The citation fits several entries alike.',
}

/** The sentence of a text in which a quotation stands; the whole text where it is not found. */
export function cutSentence(text: string, quote: string): string {
  const at = text.indexOf(quote)
  if (at < 0) return text
  const before = text.slice(0, at)
  const start = [...before.matchAll(/[.!?…]["”’»)]?\s+(?=[\p{Lu}«“"])/gu)].at(-1)
  const behind = text.slice(at + quote.length)
  const end = /[.!?…]["”’»)]?(?=\s+[\p{Lu}«“"]|\s*$)/u.exec(behind)
  return text.slice(
    start ? start.index + start[0].length : 0,
    end ? at + quote.length + end.index + end[0].length : text.length,
  )
}
