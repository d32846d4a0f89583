/** Notes beside a passage: where another statement differs from it, and what in it does not add up. */
import type {Element, ElementContent} from 'hast'
import type {AuditNote, ComparedStatement, Comparison} from '../../model/comparison.ts'
import type {CorpusData} from '../../model/data.ts'
import {isConflict} from '../../model/disagreement.ts'
import type {Statistic} from '../../model/statistic.ts'
import {toPaperLabels} from '../../search/records/paper-labels.ts'
import {auditNames, toAuditSign} from '../views/observations/verdicts.ts'
import {toElement} from './element.ts'
import {toNote} from './note.ts'
import type {PaperRecords} from '../views/records/records.ts'
import {toParagraph} from '../format.ts'

/** The notes of a passage by its id within the paper. */
export type MarginNotes = ReadonlyMap<string, readonly ElementContent[]>

/** Longer quotes are cut: their whole stands one click away. */
const longestQuote = 180
/** More places than these are told on the page that compares them. */
const mostPlaces = 2

/** The notes of two kinds together, passage by passage. */
export function joinNotes(first: MarginNotes, second: MarginNotes): MarginNotes {
  const ids = new Set([...first.keys(), ...second.keys()])
  return new Map([...ids].map((id) => [id, [...(first.get(id) ?? []), ...(second.get(id) ?? [])]]))
}

export function toMarginNotes({paper, passages}: PaperRecords, data: CorpusData): MarginNotes {
  const toDifference = toDifferenceNotes(data)
  const audit = data.audit.filter((note) => note.paper === paper.id)
  const notes = [...passages].map(([local, {id, lines}]) => {
    const here = audit.filter((note) => holds(lines, note))
    return [local, [...toDifference(id), ...here.map(toAuditNote)]] as const
  })
  return new Map(notes.filter(([, elements]) => elements.length > 0))
}

function holds(lines: readonly [number, number] | undefined, note: AuditNote): boolean {
  const first = note.lines?.[0]
  return lines !== undefined && first !== undefined && lines[0] <= first && first <= lines[1]
}

function toAuditNote({id, kind, detail}: AuditNote): Element {
  const sign = toAuditSign(kind)
  return toNote(
    sign,
    sign === 'audit' ? 'Does not add up' : auditNames[kind],
    detail,
    ' ',
    toCompareLink(id.replace('#', '.'), 'Note'),
  )
}

/** A statistic or a sentence that is compared. */
interface Voice {
  readonly id: string
  readonly paper: string
  readonly passage: string
  readonly url: string
  readonly quote: string
  /** Equal where two say the same. */
  readonly says: string
}

/** The notes on the conflicts that the statistics and sentences of a passage stand in, each comparison once. */
function toDifferenceNotes(data: CorpusData): (passage: string) => Element[] {
  const byId = new Map(data.statistics.map((statistic) => [statistic.id, statistic]))
  const names = toPaperLabels(data.papers)
  const conflicts = data.comparisons
    .filter(({verdict}) => isConflict(verdict))
    .map((comparison) => ({
      comparison,
      voices: [
        ...comparison.statistics.flatMap((id) => byId.get(id) ?? []).map(toVoice),
        ...comparison.statements.flatMap((one) => toSaid(one, data.passages)),
      ],
    }))
  return (passage) =>
    conflicts.flatMap(({comparison, voices}) => {
      const own = voices.filter((voice) => voice.passage === passage)
      const others = findOthers(own, voices, comparison)
      return own.length > 0 && others.length > 0 ? [toDifference(comparison, others, names)] : []
    })
}

function toVoice(statistic: Statistic): Voice {
  const {id, paper, passage, url, quote, value, unit, change} = statistic
  return {id, paper, passage, url, quote, says: [value, unit, change].join(' ')}
}

function toSaid(
  {id, paper, url, text, value}: ComparedStatement,
  passages: CorpusData['passages'],
): Voice[] {
  const passage = passages.find((one) => one.paper === paper && one.text.includes(text))
  return passage ? [{id, paper, passage: passage.id, url, quote: text, says: value}] : []
}

/** The other side of the verdict, each passage once, where one side says what a passage says. */
function findOthers(own: readonly Voice[], all: readonly Voice[], {between}: Comparison): Voice[] {
  const sides = between.map((ids) => all.filter(({id}) => ids.includes(id)))
  const at = sides.findIndex((side) => side.some((one) => own.some((other) => isSame(one, other))))
  if (at < 0) return []
  const places = new Set(own.map(({passage}) => passage))
  return sides
    .filter((_, index) => index !== at)
    .flat()
    .filter(({passage}) => {
      const isNew = !places.has(passage)
      places.add(passage)
      return isNew
    })
}

/** A copy in another paper says what its original says. */
function isSame(a: Voice, b: Voice): boolean {
  return a.id === b.id || a.says === b.says
}

function toDifference(
  comparison: Comparison,
  others: readonly Voice[],
  names: ReadonlyMap<string, string>,
): Element {
  const papers = [...new Set(others.map(({paper}) => names.get(paper) ?? paper))]
  const title =
    comparison.verdict === 'internal' ? 'Contradicts itself' : `Differs from ${papers.join(', ')}`
  return toNote(
    'differs',
    title,
    ...others
      .slice(0, mostPlaces)
      .flatMap(({url, passage, quote}) => [
        toElement('a', {href: url}, toParagraph(passage)),
        ': ',
        toElement('q', {}, shorten(quote)),
        ' ',
      ]),
    toCompareLink(comparison.id, 'Compare'),
  )
}

function toCompareLink(anchor: string, text: string): Element {
  return toElement('a', {href: `/disagreements/#${anchor}`}, text)
}

function shorten(quote: string): string {
  if (quote.length <= longestQuote) return quote
  return `${quote.slice(0, quote.lastIndexOf(' ', longestQuote))} …`
}
