/** Sentences that are compared without a number, as cases with their quotes. */
import type {ComparedStatement, Comparison, Slot} from '../../model/comparison.ts'
import type {CorpusData} from '../../model/data.ts'
import {toComparisonPath} from '../../model/disagreement.ts'
import type {Topic} from '../../model/vocabulary.ts'
import {toPaperLabels} from '../../search/paper-labels.ts'
import {toLineLabel} from '../reader/records.ts'
import type {Case, Side} from './case.ts'
import {markValue} from './differing.ts'
import {toObservationRow} from './observations.ts'
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
  const claims = new Map(data.claims.map((claim) => [claim.id, claim.topics]))
  return comparisons.toSorted(compareGravity).flatMap((comparison) => {
    const {id, slot, subject, indicator, statements, papers, witnesses, verdict, severity} =
      comparison
    if (slot === undefined || subject === undefined) return []
    const told = new Set(statements.flatMap((statement) => claims.get(statement.id) ?? []))
    return [
      {
        anchor: id,
        title: `${slotNames[slot]}: ${subject}`,
        about: '',
        verdict: toVerdictView(comparison),
        sides: toSaidSides(comparison, data),
        more: 0,
        explanation: withoutTitle(comparison, subject),
        independence: {papers: papers.length, witnesses},
        href: toComparisonPath(comparison),
        hrefLabel: indicator === undefined ? 'Among all statements' : 'The statistic',
        kind: verdict,
        papers,
        topics: topics.map((topic) => topic.id).filter((topic) => told.has(topic)),
        severity: String(severity),
      },
    ]
  })
}

/** What the sentences of a comparison say, and the numbers beside which they stand. */
export function toSaidSides(comparison: Comparison, data: CorpusData): Side[] {
  if (comparison.slot === undefined) return []
  const names = toPaperLabels(data.papers)
  return [...toSides(comparison.statements, names), ...toNumberSides(comparison, data)]
}

/** The numbers beside which the sentences stand, one side each. */
function toNumberSides({indicator, place, statistics}: Comparison, data: CorpusData): Side[] {
  if (indicator === undefined) return []
  const toRow = toObservationRow(data)
  return data.statistics
    .filter((one) => statistics.includes(one.id))
    .filter((one) => one.indicator === indicator && one.place === place)
    .map(toRow)
    .map(({paperName, placeLabel, href, quote, language, text, period}) => ({
      text,
      detail: period,
      places: [{paperName, placeLabel, href}],
      language,
      quoteLanguage: language,
      pieces: markValue(quote, text),
    }))
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
