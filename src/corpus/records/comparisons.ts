import type {Claim} from '../../model/claim.ts'
import type {Comparison, Indicator} from '../../model/comparison.ts'
import type {Paper} from '../../model/paper.ts'
import type {Citation, Reference} from '../../model/reference.ts'
import type {Statistic} from '../../model/statistic.ts'
import type {IndicatorDefinition, Vocabulary} from '../../model/vocabulary.ts'
import {toPaperLabels} from '../../search/records/paper-labels.ts'
import {compare} from '../../statistics/comparison/compare.ts'
import {type Sighting, type SightingContext, toSighting} from '../../statistics/comparison/sighting.ts'

/** What comparing looks at, as published. */
export interface ComparedData {
  readonly papers: readonly Paper[]
  readonly claims: readonly Claim[]
  readonly statistics: readonly Statistic[]
  readonly citations: readonly Citation[]
  readonly references: readonly Reference[]
}

/** The statistics of a corpus, ready to be compared; indicators that were found by their words are among those of the vocabulary. */
export function toSightings(
  data: ComparedData,
  {indicators}: Pick<Vocabulary, 'indicators'>,
  byWords: readonly IndicatorDefinition[],
): Sighting[] {
  const context = toContext(data, indicators, byWords)
  return data.statistics.flatMap((statistic) => toSighting(statistic, context) ?? [])
}

/** The comparisons of the numbers of a corpus. */
export function toComparisons(
  sightings: readonly Sighting[],
  {papers}: Pick<ComparedData, 'papers'>,
  {places}: Pick<Vocabulary, 'places'>,
): Comparison[] {
  const labels = toPaperLabels(papers)
  const names = new Map(places.map(({id, names}) => [id, names['en'] ?? id]))
  return compare(sightings, {
    paperLabel: (paper) => labels.get(paper) ?? paper,
    placeName: (place) => names.get(place) ?? place,
    areNamesakes: (one, other) => toHead(names.get(one)) === toHead(names.get(other)),
    workOf: new Map(papers.map(({id, work}) => [id, work])),
  })
}

/** What of a name says only which kind of area has it. */
const kindOfArea =
  /\b(?:region|oblast|province|district|county|city|town|state|prefecture|municipality|republic of|city of|the)\b/giu

/** What a city and the region of its name are both called. */
function toHead(name: string | undefined): string | undefined {
  return name?.replace(kindOfArea, '').trim().toLowerCase()
}

/** The indicators of the vocabulary with the statistics that measure them. */
export function toIndicators(
  definitions: readonly IndicatorDefinition[],
  statistics: readonly Statistic[],
): Indicator[] {
  const measured = Map.groupBy(statistics, ({indicator}) => indicator)
  return definitions.map(({id, title, definition, unit, kind, scopes = []}) => ({
    id,
    title,
    definition,
    unit,
    kind,
    scopes: scopes.map(({id, title}) => ({id, title})),
    statistics: (measured.get(id) ?? []).map((statistic) => statistic.id),
  }))
}

function toContext(
  data: ComparedData,
  definitions: readonly IndicatorDefinition[],
  byWords: readonly IndicatorDefinition[],
): SightingContext {
  const claims = new Map(data.claims.map((claim) => [claim.id, claim]))
  const references = new Map(data.references.map((reference) => [reference.id, reference]))
  const toWork = (id: string) => {
    const reference = references.get(id)
    const year = reference?.csl.issued?.['date-parts'][0]?.[0]
    return reference ? [{work: reference.work, ...(year !== undefined && {year})}] : []
  }
  return {
    indicators: new Map(definitions.map((definition) => [definition.id, definition])),
    wordIndicators: new Set(byWords.map(({id}) => id)),
    yearOf: new Map(
      data.papers.flatMap(({id, year}) => (year === undefined ? [] : [[id, year] as const])),
    ),
    citedWorks: new Map(
      data.citations.map(({id, references: cited}) => [id, cited.flatMap(toWork)]),
    ),
    placesOf: ({claim}) => claims.get(claim ?? '')?.places ?? [],
    familiesOf: ({family, claim}) => [
      ...new Set([family, claims.get(claim ?? '')?.family].flatMap((one) => one ?? [])),
    ],
  }
}
