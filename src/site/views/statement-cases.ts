/** Sentences that are compared without a number, as cases with their quotes. */
import type {ComparedStatement, Comparison, Slot} from '../../model/comparison.ts'
import type {CorpusData} from '../../model/data.ts'
import {toComparisonPath} from '../../model/disagreement.ts'
import type {Topic} from '../../model/vocabulary.ts'
import {toPaperLabels} from '../../search/paper-labels.ts'
import {toLineLabel} from '../reader/records.ts'
import type {Case, Side} from './case.ts'
import {compareGravity, toVerdictView, withoutTitle} from './verdicts.ts'

/** By what sentences are compared, as a title begins. */
const slotNames: Readonly<Record<Slot, string>> = {
  trend: 'Trend',
  role: 'Said to be',
  list: 'Named in a list',
  span: 'For which years',
  event: 'When',
  body: 'Body in charge',
  identifier: 'Which document',
  stages: 'History',
}

/** Comparisons of sentences, the gravest first. */
export function toStatementCases(
  comparisons: readonly Comparison[],
  data: CorpusData,
  topics: readonly Topic[],
): Case[] {
  const names = toPaperLabels(data.papers)
  const claims = new Map(data.claims.map((claim) => [claim.id, claim.topics]))
  return comparisons.toSorted(compareGravity).flatMap((comparison) => {
    const {id, slot, subject, statements, papers, witnesses, verdict, severity} = comparison
    if (slot === undefined || subject === undefined) return []
    const told = new Set(statements.flatMap((statement) => claims.get(statement.id) ?? []))
    return [
      {
        anchor: id,
        title: `${slotNames[slot]}: ${subject}`,
        about: '',
        verdict: toVerdictView(comparison),
        sides: toSides(statements, names),
        more: 0,
        explanation: withoutTitle(comparison, subject),
        independence: {papers: papers.length, witnesses},
        href: toComparisonPath(comparison),
        hrefLabel: 'Among all statements',
        kind: verdict,
        papers,
        topics: topics.map((topic) => topic.id).filter((topic) => told.has(topic)),
        severity: String(severity),
      },
    ]
  })
}

/** One side for all that say the same. */
function toSides(
  statements: readonly ComparedStatement[],
  names: ReadonlyMap<string, string>,
): Side[] {
  return [...Map.groupBy(statements, ({value}) => value).values()].flatMap((same) => {
    const [first] = same
    if (!first) return []
    const end = first.start + first.said.length
    const all = [...new Set(same.filter(({paper}) => paper === first.paper).map(({said}) => said))]
    return {
      text: all.join(', '),
      detail: '',
      places: same.map(({id, paper, url}) => ({
        paperName: names.get(paper) ?? paper,
        // A paragraph is named by its line; the column leads to the sentence.
        placeLabel: `¶\u00A0${toLineLabel(id).replace(/[cp]\d+$/, '')}`,
        href: url,
      })),
      language: 'en',
      quoteLanguage: 'en',
      pieces: [
        {text: first.text.slice(0, first.start), isDiffering: false},
        {text: first.said, isDiffering: true},
        {text: first.text.slice(end), isDiffering: false},
      ].filter(({text}) => text !== ''),
    }
  })
}
