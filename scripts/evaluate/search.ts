/**
 * How well search answers: nDCG and recall over the first ten results, and facet scenarios.
 *
 * A result is relevant by its paper and lines. What stands in one passage counts once:
 * a claim and the passage around it are two results, and the second earns nothing.
 */
import type {Lines} from '../../src/model/paper.ts'
import {type FacetName, facetNames} from '../../src/search/records/facets.ts'
import type {Filters} from '../../src/search/query/filters.ts'
import type {ResolveValue} from '../../src/search/query/parse-query.ts'
import {toShownText} from '../../src/search/print.ts'
import {recordKinds} from '../../src/search/records/record.ts'
import type {Result as Found} from '../../src/search/search.ts'
import {type Score, Tally} from './figure.ts'
import {overlaps, toLetters} from './match.ts'
import type {BuiltPassage} from './read-built.ts'
import type {GoldQuery, GoldScenario} from './read-gold.ts'

export interface Result {
  readonly paper: string
  readonly lines?: Lines
  readonly text: string
}

/**
 * A result with the words that a reader sees of it. A table's are its caption and the few rows
 * that are shown: a row that is not shown is neither found nor, where it is unwanted, a fault.
 */
export function toPlaced(found: Pick<Found, 'record' | 'rows'>): Result {
  const {paper, lines} = found.record
  return {paper, text: toShownText(found), ...(lines && {lines})}
}

/** Ask the built index. */
export type Ask = (
  query: string,
  options: {filters?: Filters; limit: number},
) => Promise<readonly Result[]>

/** An opened index, and how it calls what the gold names. */
export interface OpenAsk {
  readonly ask: Ask
  readonly resolve: ResolveValue
  /** End it, and say what was found out beside the answers. */
  readonly close?: () => Promise<Score>
}

const depth = 10

export async function scoreQueries(
  queries: readonly GoldQuery[],
  passages: readonly BuiltPassage[],
  ask: Ask,
): Promise<Score> {
  const tally = new Tally()
  for (const {id, query, type, relevant} of queries) {
    const wanted = groupByPassage(relevant, passages)
    const {gain, found} = readRanking(await ask(query, {limit: depth}), wanted)
    const share = gain / toIdealGain(wanted)
    const recalled = found.size / Math.min(depth, wanted.length)
    for (const suffix of ['', ` ${type}`]) {
      tally.add(`nDCG@10${suffix}`, {right: share, wanted: 1})
      tally.add(`recall@10${suffix}`, {right: recalled, wanted: 1})
    }
    tally.misses.push(`nDCG@10: ${id} ${share.toFixed(3)} ${query} (${type})`)
    for (const {places} of wanted.filter((group) => !found.has(group))) {
      const [{paper, lines, quote, grade}] = places
      tally.misses.push(
        `recall@10: ${id} ${paper} ${lines[0]} grade ${grade} ${quote.slice(0, 60)}`,
      )
    }
  }
  return tally.toScore()
}

export async function scoreScenarios(
  scenarios: readonly GoldScenario[],
  ask: Ask,
  resolve: ResolveValue,
): Promise<Score> {
  const tally = new Tally()
  for (const {id, task, query, filters, expect_at: expected, must_not_at: unwanted} of scenarios) {
    const results = await ask(query, {
      filters: toFilters(filters, resolve),
      limit: Number.POSITIVE_INFINITY,
    })
    const gives = (place: Place) => results.some((result) => isAt(result, place))
    for (const place of expected) {
      tally.want('facets, found', gives(place), () => `${id} ${task}: ${place.quote}`)
    }
    for (const place of unwanted) {
      tally.want('facets, kept out', !gives(place), () => `${id} ${task}: ${place.quote}`)
    }
  }
  return tally.toScore()
}

type Relevant = GoldQuery['relevant'][number]
type Place = GoldScenario['expect_at'][number]

/** Relevant places in one passage: one thing to find. */
interface Group {
  readonly places: [Relevant, ...Relevant[]]
  readonly grade: number
}

function groupByPassage(relevant: readonly Relevant[], passages: readonly BuiltPassage[]): Group[] {
  const passageOf = (place: Relevant) =>
    passages.find(({paper, lines}) => paper === place.paper && overlaps(lines, place.lines))?.id ??
    `${place.paper} ${place.lines[0]}`
  return [...Map.groupBy(relevant, passageOf).values()].map((places) => ({
    places: places as Group['places'], // a group has the place that made it
    grade: Math.max(...places.map(({grade}) => grade)),
  }))
}

function readRanking(results: readonly Result[], wanted: readonly Group[]) {
  const found = new Set<Group>()
  let gain = 0
  results.slice(0, depth).forEach((result, rank) => {
    const met = wanted.filter(
      (group) => !found.has(group) && group.places.some((place) => isOnLines(result, place)),
    )
    const grade = Math.max(0, ...met.map((group) => group.grade))
    gain += toGain(grade, rank)
    for (const group of met) found.add(group)
  })
  return {gain, found}
}

function toIdealGain(wanted: readonly Group[]): number {
  return wanted
    .map(({grade}) => grade)
    .sort((a, b) => b - a)
    .slice(0, depth)
    .reduce((sum, grade, rank) => sum + toGain(grade, rank), 0)
}

function toGain(grade: number, rank: number): number {
  return (2 ** grade - 1) / Math.log2(rank + 2)
}

function isOnLines(result: Result, place: Omit<Place, 'quote'>): boolean {
  return result.paper === place.paper && overlaps(result.lines ?? null, place.lines)
}

/** On the lines of a place, and in the same words: a paragraph may be one line. */
function isAt(result: Result, place: Place): boolean {
  const [text, quote] = [toLetters(result.text), toLetters(place.quote)]
  return isOnLines(result, place) && (text.includes(quote) || quote.includes(text))
}

/** The gold's filters by our facets; a kind of claim is a facet of its own, and years are a range. */
function toFilters(gold: GoldScenario['filters'], resolve: ResolveValue): Filters {
  const chosen: Partial<Record<FacetName, string[]>> = {}
  for (const [name, values] of Object.entries(gold)) {
    for (const value of values.map(String)) {
      const isClaimKind = name === 'kind' && !recordKinds.some((kind) => kind === value)
      const facet = facetNames.find((known) => known === (isClaimKind ? 'claim' : name))
      if (!facet) continue
      const known = resolve(facet, value)
      ;(chosen[facet] ??= []).push(...(known.length > 0 ? known : [value]))
    }
  }
  const years = (gold['period'] ?? []).map(Number)
  if (years.length === 0) return chosen
  return {...chosen, year: {from: Math.min(...years), to: Math.max(...years)}}
}
