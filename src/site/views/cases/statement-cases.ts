/** Sentences that are compared without a number, as cases with their quotes. */
import type {ComparedStatement, Comparison, Slot} from '../../../model/comparison.ts'
import type {CorpusData} from '../../../model/data.ts'
import {toComparisonPath} from '../../../model/disagreement.ts'
import type {Topic} from '../../../model/vocabulary.ts'
import {toPaperLabels} from '../../../search/records/paper-labels.ts'
import {createPassageFinder} from '../records/records.ts'
import {toParagraph} from '../../format.ts'
import type {Case, Side} from './case.ts'
import {markStretch, markValue} from './differing.ts'
import {toObservationRow, toWording} from '../observations/observations.ts'
import {compareGravity, toVerdictView, withoutTitle} from '../observations/verdicts.ts'

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
  const names = toPaperLabels(data.papers)
  const findPassage = createPassageFinder(data.passages)
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
        sides: [...toSides(comparison, names, findPassage), ...toNumberSides(comparison, data)],
        more: 0,
        explanation: withoutTitle(comparison, subject),
        independence: {papers: papers.length, witnesses},
        href: toComparisonPath(comparison),
        hrefLabel: indicator === undefined ? 'Among all statements' : 'The statistic',
        facets: {
          kind: [verdict],
          severity: [String(severity)],
          paper: papers,
          topic: topics.map((topic) => topic.id).filter((topic) => told.has(topic)),
        },
      },
    ]
  })
}

/** What the sentences of a comparison say. */
export function toSaidSides(comparison: Comparison, {papers, passages}: CorpusData): Side[] {
  return toSides(comparison, toPaperLabels(papers), createPassageFinder(passages))
}

/** The numbers beside which the sentences stand, one side each. */
function toNumberSides(
  {indicator, place, statistics, statements}: Comparison,
  data: CorpusData,
): Side[] {
  if (indicator === undefined) return []
  const sentences = new Set(statements.map(({id}) => id))
  const toRow = toObservationRow(data)
  return data.statistics
    .filter((one) => statistics.includes(one.id))
    .filter((one) => one.indicator === indicator && one.place === place)
    .filter(({claim = ''}) => !sentences.has(claim))
    .map(toRow)
    .map((row) => ({
      text: toWording(row),
      detail: row.period,
      places: [row],
      language: row.language,
      quoteLanguage: row.language,
      pieces: markValue(row.quote, row.text),
    }))
}

/** One side for all that say the same in the same words, but for brackets and marks. */
function toSides(
  {slot, statements}: Comparison,
  names: ReadonlyMap<string, string>,
  findPassage: ReturnType<typeof createPassageFinder>,
): Side[] {
  // The stages of a history are sentences of one side.
  const toWords = ({value, said}: ComparedStatement) =>
    slot === 'stages' ? value : `${value} ${said.toLowerCase().replace(/\P{L}+/gu, ' ')}`
  return [...Map.groupBy(statements, toWords).values()].flatMap((same) => {
    const [first] = same
    if (!first) return []
    const own = slot === 'stages' ? same.filter(({paper}) => paper === first.paper) : [first]
    return {
      text: own.map(({said}) => shorten(said)).join(', '),
      detail: '',
      places: same.map(({id, paper, url}) => ({
        paperName: names.get(paper) ?? paper,
        placeLabel: toParagraph(findPassage(id)?.id ?? id),
        href: url,
      })),
      language: 'en',
      quoteLanguage: 'en',
      pieces: markStretch(first.text, first.start, first.start + first.said.length),
    }
  })
}

/** Letters of what stands large; the rest is marked in the sentence beneath. */
const longestSaid = 100

function shorten(said: string): string {
  if (said.length <= longestSaid) return said
  const words = said.split(/\s+/)
  return `${words.slice(0, 3).join(' ')} … ${words.at(-1) ?? ''}`
}
