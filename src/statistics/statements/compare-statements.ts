/**
 * Comparisons of sentences that say something of one subject without a number: a trend, a
 * list, the years of a plan, the body in charge. Sentences in nearly the same words are left
 * to families.
 */
import {type Stems, groupAlike, measureStems} from '../../collation/group-alike.ts'
import {type Weigh, toWeights} from '../../collation/similarity.ts'
import {foldSpelling} from '../../collation/spelling.ts'
import {type Comparison, type Slot, slots} from '../../model/comparison.ts'
import {analyse} from '../../search/analysis/analyse.ts'
import {findWorst} from '../comparison/find-worst.ts'
import {countWitnesses} from '../comparison/witnesses.ts'
import {toFreeId} from '../indicators/free-id.ts'
import {type StatementWording, explainStatements} from './explain-statements.ts'
import {type ReadOptions, readStages, readStatement} from './read.ts'
import {
  haveSameDate,
  isSameBody,
  relateStatements,
  type StatementRelation,
} from './relate-statements.ts'
import type {Reading, Statement} from './statement.ts'
import {type NumberOptions, type ToldTrend, findToldTrends} from './told-trends.ts'

export interface StatementOptions extends ReadOptions, StatementWording, NumberOptions {
  /** The work that each paper is a version of. */
  readonly workOf: ReadonlyMap<string, string>
}

/** How alike subjects are that are one, and how many stems they share. */
const aLike: Likeness = [0.5, 1]
const likenesses: Readonly<Record<Slot, Likeness>> = {
  trend: aLike,
  role: aLike,
  body: aLike,
  // Names are told whole.
  span: [0.6, 2],
  event: [0.6, 2],
  identifier: [0.9, 1],
  // What is listed, and how a history is cut, says more of the subject than the words about it.
  list: [0.2, 1],
  stages: [0.05, 4],
}

type Likeness = readonly [least: number, fewestShared: number]

/** Compare statements; the order in which they come within their papers is that of the text. */
export function compareStatements(
  statements: readonly Statement[],
  options: StatementOptions,
): Comparison[] {
  const weigh = toWeights(statements.map(({bare}) => [...new Set(analyse(bare).map(foldSpelling))]))
  const readings = Map.groupBy(
    [...statements.flatMap((one) => readStatement(one, options)), ...readStages(statements)],
    ({slot}) => slot,
  )
  const taken = new Set<string>()
  return slots.flatMap((slot) => {
    const own = (readings.get(slot) ?? []).toSorted(inOrder)
    const [least, fewestShared] = likenesses[slot]
    // A rare word in the name of a body tells no more of its field than another.
    const count = slot === 'body' ? () => 1 : weigh
    const told = slot === 'trend' ? findToldTrends(own, statements, options) : []
    const beside = new Set(told.flatMap(({readings: all}) => all.map(toWordKey)))
    const rest = own.filter((one) => !beside.has(toWordKey(one)))
    const groups = groupAlike(rest, count, {toStems, mayBeOne: toTest(rest), least, fewestShared})
    return [
      ...told.flatMap((one) => toComparison(one.readings, one, weigh, taken, options) ?? []),
      ...groups.flatMap((group) => toComparison(group, undefined, weigh, taken, options) ?? []),
    ]
  })
}

/** The words of a trend, whatever they were taken to say; numbers have none. */
function toWordKey({statement, end, numbers}: Reading): string {
  return numbers.length > 0 ? '' : `${statement.id} ${String(end)}`
}

function toStems({subject}: Reading): Stems {
  return subject
}

/** What keeps two readings of one slot apart, however alike their words are. */
function toTest(all: readonly Reading[]): (a: Reading, b: Reading) => boolean {
  // Who dates two acts of one name tells two acts.
  const paperYears = Map.groupBy(all, ({statement, subject}) => toActKey(statement.paper, subject))
  const tellsTwo = ({statement, subject}: Reading) => {
    const own = paperYears.get(toActKey(statement.paper, subject)) ?? []
    return own.some((one) => own.some((other) => !haveSameDate(one, other)))
  }
  const byPaper = Map.groupBy(all, ({statement}) => statement.paper)
  /** Who names two bodies tells that they are two. */
  const namesToo = ({statement}: Reading, other: Reading) =>
    byPaper.get(statement.paper)?.some((one) => isSameBody(one, other)) === true
  return (a, b) => {
    if (a.slot === 'stages') return true
    if (a.slot === 'body') {
      const isOnePaper = a.statement.paper === b.statement.paper
      return isOnePaper || isSameBody(a, b) || !(namesToo(a, b) || namesToo(b, a))
    }
    if (a.slot === 'list') return areTiedAlike(a, b) && !a.values.isDisjointFrom(b.values)
    if (a.names.symmetricDifference(b.names).size > 0 || !areNear(a, b)) return false
    if (a.slot !== 'identifier') return true
    if (a.names.has('grant')) return a.statement.work === b.statement.work
    return haveSameDate(a, b) || !(tellsTwo(a) || tellsTwo(b))
  }
}

/** What is told of one place is nothing of another; what names none may be of any. */
function areNear({places: a}: Reading, {places: b}: Reading): boolean {
  return a.size === 0 || b.size === 0 || !a.isDisjointFrom(b)
}

