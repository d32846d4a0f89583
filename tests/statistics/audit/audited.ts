/** Invented papers of a few sentences about boats, audited. */
import type {Claim} from '../../../src/model/claim.ts'
import type {Comparison} from '../../../src/model/comparison.ts'
import type {Passage} from '../../../src/model/paper.ts'
import type {Statistic} from '../../../src/model/statistic.ts'
import {auditPaper} from '../../../src/statistics/audit/audit.ts'
import type {AuditedPaper} from '../../../src/statistics/audit/note.ts'
import {toInterval} from '../../../src/statistics/quantities/interval.ts'
import {indicators} from '../lakes.ts'

export const paper = 'ash-2020'

/** A quantity as a test says it. */
export type Said = Partial<Statistic> & {readonly text: string; readonly value: number}

/** A paper of one sentence with its quantities, in their order. */
export function auditSentence(text: string, said: readonly Said[], before: readonly Claim[] = []) {
  const claim = toClaim(text, 9)
  const statistics = said.map((one, at) => toStatistic(one, claim.id, at))
  return audit({claims: [...before, claim], statistics})
}

export function audit(records: Partial<AuditedPaper>) {
  return auditRecords(records).notes.map(({id, kind, detail}) => ({
    id: id.replace(`${paper}#audit-`, ''),
    kind,
    detail,
  }))
}

export function auditRecords(
  records: Partial<AuditedPaper>,
  comparisons: readonly Comparison[] = [],
) {
  const {claims = []} = records
  const passages = [...Map.groupBy(claims, ({passage}) => passage)].map(([id, own]) =>
    toPassage(id, own.map(({text}) => text).join(' ')),
  )
  const empty = {passages, claims: [], statistics: [], figures: [], tables: []}
  return auditPaper(
    {
      // Of the record only its id, sections and authors are looked at.
      paper: {id: paper, sections: [], authors: []} as unknown as AuditedPaper['paper'],
      ...empty,
      references: [],
      citations: [],
      garbled: [],
      indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
      ...records,
    },
    comparisons,
  )
}

export function toPassage(id: string, text: string): Passage {
  return {
    id,
    paper,
    section: `${paper}#s1`,
    role: 'results',
    kind: 'paragraph',
    language: 'en',
    text,
    url: '',
    claims: [],
    citations: [],
  }
}

export function toClaim(text: string, line: number): Claim {
  const id = `${paper}#l${String(line)}c1`
  return {
    id,
    paper,
    passage: `${paper}#l${String(line)}`,
    section: `${paper}#s1`,
    role: 'results',
    text,
    lines: [line, line],
    kinds: ['statistic'],
    topics: [],
    attribution: 'own',
    places: [],
    statistics: [],
    citations: [],
    url: '',
  }
}

export function toStatistic(said: Said, claim: string, at: number): Statistic {
  const {value, text, qualifier = 'exact', unit = /%|half/.test(text) ? 'percent' : 'boats'} = said
  return {
    id: `${paper}#stat-l9c${String(at + 1)}`,
    paper,
    passage: `${paper}#l9`,
    claim,
    quote: text,
    qualifier,
    unit,
    ...toInterval({value, qualifier, text}),
    measures: '',
    scope: [],
    change: unit === 'percent' ? 'share' : 'level',
    citations: [],
    url: '',
    ...said,
  }
}
