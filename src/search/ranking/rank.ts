/**
 * The order of what the engines found. They know which records hold the words; here the
 * best of them are read again, all kinds by one measure: their own words first, then the
 * passage around them, then what they stand in.
 */
import {toCoverage} from '../engines/engine.ts'
import {findCommonWords} from './feedback.ts'
import {byScore, type Found} from './fold.ts'
import type {IndexLabels} from '../index/index-files.ts'
import {join} from '../index/indexed-fields.ts'
import type {NumberRange} from '../query/query-numbers.ts'
import {toWordSet} from '../query/small-words.ts'
import type {QueryWord} from '../query/query-words.ts'
import type {Vocabulary} from '../query/read-query.ts'
import {type ReadText, readText} from '../analysis/read-text.ts'
import type {RecordKind, SearchRecord} from '../records/record.ts'
import {createMatcher} from './score.ts'

/** How many records of each engine are read again. */
const mostRead = 200
/** How many of the first may rise for what they share with the very first; others are too far down. */
const mostLifted = 60

/**
 * `title` and `titleAndText` were measured on some thousand manual pages, found by words of
 * their titles and descriptions; `coverage` and `common` were chosen on papers, and were level
 * on texts of other fields. The others are judgements.
 */
const weights = {
  /** What a record is about in few words: a statistic's place, years and measure, a paper's title. */
  focus: 0.7,
  title: 1.5,
  /** How much of the lesser of title and text joins the greater, in what opens a paper. */
  titleAndText: 0.4,
  /** Titles of paper, section and topics. */
  context: 0.25,
  /** The sentences that lead into it or speak of it. */
  leadIn: 0.4,
  /** What a page that mentions is worth beside a sentence that answers. */
  asPassage: 0.85,
  /** The share of the score that the passage around a sentence has. */
  passage: 0.1,
  /** How much of the score goes where all of the query is missing. */
  coverage: 0.45,
  /** What a text gains at most that has all that the first results have in common. */
  common: 0.15,
  /** What the cells of a table and the values of a figure hold beyond its caption. */
  body: 0.5,
  /** What a text that has all words gains at most for the small words that it has too. */
  smallWords: 0.15,
  /** Statistics of a year that is asked for, and of others. */
  askedYear: 1.1,
  otherYear: 0.95,
  askedStatistic: 1.15,
  askedPlate: 2.6,
  /** What a text in the language of the query gains that has all of it; half of it is a quarter as good. */
  askedLanguage: 0.8,
}

/** What holds more than its caption says. */
const plates: ReadonlySet<RecordKind> = new Set(['figure', 'table'])

/** Parts of a paper that speak of the paper and its authors. */
const rolePriors: ReadonlyMap<string | undefined, number> = new Map([
  ['front-matter', 0.6],
  ['about-authors', 0.4],
  ['acknowledgements', 0.6],
  ['other', 0.8],
])

export interface Asked {
  readonly words: readonly QueryWord[]
  /** Words that no index holds; each may be one of several. */
  readonly smallWords: readonly (readonly string[])[]
  readonly numbers: readonly NumberRange[]
  readonly kinds: ReadonlySet<RecordKind>
  /** Languages that its letters are of, where they tell. */
  readonly languages: readonly string[]
}

export interface Ranker {
  /** Score hits, best first; what is too far down to be read keeps its engine's order. */
  (lists: readonly (readonly Found[])[], asked: Asked): Found[]
}

export function createRanker(
  records: readonly SearchRecord[],
  labels: IndexLabels,
  {meanLength, rarityOf}: Pick<Vocabulary, 'meanLength' | 'rarityOf'>,
): Ranker {
  const readParts = createParts(labels)
  const known = new Map(records.map((record) => [record.id, record]))
  const readRecord = (id: string): ReadText[] => {
    const record = known.get(id)
    return record ? [readText(record.text)] : []
  }

  /** Those like the first results rise, but above the first itself only what has all words where it has not. */
  const liftAlike = (sorted: readonly Found[], asked: Asked): readonly Found[] => {
    const [first, ...others] = sorted
    const common = findCommonWords(sorted, asked.words, rarityOf)
    if (!first || common.length === 0) return sorted
    const match = createMatcher(common, meanLength)
    const weight = (weights.common * sumRarity(asked.words)) / sumRarity(common)
    const lifted = others.slice(0, mostLifted).map((found) => {
      const {record, score, coverage} = found
      const gain = weight * match(readText(record.text)).score * toPrior(found, asked)
      const most = coverage === 1 && first.coverage < 1 ? Infinity : first.score
      return {...found, score: Math.min(most, score + gain)}
    })
    return [...[first, ...lifted].sort(byScore), ...others.slice(mostLifted)]
  }

  return (lists, asked) => {
    const {words} = asked
    const match = createMatcher(words, meanLength)
    const all = sumRarity(words)
    const scoreRecord = (found: Found): Found => {
      const {record} = found
      const parts = readParts(record)
      const [own, focus, context] = [match(parts.own), match(parts.focus), match(parts.context)]
      const leadIns = (record.leadIns ?? []).flatMap(readRecord).map(match)
      const has = (n: number) => own.words[n]!.weight + focus.words[n]!.weight > 0
      const isNear = (n: number) => [context, ...leadIns].some((one) => one.words[n]!.weight > 0)
      let score = record.isLead ? joinTitle(own.score, focus.score) : own.score
      for (let n = 0; n < words.length; n += 1) {
        if (own.words[n]!.weight === 0) score += weights.focus * focus.words[n]!.score
        score += weights.context * context.words[n]!.score
        if (has(n) || leadIns.length === 0) continue
        score += weights.leadIn * Math.max(...leadIns.map((one) => one.words[n]!.score))
      }
      const held = toCoverage(words, has)
      const partly = toCoverage(words, (n) => has(n) || isNear(n))
      const coverage = Math.max((held + partly) / 2, plates.has(record.kind) ? found.coverage : 0)
      score += weights.body * all * Math.max(0, coverage - (held + partly) / 2)
      // What stands in no passage, such as a figure, has itself around it.
      const around = record.within.map((id) => known.get(id)).find((one) => one?.kind === 'passage')
      if (around) score += weights.passage * (match(readText(around.text)).score - score)
      if (coverage === 1) score *= 1 + weights.smallWords * holdSmallWords(record, asked)
      score *= (1 - weights.coverage * (1 - coverage)) * toPrior({record, coverage}, asked)
      return {...found, score, coverage}
    }
    // Hits without scores were not found by words, and are in no order yet.
    const isUnordered = (list: readonly Found[]) => list[0]?.score === 0
    const cut = (list: readonly Found[]) => (isUnordered(list) ? list.length : mostRead)
    const heads = lists.flatMap((list) => list.slice(0, cut(list)).map(scoreRecord)).sort(byScore)
    const tails = lists.flatMap((list) => list.slice(cut(list)))
    return [...liftAlike(heads, asked), ...toTail(tails)]
  }
}

