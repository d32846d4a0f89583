/**
 * What records can be narrowed by beyond their own words: a claim has the places, times and
 * indicators of its statistics, a statistic the topics and citations of its claim, and a
 * passage, figure or table what its parts have.
 */
import type {Attribution, Claim, Period} from '../../model/claim.ts'
import type {CorpusData} from '../../model/data.ts'
import type {Statistic} from '../../model/statistic.ts'
import type {Place} from '../../model/vocabulary.ts'
import {createCitationFinder, type ReadSetting} from './setting.ts'
import {type Standing, toStandings, worstStanding} from './standings.ts'

/** First and last year of a period, both included. */
export type Years = readonly [from: number, to: number]

export type Plate = 'figure' | 'table'

/** Lists are sorted, and left out where they are empty. */
export interface RecordFacets {
  /** Ids of places, with the larger ones that they lie in. */
  readonly places?: readonly string[]
  readonly indicators?: readonly string[]
  readonly units?: readonly string[]
  /** Spans that it speaks of; of a reference, the year it appeared. */
  readonly years?: readonly Years[]
  /** Lowest and highest that the wording of each number allows. */
  readonly values?: readonly (readonly [low: number, high: number])[]
  readonly attributions?: readonly Attribution[]
  /** Works that are cited, or that a reference stands for. */
  readonly works?: readonly string[]
  /** What it shows or points at. */
  readonly plates?: readonly Plate[]
  /** The worst comparison that it takes part in. */
  readonly standing?: Standing
}

/** The facets of everything in a corpus that has an id. */
export interface FacetsOf {
  statistic(statistic: Statistic): RecordFacets
  claim(claim: Claim): RecordFacets
  /** What some statistics and claims have together, beside what is given. */
  parts(ids: readonly string[], own?: RecordFacets): RecordFacets
  /** The places and years that the words of something name. */
  words(said: Said): RecordFacets
}

/** Words with what is to know of them to read where and when they speak of. */
export interface Said {
  readonly text: string
  readonly language: string
  readonly paper: string
  readonly passage?: string
}

export function createFacetsOf(
  data: CorpusData,
  places: readonly Place[],
  readSetting: ReadSetting,
): FacetsOf {
  const wider = toWiderPlaces(places)
  const papers = new Map(data.papers.map(({id, year}) => [id, year]))
  const works = toCitedWorks(data)
  const plates = toMentionedPlates(data)
  const standings = toStandings(data.comparisons)
  const statistics = new Map(data.statistics.map((one) => [one.id, one]))
  const claims = new Map(data.claims.map((one) => [one.id, one]))

  const measured = (statistic: Statistic): RecordFacets => {
    const {place, counterpart, indicator, unit, value, period} = statistic
    const {low = value, high = statistic.valueHigh ?? value} = statistic
    const standing = standings.get(statistic.id)
    const years = period && toYears(period, papers.get(statistic.paper))
    return {
      places: [place, counterpart].flatMap((id) => (id === undefined ? [] : wider(id))),
      ...(indicator !== undefined && {indicators: [indicator]}),
      units: [unit],
      values: [[low, high]],
      ...(years && {years: [years]}),
      ...(standing && {standing}),
    }
  }
  const findCitations = createCitationFinder(data)
  const languages = new Map(data.passages.map(({id, language}) => [id, language]))
  const worded = ({text, language, paper, passage}: Said): RecordFacets => {
    const outside = passage === undefined ? [] : findCitations(text, passage)
    const setting = readSetting(text, {language, outside})
    return {
      places: setting.places.flatMap(wider),
      years: setting.periods.flatMap((period) => {
        const years = toYears(period, papers.get(paper))
        return years ? [years] : []
      }),
    }
  }
  const said = (claim: Claim): RecordFacets => ({
    attributions: [claim.attribution],
    works: claim.citations.flatMap((id) => works.get(id) ?? []),
    plates: plates(claim),
  })
  const ofClaim = (claim: Claim): RecordFacets =>
    join([
      said(claim),
      // What its numbers are of is read from them; a sentence without any has its words.
      claim.statistics.length === 0
        ? worded({...claim, language: languages.get(claim.passage) ?? 'und'})
        : {places: claim.places.flatMap(wider)},
      ...claim.statistics
        .map((id) => statistics.get(id))
        .flatMap((one) => (one ? measured(one) : [])),
    ])
  return {
    claim: ofClaim,
    words: (words) => join([worded(words)]),
    statistic: (statistic) => {
      const claim = statistic.claim === undefined ? undefined : claims.get(statistic.claim)
      const own = measured(statistic)
      const cited = {works: statistic.citations.flatMap((id) => works.get(id) ?? [])}
      const table = statistic.table === undefined ? [] : [{plates: ['table'] as const}]
      return join([own, cited, ...table, ...(claim ? [said(claim)] : [])])
    },
    parts: (ids, own = {}) =>
      join([
        own,
        ...ids.flatMap((id) => {
          const claim = claims.get(id)
          const statistic = statistics.get(id)
          return [...(claim ? [ofClaim(claim)] : []), ...(statistic ? [measured(statistic)] : [])]
        }),
      ]),
  }
}

