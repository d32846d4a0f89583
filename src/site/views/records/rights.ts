import type {Paper} from '../../../model/paper.ts'
import {toPaperLabels} from '../../../search/records/paper-labels.ts'

/** On what terms each paper is shown. */
export interface RightsRow {
  readonly name: string
  readonly href: string
  readonly rights: string
}

export function toRights(papers: readonly Paper[]): RightsRow[] {
  const names = toPaperLabels(papers)
  return papers.map(({id, rights, license}) => ({
    name: names.get(id) ?? id,
    href: `/papers/${id}/`,
    rights: license === undefined ? rights : `${rights} Licence: ${license}.`,
  }))
}
