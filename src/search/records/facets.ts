/** Facets: several values of one facet widen the list, values of several facets narrow it. */
import {isDisagreement} from '../../model/disagreement.ts'
import type {SearchRecord} from './record.ts'

export const facetNames = [
  'kind',
  'claim',
  'paper',
  'topic',
  'indicator',
  'place',
  'unit',
  'language',
  'section',
  'attribution',
  'disputed',
  'plate',
  'cited',
  'author',
] as const
export type FacetName = (typeof facetNames)[number]

/** The values that a record has in each facet. */
export const valuesOf: Readonly<Record<FacetName, (record: SearchRecord) => readonly string[]>> = {
  kind: ({kind}) => [kind],
  claim: ({claimKinds}) => claimKinds,
  paper: ({paper}) => [paper],
  topic: ({topics}) => topics,
  indicator: ({indicators = []}) => indicators,
  place: ({places = []}) => places,
  unit: ({units = []}) => units,
  language: ({language}) => [language],
  section: ({role}) => (role === undefined ? [] : [role]),
  attribution: ({attributions = []}) => attributions,
  disputed: ({standing}) => (standing ? [isDisagreement(standing) ? 'yes' : 'no'] : []),
  plate: ({plates = []}) => plates,
  cited: ({works = []}) => works,
  author: ({authors = []}) => authors,
}
