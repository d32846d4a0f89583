import type {Citation, Reference} from '../../model/reference.ts'
import type {Claim} from '../../model/claim.ts'
import type {Paper} from '../../model/paper.ts'
import type {Comparison, Family} from '../../model/comparison.ts'
import {toPlaceStems} from './place-stems.ts'
import type {Vocabulary} from '../../model/vocabulary.ts'
import {toPaperLabels} from '../../search/records/paper-labels.ts'
import {toPlaceFinder} from '../../statistics/observations/places.ts'
import {compareStatements} from '../../statistics/statements/compare-statements.ts'
import type {Statistic} from '../../model/statistic.ts'
import type {Sighting} from '../../statistics/comparison/sighting.ts'
import type {Statement} from '../../statistics/statements/statement.ts'
import {findYears} from '../../statistics/statements/years.ts'
import type {OutlinedPassage} from '../papers/outline.ts'
import {type OutlinedPaper, idOf, linesOf} from '../papers/outlined-paper.ts'
import {attributesOf} from '../papers/attributes.ts'
import {toGlobalId, toPaperUrl} from '../papers/places.ts'
import type {Span} from '../papers/spans.ts'

/** What is known of sentences when they are compared. */
export interface StatementData {
  readonly papers: readonly Paper[]
  readonly claims: readonly Claim[]
  readonly statistics: readonly Statistic[]
  readonly families: readonly Family[]
  readonly citations: readonly Citation[]
  readonly references: readonly Reference[]
}

/** The comparisons of sentences that need no number. */
export function toStatementComparisons(
  outlined: readonly OutlinedPaper[],
  data: StatementData,
  {places, indicators}: Pick<Vocabulary, 'places' | 'indicators'>,
  sightings: readonly Sighting[],
): Comparison[] {
  const labels = toPaperLabels(data.papers)
  const names = new Map(places.map(({id, names}) => [id, names['en'] ?? id]))
  return compareStatements(toStatements(outlined, data), {
    findPlaces: toPlaceFinder(places),
    placeStems: toPlaceStems(places),
    paperLabel: (paper) => labels.get(paper) ?? paper,
    placeName: (place) => names.get(place) ?? place,
    workOf: new Map(data.papers.map(({id, work}) => [id, work])),
    indicators,
    sightings,
  })
}

/** The language whose words are known: see `statistics/statements/`. */
const language = 'en'
/** Sections that say nothing of the world. */
const silent: ReadonlySet<string> = new Set(['references', 'about-authors', 'front-matter'])

/** The sentences of all papers, claims or not, that may be compared without a number, in the order of the text. */
function toStatements(papers: readonly OutlinedPaper[], data: StatementData): Statement[] {
  const toStatement = makeStatements(data)
  return papers.flatMap((paper) =>
    paper.outline.passages
      .filter((passage) => passage.language === language && !silent.has(passage.role))
      .flatMap((passage) => carryYears(
        passage.spans
          .filter(({directive}) => directive.name === 's' || directive.name === 'claim')
          .map((span) => toStatement(paper, passage, span)),
      )),
  )
}

/** Give a sentence without a year those of the one before it in its passage. */
function carryYears(statements: readonly Statement[]): Statement[] {
  let carried: Statement['years']
  return statements.map((statement) => {
    carried = statement.years ?? carried
    return {...statement, years: carried}
  })
}

function makeStatements(data: StatementData) {
  const works = new Map(data.papers.map(({id, work}) => [id, work]))
  const years = new Map(data.papers.map(({id, year}) => [id, year]))
  const claims = new Map(data.claims.map((claim) => [claim.id, claim]))
  const families = new Map(
    data.families.flatMap(({id, members}) => members.map((member) => [member.id, id])),
  )
  const citations = new Map(data.citations.map((citation) => [citation.id, citation]))
  const cited = new Map(data.references.map(({id, work}) => [id, work]))
  return (paper: OutlinedPaper, passage: OutlinedPassage, span: Span): Statement => {
    const local = idOf(span.directive)
    const id = toGlobalId(paper.id, local)
    const claim = claims.get(id)
    const bare = blankCitations(passage, span)
    const year = years.get(paper.id)
    const {to} = attributesOf(span.directive.name === 's' ? 's' : 'claim', span.directive)
    return {
      id,
      paper: paper.id,
      work: works.get(paper.id) ?? paper.id,
      year,
      role: passage.role,
      text: passage.text.slice(span.start, span.end),
      bare,
      years: findYears(bare, year),
      lines: linesOf(paper, local, to) ?? passage.lines,
      url: toPaperUrl(paper.id, local),
      kinds: claim?.kinds ?? [],
      family: families.get(id),
      works: (claim?.citations ?? []).flatMap((one) =>
        (citations.get(one)?.references ?? []).flatMap((ref) => cited.get(ref) ?? []),
      ),
      statistics: claim?.statistics ?? [],
    }
  }
}

/** The text of a sentence, blanks for its citations. */
function blankCitations({text, spans}: OutlinedPassage, span: Span): string {
  let bare = text.slice(span.start, span.end)
  for (const {directive, around, start, end} of spans) {
    if (directive.name !== 'cite' || !around.includes(span)) continue
    const [from, to] = [start - span.start, end - span.start]
    bare = bare.slice(0, from) + ' '.repeat(to - from) + bare.slice(to)
  }
  return bare
}
