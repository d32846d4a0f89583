import {AuditKind, verdicts} from '../../../model/comparison.ts'
import type {CorpusData} from '../../../model/data.ts'
import {DifferenceKind} from '../../../model/difference.ts'
import type {Topic} from '../../../model/vocabulary.ts'
import {toPaperLabels} from '../../../search/records/paper-labels.ts'
import type {Facetted} from './case.ts'
import {differenceNames} from './family-cases.ts'
import type {ListFacet} from '../lists/list-facets.ts'
import {verdictNames} from '../observations/verdict-names.ts'
import {auditNames} from '../observations/verdicts.ts'

export function toDisagreementFacets(
  entries: readonly Facetted[],
  data: CorpusData,
  topics: readonly Topic[],
): ListFacet[] {
  const has = (test: (entry: Facetted) => boolean) => entries.some(test)
  const kinds: ListFacet['values'] = [
    ...verdicts.map((value) => ({value, label: verdictNames[value]})),
    ...DifferenceKind.options.map((value) => ({value, label: differenceNames[value]})),
    ...AuditKind.options.map((value) => ({value, label: auditNames[value]})),
  ]
  return [
    {
      name: 'kind',
      title: 'Kind',
      values: kinds.filter(({value}) => has(({kind}) => kind === value)),
    },
    {
      name: 'severity',
      title: 'Severity',
      values: ['3', '2', '1']
        .filter((value) => has(({severity}) => severity === value))
        .map((value) => ({value, label: `${value} of 3`})),
    },
    {
      name: 'paper',
      title: 'Paper',
      values: [...toPaperLabels(data.papers)]
        .map(([value, label]) => ({value, label}))
        .filter(({value}) => has(({papers}) => papers.includes(value))),
    },
    {
      name: 'topic',
      title: 'Topic',
      values: topics
        .map(({id, title}) => ({value: id, label: title}))
        .filter(({value}) => has((entry) => entry.topics.includes(value))),
    },
  ]
}