/** The share of the small words of a query that a text has. */
function holdSmallWords({text}: SearchRecord, {smallWords}: Asked): number {
  if (smallWords.length === 0) return 0
  const words = toWordSet(text)
  return smallWords.filter((some) => some.some((one) => words.has(one))).length / smallWords.length
}

function sumRarity(words: readonly QueryWord[]): number {
  return words.reduce((sum, {rarity}) => sum + rarity, 0)
}

/** A paper is found by its title as well as by how it opens. */
function joinTitle(text: number, title: number): number {
  return Math.max(
    text + weights.titleAndText * title,
    weights.title * title + weights.titleAndText * text,
  )
}

interface RecordParts {
  readonly own: ReadText
  /** What it is about, in few words. */
  readonly focus: ReadText
  /** What it stands in. */
  readonly context: ReadText
}

/** What names a paper without a title: the sentence that it opens with. */
const opening = /^.{1,200}?[.!?](?=\s)/su

/** Reads records, each once. */
function createParts(labels: IndexLabels): (record: SearchRecord) => RecordParts {
  const titles = new Map(labels.papers.map((paper) => [paper.id, paper.titles]))
  const topics = new Map(labels.topics.map(({id, title}) => [id, title]))
  const known = new Map<SearchRecord, RecordParts>()
  const toTitles = ({paper, text}: SearchRecord) => {
    const written = titles.get(paper)?.filter(Boolean) ?? []
    return written.length > 0 ? written : [opening.exec(text)?.[0]]
  }
  const toFocus = (record: SearchRecord): string => {
    const {quantity, values = [], years = [], isLead} = record
    return join([
      ...(isLead ? toTitles(record) : []),
      ...(quantity ? [quantity.text, quantity.measures, quantity.placeName] : []),
      ...(quantity ? [...values.flat(), ...new Set(years.flat())] : []),
    ])
  }
  const toContext = ({paper, section, topics: own}: SearchRecord): string =>
    join([titles.get(paper)?.[0], section, ...own.map((id) => topics.get(id))])
  return (record) => {
    const before = known.get(record)
    if (before) return before
    const parts = {
      own: readText(record.text),
      focus: readText(toFocus(record)),
      context: readText(toContext(record)),
    }
    known.set(record, parts)
    return parts
  }
}

/** A sentence answers sooner than a page that mentions, and what was asked for sooner than all else. */
function toPrior({record, coverage}: Pick<Found, 'record' | 'coverage'>, asked: Asked): number {
  const {kind, role, years, claimKinds, language} = record
  const isAskedPlate = plates.has(kind) && asked.kinds.has(kind)
  const isCounted = asked.kinds.has('statistic') && claimKinds.includes('statistic')
  return (
    (kind === 'passage' ? weights.asPassage : 1) *
    (kind === 'reference' ? 1 : (rolePriors.get(role) ?? 1)) *
    (isAskedPlate ? weights.askedPlate : 1) *
    (isCounted ? weights.askedStatistic : 1) *
    (asked.languages.includes(language) ? 1 + weights.askedLanguage * coverage ** 2 : 1) *
    toYearPrior(years, asked)
  )
}

function toYearPrior(years: SearchRecord['years'], {numbers}: Asked): number {
  const wanted = numbers.filter(({isYears}) => isYears)
  if (wanted.length === 0 || !years) return 1
  const meets = years.some(([from, to]) => wanted.some(({low, high}) => from <= high && to >= low))
  if (!meets) return weights.otherYear
  const isExact = years.some(([from, to]) =>
    wanted.some(({low, high}) => from >= low && to <= high),
  )
  return isExact ? weights.askedYear : 1
}

/** Below all that was read, in the order of how much of the query they hold. */
function toTail(found: readonly Found[]): Found[] {
  const least = 1e-6
  return found.map((one) => ({...one, score: least * one.coverage})).sort(byScore)
}
