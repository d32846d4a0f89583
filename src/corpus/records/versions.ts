import {type Version, toVersionPair} from '../../collation/versions.ts'
import type {PassageKind, Role} from '../../model/paper.ts'
import type {Versions} from '../../model/version.ts'
import {compareText} from '../load/order.ts'
import type {OutlinedPaper} from '../papers/outlined-paper.ts'
import {toGlobalId} from '../papers/places.ts'

/** What is no running text of a paper, and would be laid beside the other's without a gain. */
const leftOut: {readonly kinds: ReadonlySet<PassageKind>; readonly roles: ReadonlySet<Role>} = {
  kinds: new Set(['reference', 'table']),
  roles: new Set(['references', 'about-authors', 'front-matter']),
}

/** The works of which the corpus has several papers, each laid beside the one that followed it. */
export function toVersions(papers: readonly OutlinedPaper[]): Versions[] {
  const byWork = Map.groupBy(papers, ({record}) => record.work)
  return [...byWork]
    .filter(([, versions]) => versions.length > 1)
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([work, versions]) => {
      const inOrder = versions.toSorted(compareAge).map(toVersion)
      const pairs = inOrder.slice(1).flatMap((version, index) => {
        const before = inOrder[index]
        return before ? [toVersionPair(before, version)] : []
      })
      return {work, pairs}
    })
}

/** The order in which versions appeared, as far as they say. */
function compareAge(a: OutlinedPaper, b: OutlinedPaper): number {
  return compareText(toDate(a), toDate(b)) || compareText(a.id, b.id)
}

function toDate({record: {published, accepted, received, year}}: OutlinedPaper): string {
  return published ?? accepted ?? received ?? String(year ?? '')
}

function toVersion({id, outline}: OutlinedPaper): Version {
  const passages = outline.passages
    .filter(({kind, role}) => !leftOut.kinds.has(kind) && !leftOut.roles.has(role))
    .map(({id: passage, language, text, spans}) => ({
      id: toGlobalId(id, passage),
      language,
      text,
      citations: spans
        .filter(({directive}) => directive.name === 'cite')
        .map(({start, end}) => [start, end] as const),
    }))
  return {paper: id, passages}
}
