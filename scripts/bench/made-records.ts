/**
 * Search records of made-up papers, without the papers: what reading some thousand of them
 * would give, in the time that making them takes. Of the same shape as `makeCorpus` makes.
 */
import type {IndexParts} from '../../src/search/build-indexes.ts'
import type {SearchRecord} from '../../src/search/records/record.ts'
import {
  createRandom,
  paragraphsInSection,
  type Random,
  referencesInPaper,
  sections,
  sentencesInParagraph,
  toReference,
  toSentence,
} from './made-corpus.ts'

/** What the engines are compared on: short records, and the passages around them. */
export type Group = 'records' | 'passages'

/** `In 1998, about 5,120 people …`, `… increased by 5,120 workers …` */
const amount = /([\d,]+) (people|workers)/

export function makeRecords(papers: number, group: Group): IndexParts {
  const ids = Array.from({length: papers}, (_, n) => `made-${String(n + 1).padStart(5, '0')}`)
  return {
    labels: {
      papers: ids.map((id, n) => ({id, label: `Made ${n + 1}`, titles: [`Paper ${n + 1}`]})),
      topics: [{id: 'work', title: 'Work'}],
      indicators: [],
      places: [{id: 'bareland', title: 'Bareland', names: []}],
    },
    records: ids.flatMap((paper, n) => makePaper(paper, createRandom(n + 1), group)),
    terms: [],
  }
}

function makePaper(paper: string, random: Random, group: Group): SearchRecord[] {
  const records: SearchRecord[] = []
  let line = 1
  for (const section of sections) {
    for (let n = 0; n < paragraphsInSection; n += 1, line += 2) {
      const sentences = Array.from({length: sentencesInParagraph}, () => toSentence(random))
      const place = {paper, section, line}
      if (group === 'passages')
        records.push(toRecord('passage', `l${line}`, sentences.join(' '), place))
      else records.push(...sentences.flatMap((text, at) => toSaid(text, at, place)))
    }
  }
  if (group === 'passages') return records
  for (let n = 1; n <= referencesInPaper; n += 1) {
    const text = toReference(random, n)
    records.push(toRecord('reference', `ref-${n}`, text, {paper, section: 'References', line}))
  }
  return records
}

interface Place {
  readonly paper: string
  readonly section: string
  readonly line: number
}

/** A sentence, and the number in it. */
function toSaid(text: string, at: number, place: Place): SearchRecord[] {
  const claim = {
    ...toRecord('claim', `l${place.line}c${at * 100}`, text, place),
    within: [`${place.paper}#l${place.line}`],
  }
  const [, written, unit] = amount.exec(text) ?? []
  if (written === undefined || unit === undefined) return [claim]
  const value = Number(written.replaceAll(',', ''))
  const statistic: SearchRecord = {
    ...claim,
    ...toRecord('statistic', `stat-l${place.line}c${at * 100 + 10}`, text, place),
    within: [claim.id, ...claim.within],
    units: ['people'],
    values: [[value, value]],
    quantity: {text: `${written} ${unit}`, measures: unit, value},
  }
  return [claim, statistic]
}

function toRecord(
  kind: SearchRecord['kind'],
  id: string,
  text: string,
  {paper, section, line}: Place,
): SearchRecord {
  return {
    id: `${paper}#${id}`,
    kind,
    paper,
    section,
    role: 'results',
    language: 'en',
    topics: ['work'],
    claimKinds: [],
    lines: [line, line],
    text,
    url: `/papers/${paper}/#${id}`,
    within: [],
  }
}
