import type {TextDirective} from 'mdast-util-directive'
import type {Ledger} from '../../model/correction.ts'
import type {Citation, Reference} from '../../model/reference.ts'
import {toCsl, toTranslation} from '../../references/entries/csl.ts'
import {attributesOf} from '../papers/attributes.ts'
import {dropUndefined} from './drop-undefined.ts'
import type {OutlinedPassage} from '../papers/outline.ts'
import type {OutlinedPaper} from '../papers/outlined-paper.ts'
import {toGlobalId} from '../papers/places.ts'

/** A reference before works and citations are known. */
export type Entry = Omit<Reference, 'work' | 'citations'>

/** The entries of a paper's reference lists, in their order. */
export function toEntries(paper: OutlinedPaper): Entry[] {
  return paper.outline.references.flatMap((entries) =>
    entries.flatMap((passage, index): Entry[] => {
      const directive = passage.spans.find((span) => span.directive.name === 'ref')?.directive
      if (!directive) return []
      const raw = withMarker(passage, index + 1, paper.ledger?.markers ?? [])
      return [toEntry(paper, directive, {n: index + 1, raw, lines: passage.lines})]
    }),
  )
}

/** An entry with the number that its list printed before it, which the Markdown list renders anew. */
function withMarker({text, lines}: OutlinedPassage, n: number, markers: Ledger['markers']): string {
  const own = markers.find(
    ({line, marker}) => lines?.[0] === line && Number(/\d+/.exec(marker)?.[0]) === n,
  )
  return own ? `${own.marker} ${text}` : text
}

function toEntry(
  paper: OutlinedPaper,
  directive: TextDirective,
  place: Pick<Entry, 'n' | 'raw'> & {lines: Entry['lines']},
): Entry {
  const {id, same} = attributesOf('ref', directive)
  const globalId = toGlobalId(paper.id, id)
  const csl = toCsl(directive, globalId)
  return dropUndefined({
    id: globalId,
    paper: paper.id,
    n: place.n,
    raw: place.raw,
    lines: place.lines,
    csl,
    translation: toTranslation(directive),
    same: same === undefined ? undefined : toGlobalId(paper.id, same),
    problems: findProblems(csl),
  })
}

/** What a reader needs to find the work and the entry does not say. */
function findProblems(csl: Entry['csl']): string[] {
  const wanted = {
    author: 'no author was read',
    issued: 'no year was read',
    title: 'no title was read',
  } as const
  return Object.entries(wanted).flatMap(([field, problem]) =>
    csl[field as keyof typeof wanted] === undefined ? [problem] : [],
  )
}

/** The entries with the works that they point at and the citations that name them. */
export function toReferences(
  entries: readonly Entry[],
  works: ReadonlyMap<string, string>,
  citations: readonly Citation[],
): Reference[] {
  return entries.map(({same, problems, ...entry}) => ({
    ...entry,
    work: works.get(entry.id) ?? entry.id,
    ...(same !== undefined && {same}),
    citations: citations.filter(({references}) => references.includes(entry.id)).map(({id}) => id),
    problems,
  }))
}