/** What comes from somewhere is not what goes there. */
function areTiedAlike({names: a}: Reading, {names: b}: Reading): boolean {
  return !(a.has('from') && b.has('to')) && !(a.has('to') && b.has('from'))
}

function toActKey(paper: string, subject: Stems): string {
  return [paper, ...[...subject.keys()].toSorted()].join(' ')
}

function toComparison(
  group: readonly Reading[],
  told: ToldTrend | undefined,
  weigh: Weigh,
  taken: Set<string>,
  {workOf, paperLabel, placeName}: StatementOptions,
): Comparison | undefined {
  const relations = group.flatMap((a, at) =>
    group
      .slice(at + 1)
      .flatMap(
        (b) => relateStatements(a, b, measureStems(a.subject, b.subject, weigh).likeness) ?? [],
      ),
  )
  const worst = findWorst(relations, rank)
  if (!worst || !isWorthTelling(worst)) return undefined
  // What nothing relates to the others, such as another trend of a like subject, is left out.
  const related = group.filter((one) => isRelated(one, worst, relations))
  const papers = [...new Set(related.map(({statement}) => statement.paper))].toSorted()
  const witnesses = countWitnesses(related.map(toTestimony), workOf)
  const measured = told && toMeasured(told, placeName)
  const subject = measured?.subject ?? toSubject(worst)
  return {
    id: toFreeId(['said', worst.pair[0].slot], toShared(worst), weigh, taken),
    slot: worst.pair[0].slot,
    subject,
    ...measured,
    verdict: worst.verdict,
    statistics: [...new Set(related.flatMap(toStatistics))].toSorted(),
    statements: related.flatMap(toComparedStatements),
    papers,
    witnesses,
    between: worst.pair.map(toSide),
    severity: worst.severity,
    derived: [],
    explanation: explainStatements(
      subject,
      worst,
      related,
      {papers: papers.length, witnesses},
      {paperLabel},
    ),
  }
}

/** That versions of one work say the same, or two papers name one body, tells nothing. */
function isWorthTelling({verdict, pair: [a, b]}: StatementRelation): boolean {
  return verdict !== 'agree' || a.statement.work !== b.statement.work
}

/** Near-copies of either side are told beside it. */
function isRelated(
  one: Reading,
  {pair}: StatementRelation,
  relations: readonly StatementRelation[],
): boolean {
  const isCopy = ({statement}: Reading) =>
    statement.family !== undefined && statement.family === one.statement.family
  return (
    pair.some((side) => side === one || isCopy(side)) ||
    relations.some((relation) => relation.pair.includes(one))
  )
}

/** Of several relations as bad one between works comes first. */
function rank({pair: [a, b]}: StatementRelation): number {
  return Number(a.statement.work === b.statement.work)
}

function toTestimony({statement: {paper, family, works}, values}: Reading) {
  return {
    paper,
    value: [...values].toSorted().join('; '),
    families: family === undefined ? [] : [family],
    works,
  }
}

/** The indicator and place that a trend is told of. */
function toMeasured({indicator, place}: ToldTrend, placeName: StatementOptions['placeName']) {
  const name = place === undefined ? undefined : placeName(place)
  return {
    indicator: indicator.id,
    ...(place !== undefined && {place, placeName: name}),
    subject: [indicator.title, name].filter(Boolean).join(', '),
  }
}

/** The numbers that say it, else those that stand in its sentences. */
function toStatistics({numbers, statement, others}: Reading): readonly string[] {
  if (numbers.length > 0) return numbers.flatMap(({statistics}) => statistics)
  return [statement, ...others.map((other) => other.statement)].flatMap(
    ({statistics}) => statistics,
  )
}

function toSide({numbers, statement}: Reading): string[] {
  return numbers.length > 0 ? numbers.flatMap(({statistics}) => statistics) : [statement.id]
}

function toComparedStatements(reading: Reading): Comparison['statements'] {
  if (reading.numbers.length > 0) return []
  const value = [...reading.values].join(', ')
  return [reading, ...reading.others].map(({statement, start, end}) => {
    const {id, paper, lines, text, url} = statement
    return {id, paper, ...(lines && {lines}), text, value, said: text.slice(start, end), start, url}
  })
}

function toShared({pair: [a, b]}: StatementRelation): string[] {
  return [...a.subject].flatMap(([stem, weight]) =>
    weight === 1 && b.subject.get(stem) === 1 ? [stem] : [],
  )
}

/** Words of a title at most. */
const subjectWords = 7

/** What a document is called; else the words that both have, as the first has them. */
function toSubject(relation: StatementRelation): string {
  const [{slot, about, names, years: one}, {years: other}] = relation.pair
  if (slot === 'stages') {
    const all = [one, other].flatMap((years) => (years ? [years.from, years.to] : []))
    return `Stages from ${String(Math.min(...all))} to ${String(Math.max(...all))}`
  }
  const isNamed = slot === 'span' || (slot === 'identifier' && names.has('act'))
  if (isNamed) return `${about.charAt(0).toUpperCase()}${about.slice(1)}`
  const shared = toShared(relation)
  const words = [...relation.pair[0].words]
    .filter(([stem]) => shared.includes(stem))
    .slice(0, subjectWords)
    .map(([, word]) => word)
    .join(' ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

function inOrder(a: Reading, b: Reading): number {
  return a.statement.id < b.statement.id
    ? -1
    : a.statement.id > b.statement.id
      ? 1
      : a.start - b.start
}