/** A period in whole years; what began in a year and goes on is told up to the year of its paper. */
function toYears({from, to}: Period, year: number | undefined): Years | undefined {
  const toYear = (date: string | undefined) => (date ? Number(date.slice(0, 4)) : undefined)
  const [first, last] = [toYear(from), toYear(to)]
  const start = first ?? last
  if (start === undefined) return undefined
  return [start, Math.max(start, last ?? year ?? start)]
}

/** A place with all that it lies in. */
function toWiderPlaces(places: readonly Place[]): (id: string) => string[] {
  const around = new Map(places.map(({id, within = []}) => [id, within]))
  return (id) => {
    const all = new Set([id])
    // A set is walked through to what is added to it on the way, so that circles end.
    for (const one of all) for (const larger of around.get(one) ?? []) all.add(larger)
    return [...all]
  }
}

/** The works that each citation names. */
function toCitedWorks({citations, references}: CorpusData): ReadonlyMap<string, readonly string[]> {
  const works = new Map(references.map(({id, work}) => [id, work]))
  return new Map(
    citations.map(({id, references: named}) => [id, named.flatMap((one) => works.get(one) ?? [])]),
  )
}

/** Which kinds of plate the sentence of a claim names: those that its passage mentions, by their labels. */
function toMentionedPlates({figures, tables}: CorpusData): (claim: Claim) => Plate[] {
  const mentions = new Map<string, {plate: Plate; label: string}[]>()
  const add = (plate: Plate) => (one: {label: string; mentions: readonly string[]}) => {
    for (const passage of one.mentions) {
      mentions.set(passage, [...(mentions.get(passage) ?? []), {plate, label: one.label}])
    }
  }
  figures.forEach(add('figure'))
  tables.forEach(add('table'))
  return ({passage, text}) =>
    (mentions.get(passage) ?? [])
      .filter(({label}) => text.toLowerCase().includes(label.toLowerCase()))
      .map(({plate}) => plate)
}

function join(all: readonly RecordFacets[]): RecordFacets {
  const standing = worstStanding(all.flatMap((one) => one.standing ?? []))
  return withoutEmpty({
    places: unique(all.flatMap(({places = []}) => places)),
    indicators: unique(all.flatMap(({indicators = []}) => indicators)),
    units: unique(all.flatMap(({units = []}) => units)),
    years: uniquePairs(all.flatMap(({years = []}) => years)),
    values: uniquePairs(all.flatMap(({values = []}) => values)),
    attributions: unique(all.flatMap(({attributions = []}) => attributions)),
    works: unique(all.flatMap(({works = []}) => works)),
    plates: unique(all.flatMap(({plates = []}) => plates)),
    ...(standing && {standing}),
  })
}

function unique<T extends string>(values: readonly T[]): T[] {
  return [...new Set(values)].sort()
}

function uniquePairs(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const byText = new Map(pairs.map((pair) => [pair.join(), pair]))
  return [...byText.values()].sort(([a, b], [c, d]) => a - c || b - d)
}

function withoutEmpty(facets: RecordFacets): RecordFacets {
  return Object.fromEntries(
    Object.entries(facets).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  )
}
