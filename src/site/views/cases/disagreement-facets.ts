import type {CorpusData} from '../../../model/data.ts'
import type {Topic} from '../../../model/vocabulary.ts'
import {toPaperLabels} from '../../../search/records/paper-labels.ts'
import {type EntryFacets, type ListFacet, toListFacet} from '../lists/list-facets.ts'
import {verdictNames} from '../observations/verdict-names.ts'
import {auditNames} from '../observations/verdicts.ts'
import {differenceNames} from './family-cases.ts'

export function toDisagreementFacets(
  entries: readonly EntryFacets[],
  data: CorpusData,
  topics: readonly Topic[],
): ListFacet[] {
  const kinds = Object.entries({...verdictNames, ...differenceNames, ...auditNames})
  const severities = ['3', '2', '1'].map((value) => [value, `${value} of 3`] as const)
  const titles = topics.map(({id, title}) => [id, title] as const)
  return [
    toListFacet('kind', 'Kind', kinds, entries),
    toListFacet('severity', 'Severity', severities, entries),
    toListFacet('paper', 'Paper', toPaperLabels(data.papers), entries),
    toListFacet('topic', 'Topic', titles, entries),
  ]
}
