import type {Paper, Passage, Section} from '../../model/paper.ts'
import {dropUndefined} from './drop-undefined.ts'
import {type OutlinedPaper, findInside} from '../papers/outlined-paper.ts'
import {toGlobalId, toPaperUrl} from '../papers/places.ts'

/** What stands between two passages of an abstract. */
const paragraphEnd = '\n\n'

/** The passages of a paper, as they are published. */
export function toPassages(paper: OutlinedPaper): Passage[] {
  // A table without a caption has the place of one, and no words in it.
  const told = paper.outline.passages.filter(({text, kind}) => kind !== 'caption' || text !== '')
  return told.map((passage) =>
    dropUndefined({
      id: toGlobalId(paper.id, passage.id),
      paper: paper.id,
      section: toGlobalId(paper.id, passage.section),
      role: passage.role,
      kind: passage.kind,
      language: passage.language,
      text: passage.text,
      lines: passage.lines,
      page: passage.page,
      url: toPaperUrl(paper.id, passage.id),
      claims: findInside(paper, passage, undefined, 'claim'),
      citations: findInside(paper, passage, undefined, 'cite'),
    }),
  )
}

/** The record of a paper, with its abstracts and its sections. */
export function toPaper(paper: OutlinedPaper): Paper {
  const toGlobal = (section: Section) => ({...section, id: toGlobalId(paper.id, section.id)})
  return {
    ...paper.record,
    abstracts: toAbstracts(paper),
    sections: paper.outline.sections.map(toGlobal),
  }
}

function toAbstracts({outline}: OutlinedPaper): Record<string, string> {
  const byLanguage = Map.groupBy(
    outline.passages.filter(({role, kind}) => role === 'abstract' && kind !== 'keywords'),
    ({language}) => language,
  )
  const abstracts = [...byLanguage].map(([language, passages]): [string, string] => [
    language,
    passages.map(({text}) => text).join(paragraphEnd),
  ])
  return Object.fromEntries(abstracts)
}
